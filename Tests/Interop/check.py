#!/usr/bin/env python3
"""Holds what tongbao writes, and how it scores, against the tools themselves.

    Tests/Interop/check.py .build/release/tongbao

Each check prints a line; the program ends with 1 where one fails. The versions are those of requirements.txt.
"""
import json
import pathlib
import random
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
TONGBAO = str(pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / ".build/release/tongbao").resolve())
failures = []


def check(name, holds, detail=""):
    print(("ok    " if holds else "FAIL  ") + name + (f"  {detail}" if detail else ""))
    if not holds:
        failures.append(name)


def run(*arguments, code=0):
    done = subprocess.run([TONGBAO, *map(str, arguments)], capture_output=True, text=True)
    if done.returncode != code:
        raise SystemExit(f"tongbao {' '.join(map(str, arguments))}: exit {done.returncode}\n{done.stderr}")
    return done.stdout


def lines(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def write_lines(path, records):
    path.write_text("".join(json.dumps(r, ensure_ascii=False) + "\n" for r in records), encoding="utf-8")


def utf16(text, start, end):
    return text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le")


def spacy_spans(folder, records):
    import spacy

    nlp = spacy.blank("zh")
    wrong = 0
    for item, record in zip(lines(folder / "spacy.jsonl"), records):
        doc = nlp(item["text"])
        for span, mention in zip(item["spans"], record["mentions"]):
            found = doc.char_span(span["start"], span["end"], label=span["label"], alignment_mode="strict")
            wrong += found is None or found.text != mention["text"] or found.label_ != mention["kind"]
    check("spacy: Doc.char_span gives every mention", wrong == 0, f"{wrong} wrong")


def cas(folder, records):
    import cassis

    wrong = 0
    relations = 0
    for record in records:
        with open(folder / "cas" / f"{record['notice']['id']}.json", encoding="utf-8") as file:
            loaded = cassis.load_cas_from_json(file)
        mentions = list(loaded.select("custom.Mention"))
        wrong += loaded.sofa_string != record["text"] or len(mentions) != len(record["mentions"])
        by_id = {m.identifier: m for m in mentions}
        for mention in record["mentions"]:
            found = by_id.get(mention["id"])
            wrong += found is None or found.get_covered_text() != mention["text"] or found.kind != mention["kind"]
        for relation in loaded.select("custom.Relation"):
            relations += 1
            wrong += relation.Governor.identifier not in by_id or relation.Dependent.identifier not in by_id
        # What dkpro-cassis writes is read again.
        loaded.to_json(str(folder / "cassis" / f"{record['notice']['id']}.json"))
    check("dkpro-cassis: every mention covers its text", wrong == 0, f"{wrong} wrong, {relations} relations")
    run("convert", folder / "cassis", "--to", "jsonl", "-o", folder / "cassis.jsonl")
    check("dkpro-cassis: its own JSON comes back the same", by_notice(folder / "cassis.jsonl") == by_notice(folder / "gold.jsonl"))


def by_notice(path):
    return {r["notice"]["id"]: r for r in lines(path)}


def label_studio(folder, records):
    from label_studio_sdk.label_interface import LabelInterface

    kinds = sorted({m["kind"] for r in records for m in r["mentions"]})
    types = ["institution", "partition", "subset", "overlap", "distribution", "part"]
    config = (
        "<View><Relations>" + "".join(f'<Relation value="{t}"/>' for t in types) + "</Relations>"
        '<Labels name="label" toName="text">' + "".join(f'<Label value="{k}"/>' for k in kinds) + "</Labels>"
        '<Text name="text" value="$text"/></View>'
    )
    interface = LabelInterface(config)
    interface.validate()
    tasks = json.loads((folder / "tasks.json").read_text(encoding="utf-8"))
    wrong = 0
    for task, record in zip(tasks, records):
        annotation = task["annotations"][0]
        wrong += not interface.validate_annotation(annotation)
        regions = {r["id"]: r for r in annotation["result"] if r["type"] == "labels"}
        for mention in record["mentions"]:
            value = regions[mention["id"]]["value"]
            wrong += utf16(task["data"]["text"], value["start"], value["end"]) != mention["text"]
    check("label-studio-sdk: annotations are valid, UTF-16 offsets give every mention", wrong == 0, f"{wrong} wrong")


def standoff(folder, records):
    """brat and doccano have no reader on PyPI that runs without a server: their documented forms are read here."""
    wrong = 0
    for record in records:
        name = record["notice"]["id"]
        text = (folder / "brat" / f"{name}.txt").read_bytes().decode("utf-8")
        spans = {}
        for line in (folder / "brat" / f"{name}.ann").read_bytes().decode("utf-8").split("\n"):
            if line.startswith("T"):
                ident, head, echo = line.split("\t", 2)
                kind, offsets = head.split(" ", 1)
                pieces = [tuple(map(int, piece.split(" "))) for piece in offsets.split(";")]
                wrong += " ".join(text[a:b] for a, b in pieces) != echo
                spans[ident] = (kind, pieces[0][0], pieces[-1][1])
        wanted = {(m["kind"], m["start"], m["end"]) for m in record["mentions"]}
        wrong += text != record["text"] or set(spans.values()) != wanted
    check("brat: the text of every T line stands at its offsets", wrong == 0, f"{wrong} wrong")
    wrong = 0
    for item, record in zip(lines(folder / "doccano.jsonl"), records):
        found = [(e["label"], item["text"][e["start_offset"] : e["end_offset"]]) for e in item["entities"]]
        wrong += found != [(m["kind"], m["text"]) for m in record["mentions"]]
        ids = {e["id"] for e in item["entities"]}
        wrong += any(r["from_id"] not in ids or r["to_id"] not in ids for r in item["relations"])
    check("doccano: entities give every mention, relations lead to entities", wrong == 0, f"{wrong} wrong")
    wrong = 0
    for record in records:
        page = (folder / "webanno" / f"{record['notice']['id']}.tsv").read_bytes().decode("utf-8")
        for line in page.split("\n"):
            if line[:1].isdigit():
                _, offsets, token, *_ = line.split("\t")
                start, end = map(int, offsets.split("-"))
                wrong += utf16(record["text"], start, end) != token.replace("\\\\", "\\")
    check("WebAnno TSV: every token stands at its UTF-16 offsets", wrong == 0, f"{wrong} wrong")


def flat(record):
    """The outermost mentions: seqeval knows no nesting."""
    kept = []
    for m in sorted(record["mentions"], key=lambda m: (m["start"], -m["end"])):
        if not kept or m["start"] >= kept[-1]["end"]:
            kept.append(m)
    return kept


def disturbed(record, mentions, kinds, chance, isolated):
    """Mentions as a bad extractor would find them; `isolated` keeps each in touch with at most one gold mention."""
    found = []
    for index, m in enumerate(mentions):
        dice = chance.random()
        low = mentions[index - 1]["end"] if index else 0
        high = mentions[index + 1]["start"] if index + 1 < len(mentions) else len(record["text"])
        start, end, kind = m["start"], m["end"], m["kind"]
        if dice < 0.1:
            continue
        if dice < 0.25:
            start = max(low if isolated else 0, start - chance.randint(0, 2))
            end = min(high if isolated else len(record["text"]), end + chance.randint(0, 2))
        elif dice < 0.35 and end - start > 1:
            end -= 1
        if chance.random() < 0.1:
            kind = chance.choice(kinds)
        found.append({"kind": kind, "start": start, "end": end})
        if dice > 0.9 and m["end"] + 1 < high and end == m["end"]:
            found.append({"kind": chance.choice(kinds), "start": m["end"], "end": m["end"] + 1})
    taken, kept = 0, []
    for m in sorted(found, key=lambda m: m["start"]):
        if m["start"] >= taken and m["start"] < m["end"]:
            kept.append(m)
            taken = m["end"]
    return [
        dict(m, id=f"m{i + 1}", text=record["text"][m["start"] : m["end"]]) for i, m in enumerate(kept)
    ]


def bare(record, mentions):
    return {"notice": {"id": record["notice"]["id"]}, "text": record["text"], "mentions": mentions}


def tags(record, mentions):
    row = ["O"] * len(record["text"])
    for m in mentions:
        row[m["start"] : m["end"]] = ["B-" + m["kind"]] + ["I-" + m["kind"]] * (m["end"] - m["start"] - 1)
    return row


def close(a, b):
    return abs(a - b) < 1e-6


def scores(folder, records):
    from nervaluate.evaluator import Evaluator
    from seqeval.metrics import f1_score, precision_score, recall_score
    from seqeval.metrics.sequence_labeling import precision_recall_fscore_support
    from seqeval.scheme import IOB2

    kinds = sorted({m["kind"] for r in records for m in r["mentions"]})
    chance = random.Random(20170823)
    for name, isolated in [("one to one", True), ("overlapping", False)]:
        gold = [(r, flat(r)) for r in records]
        found = [(r, disturbed(r, mentions, kinds, chance, isolated)) for r, mentions in gold]
        write_lines(folder / "flat.jsonl", [bare(r, m) for r, m in gold])
        write_lines(folder / "found.jsonl", [bare(r, m) for r, m in found])
        ours = json.loads(
            run("validate", folder / "flat.jsonl", folder / "found.jsonl", "--to", "json", "--resamples", "0")
        )
        figure = lambda key: ours["figures"][key]["value"]
        a, b = [tags(*pair) for pair in gold], [tags(*pair) for pair in found]
        mine = [figure(f"micro.strict.{part}") for part in ("precision", "recall", "f1")]
        theirs = [
            function(a, b, mode="strict", scheme=IOB2) for function in (precision_score, recall_score, f1_score)
        ]
        check(f"seqeval, {name}: strict precision, recall, F1", all(map(close, mine, theirs)), f"{theirs[2]:.4f}")
        parts = precision_recall_fscore_support(a, b, average=None)
        mine = [figure(f"{kind}.{part}") for part in ("precision", "recall", "f1") for kind in kinds]
        theirs = [value for part in parts[:3] for value in part]
        check(f"seqeval, {name}: by kind", all(map(close, mine, theirs)))
        spans = lambda pairs: [
            [{"label": m["kind"], "start": m["start"], "end": m["end"] - 1} for m in mentions] for _, mentions in pairs
        ]
        theirs = Evaluator(spans(gold), spans(found), tags=kinds, loader="dict").evaluate()
        names = {"strict": "strict", "exact": "exact", "partial": "partial", "type": "ent_type"}
        for schema, other in names.items():
            counts, result = ours["schemas"][schema], theirs["overall"][other]
            pairs = [(counts[key], getattr(result, key)) for key in ("correct", "incorrect", "partial", "missed", "spurious")]
            if isolated:
                same = all(x == y for x, y in pairs) and close(figure(f"micro.{schema}.f1"), result.f1)
                check(f"nervaluate, {name}: {schema} counts and F1", same, str([x for x, _ in pairs]))
            else:
                # Greedy pairing can only lose: never more right than the best pairing.
                best = counts["correct"] + counts["partial"] / 2
                check(
                    f"nervaluate, {name}: {schema} is not above the best pairing",
                    best >= result.correct + result.partial / 2, f"{best} against {result.correct + result.partial / 2}",
                )
        if isolated:
            same = all(
                close(figure(f"{kind}.{mine}"), theirs["entities"][kind][other].f1)
                for kind in kinds
                for mine, other in [("f1", "strict"), ("partial", "partial"), ("type", "ent_type")]
            )
            check(f"nervaluate, {name}: strict, partial and type F1 by kind", same)


def same_scores(folder, records):
    """The same gold in every format gives the same scores."""
    run("extract", "--to", "jsonl", "--from", "jsonl", folder / "inputs.jsonl")
    (folder / "records.jsonl").write_text(
        run("extract", "--to", "jsonl", "--from", "jsonl", folder / "inputs.jsonl"), encoding="utf-8"
    )
    outputs = {
        name: run("validate", folder / path, folder / "records.jsonl", "--to", "csv", "--resamples", "100")
        for name, path in [
            ("records", "gold.jsonl"), ("brat", "brat"), ("doccano", "doccano.jsonl"), ("label-studio", "tasks.json"),
            ("cas", "cas"), ("webanno", "webanno"), ("spacy", "spacy.jsonl"), ("conll", "conll"),
        ]
    }
    for name, output in outputs.items():
        check(f"{name}: the same scores as from the records", output == outputs["records"])


def main():
    folder = pathlib.Path(tempfile.mkdtemp())
    run("convert", ROOT / "Corpus", "--to", "jsonl", "-o", folder / "corpus.jsonl")
    records = lines(folder / "corpus.jsonl") + lines(ROOT / "Tests/Interop/notices.jsonl")
    write_lines(folder / "gold.jsonl", records)
    write_lines(
        folder / "inputs.jsonl",
        [{"id": r["notice"]["id"], "text": r["text"], "published": r["notice"].get("published")} for r in records],
    )
    (folder / "cassis").mkdir()
    for name, path in [
        ("brat", "brat"), ("doccano", "doccano.jsonl"), ("label-studio", "tasks.json"), ("cas", "cas"),
        ("webanno", "webanno"), ("spacy", "spacy.jsonl"), ("conll", "conll"),
    ]:
        run("convert", folder / "gold.jsonl", "--to", name, "-o", folder / path)
        run("convert", folder / path, "--to", "jsonl", "-o", folder / f"back-{name}.jsonl")
        check(f"{name}: out and back is the same", by_notice(folder / f"back-{name}.jsonl") == by_notice(folder / "gold.jsonl"))
    spacy_spans(folder, records)
    cas(folder, records)
    label_studio(folder, records)
    standoff(folder, records)
    scores(folder, records)
    same_scores(folder, records)
    if failures:
        raise SystemExit(f"{len(failures)} checks failed")


main()
