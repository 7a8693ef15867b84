/// Writes a validation as a table for a terminal.
public struct ValidationTable: Sendable {
  private let validation: Validation
  private let bootstrap: Bootstrap

  /// A table of `validation`.
  public init(_ validation: Validation, _ bootstrap: Bootstrap = Bootstrap()) {
    (self.validation, self.bootstrap) = (validation, bootstrap)
  }

  /// The table: one row a kind, the four schemas over all kinds, and the notices as wholes.
  public func text() -> String {
    let figures = Dictionary(validation.figures(bootstrap).map { ($0.name, $0) }) { first, _ in first }
    var lines = [
      "kind          gold  found  precision  recall     F1  95 % interval  partial   type  values right"
    ]
    for row in validation.rows {
      var line = padded(row.name, 12) + right(row.strict.gold, 6) + right(row.strict.predicted, 7)
      line += right(row.strict.precision, 11) + right(row.strict.recall, 8) + right(row.strict.f1, 7)
      line += "  " + padded(interval(figures["\(row.name).f1"]?.interval), 13)
      if let partial = row.partial, let type = row.type { line += right(partial, 9) + right(type, 7) }
      if row.values > 0 {
        line += "  \(right(Double(row.valuesRight) / Double(row.values), 6)) of \(row.values)"
      }
      lines.append(trimmed(line))
    }
    lines += schemas()
    lines.append(
      "macro strict F1 of the mentions: \(decimal(validation.macroF1)) \(interval(figures["macro.f1"]?.interval))"
    )
    let exact = validation.exact
    lines.append(
      "notices without a difference: \(exact.mentions) of \(validation.noticeCount) in mentions and values, "
        + "\(exact.whole) in everything")
    if validation.measures.layers.contains(.check) {
      lines.append(
        "contradictions: \(validation.planted.caught) of \(validation.planted.gold) caught, "
          + "false alarms: \(validation.falseAlarms)")
    }
    return lines.map { trimmed($0) + "\n" }.joined()
  }

  private func schemas() -> [String] {
    ["all mentions correct wrong  half missed  false  precision  recall     F1"]
      + SchemaCounts.Schema.allCases.map { schema in
        let total = validation.total
        let half = schema == .partial ? total[.partial] : 0
        let paired = total[correct: schema] + total[incorrect: schema] + half
        var line =
          padded(schema.name, 12) + right(total[correct: schema], 8) + right(total[incorrect: schema], 6)
        line += right(half, 6) + right(total[.gold] - paired, 7) + right(total[.predicted] - paired, 7)
        for (part, width) in [("precision", 11), ("recall", 8), ("f1", 7)] {
          line += right(validation.value("micro.\(schema.name).\(part)") ?? 1, width)
        }
        return line
      }
  }

  /// A line a genre: strict F1 of all mentions, claims, cases and checks.
  public func genres() -> String {
    var lines = [padded("genre", 36) + "notices  mentions  95 % interval   claims  cases checks"]
    for group in validation.groups(bootstrap) {
      let figures = Dictionary(group.figures.map { ($0.name, $0) }) { first, _ in first }
      let mentions = figures["micro.strict.f1"]
      var line = padded("\(group.by) \(group.name)", 36) + right(group.notices, 7)
      line += right(mentions?.value, 10) + "  " + padded(interval(mentions?.interval), 13)
      for (name, width) in [("claim.f1", 9), ("case.f1", 7), ("check.f1", 7)] {
        line += right(figures[name]?.value, width)
      }
      lines.append(line)
    }
    return lines.map { trimmed($0) + "\n" }.joined()
  }

  /// Every difference as a tab-separated line: notice, kind, missed or false or value, text, offset, surroundings.
  public func differences() -> String { validation.differences.map { Self.line($0) }.joined() }

  static func line(_ difference: Validation.Difference) -> String {
    let place = difference.start.map { "\t\($0)\t\(difference.context)" } ?? ""
    let text = DocumentText.inOneLine(difference.text)
    return "\(difference.notice)\t\(difference.kind)\t\(difference.what)\t\(text)\(place)\n"
  }

  /// How often each kind was taken for each, then every such pair in its surroundings.
  public func confusions() -> String {
    var text = "gold\tfound\ttimes\n"
    for row in validation.confusionCounts { text += "\(row.gold)\t\(row.predicted)\t\(row.count)\n" }
    text += "\nnotice\toffset\tgold\tfound\tgold text\tfound text\tin its surroundings\n"
    for item in validation.confusions {
      let texts = [item.goldText, item.predictedText].map { DocumentText.inOneLine($0) }.joined(
        separator: "\t")
      text +=
        "\(item.notice)\t\(item.start)\t\(item.gold ?? "-")\t\(item.predicted ?? "-")\t\(texts)\t\(item.context)\n"
    }
    return text
  }

  /// What changed against earlier predictions: figures that moved, then gains and losses by line.
  public static func text(_ comparison: Comparison) -> String {
    let moved = comparison.changes.filter { abs($0.new - $0.old) > 1e-12 }
    var text =
      "against the earlier records: \(comparison.gains.count) gains, \(comparison.losses.count) losses\n"
    for change in moved {
      let difference = (change.new > change.old ? "+" : "") + Decimals.text(change.new - change.old, 4)
      var line =
        "  \(change.name): \(Decimals.text(change.old, 4)) → \(Decimals.text(change.new, 4)) (\(difference)"
      if let interval = change.interval {
        line += ", 95 % \(Decimals.text(interval.low, 4)) to \(Decimals.text(interval.high, 4))"
      }
      if let probability = change.probability { line += ", p = \(Decimals.text(probability, 3))" }
      text += line + ")\n"
    }
    text += comparison.gains.map { "gain\t" + line($0) }.joined()
    text += comparison.losses.map { "loss\t" + line($0) }.joined()
    return text
  }

  private func interval(_ interval: Bootstrap.Interval?) -> String {
    interval.map { "\(decimal($0.low))–\(decimal($0.high))" } ?? ""
  }

  private func trimmed(_ line: String) -> String {
    var line = Substring(line)
    while line.last == " " { line.removeLast() }
    return String(line)
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private func right(_ number: Int, _ width: Int) -> String { right(String(number), width) }
  private func right(_ number: Double, _ width: Int) -> String { right(decimal(number), width) }
  private func right(_ number: Double?, _ width: Int) -> String { right(number.map(decimal) ?? "", width) }

  private func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  private func decimal(_ number: Double) -> String { Decimals.text(number, 3) }
}
