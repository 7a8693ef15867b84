/// Checks a percentage against the two figures that it compares: 29000 / 124000 = 23.3%, 600 / 480 = +25%.
struct RatioCheck {
  let claims: [Claim]

  func check(_ fact: ShareFact) -> Check {
    let computed = Ratio.percent(interval(fact.part), of: interval(fact.whole))
    let equation = "\(value(fact.part)) / \(value(fact.whole)) = \(value(fact.percent))%"
    return check(.share, [fact.part, fact.whole, fact.percent], equation, computed, interval(fact.percent))
  }

  func check(_ fact: GrowthFact) -> Check {
    let ratio = Ratio.percent(interval(fact.current), of: interval(fact.base))
    let change = Interval(ratio.low - 100, ratio.high - 100)
    let computed = fact.isDecrease ? Interval(-change.high, -change.low) : change
    let sign = fact.isDecrease ? "-" : "+"
    let equation = "\(value(fact.current)) / \(value(fact.base)) = \(sign)\(value(fact.percent))%"
    return check(
      .growth, [fact.current, fact.base, fact.percent], equation, computed, interval(fact.percent))
  }

  private func check(
    _ kind: Check.Kind, _ involved: [Int], _ equation: String, _ left: Interval, _ right: Interval
  ) -> Check {
    let meets = left.meets(Ratio.tolerant(right))
    let isOpen = !(left.low.isFinite && left.high.isFinite)
    let verdict: Check.Verdict = isOpen ? .indeterminate : meets ? .consistent : .inconsistent
    return Check(
      kind: kind, claims: involved, equation: equation, left: left, right: right, verdict: verdict,
      residual: meets ? 0 : (left.low + left.high - right.low - right.high) / 2,
      message: CheckMessage.ratio(verdict, equation), suspects: [])
  }

  private func interval(_ claim: Int) -> Interval { claims[claim].amount.interval }

  private func value(_ claim: Int) -> String { printedNumber(claims[claim].amount.measure ?? 0) }
}
