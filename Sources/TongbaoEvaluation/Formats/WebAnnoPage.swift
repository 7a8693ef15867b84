/// What the lines of a WebAnno TSV file say.
struct WebAnnoPage {
  let file: String
  var problems: [FormatProblem] = []
  private var features: [String] = []
  /// The columns of the layer among those behind the token.
  private var columns: Range<Int> = 0..<0
  private var columnCount = 0
  private var sentences: [(text: [String], begin: Int?)] = []
  private var tokens: [(start: Int, end: Int, text: String)] = []
  private var isHeader = false
  private var drafts: [Draft] = []
  private var byNumber: [String: Int] = [:]

  private struct Draft {
    var start: Int
    var end: Int
    /// The tokens joined, or nil where there is a gap between them.
    var echo: String?
    var values: [String?]
    var line: Int
  }

  init(file: String) { self.file = file }

  mutating func read(_ line: String, _ number: Int) {
    // Prefixes are compared by bytes: `=` with a combining mark behind it is another `Character`.
    func begins(_ prefix: String) -> Bool { line.utf8.starts(with: prefix.utf8) }
    if begins("#FORMAT=") { return }
    if begins("#T_SP=") || begins("#T_RL=") || begins("#T_CH=") { return declare(line) }
    if begins("#Text=") {
      if !isHeader { sentences.append(([], nil)) }
      isHeader = true
      sentences[sentences.count - 1].text.append(WebAnnoFormat.unescaped(Substring(line.utf8.dropFirst(6))))
      return
    }
    if line.isEmpty || begins("#") { return }
    isHeader = false
    token(line, number)
  }

  /// The layer that holds mentions: ours, else the first whose features name a kind.
  private mutating func declare(_ line: String) {
    let names = line.dropFirst(6).split(separator: "|").map(String.init)
    let width = max(1, names.count - 1)
    let own = Array(names.dropFirst())
    let isMentions =
      names.first == WebAnnoFormat.layer || own.contains { ["kind", "value", "label"].contains($0) }
    if columns.isEmpty, line.hasPrefix("#T_SP="), isMentions {
      columns = columnCount..<columnCount + width
      features = own
    }
    columnCount += width
  }

  private mutating func token(_ line: String, _ number: Int) {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
    let bounds = fields.count > 1 ? fields[1].split(separator: "-").map { Int($0) } : []
    guard fields.count >= 3, bounds.count == 2, let start = bounds[0], let end = bounds[1] else {
      problems.append(FormatProblem(file, line: number, .field("a number, offsets and a token are wanted")))
      return
    }
    if !sentences.isEmpty, sentences[sentences.count - 1].begin == nil {
      sentences[sentences.count - 1].begin = start
    }
    let text = WebAnnoFormat.unescaped(fields[2])
    tokens.append((start, end, text))
    let cells = columns.map { index in fields.count > 3 + index ? Self.stacked(fields[3 + index]) : [] }
    guard let first = cells.first else { return }
    for stack in first.indices {
      let values = cells.map { stack < $0.count ? $0[stack] : (value: "_", number: nil) }
      if values.allSatisfy({ $0.value == "_" }) { continue }
      let plain = values.map { $0.value == "*" || $0.value == "_" ? nil : WebAnnoFormat.unescaped($0.value) }
      if let number = values[0].number, let index = byNumber[number] {
        drafts[index].echo = drafts[index].end == start ? drafts[index].echo.map { $0 + text } : nil
        drafts[index].end = max(drafts[index].end, end)
      } else {
        if let number = values[0].number { byNumber[number] = drafts.count }
        drafts.append(Draft(start: start, end: end, echo: text, values: plain, line: number))
      }
    }
  }

  /// The annotations of a cell: divided by `|`, each with its number in brackets at the end if it has one.
  private static func stacked(_ cell: Substring) -> [(value: Substring, number: String?)] {
    divided(cell).map { part in
      guard part.hasSuffix("]"), !part.hasSuffix("\\]"), let open = part.lastIndex(of: "[") else {
        return (part, nil)
      }
      return (part[..<open], String(part[part.index(after: open)...].dropLast()))
    }
  }

  private static func divided(_ cell: Substring) -> [Substring] {
    var parts: [Substring] = []
    var start = cell.startIndex
    var isEscaped = false
    for index in cell.unicodeScalars.indices {
      let scalar = cell.unicodeScalars[index]
      if !isEscaped, scalar == "|" {
        parts.append(cell[start..<index])
        start = cell.unicodeScalars.index(after: index)
      }
      isEscaped = !isEscaped && scalar == "\\"
    }
    return parts + [cell[start...]]
  }

  /// The mentions in the file's order.
  func spans() -> [StatedSpan] {
    func value(_ draft: Draft, _ names: [String]) -> String? {
      names.lazy.compactMap { name in features.firstIndex(of: name).flatMap { draft.values[$0] } }.first
    }
    return drafts.map { draft in
      let attributes = value(draft, ["attributes"]).flatMap {
        (try? JSONParser.value(Array($0.utf8)))?.object
      }
      return StatedSpan(
        id: value(draft, ["identifier"]), kind: value(draft, ["kind", "value", "label"]) ?? "mention",
        start: draft.start, end: draft.end, echo: draft.echo, attributes: attributes, line: draft.line)
    }
  }

  /// The text as the sentences give it, and the unit in which the tokens stand where they say.
  ///
  /// What stood between two sentences is not in the file: the first unit of a gap becomes a line end, the rest spaces.
  func text() -> (String, OffsetUnit) {
    let attempts = [OffsetUnit.utf16, .codePoint].compactMap { unit in text(unit).map { ($0, unit) } }
    let fitting = attempts.first { text, unit in
      let text = DocumentText(text)
      let table = OffsetTable(text, unit)
      return tokens.allSatisfy { token in
        guard let start = table.scalar(at: token.start), let end = table.scalar(at: token.end), start <= end
        else {
          return false
        }
        return DocumentText.isSame(text.slice(start..<end), token.text)
      }
    }
    return fitting ?? attempts.first
      ?? (sentences.map { $0.text.joined(separator: "\n") }.joined(separator: "\n"), .utf16)
  }

  private func text(_ unit: OffsetUnit) -> String? {
    var scalars: [Unicode.Scalar] = []
    var length = 0
    for (lines, begin) in sentences {
      let begin = begin ?? length
      if begin < length { return nil }
      for gap in length..<begin { scalars.append(gap == length && length > 0 ? "\n" : " ") }
      let sentence = Array(lines.joined(separator: "\n").unicodeScalars)
      scalars += sentence
      length = begin + (unit == .utf16 ? sentence.reduce(0) { $0 + UTF16.width($1) } : sentence.count)
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
