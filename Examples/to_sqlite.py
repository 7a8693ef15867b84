#!/usr/bin/env python3
"""Writes records into a SQLite database with one table a kind of fact.

    tongbao extract --to jsonl notices/ > records.jsonl
    python3 Examples/to_sqlite.py records.jsonl records.db
    sqlite3 records.db 'select predicate, unit, sum(value) from claim where parent is null group by 1, 2'
"""
import json
import sqlite3
import sys

TABLES = {
    "notice": "id source title published publisher kind characters",
    "mention": "notice id kind start end text value low high unit name category role type code polarity post",
    "claim": "notice id quantity value low high unit predicate counted agent domain parent relation",
    "equation": "notice id kind equation verdict residual",
    "subject": "notice id name institution violation",
    "subject_sanction": "notice subject mention code duration date",
}


def rows(record):
    notice = record["notice"]["id"]
    yield "notice", record["notice"]
    for table, key in [("mention", "mentions"), ("claim", "claims"), ("equation", "checks"), ("subject", "cases")]:
        for item in record[key]:
            yield table, {"notice": notice, **item}
    for case in record["cases"]:
        for sanction in case["sanctions"]:
            yield "subject_sanction", {"notice": notice, "subject": case["id"], **sanction}


def cell(value):
    return json.dumps(value, ensure_ascii=False) if isinstance(value, (list, dict)) else value


database = sqlite3.connect(sys.argv[2])
for table, columns in TABLES.items():
    names = ", ".join(f'"{column}"' for column in columns.split())
    database.execute(f"drop table if exists {table}")
    database.execute(f"create table {table} ({names})")
for line in open(sys.argv[1], encoding="utf-8"):
    for table, item in rows(json.loads(line)):
        values = [cell(item.get(column)) for column in TABLES[table].split()]
        database.execute(f"insert into {table} values ({', '.join('?' * len(values))})", values)
database.commit()
