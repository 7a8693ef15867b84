/// Searches a network for the fewest values to change so that every relation holds (Fellegi and Holt, 1976).
struct RepairSearch {
  let claims: [Claim]
  let relations: [Relation]
  /// The number that a claim prints.
  let printed: (Int) -> PrintedNumber

  /// Pairs are tried among so many values at most.
  private static let mostInPairs = 40

  /// The repairs of one value; where there are none, of two; where there are none, none. The likeliest come first,
  /// equal ones by their place in the text.
  func repairs(_ network: RelationNetwork) -> [Repair] {
    let bounds = RelationBounds(claims: claims)
    var found: [Repair] = []
    let broken = Set(network.broken)
    for claim in network.suspects {
      // A value alone mends the network only if it takes part in all that is broken.
      let touching = network.touching[claim] ?? []
      let own = touching.filter(broken.contains)
      guard own.count == broken.count else { continue }
      let sound = touching.filter { !broken.contains($0) }
      if let change = change(claim, own + sound, bounds, canBeAny: true) {
        found.append(
          Repair(
            changes: [change],
            cost: cost(change.slip, own) + strain(change, own) + min(sound.count, Self.mostSound)))
      }
    }
    if network.broken.count == 1, let unchanged = unchanged(relations[network.broken[0]], network) {
      found.append(Repair(changes: [unchanged], cost: cost(unchanged.slip, network.broken)))
    }
    return sorted(found.isEmpty ? pairs(network) : found)
  }

  /// A relation that holds and keeps holding speaks for a value, but less than a likelier slip speaks against it.
  private static let mostSound = 3

  /// How unlikely a slip is that mends `broken`. Where these only bound the value from one side, nearly any slip mends
  /// them, so none is likelier than another.
  private func cost(_ slip: Slip, _ broken: [Int]) -> Int {
    let isBound = broken.allSatisfy { relations[$0].isBound } && slip.tier <= Slip.wrongDigit.tier
    return (isBound ? Slip.wrongDigit.tier : slip.tier) * 2 * Self.step
  }

  /// What lies between two tiers is divided between strain and the relations that hold.
  private static let step = mostSound + 1

  /// A repair that needs the rounding of the other values to fall just so is less likely than one that the printed
  /// values bear out: 24万 is the rounded sum with 9000, and hardly with 1300 for 13.
  private func strain(_ change: Repair.Change, _ broken: [Int]) -> Int {
    for index in broken {
      guard case .partition(let whole, let parts, let named, _) = relations[index] else { continue }
      let sum = parts.reduce(Double(named)) { sum, part in
        let value = part == change.claim ? change.proposed : claims[part].amount.value ?? 0
        return sum + value * claims[part].times
      }
      let total = whole == change.claim ? change.interval : claims[whole].amount.interval
      if !total.meets(Interval(sum, sum)) { return Self.step }
    }
    return 0
  }

  private func sorted(_ repairs: [Repair]) -> [Repair] {
    repairs.enumerated().sorted { ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset) }.map(\.element)
  }

  /// The likeliest change of `claim` with which all of `touching` hold; of equally likely ones the smallest, of
  /// percentages the one that the figures make.
  private func change(_ claim: Int, _ touching: [Int], _ bounds: RelationBounds, canBeAny: Bool)
    -> Repair.Change?
  {
    guard claims[claim].amount.value != nil else { return nil }
    var allowed: [Interval] = []
    for relation in touching {
      guard let interval = bounds.allowed(claim, relations[relation]) else { return nil }
      allowed.append(interval)
    }
    let number = printed(claim)
    // A percentage has room on both sides of what the figures make: 40% of 8 in 20, not 41%.
    let made = claims[claim].kinship == .percent ? allowed.compactMap(\.middle).first : nil
    let aim = made ?? number.value
    var best: SlipModel.Alternative?
    for candidate in alternatives(claim, number) {
      let interval = claims[claim].amount.interval(of: candidate.number, insteadOf: number)
      guard allowed.allSatisfy({ $0.meets(interval) }) else { continue }
      if let best, !isLikelier(candidate, than: best, aim) { continue }
      best = candidate
    }
    if let best { return change(claim, number, best.number, best.slip) }
    guard canBeAny else { return nil }
    let isWhole = touching.contains { relations[$0].whole == claim }
    return nearest(claim, number, allowed).map {
      change(claim, number, $0, isWhole ? .staleTotal : .other)
    }
  }

  private func isLikelier(_ a: SlipModel.Alternative, than b: SlipModel.Alternative, _ aim: Double) -> Bool {
    (a.slip.tier, abs(a.number.value - aim), a.number.value)
      < (b.slip.tier, abs(b.number.value - aim), b.number.value)
  }

  private func alternatives(_ claim: Int, _ number: PrintedNumber) -> [SlipModel.Alternative] {
    let kind = claims[claim].amount.counts
    return SlipModel(printed: number, isCount: kind != .money && kind != .percent).alternatives()
  }

  private func change(_ claim: Int, _ number: PrintedNumber, _ proposed: PrintedNumber, _ slip: Slip)
    -> Repair.Change
  {
    Repair.Change(
      claim: claim, printed: number.value, proposed: proposed.value, proposedText: proposed.text, slip: slip,
      interval: claims[claim].amount.interval(of: proposed, insteadOf: number))
  }

  /// The value nearest to the printed one that all relations allow, printed with as many decimals.
  private func nearest(_ claim: Int, _ number: PrintedNumber, _ allowed: [Interval]) -> PrintedNumber? {
    let common = allowed.reduce(Interval(nil, nil)) { $0.intersection($1) }
    let value = number.value
    let target = value < common.low ? common.low : value > common.high ? common.high : value
    let step = DecimalNumber(significand: 1, exponent: number.lastPlace).doubleValue
    guard target.isFinite, target > 0, target / step < 1e12 else { return nil }
    let steps = Int((target / step).rounded())
    for candidate in [steps, steps + 1, steps - 1] where candidate > 0 {
      var digits = String(candidate).utf8.map { $0 - 0x30 }
      while digits.count <= number.decimals { digits.insert(0, at: 0) }
      var proposed = number
      proposed.digits = digits
      let interval = claims[claim].amount.interval(of: proposed, insteadOf: number)
      if allowed.allSatisfy({ $0.meets(interval) }) { return proposed }
    }
    return nil
  }

  /// What repairs a relation without changing a number: a part that is not listed, or another unit.
  private func unchanged(_ relation: Relation, _ network: RelationNetwork) -> Repair.Change? {
    let bounds = RelationBounds(claims: claims)
    switch relation {
    case .partition(let whole, let parts, _, _):
      guard let sum = bounds.allowed(whole, relation) else { return nil }
      let lacking = bounds.interval(whole) - sum
      if lacking.low > 0, let residual = residual(lacking) {
        return Repair.Change(
          claim: whole, printed: 0, proposed: residual, proposedText: printedNumber(residual),
          slip: .missingPart, interval: bounds.interval(whole))
      }
      return mixesUnits(whole, parts) ? wrongUnit(whole) : nil
    case .subset(let whole, let parts, _): return mixesUnits(whole, parts) ? wrongUnit(whole) : nil
    case .repetition(let pair): return mixesUnits(pair.first, [pair.second]) ? wrongUnit(pair.second) : nil
    case .enumeration(let items):
      let lacking = (claims[items.claim].amount.value ?? 0) - Double(items.names.count)
      guard lacking > 0, !items.isOpen, items.groups.isEmpty else { return nil }
      return Repair.Change(
        claim: items.claim, printed: 0, proposed: lacking, proposedText: printedNumber(lacking),
        slip: .missingPart, interval: bounds.interval(items.claim))
    default: return nil
    }
  }

  private func residual(_ lacking: Interval) -> Double? {
    let middle = ((lacking.low + lacking.high) / 2).rounded()
    return middle.isFinite ? middle : nil
  }

  /// 人 beside 人次: the parts count acts where the whole counts persons, or the other way round.
  private func mixesUnits(_ whole: Int, _ parts: [Int]) -> Bool {
    parts.contains { claims[$0].kinship != claims[whole].kinship }
  }

  private func wrongUnit(_ claim: Int) -> Repair.Change {
    let number = printed(claim)
    return Repair.Change(
      claim: claim, printed: number.value, proposed: number.value,
      proposedText: claims[claim].kinship == .visit ? "\(number.text)人" : "\(number.text)人次",
      slip: .wrongUnit, interval: claims[claim].amount.interval)
  }

  /// Two values, each changed by a slip that by itself is not enough.
  private func pairs(_ network: RelationNetwork) -> [Repair] {
    guard network.suspects.count <= Self.mostInPairs else { return [] }
    var found: [Repair] = []
    for (index, first) in network.suspects.enumerated() {
      for second in network.suspects[(index + 1)...] {
        let ofSecond = network.touching[second] ?? []
        let ofFirst = (network.touching[first] ?? []).filter { !ofSecond.contains($0) }
        guard network.broken.allSatisfy({ ofFirst.contains($0) || ofSecond.contains($0) }) else { continue }
        if let repair = pair(first, second, ofFirst, ofSecond, network) { found.append(repair) }
      }
    }
    return found
  }

  private func pair(
    _ first: Int, _ second: Int, _ ofFirst: [Int], _ ofSecond: [Int], _ network: RelationNetwork
  ) -> Repair? {
    guard claims[first].amount.value != nil else { return nil }
    var bounds = RelationBounds(claims: claims)
    let number = printed(first)
    var best: Repair?
    for candidate in alternatives(first, number) {
      let trial = change(first, number, candidate.number, candidate.slip)
      bounds.changed = [first: trial.interval]
      guard ofFirst.allSatisfy({ bounds.holds(relations[$0]) }),
        let other = change(second, ofSecond, bounds, canBeAny: false)
      else { continue }
      let soundOnes = network.sound.filter { ofFirst.contains($0) || ofSecond.contains($0) }
      let repair = Repair(
        changes: [trial, other],
        cost: cost(trial.slip, network.broken) + cost(other.slip, network.broken)
          + min(soundOnes.count, Self.mostSound))
      if best.map({ repair.cost < $0.cost }) ?? true { best = repair }
    }
    return best
  }
}
