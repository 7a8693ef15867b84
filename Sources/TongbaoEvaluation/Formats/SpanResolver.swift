/// A span as a file states it.
struct StatedSpan {
  /// The annotation's identifier, or nil where the format has none.
  var id: String?
  var kind: String
  /// In the format's unit, the end excluded.
  var start: Int
  var end: Int
  /// The span's text as the file repeats it.
  var echo: String?
  /// What the file knows of the span besides; nil where the format has no place for it.
  var attributes: JSONObject?
  var line: Int?
}

/// Finds out where stated spans lie in the text.
///
/// Every span is cut out again and compared with the text that the file repeats. Where spans do not fit, and all of
/// them would fit if the file counted something else, the file counts something else: that is said once, and they are
/// read so. Otherwise each span that does not fit is named and left out.
struct SpanResolver {
  let text: DocumentText
  let unit: OffsetUnit
  let file: String

  func resolve(_ spans: [StatedSpan], document: String) -> (
    spans: [(span: StatedSpan, range: Range<Int>)], problems: [FormatProblem]
  ) {
    let found = placed(spans, unit)
    if found.faults.isEmpty { return (found.spans, []) }
    for other in OffsetUnit.allCases where other != unit {
      let attempt = placed(spans, other)
      if attempt.faults.isEmpty {
        let problem = FormatProblem(
          file, line: spans.first?.line, id: document, .otherUnit(stated: unit, found: other))
        return (attempt.spans, [problem])
      }
    }
    return (found.spans, found.faults)
  }

  private func placed(_ spans: [StatedSpan], _ unit: OffsetUnit) -> (
    spans: [(span: StatedSpan, range: Range<Int>)], faults: [FormatProblem]
  ) {
    let table = OffsetTable(text, unit)
    var placed: [(span: StatedSpan, range: Range<Int>)] = []
    var faults: [FormatProblem] = []
    for span in spans {
      func fault(_ reason: FormatProblem.Reason) {
        faults.append(FormatProblem(file, line: span.line, id: span.id ?? span.kind, reason))
      }
      guard span.start >= 0, span.start < span.end, span.end <= table.end else {
        fault(.outside(start: span.start, end: span.end, length: table.end))
        continue
      }
      guard let start = table.scalar(at: span.start), let end = table.scalar(at: span.end) else {
        fault(.insideCharacter(start: span.start, end: span.end))
        continue
      }
      let slice = text.slice(start..<end)
      if let echo = span.echo, !DocumentText.isSame(slice, echo) {
        fault(.otherText(start: span.start, end: span.end, found: slice, stated: echo))
        continue
      }
      placed.append((span, start..<end))
    }
    return (placed, faults)
  }
}
