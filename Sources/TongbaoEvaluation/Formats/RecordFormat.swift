/// Records as `tongbao extract` writes them: one JSON object a line, or one a file as in `Corpus/gold`.
///
/// Holds everything. Offsets count code points, and every mention repeats its text.
struct RecordFormat: AnnotationFormat {
  let unit = OffsetUnit.codePoint

  /// The members of a mention that say where it lies; all others are its attributes.
  static let spanKeys: Set<String> = ["id", "kind", "start", "end", "text"]

  func read(_ path: String) throws(FormatProblem) -> FormatReading {
    let bytes = try FileBytes.read(path)
    // A file that is one value is one record; else every line is one.
    if let value = try? JSONParser.value(bytes) { return document(value, path, 1) }
    let lines = FileBytes.lines(bytes).filter { !$0.bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 } }
    if path.hasSuffix(".json") || lines.count == 1 {
      return failed(path, bytes, 1)
    }
    var reading = FormatReading()
    for line in lines {
      guard let value = try? JSONParser.value(Array(line.bytes), line: line.number) else {
        reading.append(failed(path, Array(line.bytes), line.number))
        continue
      }
      reading.append(document(value, path, line.number))
    }
    return reading
  }

  private func failed(_ path: String, _ bytes: [UInt8], _ line: Int) -> FormatReading {
    do {
      _ = try JSONParser.value(bytes, line: line)
      return FormatReading()
    } catch {
      return FormatReading(problems: [FormatProblem(path, line: error.line, .noJSON(error.reason))])
    }
  }

  private func document(_ value: JSONValue, _ path: String, _ line: Int) -> FormatReading {
    func problem(_ reason: String, _ id: String? = nil) -> FormatReading {
      FormatReading(problems: [FormatProblem(path, line: value.line ?? line, id: id, .field(reason))])
    }
    guard let record = value.object else { return problem("an object is wanted") }
    if let error = record["error"]?.string { return problem("the record holds an error: \(error)") }
    guard let id = record["notice"]?.object?["id"]?.identifier else { return problem("no “notice.id”") }
    guard let text = record["text"]?.string else { return problem("no “text”", id) }
    guard let mentions = record["mentions"]?.array else { return problem("no “mentions”", id) }
    var reading = FormatReading()
    var spans: [StatedSpan] = []
    for mention in mentions.elements {
      switch span(mention) {
      case .success(let span): spans.append(span)
      case .failure(let reason):
        reading.problems.append(
          FormatProblem(
            path, line: mention.line ?? mentions.line, id: mention.object?["id"]?.identifier ?? id,
            .field(reason.text)))
      }
    }
    let built = DocumentBuilder(file: path, unit: unit).document(
      id: id, text: text, spans: spans, record: record.without(["text", "mentions"]), line: value.line ?? line
    )
    reading.append(built)
    return reading
  }

  private struct Reason: Error { let text: String }

  private func span(_ value: JSONValue) -> Result<StatedSpan, Reason> {
    guard let mention = value.object else { return .failure(Reason(text: "a mention is no object")) }
    for key in ["id", "kind", "start", "end"] where mention[key] == nil {
      return .failure(Reason(text: "no “\(key)” in the mention"))
    }
    guard let id = mention["id"]?.identifier, let kind = mention["kind"]?.string else {
      return .failure(Reason(text: "“id” and “kind” are strings"))
    }
    guard let start = mention["start"]?.int, let end = mention["end"]?.int else {
      return .failure(Reason(text: "“start” and “end” are whole numbers"))
    }
    return .success(
      StatedSpan(
        id: id, kind: kind, start: start, end: end, echo: mention["text"]?.string,
        attributes: mention.without(Self.spanKeys), line: mention.line))
  }

  func write(_ documents: [AnnotatedDocument]) -> FormatWriting {
    FormatWriting("records.jsonl", lines: documents.map { JSONText.line(.object($0.record())) })
  }
}
