/// Checks a percentage against the two figures that it compares: 29000 / 124000 = 23.3%, 600 / 480 = +25%.
struct RatioCheck {
  let claims: [Claim]

  func check(_ fact: ShareFact) -> Check {
    let computed = Ratio.percent(interval(fact.part), of: interval(fact.whole))
    let equation = "\(value(fact.part)) / \(value(fact.whole)) = \(value(fact.percent))%"
    return check(.share, [fact.part, fact.whole, fact.percent], equation, computed, interval(fact.percent))
  }

  /// 208 / (208 + 45 + 28 + 20) = 69.1%, 81 / 231 = 35.06%.
  func check(_ fact: SumShare) -> Check {
    let bounds = RelationBounds(claims: claims)
    let whole = fact.base.map(printedNumber) ?? sum(fact.wholes)
    return check(
      .share, fact.variables, "\(sum(fact.parts)) / \(whole) = \(value(fact.percent))%",
      bounds.ratio(fact), interval(fact.percent))
  }

  /// 50000 = 16920 / 84.6% + (12000 + 7440) / 64.8%.
  func check(_ fact: QuotientSum) -> Check {
    let terms = fact.terms.map { "\(sum($0.parts)) / \(value($0.percent))%" }
    let equation = "\(value(fact.whole)) = " + terms.joined(separator: " + ")
    let (left, right) = (interval(fact.whole), RelationBounds(claims: claims).sum(of: fact))
    let meets = left.meets(right)
    return Check(
      kind: .share, claims: fact.variables, equation: equation, left: left, right: right,
      verdict: meets ? .consistent : .inconsistent,
      residual: meets ? 0 : (left.low + left.high - right.low - right.high) / 2,
      message: CheckMessage.ratio(meets ? .consistent : .inconsistent, equation), suspects: [])
  }

  private func sum(_ claims: [Int]) -> String {
    let terms = claims.map(value).joined(separator: " + ")
    return claims.count == 1 ? terms : "(\(terms))"
  }

  func check(_ fact: GrowthFact) -> Check {
    if fact.isDifference { return checkDifference(fact) }
    let ratio = Ratio.percent(interval(fact.current), of: interval(fact.base))
    let change = Interval(ratio.low - 100, ratio.high - 100)
    let computed = fact.isDecrease ? Interval(-change.high, -change.low) : change
    let sign = fact.isDecrease ? "-" : "+"
    let equation = "\(value(fact.current)) / \(value(fact.base)) = \(sign)\(value(fact.percent))%"
    return check(
      .growth, [fact.current, fact.base, fact.percent], equation, computed, interval(fact.percent))
  }

  /// 51451 / (51451 - 11914) = +30.13%.
  private func checkDifference(_ fact: GrowthFact) -> Check {
    let computed = Ratio.change(
      interval(fact.current), by: interval(fact.base), isDecrease: fact.isDecrease)
    let (current, sign) = (value(fact.current), fact.isDecrease ? "-" : "+")
    let base = "(\(current) \(fact.isDecrease ? "+" : "-") \(value(fact.base)))"
    return check(
      .growth, [fact.current, fact.base, fact.percent],
      "\(current) / \(base) = \(sign)\(value(fact.percent))%", computed, interval(fact.percent))
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
