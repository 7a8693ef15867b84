/// Label Studio's JSON: a list of tasks with annotations or predictions.
///
/// Offsets count UTF-16 units, because Label Studio runs in a browser. A region repeats its text; its attributes stand as
/// JSON in the region's note (`meta.text`). The record travels in the task's `data`, which Label Studio keeps as it is.
/// The labelling configuration that fits: `<View><Relations><Relation value="partition"/>…</Relations><Labels
/// name="label" toName="text"><Label value="institution"/>…</Labels><Text name="text" value="$text"/></View>`.
struct LabelStudioFormat: AnnotationFormat {
  let unit = OffsetUnit.utf16

  func read(_ path: String) throws(FormatProblem) -> FormatReading {
    let value = try FileBytes.json(path)
    let tasks = value.array?.elements ?? [value]
    var reading = FormatReading()
    for (index, task) in tasks.enumerated() {
      guard let task = task.object else {
        reading.problems.append(FormatProblem(path, line: value.line, .field("a task is no object")))
        continue
      }
      reading.append(document(task, path, index))
    }
    return reading
  }

  private func document(_ task: JSONObject, _ path: String, _ index: Int) -> FormatReading {
    let data = task["data"]?.object ?? JSONObject()
    let record = data["tongbao"]?.object ?? JSONObject()
    let name =
      data["id"]?.identifier ?? record["notice"]?.object?["id"]?.string ?? task["id"]?.identifier
      ?? "task \(index + 1)"
    guard let text = data["text"]?.string else {
      return FormatReading(
        problems: [FormatProblem(path, line: task.line, id: name, .field("no “data.text”"))])
    }
    var problems: [FormatProblem] = []
    var spans: [StatedSpan] = []
    var relations: [StatedRelation] = []
    for result in results(task) {
      guard let object = result.object else { continue }
      if object["type"]?.string == "relation" {
        guard let from = object["from_id"]?.identifier, let to = object["to_id"]?.identifier else { continue }
        let type = object["labels"]?.array?.elements.first?.string ?? StatedRelation.part
        relations.append(StatedRelation(type: type, from: from, to: to, line: object.line))
      } else if let value = object["value"]?.object, value["labels"] != nil {
        guard let span = span(object, value) else {
          problems.append(
            FormatProblem(
              path, line: object.line, id: object["id"]?.identifier ?? name,
              .field("a region needs “labels”, “start” and “end”")))
          continue
        }
        spans.append(span)
      }
    }
    var reading = DocumentBuilder(file: path, unit: unit).document(
      id: name, text: text, spans: spans, relations: relations, record: record, line: task.line)
    reading.problems = problems + reading.problems
    return reading
  }

  /// The regions of the annotation that counts: the ground truth, else the first that was not cancelled, else the first
  /// prediction.
  private func results(_ task: JSONObject) -> [JSONValue] {
    let annotations = (task["annotations"]?.array?.elements ?? []).compactMap(\.object)
      .filter { $0["was_cancelled"]?.bool != true }
    let predictions = (task["predictions"]?.array?.elements ?? []).compactMap(\.object)
    let chosen =
      annotations.first { $0["ground_truth"]?.bool == true } ?? annotations.first ?? predictions.first
    return chosen?["result"]?.array?.elements ?? []
  }

  private func span(_ region: JSONObject, _ value: JSONObject) -> StatedSpan? {
    guard let kind = value["labels"]?.array?.elements.first?.string, let start = value["start"]?.int,
      let end = value["end"]?.int
    else { return nil }
    let note = region["meta"]?.object?["text"]?.array?.elements.first?.string
    let attributes = note.flatMap { (try? JSONParser.value(Array($0.utf8)))?.object }
    return StatedSpan(
      id: region["id"]?.identifier, kind: kind, start: start, end: end, echo: value["text"]?.string,
      attributes: attributes, line: region.line)
  }

  func write(_ documents: [AnnotatedDocument]) -> FormatWriting {
    let tasks = documents.enumerated().map { index, document in
      JSONText.line(.object(task(document, index + 1)))
    }
    var writing = FormatWriting()
    writing.files = [.init(path: "label-studio.json", text: "[\n" + tasks.joined(separator: ",\n") + "\n]\n")]
    return writing
  }

  private func task(_ document: AnnotatedDocument, _ number: Int) -> JSONObject {
    let table = OffsetTable(document.text, unit)
    let regions = document.mentions.map { mention -> JSONValue in
      var region = JSONObject([
        ("id", .string(mention.id)), ("from_name", .string("label")), ("to_name", .string("text")),
        ("type", .string("labels")),
        (
          "value",
          .object(
            JSONObject([
              ("start", .number(table.offset(ofScalar: mention.range.lowerBound))),
              ("end", .number(table.offset(ofScalar: mention.range.upperBound))),
              ("text", .string(document.text.slice(mention.range))),
              ("labels", .list([.string(mention.kind)])),
            ]))
        ),
      ])
      // Always there, so that a region without a note is one whose note was taken away.
      let note = JSONText.line(.object(mention.attributes))
      region["meta"] = .object(JSONObject([("text", .list([.string(note)]))]))
      return .object(region)
    }
    let relations = document.relations.map { relation -> JSONValue in
      .object(
        JSONObject([
          ("type", .string("relation")), ("from_id", .string(relation.from)), ("to_id", .string(relation.to)),
          ("direction", .string("right")), ("labels", .list([.string(relation.type)])),
        ]))
    }
    return JSONObject([
      ("id", .number(number)),
      (
        "data",
        .object(
          JSONObject([
            ("text", .string(document.text.string)), ("id", .string(document.id)),
            ("tongbao", .object(document.record(withText: false, withMentions: false))),
          ]))
      ),
      (
        "annotations",
        .list([
          .object(
            JSONObject([
              ("id", .number(number)), ("was_cancelled", .bool(false)),
              ("result", .list(regions + relations)),
            ]))
        ])
      ),
    ])
  }
}
