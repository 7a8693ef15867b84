/// Writes a validation as a table for a terminal.
public struct ValidationTable: Sendable {
  private let validation: Validation

  /// A table of `validation`.
  public init(_ validation: Validation) { self.validation = validation }

  /// The table, one row a kind.
  public func text() -> String {
    var lines = ["kind          gold  found  precision  recall     F1   relaxed F1  values right"]
    for row in validation.rows {
      var line = padded(row.name, 12) + right(row.strict.gold, 6) + right(row.strict.predicted, 7)
      line += right(row.strict.precision, 11) + right(row.strict.recall, 8) + right(row.strict.f1, 7)
      if row.relaxed.gold + row.relaxed.predicted > 0 { line += right(row.relaxed.f1, 13) }
      if row.values > 0 {
        line += "  \(right(Double(row.valuesRight) / Double(row.values), 6)) of \(row.values)"
      }
      lines.append(line)
    }
    lines.append("macro strict F1 of the mentions: \(decimal(validation.macroF1))")
    lines.append(
      "contradictions: \(validation.planted.caught) of \(validation.planted.gold) caught, "
        + "false alarms: \(validation.falseAlarms)")
    return lines.joined(separator: "\n") + "\n"
  }

  /// Every difference as a tab-separated line: notice, kind, missed or false or value, text.
  public func differences() -> String {
    validation.differences.map { "\($0.notice)\t\($0.kind)\t\($0.what)\t\($0.text)\n" }.joined()
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private func right(_ number: Int, _ width: Int) -> String { right(String(number), width) }
  private func right(_ number: Double, _ width: Int) -> String { right(decimal(number), width) }

  private func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  /// Three decimals.
  private func decimal(_ number: Double) -> String {
    let thousandths = Int((number * 1000).rounded())
    let digits = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
  }
}
