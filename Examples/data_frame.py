#!/usr/bin/env python3
"""Records as a pandas data frame of claims: one figure a row, with its notice. Needs pandas.

    tongbao extract --to jsonl notices/ > records.jsonl
    python3 Examples/data_frame.py records.jsonl
"""
import json
import sys

import pandas


def claims(path):
    records = [json.loads(line) for line in open(path, encoding="utf-8")]
    frame = pandas.json_normalize(records, "claims", [["notice", "id"], ["notice", "published"], ["notice", "kind"]])
    frame["notice.published"] = pandas.to_datetime(frame["notice.published"])
    return frame


if __name__ == "__main__":
    frame = claims(sys.argv[1])
    # Parts stand beside their totals: whoever adds them up takes only what is part of nothing.
    totals = frame[frame["parent"].isna()] if "parent" in frame else frame
    print(totals.groupby(["predicate", "unit"])["value"].agg(["count", "sum"]).sort_values("count", ascending=False).head(10))
