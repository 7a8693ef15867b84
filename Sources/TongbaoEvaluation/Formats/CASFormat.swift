/// UIMA CAS JSON 0.4 (https://github.com/apache/uima-uimaj-io-jsoncas), which INCEpTION and dkpro-cassis read and write.
///
/// Offsets count UTF-16 units, because UIMA is Java. A mention is an annotation of the layer `custom.Mention` with the
/// features `kind`, `identifier` and `attributes` (JSON), a relation a `custom.Relation` from `Dependent` to `Governor`,
/// and the record travels in a `custom.Record` over the whole text. Of files made elsewhere, every annotation with a
/// feature `kind`, `value` or `label` is a mention: `value` is what INCEpTION's named entities have.
struct CASFormat: AnnotationFormat {
  let unit = OffsetUnit.utf16

  private static let mentionType = "custom.Mention"
  private static let relationType = "custom.Relation"
  private static let recordType = "custom.Record"

  func read(_ path: String) throws(FormatProblem) -> FormatReading {
    guard let cas = try FileBytes.json(path).object else {
      return FormatReading(problems: [FormatProblem(path, line: 1, .field("an object is wanted"))])
    }
    return document(structures(cas), path)
  }

  /// The feature structures with their numbers; older files hold them as an object keyed by number.
  private func structures(_ cas: JSONObject) -> [(number: String, object: JSONObject)] {
    switch cas["%FEATURE_STRUCTURES"] {
    case .array(let array):
      array.elements.compactMap(\.object).map { ($0["%ID"]?.identifier ?? "", $0) }
    case .object(let object):
      object.members.compactMap { member in member.value.object.map { (member.key, $0) } }
    default: []
    }
  }

  private func document(_ structures: [(number: String, object: JSONObject)], _ path: String) -> FormatReading
  {
    let sofa = structures.first { $0.object["sofaString"]?.string != nil }
    guard let sofa, let text = sofa.object["sofaString"]?.string else {
      return FormatReading(problems: [FormatProblem(path, .field("no text (“sofaString”)"))])
    }
    let travelling = structures.first { $0.object["%TYPE"]?.string == Self.recordType }?.object
    let record = travelling?["record"]?.string.flatMap { (try? JSONParser.value(Array($0.utf8)))?.object }
    var spans: [StatedSpan] = []
    var names: [String: String] = [:]
    for (number, object) in structures {
      guard let span = span(object) else { continue }
      names[number] = span.id ?? "m\(spans.count + 1)"
      var named = span
      named.id = names[number]
      spans.append(named)
    }
    let relations = structures.compactMap { _, object -> StatedRelation? in
      guard let from = object["@Dependent"]?.identifier, let to = object["@Governor"]?.identifier,
        let from = names[from], let to = names[to]
      else { return nil }
      let type = object["label"]?.string ?? object["value"]?.string ?? StatedRelation.part
      return StatedRelation(type: type, from: from, to: to, line: object.line)
    }
    return DocumentBuilder(file: path, unit: unit).document(
      id: travelling?["identifier"]?.string ?? FileBytes.stem(path), text: text, spans: spans,
      relations: relations, record: record ?? JSONObject(), line: sofa.object.line)
  }

  private func span(_ object: JSONObject) -> StatedSpan? {
    guard let type = object["%TYPE"]?.string, !type.hasPrefix("uima."), type != Self.recordType,
      object["@Dependent"] == nil, let start = object["begin"]?.int, let end = object["end"]?.int,
      let kind = (object["kind"] ?? object["value"] ?? object["label"])?.string
    else { return nil }
    let attributes = object["attributes"]?.string.flatMap { (try? JSONParser.value(Array($0.utf8)))?.object }
    return StatedSpan(
      id: object["identifier"]?.string, kind: kind, start: start, end: end, attributes: attributes,
      line: object.line)
  }

  func write(_ documents: [AnnotatedDocument]) -> FormatWriting {
    var writing = FormatWriting()
    writing.files = documents.map { .init(path: $0.fileName + ".json", text: JSONText.page(cas($0))) }
    return writing
  }

  private func cas(_ document: AnnotatedDocument) -> JSONObject {
    let table = OffsetTable(document.text, unit)
    var structures = [
      JSONObject([
        ("%ID", .number(1)), ("%TYPE", .string("uima.cas.Sofa")), ("sofaNum", .number(1)),
        ("sofaID", .string("_InitialView")), ("mimeType", .string("text")),
        ("sofaString", .string(document.text.string)),
      ])
    ]
    func annotation(_ type: String, _ range: Range<Int>, _ features: [(String, JSONValue)]) {
      let common: [(String, JSONValue)] = [
        ("%ID", .number(structures.count + 1)), ("%TYPE", .string(type)), ("@sofa", .number(1)),
        ("begin", .number(table.offset(ofScalar: range.lowerBound))),
        ("end", .number(table.offset(ofScalar: range.upperBound))),
      ]
      structures.append(JSONObject(common + features))
    }
    let whole = 0..<document.text.count
    annotation("uima.tcas.DocumentAnnotation", whole, [("language", .string("zh"))])
    let record = document.record(withText: false, withMentions: false)
    annotation(
      Self.recordType, whole,
      [("identifier", .string(document.id)), ("record", .string(JSONText.line(.object(record))))])
    var numbers: [String: Int] = [:]
    for mention in document.mentions {
      numbers[mention.id] = structures.count + 1
      annotation(
        Self.mentionType, mention.range,
        [
          ("kind", .string(mention.kind)), ("identifier", .string(mention.id)),
          ("attributes", .string(JSONText.line(.object(mention.attributes)))),
        ])
    }
    let ranges = Dictionary(document.mentions.map { ($0.id, $0.range) }) { first, _ in first }
    for relation in document.relations {
      guard let from = numbers[relation.from], let to = numbers[relation.to],
        let range = ranges[relation.from]
      else { continue }
      annotation(
        Self.relationType, range,
        [("@Governor", .number(to)), ("@Dependent", .number(from)), ("label", .string(relation.type))])
    }
    let members = (2...structures.count).map { JSONValue.number($0) }
    let view = JSONObject([("%SOFA", .number(1)), ("%MEMBERS", .list(members))])
    return JSONObject([
      ("%TYPES", .object(Self.types)), ("%FEATURE_STRUCTURES", .list(structures.map { .object($0) })),
      ("%VIEWS", .object(JSONObject([("_InitialView", .object(view))]))),
    ])
  }

  private static let types = JSONObject([
    type(mentionType, [("kind", string), ("identifier", string), ("attributes", string)]),
    type(relationType, [("Governor", mentionType), ("Dependent", mentionType), ("label", string)]),
    type(recordType, [("identifier", string), ("record", string)]),
  ])

  private static let string = "uima.cas.String"

  private static func type(_ name: String, _ features: [(name: String, range: String)]) -> (String, JSONValue)
  {
    var object = JSONObject([("%NAME", .string(name)), ("%SUPER_TYPE", .string("uima.tcas.Annotation"))])
    for feature in features {
      object[feature.name] = .object(
        JSONObject([("%NAME", .string(feature.name)), ("%RANGE", .string(feature.range))]))
    }
    return (name, .object(object))
  }
}
