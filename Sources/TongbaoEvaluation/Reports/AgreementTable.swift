/// Writes an agreement for a terminal or for programs.
public struct AgreementTable: Sendable {
  private let agreement: Agreement
  private let bootstrap: Bootstrap

  /// A table of `agreement`.
  public init(_ agreement: Agreement, _ bootstrap: Bootstrap = Bootstrap()) {
    (self.agreement, self.bootstrap) = (agreement, bootstrap)
  }

  /// Kappa and alpha by character, then F1 between the two.
  public func text() -> String {
    var lines = ["by character  agree   kappa  95 % interval   alpha  95 % interval"]
    for row in agreement.rows {
      var line = padded(row.name, 12) + number(row.observed, 7) + number(row.kappa, 8) + "  "
      line +=
        padded(interval(row.kappaInterval), 13) + number(row.alpha, 8) + "  " + interval(row.alphaInterval)
      lines.append(line)
    }
    let figures = Dictionary(agreement.spans.figures(bootstrap).map { ($0.name, $0) }) { first, _ in first }
    lines += ["", "between both      A      B     F1  95 % interval  partial   type  values alike"]
    for row in agreement.spans.rows where row.strict.gold + row.strict.predicted > 0 {
      var line = padded(row.name, 12) + right(row.strict.gold, 7) + right(row.strict.predicted, 7)
      line += number(row.strict.f1, 7) + "  " + padded(interval(figures["\(row.name).f1"]?.interval), 13)
      if let partial = row.partial, let type = row.type { line += number(partial, 9) + number(type, 7) }
      if row.values > 0 {
        line += "  \(number(Double(row.valuesRight) / Double(row.values), 6)) of \(row.values)"
      }
      lines.append(line)
    }
    lines.append("\(agreement.spans.noticeCount) notices annotated by both")
    return lines.map { $0 + "\n" }.joined()
  }

  /// Every disagreement as a tab-separated line: notice, kind, A or B (who alone has it) or value, text, offset,
  /// surroundings.
  public func disagreements() -> String {
    agreement.spans.differences.map { difference in
      let who = ["missed": "only A", "false": "only B"][difference.what] ?? difference.what
      return ValidationTable.line(
        Validation.Difference(
          notice: difference.notice, kind: difference.kind, what: who, text: difference.text,
          start: difference.start, context: difference.context))
    }.joined()
  }

  /// One JSON object.
  public func json() -> String {
    func value(_ number: Double?) -> JSONValue { number.map { .number(Decimals.text($0, 6)) } ?? .null }
    func pair(_ interval: Bootstrap.Interval?) -> JSONValue {
      interval.map { .list([value($0.low), value($0.high)]) } ?? .null
    }
    let characters = agreement.rows.map { row in
      (
        row.name,
        JSONValue.object(
          JSONObject([
            ("observed", value(row.observed)), ("kappa", value(row.kappa)),
            ("kappaInterval", pair(row.kappaInterval)), ("alpha", value(row.alpha)),
            ("alphaInterval", pair(row.alphaInterval)),
          ]))
      )
    }
    let spans = agreement.spans.figures(bootstrap).compactMap { figure -> (String, JSONValue)? in
      let isShown = figure.name.hasSuffix(".f1") || figure.name.hasSuffix(".values")
      guard figure.value != nil,
        isShown || figure.name.hasSuffix(".partial") || figure.name.hasSuffix(".type")
      else { return nil }
      return (
        figure.name,
        .object(JSONObject([("value", value(figure.value)), ("interval", pair(figure.interval))]))
      )
    }
    return JSONText.page(
      JSONObject([
        ("schema", .string("tongbao.agreement/1")), ("notices", .number(agreement.spans.noticeCount)),
        ("resamples", .number(bootstrap.resamples)), ("seed", .number("\(bootstrap.seed)")),
        ("characters", .object(JSONObject(characters))), ("spans", .object(JSONObject(spans))),
      ]))
  }

  private func interval(_ interval: Bootstrap.Interval?) -> String {
    interval.map { "\(Decimals.text($0.low, 3))–\(Decimals.text($0.high, 3))" } ?? ""
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private func number(_ value: Double?, _ width: Int) -> String {
    right(value.map { Decimals.text($0, 3) } ?? "-", width)
  }
  private func right(_ value: Int, _ width: Int) -> String { right(String(value), width) }
  private func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
