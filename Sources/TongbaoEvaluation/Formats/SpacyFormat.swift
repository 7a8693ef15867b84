/// JSON Lines with `spans`, as spaCy's and Prodigy's recipes read and write them.
///
/// Offsets count code points. A span's identifier and attributes are members of their own, which Prodigy passes through
/// as it does the record in `meta`. Spans may overlap, as in spaCy's `doc.spans`; `doc.ents` takes only some of those.
struct SpacyFormat: AnnotationFormat {
  let unit = OffsetUnit.codePoint

  func read(_ path: String) throws(FormatProblem) -> FormatReading {
    try JSONLines.read(path) { object, line in document(object, path, line) }
  }

  private func document(_ object: JSONObject, _ path: String, _ line: Int) -> FormatReading {
    let meta = object["meta"]?.object ?? JSONObject()
    let name = (meta["id"] ?? object["id"])?.identifier ?? "line \(line)"
    guard let text = object["text"]?.string else {
      return FormatReading(problems: [FormatProblem(path, line: line, id: name, .field("no “text”"))])
    }
    var problems: [FormatProblem] = []
    var spans: [StatedSpan] = []
    for element in object["spans"]?.array?.elements ?? [] {
      guard let span = element.object, let kind = span["label"]?.string, let start = span["start"]?.int,
        let end = span["end"]?.int
      else {
        problems.append(
          FormatProblem(path, line: line, id: name, .field("a span needs “label”, “start” and “end”")))
        continue
      }
      spans.append(
        StatedSpan(
          id: span["id"]?.identifier, kind: kind, start: start, end: end, echo: span["text"]?.string,
          attributes: span["attributes"]?.object, line: span.line ?? line))
    }
    var reading = DocumentBuilder(file: path, unit: unit).document(
      id: name, text: text, spans: spans, record: meta["tongbao"]?.object ?? JSONObject(), line: line)
    reading.problems = problems + reading.problems
    return reading
  }

  func write(_ documents: [AnnotatedDocument]) -> FormatWriting {
    FormatWriting(
      "spacy.jsonl",
      lines: documents.map { document in
        let spans = document.mentions.map { mention -> JSONValue in
          .object(
            JSONObject([
              ("start", .number(mention.range.lowerBound)), ("end", .number(mention.range.upperBound)),
              ("label", .string(mention.kind)), ("id", .string(mention.id)),
              ("text", .string(document.text.slice(mention.range))),
              ("attributes", .object(mention.attributes)),
            ]))
        }
        let record = document.record(withText: false, withMentions: false)
        return JSONText.line(
          .object(
            JSONObject([
              ("text", .string(document.text.string)), ("spans", .list(spans)),
              ("meta", .object(JSONObject([("id", .string(document.id)), ("tongbao", .object(record))]))),
            ])))
      })
  }
}
