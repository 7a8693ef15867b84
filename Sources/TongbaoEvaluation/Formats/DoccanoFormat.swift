/// doccano's JSON Lines for sequence labelling with relations, as it exports and imports them.
///
/// Offsets count code points, and spans do not repeat their text. doccano keeps unknown members of a line as the
/// example's metadata and exports them again: the record travels in `tongbao`, and its mentions, found by kind and span,
/// give the attributes back and let a shifted span be noticed. The older forms `label` and `labels`, lists of
/// `[start, end, kind]`, are read too.
struct DoccanoFormat: AnnotationFormat {
  let unit = OffsetUnit.codePoint

  func read(_ path: String) throws(FormatProblem) -> FormatReading {
    try JSONLines.read(path) { object, line in document(object, path, line) }
  }

  private func document(_ object: JSONObject, _ path: String, _ line: Int) -> FormatReading {
    let record = object["tongbao"]?.object ?? JSONObject()
    let name = record["notice"]?.object?["id"]?.string ?? object["id"]?.identifier ?? "line \(line)"
    guard let text = (object["text"] ?? object["data"])?.string else {
      return FormatReading(problems: [FormatProblem(path, line: line, id: name, .field("no “text”"))])
    }
    let elements = (object["entities"] ?? object["label"] ?? object["labels"])?.array?.elements ?? []
    var problems: [FormatProblem] = []
    var spans: [StatedSpan] = []
    var names: [String: String] = [:]
    let known = Self.identifiers(record)
    for element in elements {
      guard var span = span(element, line) else {
        problems.append(
          FormatProblem(
            path, line: line, id: name, .field("an entity needs “label”, “start_offset”, “end_offset”")))
        continue
      }
      // doccano numbers the spans anew; the record knows the identifier that they had.
      if let id = element.object?["id"]?.identifier {
        let old = known["\(span.kind) \(span.start) \(span.end)"]
        if names[id] != nil {
          problems.append(FormatProblem(path, line: line, id: name, .duplicate("“\(id)”")))
          continue
        }
        span.id = old ?? "m\(id)"
        names[id] = span.id
      }
      spans.append(span)
    }
    let relations = (object["relations"]?.array?.elements ?? []).compactMap { element -> StatedRelation? in
      guard let relation = element.object, let type = relation["type"]?.string,
        let from = relation["from_id"]?.identifier, let to = relation["to_id"]?.identifier
      else { return nil }
      return StatedRelation(type: type, from: names[from] ?? from, to: names[to] ?? to, line: line)
    }
    var reading = DocumentBuilder(file: path, unit: unit).document(
      id: name, text: text, spans: spans, relations: object["relations"] == nil ? nil : relations,
      record: record, line: line)
    reading.problems = problems + reading.problems
    return reading
  }

  private func span(_ value: JSONValue, _ line: Int) -> StatedSpan? {
    if let list = value.array?.elements, list.count == 3, let start = list[0].int, let end = list[1].int,
      let kind = list[2].string
    {
      return StatedSpan(kind: kind, start: start, end: end, line: value.line ?? line)
    }
    guard let entity = value.object, let kind = entity["label"]?.string,
      let start = entity["start_offset"]?.int, let end = entity["end_offset"]?.int
    else { return nil }
    return StatedSpan(kind: kind, start: start, end: end, line: entity.line ?? line)
  }

  /// The identifiers of the record's mentions by kind and span.
  private static func identifiers(_ record: JSONObject) -> [String: String] {
    var identifiers: [String: String] = [:]
    for mention in (record["mentions"]?.array?.elements ?? []).compactMap(\.object) {
      guard let id = mention["id"]?.string, let kind = mention["kind"]?.string,
        let start = mention["start"]?.int, let end = mention["end"]?.int
      else { continue }
      identifiers["\(kind) \(start) \(end)"] = identifiers["\(kind) \(start) \(end)"] ?? id
    }
    return identifiers
  }

  func write(_ documents: [AnnotatedDocument]) -> FormatWriting {
    FormatWriting(
      "doccano.jsonl",
      lines: documents.enumerated().map { index, document in
        var numbers: [String: Int] = [:]
        let entities = document.mentions.enumerated().map { number, mention -> JSONValue in
          numbers[mention.id] = number + 1
          return .object(
            JSONObject([
              ("id", .number(number + 1)), ("label", .string(mention.kind)),
              ("start_offset", .number(mention.range.lowerBound)),
              ("end_offset", .number(mention.range.upperBound)),
            ]))
        }
        let relations = document.relations.enumerated().map { number, relation -> JSONValue in
          .object(
            JSONObject([
              ("id", .number(number + 1)), ("from_id", .number(numbers[relation.from] ?? 0)),
              ("to_id", .number(numbers[relation.to] ?? 0)), ("type", .string(relation.type)),
            ]))
        }
        return JSONText.line(
          .object(
            JSONObject([
              ("id", .number(index + 1)), ("text", .string(document.text.string)),
              ("entities", .list(entities)),
              ("relations", .list(relations)), ("tongbao", .object(document.record(withText: false))),
            ])))
      })
  }
}

/// Files with one JSON object a line.
enum JSONLines {
  /// Reads each line with `body`; a line that is no object is named and the rest read.
  static func read(
    _ path: String, _ body: (JSONObject, Int) -> FormatReading
  ) throws(FormatProblem) -> FormatReading {
    var reading = FormatReading()
    for line in FileBytes.lines(try FileBytes.read(path)) {
      if line.bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
      do {
        guard let object = try JSONParser.value(Array(line.bytes), line: line.number).object else {
          reading.problems.append(FormatProblem(path, line: line.number, .field("an object is wanted")))
          continue
        }
        reading.append(body(object, line.number))
      } catch {
        reading.problems.append(FormatProblem(path, line: error.line, .noJSON(error.reason)))
      }
    }
    return reading
  }
}
