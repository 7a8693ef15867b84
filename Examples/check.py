#!/usr/bin/env python3
"""Runs the examples over the corpus and holds what they print against the records.

    python3 Examples/check.py .build/release/tongbao

What a machine lacks (pandas, R) is passed over and said.
"""
import contextlib
import csv
import importlib.util
import io
import json
import pathlib
import shutil
import sqlite3
import subprocess
import sys
import tempfile

EXAMPLES = pathlib.Path(__file__).resolve().parent
NOTICES = EXAMPLES.parent / "Corpus" / "notices"
failures = []


def check(name, holds):
    print(("ok    " if holds else "FAIL  ") + name)
    if not holds:
        failures.append(name)


def run(*command):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, encoding="utf-8")
    if done.returncode != 0:
        check(f"{' '.join(map(str, command[:2]))} ends with {done.returncode}: {done.stderr.strip()}", False)
    return done.stdout


def python(script, *arguments):
    return run(sys.executable, EXAMPLES / script, *arguments)


with tempfile.TemporaryDirectory() as folder:
    folder = pathlib.Path(folder)
    tongbao = pathlib.Path(sys.argv[1]).resolve()
    (folder / "records.jsonl").write_text(run(tongbao, "extract", "--to", "jsonl", NOTICES), encoding="utf-8")
    records = [json.loads(line) for line in open(folder / "records.jsonl", encoding="utf-8")]
    check("the corpus gives records", len(records) > 100)

    wrong = [c["equation"] for r in records for c in r["checks"] if c["verdict"] == "inconsistent"]
    printed = python("failed_equations.py", folder / "records.jsonl").splitlines()
    found = [line.split("\t")[2] for line in printed if line.count("\t") == 2]
    check("failed_equations.py: every equation that does not hold", wrong != [] and found == wrong)

    rows = list(csv.DictReader(io.StringIO(python("sanctions_by_month.py", folder / "records.jsonl"))))
    imposed = sum(len(k["sanctions"]) for r in records if "duplicateOf" not in r["notice"] for k in r["cases"])
    check("sanctions_by_month.py: every sanction once", sum(int(row["count"]) for row in rows) == imposed > 0)
    check("sanctions_by_month.py: months are months", all(len(row["month"]) in (0, 7) for row in rows))

    python("to_sqlite.py", folder / "records.jsonl", folder / "records.db")
    with contextlib.closing(sqlite3.connect(folder / "records.db")) as database:
        for table, key in [("mention", "mentions"), ("claim", "claims"), ("equation", "checks"), ("subject", "cases")]:
            count = database.execute(f"select count(*) from {table}").fetchone()[0]
            check(f"to_sqlite.py: table {table}", count == sum(len(record[key]) for record in records) > 0)
        query = "select count(*) from equation where verdict = 'inconsistent'"
        check("to_sqlite.py: verdicts", database.execute(query).fetchone()[0] == len(wrong))

    if importlib.util.find_spec("pandas"):
        check("data_frame.py: totals by verb", "问责" in python("data_frame.py", folder / "records.jsonl"))
    else:
        print("-     data_frame.py: no pandas here")
    if shutil.which("Rscript"):
        (folder / "mentions.csv").write_text(run(tongbao, "extract", "--to", "csv", NOTICES), encoding="utf-8")
        check("data_frame.R: totals by verb", "predicate" in run("Rscript", EXAMPLES / "data_frame.R", folder / "mentions.csv"))
    else:
        print("-     data_frame.R: no R here")

sys.exit(1 if failures else 0)
