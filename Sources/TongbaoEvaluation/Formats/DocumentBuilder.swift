/// Puts a document together from what a format gives: a text, spans, relations, and the record that travelled along.
struct DocumentBuilder {
  let file: String
  let unit: OffsetUnit

  /// - Parameters:
  ///   - id: the notice's identifier where the travelling record has none.
  ///   - record: the record that travelled beside the tool's own fields, with or without text and mentions.
  ///   - relations: the tool's relations, or nil where the format has none.
  func document(
    id: String, text: String, spans: [StatedSpan], relations: [StatedRelation]? = nil,
    record: JSONObject = JSONObject(), line: Int? = nil
  ) -> FormatReading {
    let text = DocumentText(text)
    let id = record["notice"]?.object?["id"]?.string ?? id
    var (placed, problems) = SpanResolver(text: text, unit: unit, file: file).resolve(spans, document: id)
    let known = travellingMentions(record)
    var taken: Set<Int> = []
    var used: Set<String> = []
    var mentions: [AnnotatedDocument.Mention] = []
    var places: [Int] = []
    // Identifiers that the file states come first, so that those made up here do not clash with them.
    var reserved = Set(placed.compactMap(\.span.id))
    for (span, range) in placed {
      let index = known.firstIndex { mention in
        !taken.contains(mention.index) && mention.kind == span.kind && mention.range == range
          && (span.id == nil || span.id == mention.id)
      }
      let match = index.map { known[$0] }
      if let match { taken.insert(match.index) }
      if let stated = span.id, used.contains(stated) {
        problems.append(FormatProblem(file, line: span.line, id: id, .duplicate("“\(stated)”")))
        continue
      }
      var name = span.id ?? match?.id
      if name == nil || (span.id == nil && reserved.contains(name ?? "")) {
        name = Self.freeName(&reserved, after: mentions.count, known)
      }
      let chosen = name ?? span.kind
      used.insert(chosen)
      reserved.insert(chosen)
      if let match { places.append(match.index) }
      mentions.append(
        .init(
          id: chosen, kind: span.kind, range: range,
          attributes: span.attributes ?? match?.attributes ?? JSONObject()))
    }
    // Two mentions with one span come back in the order in which they went out.
    if places.count == mentions.count {
      mentions = zip(places, mentions).sorted { $0.0 < $1.0 }.map(\.1)
    }
    var document = AnnotatedDocument(
      id: id, text: text, mentions: mentions, rest: record.without(["text", "mentions"]))
    document.file = file
    document.line = line
    if let relations { problems += document.apply(relations, file: file) }
    return FormatReading(documents: [document], problems: problems)
  }

  private struct KnownMention {
    let index: Int
    let id: String
    let kind: String
    let range: Range<Int>
    let attributes: JSONObject
  }

  /// The mentions of the record that travelled along; they count code points whatever the tool counts.
  private func travellingMentions(_ record: JSONObject) -> [KnownMention] {
    (record["mentions"]?.array?.elements ?? []).enumerated().compactMap { index, value in
      guard let object = value.object, let id = object["id"]?.string, let kind = object["kind"]?.string,
        let start = object["start"]?.int, let end = object["end"]?.int, start < end
      else { return nil }
      return KnownMention(
        index: index, id: id, kind: kind, range: start..<end,
        attributes: object.without(RecordFormat.spanKeys))
    }
  }

  /// `m12` for the twelfth mention, or the next number that nobody has.
  private static func freeName(
    _ reserved: inout Set<String>, after count: Int, _ known: [KnownMention]
  ) -> String {
    var number = count + 1
    while reserved.contains("m\(number)") || known.contains(where: { $0.id == "m\(number)" }) { number += 1 }
    return "m\(number)"
  }
}
