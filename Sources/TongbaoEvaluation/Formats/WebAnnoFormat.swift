/// WebAnno TSV 3.3 (INCEpTION user guide, appendix “WebAnno TSV 3.3 file format”), one file a notice.
///
/// Offsets count UTF-16 units. A line of the notice is a sentence and every character that is no space a token, so that
/// any span between two characters can be told without sub-tokens. The layer `webanno.custom.Mention` has the features
/// `attributes` (JSON), `identifier` and `kind`. The format keeps no text between sentences and no spans that begin or
/// end in a space; the text and the record lie beside it (`Sidecar`).
struct WebAnnoFormat: AnnotationFormat {
  let unit = OffsetUnit.utf16

  static let layer = "webanno.custom.Mention"
  static let features = ["attributes", "identifier", "kind"]

  func read(_ path: String) throws(FormatProblem) -> FormatReading {
    var page = WebAnnoPage(file: path)
    for line in FileBytes.lines(try FileBytes.read(path)) {
      page.read(String(decoding: line.bytes, as: UTF8.self), line.number)
    }
    let stem = path.hasSuffix(".tsv") ? String(path.dropLast(4)) : path
    let beside = Sidecar.record(beside: stem)
    let (own, unit) = page.text()
    var reading = DocumentBuilder(file: path, unit: unit).document(
      id: FileBytes.stem(path), text: beside.record["text"]?.string ?? own, spans: page.spans(),
      record: beside.record)
    if unit != self.unit {
      page.problems.append(FormatProblem(path, .otherUnit(stated: self.unit, found: unit)))
    }
    reading.problems = page.problems + beside.problems + reading.problems
    return reading
  }

  func write(_ documents: [AnnotatedDocument]) -> FormatWriting {
    var writing = FormatWriting()
    for document in documents {
      let page = WebAnnoWriter(document)
      writing.problems += page.problems
      writing.files += [
        .init(path: document.fileName + ".tsv", text: page.text), Sidecar.file(document, withText: true),
      ]
    }
    return writing
  }

  /// What has a meaning of its own in a cell.
  private static let reserved: Set<Unicode.Scalar> = ["\\", "[", "]", "|", "_", ";", "*"]

  /// A feature's value as a cell holds it.
  static func escaped(_ value: String) -> String {
    var out = String.UnicodeScalarView()
    let scalars = Array(value.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let isArrow = scalar == "-" && index + 1 < scalars.count && scalars[index + 1] == ">"
      if reserved.contains(scalar) || isArrow { out.append("\\") }
      append(scalar, to: &out)
    }
    return String(out)
  }

  /// A text as a token's cell or a `#Text` line holds it.
  static func escapedText(_ value: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in value.unicodeScalars {
      if scalar == "\\" { out.append("\\") }
      append(scalar, to: &out)
    }
    return String(out)
  }

  private static func append(_ scalar: Unicode.Scalar, to out: inout String.UnicodeScalarView) {
    switch scalar {
    case "\t": out.append(contentsOf: "\\t".unicodeScalars)
    case "\n": out.append(contentsOf: "\\n".unicodeScalars)
    case "\r": out.append(contentsOf: "\\r".unicodeScalars)
    default: out.append(scalar)
    }
  }

  /// The value of an escaped cell.
  static func unescaped(_ cell: Substring) -> String {
    var out = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in cell.unicodeScalars {
      if isEscaped {
        switch scalar {
        case "t": out.append("\t")
        case "n": out.append("\n")
        case "r": out.append("\r")
        default: out.append(scalar)
        }
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        out.append(scalar)
      }
    }
    return String(out)
  }
}
