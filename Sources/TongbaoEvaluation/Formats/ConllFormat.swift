/// CoNLL: a character a line, its BIO tags behind it, one file a notice.
///
/// The position in the file is the offset, so that no unit can be wrong. The first column of tags holds the outermost
/// mentions, the next those inside them, as GermEval 2014 does (Benikova et al. 2014); as many as the nesting needs.
/// Spaces and control characters stand as `\n`, `\t` or `\u3000`, a backslash as `\\`, because readers divide columns at
/// any space; a blank line follows a line end. Kind and span are all that the format holds: identifiers, attributes and
/// the rest lie beside it (`Sidecar`). Of files without our first line, columns may be divided by spaces, the last is
/// read, and a blank line is a line end.
struct ConllFormat: AnnotationFormat {
  let unit = OffsetUnit.codePoint

  private static let mark = "# format = tongbao conll 1"

  func read(_ path: String) throws(FormatProblem) -> FormatReading {
    let lines = FileBytes.lines(try FileBytes.read(path)).map { line in
      (line.number, String(decoding: line.bytes, as: UTF8.self))
    }
    var page = ConllPage(file: path, isOwn: lines.first?.1 == Self.mark)
    for (number, line) in lines { page.read(line, number) }
    let stem = path.lastIndex(of: ".").map { String(path[..<$0]) } ?? path
    let beside = Sidecar.record(beside: stem)
    var reading = DocumentBuilder(file: path, unit: unit).document(
      id: page.id ?? FileBytes.stem(path), text: page.text, spans: page.finishedSpans(),
      record: beside.record)
    reading.problems = page.problems + beside.problems + reading.problems
    return reading
  }

  func write(_ documents: [AnnotatedDocument]) -> FormatWriting {
    var writing = FormatWriting()
    for document in documents {
      writing.files += [
        .init(path: document.fileName + ".conll", text: page(document)),
        Sidecar.file(document, withText: false),
      ]
    }
    return writing
  }

  private func page(_ document: AnnotatedDocument) -> String {
    let columns = Self.columns(document.mentions, document.text.count)
    var text = "\(Self.mark)\n# id = \(DocumentText.inOneLine(document.id))\n"
    for (at, scalar) in document.text.scalars.enumerated() {
      text += Self.escaped(scalar) + columns.map { "\t" + $0[at] }.joined() + "\n"
      if scalar == "\n" { text += "\n" }
    }
    return text
  }

  /// The tags, outermost mentions first; each mention goes into the first column that is free over its span.
  private static func columns(_ mentions: [AnnotatedDocument.Mention], _ count: Int) -> [[String]] {
    var columns = [Array(repeating: "O", count: count)]
    let sorted = mentions.sorted {
      ($0.range.lowerBound, -$0.range.upperBound, $0.kind) < (
        $1.range.lowerBound, -$1.range.upperBound, $1.kind
      )
    }
    for mention in sorted {
      var column = columns.firstIndex { tags in mention.range.allSatisfy { tags[$0] == "O" } }
      if column == nil {
        columns.append(Array(repeating: "O", count: count))
        column = columns.count - 1
      }
      guard let column else { continue }
      for at in mention.range {
        columns[column][at] = (at == mention.range.lowerBound ? "B-" : "I-") + mention.kind
      }
    }
    return columns
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    default:
      let isShown = !scalar.properties.isWhitespace && scalar.properties.generalCategory != .control
      if isShown { return scalar == "#" ? "\\u23" : String(scalar) }
      return "\\u" + String(scalar.value, radix: 16)
    }
  }

  /// The character of a cell that this format wrote.
  static func unescaped(_ cell: Substring) -> String? {
    guard cell.unicodeScalars.first == "\\" else { return String(cell) }
    switch cell.dropFirst() {
    case "\\": return "\\"
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case let code where code.hasPrefix("u"):
      return UInt32(code.dropFirst(), radix: 16).flatMap { Unicode.Scalar($0) }.map { String($0) }
    default: return nil
    }
  }
}

/// What the lines of a CoNLL file say.
struct ConllPage {
  let file: String
  let isOwn: Bool
  private(set) var id: String?
  private(set) var problems: [FormatProblem] = []
  private var scalars = String.UnicodeScalarView()
  private var count = 0
  private var open: [Int: StatedSpan] = [:]
  private var spans: [StatedSpan] = []

  init(file: String, isOwn: Bool) { (self.file, self.isOwn) = (file, isOwn) }

  /// The text so far.
  var text: String { String(scalars) }

  mutating func read(_ line: String, _ number: Int) {
    if line.hasPrefix("# id = ") { id = String(line.dropFirst(7)) }
    if line.hasPrefix("# ") || line.hasPrefix("-DOCSTART-") { return }
    if line.isEmpty {
      if !isOwn, count > 0 {
        close(nil)
        add("\n")
      }
      return
    }
    let fields = line.split(omittingEmptySubsequences: true) { isOwn ? $0 == "\t" : $0 == "\t" || $0 == " " }
    guard fields.count > 1, let token = isOwn ? ConllFormat.unescaped(fields[0]) : String(fields[0]) else {
      problems.append(FormatProblem(file, line: number, .field("a character and its tags are wanted")))
      return
    }
    let tags = isOwn ? Array(fields.dropFirst()) : [fields[fields.count - 1]]
    for (column, tag) in tags.enumerated() { advance(column, tag, number) }
    add(token)
    for column in Array(open.keys) { open[column]?.end = count }
    for (column, tag) in tags.enumerated() where tag.hasPrefix("E-") || tag.hasPrefix("S-") { close(column) }
  }

  private mutating func add(_ token: String) {
    scalars.append(contentsOf: token.unicodeScalars)
    count += token.unicodeScalars.count
  }

  /// Ends or goes on with the mention of a column. An `I-` that continues nothing begins a mention, as in conlleval.
  private mutating func advance(_ column: Int, _ tag: Substring, _ number: Int) {
    guard tag != "O" else { return close(column) }
    let parts = tag.split(separator: "-", maxSplits: 1)
    guard parts.count == 2, ["B", "I", "M", "E", "S"].contains(parts[0]) else {
      problems.append(FormatProblem(file, line: number, .field("“\(tag)” is no BIO tag")))
      return close(column)
    }
    let kind = String(parts[1])
    let goesOn = !["B", "S"].contains(parts[0]) && open[column]?.kind == kind
    if goesOn { return }
    close(column)
    open[column] = StatedSpan(kind: kind, start: count, end: count, line: number)
  }

  private mutating func close(_ column: Int?) {
    for key in column.map({ [$0] }) ?? open.keys.sorted() {
      if let span = open.removeValue(forKey: key) { spans.append(span) }
    }
  }

  /// The mentions by position.
  mutating func finishedSpans() -> [StatedSpan] {
    close(nil)
    return spans.sorted { ($0.start, -$0.end) < ($1.start, -$1.end) }
  }
}
