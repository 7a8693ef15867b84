/// Findings as a compiler prints its own: `file:line:column: severity: message`, and the line with the values marked.
public struct FindingText: Sendable {
  /// So much of a line is shown on either side of a value.
  private static let context = 24

  /// A writer; it holds no state.
  public init() {}

  /// One finding of `record`.
  public func text(_ finding: Finding, in record: Record) -> String {
    let text = record.notice.text
    let ranges = finding.operands.map { record.mentions[$0.mention].range }
    let place = text.lineAndColumn(ranges.first?.lowerBound ?? 0)
    let name = record.notice.source ?? record.notice.id
    let check = finding.check
    var lines = [
      "\(name):\(place.line):\(place.column): \(finding.severity.rawValue): \(check.message.zh) [\(finding.id)]",
      "    \(check.message.en)",
    ]
    let shown = Set(ranges.map { text.line(at: $0.lowerBound) })
    for range in shown.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      lines += marked(range, ranges.filter { range.contains($0.lowerBound) }, text)
    }
    for suspect in check.suspects { lines.append(self.suspect(suspect, name, record)) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The line, cut to what lies around the values, and a line of marks below them.
  private func marked(_ line: Range<Int>, _ values: [Range<Int>], _ text: NoticeText) -> [String] {
    let first = values.map(\.lowerBound).min() ?? line.lowerBound
    let last = values.map(\.upperBound).max() ?? line.upperBound
    let shown = max(line.lowerBound, first - Self.context)..<min(line.upperBound, last + Self.context)
    var marks = ""
    var at = shown.lowerBound
    for value in values.sorted(by: { $0.lowerBound < $1.lowerBound }) where value.lowerBound >= at {
      marks += String(repeating: " ", count: columns(text.string(at..<value.lowerBound)))
      marks += String(repeating: "^", count: columns(text.string(value)))
      at = value.upperBound
    }
    return ["    | " + text.string(shown), "    | " + marks]
  }

  /// `  1. notice.txt:3:12: 900名 -> 9000 (×10)`
  private func suspect(_ suspect: Check.Suspect, _ name: String, _ record: Record) -> String {
    let range = record.mentions[suspect.mention].range
    let place = record.notice.text.lineAndColumn(range.lowerBound)
    let printed = record.notice.text.string(range)
    let change =
      suspect.slip == .missingPart
      ? "\(printed): a part of \(suspect.proposedText) is not listed"
      : "\(printed) -> \(suspect.proposedText)"
    let others = suspect.together.map { record.notice.text.string(record.mentions[$0].range) }
    return "    \(suspect.rank). \(name):\(place.line):\(place.column): \(change) (\(suspect.slip.name))"
      + (others.isEmpty ? "" : ", with " + others.joined(separator: ", "))
  }

  /// The width in a terminal, in which a Han character takes two columns.
  private func columns(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) }
  }
}
