/// brat's standoff (https://brat.nlplab.org/standoff.html): `<name>.txt` and `<name>.ann`.
///
/// Offsets count code points. Spans are `T` lines that repeat their text; role, polarity and former are `A` lines, a
/// mention's other attributes stand as JSON in its `#` note, and `R` lines tie a person to the body of the post and a
/// part to its whole. A span over several lines is written in fragments, because a `T` line has no line ends. brat has
/// no place for claims without a parent, cases and checks: they lie beside it (`Sidecar`).
struct BratFormat: AnnotationFormat {
  let unit = OffsetUnit.codePoint

  /// Attributes with few values, which brat can show on the span.
  static let marks: [(key: String, values: [String])] = [
    ("role", ["issuer", "decider", "subject", "reporter", "inspector", "other"]),
    ("polarity", ["imposed", "proposed", "exempted", "revoked", "quoted"]),
  ]
  static let flags = ["former", "vague", "byline"]

  func read(_ path: String) throws(FormatProblem) -> FormatReading {
    let stem = path.hasSuffix(".ann") || path.hasSuffix(".txt") ? String(path.dropLast(4)) : path
    let text = try FileBytes.text(stem + ".txt")
    let annotations = try FileBytes.text(stem + ".ann")
    var page = BratPage(file: stem + ".ann", text: DocumentText(text))
    for line in FileBytes.lines(Array(annotations.utf8)) { page.read(line.bytes, line.number) }
    let beside = Sidecar.record(beside: stem)
    var reading = DocumentBuilder(file: stem + ".ann", unit: unit).document(
      id: FileBytes.stem(stem + ".ann"), text: text, spans: page.finishedSpans(),
      relations: page.relations, record: beside.record)
    reading.problems = page.problems + beside.problems + reading.problems
    return reading
  }

  func write(_ documents: [AnnotatedDocument]) -> FormatWriting {
    var writing = FormatWriting()
    for document in documents {
      let page = BratWriter(document)
      writing.problems += page.problems
      writing.files += [
        .init(path: document.fileName + ".txt", text: document.text.string),
        .init(path: document.fileName + ".ann", text: page.text),
        Sidecar.file(document, withText: false),
      ]
    }
    writing.files.append(.init(path: "annotation.conf", text: configuration(documents)))
    return writing
  }

  /// What brat must know before it opens the folder.
  private func configuration(_ documents: [AnnotatedDocument]) -> String {
    let kinds = Set(documents.flatMap { $0.mentions.map(\.kind) }).sorted()
    var lines = ["[entities]"] + kinds + ["", "[relations]", "institution\tArg1:<ENTITY>, Arg2:<ENTITY>"]
    lines += StatedRelation.partWhole.map { "\($0)\tArg1:quantity, Arg2:quantity" }
    lines += ["<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>"]
    lines += ["", "[events]", "", "[attributes]"]
    lines += Self.marks.map { "\($0.key)\tArg:<ENTITY>, Value:\($0.values.joined(separator: "|"))" }
    lines += Self.flags.map { "\($0)\tArg:<ENTITY>" }
    return lines.map { $0 + "\n" }.joined()
  }
}
