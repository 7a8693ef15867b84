/// Relations between two notices as a person reads them: the equation, and where either figure stands.
public struct AcrossText: Sendable {
  /// A writer; it holds no state.
  public init() {}

  /// One relation of `records`, two lines and more.
  public func text(_ across: AcrossCheck, in records: [Record]) -> String {
    let check = across.check
    let mark = check.verdict == .consistent ? "✓" : check.verdict == .inconsistent ? "✗" : "?"
    var lines = ["  \(mark) cross-notice \(check.equation)  (\(across.relation.rawValue))"]
    if let severity = across.severity {
      let start = place(across.operands[0], records)
      lines.append("\(start): \(severity.rawValue): \(check.message.zh) [\(across.id)]")
      lines.append("    \(check.message.en)")
    }
    for operand in across.operands {
      let record = records[operand.record]
      let claim = record.claims[operand.claim]
      let about = [claim.agent, claim.period?.text, claim.predicate, claim.counted].compactMap { $0 }
      let printed = record.notice.text.string(record.mentions[claim.quantity].range)
      lines.append("    \(place(operand, records)): \(printed) (\(about.joined(separator: " · ")))")
    }
    for (suspect, operand) in zip(check.suspects, across.suspected) {
      let record = records[operand.record]
      let printed = record.notice.text.string(record.mentions[suspect.mention].range)
      lines.append(
        "    \(suspect.rank). \(place(operand, records)): \(printed) -> \(suspect.proposedText) (\(suspect.slip.name))"
      )
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func place(_ operand: AcrossCheck.Operand, _ records: [Record]) -> String {
    let record = records[operand.record]
    let start = record.mentions[record.claims[operand.claim].quantity].range.lowerBound
    let place = record.notice.text.lineAndColumn(start)
    return "\(record.notice.source ?? record.notice.id):\(place.line):\(place.column)"
  }
}
