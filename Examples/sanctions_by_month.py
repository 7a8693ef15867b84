#!/usr/bin/env python3
"""Counts the sanctions of named people by month and kind, as CSV.

    tongbao extract --to jsonl notices/ > records.jsonl
    python3 Examples/sanctions_by_month.py records.jsonl > months.csv

The month is the sanction's own where the notice tells it, else the publication's.
"""
import collections
import csv
import json
import sys

counts = collections.Counter()
for line in open(sys.argv[1], encoding="utf-8"):
    record = json.loads(line)
    if "duplicateOf" in record["notice"]:
        continue
    mentions = {mention["id"]: mention for mention in record["mentions"]}
    for case in record["cases"]:
        for sanction in case["sanctions"]:
            date = sanction.get("date") or record["notice"]["published"] or ""
            month = date[:7] if len(date) >= 7 else ""
            counts[month, sanction["code"], mentions[sanction["mention"]]["type"]] += 1

table = csv.writer(sys.stdout, lineterminator="\n")
table.writerow(["month", "code", "sanction", "count"])
table.writerows([*key, count] for key, count in sorted(counts.items()))
