/// Checks a whole against its parts: 41 = 1 + 40, 2 <= 9, 502000 <= 677000 <= 722000.
struct PartWholeCheck {
  let claims: [Claim]

  /// `named` members of the whole stand by name and are added as so many: 43 = 38 + 3 + 2.
  func partition(_ whole: Int, _ parts: [Int], named: Int, kind: Check.Kind) -> Check {
    let left = interval(whole)
    let right = PartAmounts(claims: claims).sum(parts) + Interval(Double(named), Double(named))
    let verdict = verdict(left.meets(right), [whole] + parts)
    let equation =
      "\(value(whole)) = " + (parts.map(term) + (named > 0 ? [String(named)] : [])).joined(separator: " + ")
    return Check(
      kind: kind, claims: [whole] + parts, equation: equation, left: left, right: right, verdict: verdict,
      residual: residual(
        left, right, printed(whole) - parts.reduce(Double(named)) { $0 + printed($1) * factor($1) }),
      message: kind == .growth
        ? CheckMessage.difference(verdict, equation) : CheckMessage.partition(verdict, equation),
      suspects: [])
  }

  func subset(_ whole: Int, _ parts: [Int], kind: Check.Kind) -> Check {
    let isSum = parts.count >= 2 && PartAmounts(claims: claims).sum(parts).low <= interval(whole).high
    let left = isSum ? PartAmounts(claims: claims).sum(parts) : largest(parts)
    let right = interval(whole)
    let verdict = verdict(left.low <= right.high, [whole] + parts)
    let shown = isSum || parts.count == 1 ? parts : [parts.max { printed($0) < printed($1) } ?? whole]
    let equation = shown.map(value).joined(separator: " + ") + " <= \(value(whole))"
    return Check(
      kind: kind, claims: parts + [whole], equation: equation, left: left, right: right, verdict: verdict,
      residual: left.low <= right.high ? 0 : left.low - right.high,
      message: CheckMessage.subset(verdict, equation), suspects: [])
  }

  func overlap(_ whole: Int, _ parts: [Int]) -> Check {
    let sum = PartAmounts(claims: claims).sum(parts)
    let most = largest(parts)
    let own = interval(whole)
    let verdict = verdict(most.low <= own.high && own.low <= sum.high, [whole] + parts)
    let greatest = parts.map { printed($0) * factor($0) }.max() ?? 0
    let total = parts.reduce(0) { $0 + printed($1) * factor($1) }
    let equation = "\(printedNumber(greatest)) <= \(value(whole)) <= \(printedNumber(total))"
    return Check(
      kind: .overlap, claims: [whole] + parts, equation: equation, left: own,
      right: Interval(most.low, sum.high), verdict: verdict,
      residual: verdict == .inconsistent ? printed(whole) - total : 0,
      message: CheckMessage.overlap(verdict, equation), suspects: [])
  }

  private func interval(_ claim: Int) -> Interval { claims[claim].amount.interval }

  private func largest(_ parts: [Int]) -> Interval {
    Interval(parts.map { interval($0).low }.max(), parts.map { interval($0).high }.max())
  }

  private func printed(_ claim: Int) -> Double { claims[claim].amount.value ?? claims[claim].amount.low ?? 0 }

  private func value(_ claim: Int) -> String { printedNumber(printed(claim)) }

  /// `4`, or `2 x 4` where the part holds for each of two.
  private func term(_ part: Int) -> String {
    claims[part].times == 1 ? value(part) : "\(printedNumber(claims[part].times)) x \(value(part))"
  }

  private func factor(_ part: Int) -> Double { claims[part].times }

  /// 0 where the intervals meet, otherwise the difference of the printed values.
  private func residual(_ left: Interval, _ right: Interval, _ difference: Double) -> Double {
    left.meets(right) ? 0 : difference
  }

  /// A value that the text does not give (几名) leaves the relation open.
  private func verdict(_ holds: Bool, _ involved: [Int]) -> Check.Verdict {
    if involved.contains(where: { claims[$0].amount.value == nil }) { return .indeterminate }
    return holds ? .consistent : .inconsistent
  }
}
