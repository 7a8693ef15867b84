#!/usr/bin/env python3
"""Lists the equations that do not hold, with what is most likely misprinted.

    tongbao extract --to jsonl notices/ > records.jsonl
    python3 Examples/failed_equations.py records.jsonl
"""
import json
import sys

for line in open(sys.argv[1], encoding="utf-8"):
    record = json.loads(line)
    mentions = {mention["id"]: mention for mention in record["mentions"]}
    for check in record["checks"]:
        if check["verdict"] != "inconsistent":
            continue
        print(record["notice"]["source"], check["kind"], check["equation"], sep="\t")
        for suspect in check["suspects"]:
            if suspect["rank"] == 1:
                print("", mentions[suspect["mention"]]["text"], "->", suspect["proposed"], f"({suspect['slip']})")
