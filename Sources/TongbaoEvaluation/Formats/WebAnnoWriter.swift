/// Writes a document as WebAnno TSV.
struct WebAnnoWriter {
  private(set) var text = ""
  private(set) var problems: [FormatProblem] = []

  init(_ document: AnnotatedDocument) {
    let scalars = document.text.scalars
    var held: [AnnotatedDocument.Mention] = []
    for mention in document.mentions {
      if Self.isSpace(scalars[mention.range.lowerBound])
        || Self.isSpace(scalars[mention.range.upperBound - 1])
      {
        problems.append(
          FormatProblem(
            document.fileName + ".tsv", id: mention.id,
            .notHeld("WebAnno TSV has no spans that begin or end in a space")))
      } else {
        held.append(mention)
      }
    }
    var covering: [[Int]] = Array(repeating: [], count: scalars.count)
    for (index, mention) in held.enumerated() { for at in mention.range { covering[at].append(index) } }
    text =
      "#FORMAT=WebAnno TSV 3.3\n#T_SP=\(([WebAnnoFormat.layer] + WebAnnoFormat.features).joined(separator: "|"))\n\n"
    let table = OffsetTable(document.text, .utf16)
    var sentence = 0
    for line in Self.lines(scalars) {
      sentence += 1
      text += "\n#Text=\(WebAnnoFormat.escapedText(document.text.slice(line)))\n"
      var token = 0
      for at in line where !Self.isSpace(scalars[at]) {
        token += 1
        let shown = WebAnnoFormat.escapedText(String(scalars[at]))
        text +=
          "\(sentence)-\(token)\t\(table.offset(ofScalar: at))-\(table.offset(ofScalar: at + 1))\t\(shown)\t"
        text += cells(covering[at], held).map { $0 + "\t" }.joined() + "\n"
      }
    }
  }

  /// The cells of a token: attributes, identifier and kind of each mention over it.
  private func cells(_ covering: [Int], _ held: [AnnotatedDocument.Mention]) -> [String] {
    if covering.isEmpty { return WebAnnoFormat.features.map { _ in "_" } }
    // A number tells the annotations apart where several tokens or several annotations are involved.
    let isPlain = covering.count == 1 && held[covering[0]].range.count == 1
    func cell(_ value: (AnnotatedDocument.Mention) -> String) -> String {
      covering.map { index in
        WebAnnoFormat.escaped(value(held[index])) + (isPlain ? "" : "[\(index + 1)]")
      }.joined(separator: "|")
    }
    return [cell { JSONText.line(.object($0.attributes)) }, cell(\.id), cell(\.kind)]
  }

  /// The lines that hold anything, without the spaces around them.
  private static func lines(_ scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var first: Int?
    var last = 0
    for (at, scalar) in scalars.enumerated() {
      if scalar == "\n" {
        if let begin = first { lines.append(begin..<last + 1) }
        first = nil
      } else if !isSpace(scalar) {
        first = first ?? at
        last = at
      }
    }
    if let begin = first { lines.append(begin..<last + 1) }
    return lines
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }
}
