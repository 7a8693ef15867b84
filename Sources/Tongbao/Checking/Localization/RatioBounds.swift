/// What percentages of sums and of unprinted bases allow one of their values to be.
extension RelationBounds {
  /// The percentage that the figures of `fact` make.
  func ratio(_ fact: SumShare) -> Interval {
    let rest = total(fact.wholes.filter { !fact.parts.contains($0) })
    let part = total(fact.parts)
    if let base = fact.base { return Ratio.percent(part, of: Interval(base, base)) }
    // What is a part of the sum is no wider in the sum than in the part.
    let isIn = fact.parts.allSatisfy { fact.wholes.contains($0) }
    guard isIn else { return Ratio.percent(part, of: total(fact.wholes)) }
    guard part.low + rest.low > 0 else { return Interval(nil, nil) }
    return Interval(
      100 * part.low / (part.low + rest.high), 100 * part.high / (part.high + rest.low))
  }

  func share(_ claim: Int, _ fact: SumShare) -> Interval {
    if claim == fact.percent { return ratio(fact).widened(by: Ratio.room(of: interval(fact.percent))) }
    let share = Ratio.tolerant(interval(fact.percent)) * 0.01
    let others = total(fact.parts.filter { $0 != claim })
    if let base = fact.base { return share * base - others }
    let rest = total(fact.wholes.filter { $0 != claim })
    if !fact.parts.contains(claim) { return others / share - total(fact.wholes.filter { $0 != claim }) }
    guard fact.wholes.contains(claim), share.high < 1 else { return product(share, rest) - others }
    // x + a = p (x + b).
    let low = (share.low * rest.low - others.high) / (1 - share.low)
    return Interval(low, (share.high * rest.high - others.low) / (1 - share.high))
  }

  /// The sum of the bases that the shares of `fact` tell.
  func sum(of fact: QuotientSum) -> Interval {
    fact.terms.reduce(Interval(0, 0)) { $0 + quotient($1) }
  }

  func quotient(_ claim: Int, _ fact: QuotientSum) -> Interval {
    if claim == fact.whole { return sum(of: fact) }
    guard let own = fact.terms.firstIndex(where: { $0.parts.contains(claim) || $0.percent == claim }) else {
      return Interval(nil, nil)
    }
    let others = fact.terms.indices.filter { $0 != own }
      .reduce(Interval(0, 0)) { $0 + quotient(fact.terms[$1]) }
    let (base, term) = (interval(fact.whole) - others, fact.terms[own])
    if claim == term.percent { return (total(term.parts) * 100) / base }
    return product(interval(term.percent), base) * 0.01 - total(term.parts.filter { $0 != claim })
  }

  /// What a figure, its change or the percentage may be: 51451, 11914 and 30.13%.
  func change(_ claim: Int, _ fact: GrowthFact) -> Interval {
    let (current, change) = (interval(fact.current), interval(fact.base))
    let share = Ratio.tolerant(interval(fact.percent)) * 0.01
    if claim == fact.percent {
      return Ratio.change(current, by: change, isDecrease: fact.isDecrease)
        .widened(by: Ratio.room(of: interval(fact.percent)))
    }
    let ratio =
      fact.isDecrease
      ? Interval(share.low / max(1 - share.low, 1e-9), share.high / max(1 - share.high, 1e-9))
      : Interval(share.low / (1 + share.low), share.high / (1 + share.high))
    return claim == fact.base ? product(ratio, current) : change / ratio
  }

  private func quotient(_ term: QuotientSum.Term) -> Interval {
    (total(term.parts) * 100) / interval(term.percent)
  }

  private func total(_ claims: [Int]) -> Interval {
    claims.reduce(Interval(0, 0)) { $0 + interval($1) }
  }
}
