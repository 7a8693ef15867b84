/// What a relation allows one of its values to be while the others stay.
struct RelationBounds {
  let claims: [Claim]
  /// The values that a repair under trial has already changed.
  var changed: [Int: Interval] = [:]

  /// The interval that `claim` must meet so that `relation` holds; nil where no value of it does.
  func allowed(_ claim: Int, _ relation: Relation) -> Interval? {
    switch relation {
    case .partition(let whole, let parts, let named, _):
      partition(claim, whole, parts, Interval(Double(named), Double(named)))
    case .subset(let whole, let parts, _): subset(claim, whole, parts)
    case .overlap(let whole, let parts): overlap(claim, whole, parts)
    case .enumeration(let items): enumeration(items)
    case .repetition(let pair): interval(claim == pair.first ? pair.second : pair.first)
    case .share(let fact): share(claim, fact)
    case .sumShare(let fact): share(claim, fact)
    case .quotients(let fact): quotient(claim, fact)
    case .growth(let fact): fact.isDifference ? change(claim, fact) : growth(claim, fact)
    }
  }

  /// Whether `relation` holds with the changed values.
  func holds(_ relation: Relation) -> Bool {
    guard let first = relation.variables(claims).first else { return true }
    return allowed(first, relation).map { $0.meets(interval(first)) } ?? false
  }

  /// Whether a chain that was printed as a sum within its whole (285 + 34 <= 372) still lies in it as a sum.
  func holdsAsSum(_ relation: Relation, asPrinted check: Check) -> Bool {
    guard case .subset(let whole, let parts, _) = relation, check.equation.contains("+") else { return true }
    return sum(parts).low <= interval(whole).high
  }

  func interval(_ claim: Int) -> Interval { changed[claim] ?? claims[claim].amount.interval }

  /// A part, multiplied out where 各 or 均 distributes it.
  private func amount(_ part: Int) -> Interval {
    if let group = claims[part].distributedOver, let size = changed[group] {
      return product(interval(part), size)
    }
    return claims[part].times == 1 ? interval(part) : interval(part) * claims[part].times
  }

  func product(_ a: Interval, _ b: Interval) -> Interval { Interval(a.low * b.low, a.high * b.high) }

  private func sum(_ parts: [Int], except left: Int? = nil) -> Interval {
    parts.reduce(Interval(0, 0)) { $1 == left ? $0 : $0 + amount($1) }
  }

  private func partition(_ claim: Int, _ whole: Int, _ parts: [Int], _ named: Interval) -> Interval? {
    if claim == whole { return sum(parts) + named }
    if parts.contains(claim) {
      let rest = interval(whole) - named - sum(parts, except: claim)
      return rest / Interval(claims[claim].times, claims[claim].times)
    }
    // The size of the group over which 各 distributes a part.
    guard let part = parts.first(where: { claims[$0].distributedOver == claim }) else { return nil }
    return (interval(whole) - named - sum(parts, except: part)) / interval(part)
  }

  private func subset(_ claim: Int, _ whole: Int, _ parts: [Int]) -> Interval? {
    let least = parts.filter { $0 != claim }.map { interval($0).low }.max() ?? 0
    if claim == whole { return Interval(least, nil) }
    return least <= interval(whole).high ? Interval(0, interval(whole).high) : nil
  }

  private func overlap(_ claim: Int, _ whole: Int, _ parts: [Int]) -> Interval? {
    let others = parts.filter { $0 != claim }
    let least = others.map { interval($0).low }.max() ?? 0
    if claim == whole { return Interval(least, sum(parts).high) }
    let own = interval(whole)
    return least <= own.high ? Interval(max(0, own.low - sum(others).high), own.high) : nil
  }

  private func enumeration(_ items: NamedItems) -> Interval {
    let count = Double(items.groups.isEmpty ? items.names.count : items.groups.reduce(0, +))
    return Interval(count, items.isOpen ? nil : count)
  }

  private func share(_ claim: Int, _ fact: ShareFact) -> Interval {
    let (part, whole) = (interval(fact.part), interval(fact.whole))
    if claim == fact.percent {
      return Ratio.percent(part, of: whole).widened(by: Ratio.room(of: interval(fact.percent)))
    }
    let percent = Ratio.tolerant(interval(fact.percent))
    return claim == fact.part ? product(percent, whole) * 0.01 : (part * 100) / percent
  }

  private func growth(_ claim: Int, _ fact: GrowthFact) -> Interval {
    let (current, base) = (interval(fact.current), interval(fact.base))
    let percent = Ratio.tolerant(interval(fact.percent))
    let ratio =
      fact.isDecrease
      ? Interval(100 - percent.high, 100 - percent.low) : Interval(100 + percent.low, 100 + percent.high)
    if claim == fact.current { return product(ratio, base) * 0.01 }
    if claim == fact.base { return (current * 100) / ratio }
    let change = Ratio.percent(current, of: base).widened(by: Ratio.room(of: interval(fact.percent)))
    return fact.isDecrease
      ? Interval(100 - change.high, 100 - change.low) : Interval(change.low - 100, change.high - 100)
  }
}
