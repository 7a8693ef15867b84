/// Compares figures of several notices that speak of the same thing.
///
/// 1月至3月某市查处问题120起 in one notice and 1月至6月某市查处问题110起 in another cannot both be right. Only figures with
/// the same actor, verb, noun, unit, field and sanctions are compared, and only where each notice gives one of them:
/// a missed contradiction is cheaper than a false alarm.
public struct AcrossChecker {
  private let records: [Record]

  /// A checker over `records`, in the order in which they were read.
  public init(_ records: [Record]) { self.records = records }

  /// The relations between the notices, by scope and then by time.
  public func checks() -> [AcrossCheck] {
    var buckets: [ClaimScopeKey: [Figure]] = [:]
    for index in records.indices {
      for (key, figures) in figures(of: index) { buckets[key, default: []] += figures }
    }
    var identifiers = FindingIdentifier()
    return buckets.values.sorted { ($0[0].record, $0[0].claim) < ($1[0].record, $1[0].claim) }
      .flatMap { pairs($0) }.map { check($0, &identifiers) }
  }

  private struct Figure {
    let record: Int
    let claim: Int
    let agent: String
    let region: String?
    let begin: CalendarDate
    let end: CalendarDate

    func isWithin(_ other: Figure) -> Bool {
      other.begin <= begin && end <= other.end && !(begin == other.begin && end == other.end)
    }
  }

  private struct Pair {
    let relation: AcrossCheck.Relation
    let first: Figure
    let second: Figure
  }

  /// The figures of a notice by scope; a scope with two values in the same span is not told apart well enough.
  private func figures(of index: Int) -> [ClaimScopeKey: [Figure]] {
    let record = records[index]
    let bases = Set(record.checks.filter { $0.kind == .growth }.compactMap { $0.claims.dropFirst().first })
    var found: [ClaimScopeKey: [Figure]] = [:]
    var ambiguous: Set<ClaimScopeKey> = []
    for (number, claim) in record.claims.enumerated() where !bases.contains(number) {
      guard let key = ClaimScopeKey(claim, in: record), let agent = claim.agent,
        let begin = claim.period?.begin, let end = claim.period?.end, begin <= end
      else { continue }
      let rival = found[key]?.first { $0.begin == begin && $0.end == end && $0.agent == agent }
      if let rival {
        if !record.claims[rival.claim].amount.interval.meets(claim.amount.interval) { ambiguous.insert(key) }
        continue
      }
      found[key, default: []].append(
        Figure(
          record: index, claim: number, agent: agent, region: region(agent, record), begin: begin, end: end))
    }
    for key in ambiguous { found[key] = nil }
    return found
  }

  /// The code of the place that acts, where it is the notice's own; empty of the nation.
  private func region(_ agent: String, _ record: Record) -> String? {
    if agent == "全国" { return "" }
    guard let region = record.region, region.name.hasSuffix(agent) else { return nil }
    var code = region.code
    while code.hasSuffix("00") { code.removeLast(2) }
    return code
  }

  private func pairs(_ figures: [Figure]) -> [Pair] {
    var pairs: [Pair] = []
    for (index, later) in figures.enumerated() {
      // The same fact is compared with its first statement only.
      if let first = figures[..<index].first(where: {
        $0.record != later.record && $0.agent == later.agent && $0.begin == later.begin && $0.end == later.end
      }) {
        pairs.append(Pair(relation: .repeat, first: first, second: later))
        continue
      }
      let longer = figures.filter {
        $0.record != later.record && $0.agent == later.agent && later.isWithin($0)
      }
      // The shortest span around it: each step of a series is compared with the next.
      if let whole = longer.min(by: { ($1.begin, $0.end) < ($0.begin, $1.end) }) {
        let relation: AcrossCheck.Relation = whole.begin == later.begin ? .series : .time
        pairs.append(Pair(relation: relation, first: later, second: whole))
      }
      let around = figures.first { other in
        guard let own = later.region, let outer = other.region else { return false }
        return other.record != later.record && own != outer && own.hasPrefix(outer)
          && other.begin == later.begin && other.end == later.end
      }
      if let around { pairs.append(Pair(relation: .place, first: later, second: around)) }
    }
    return pairs
  }

  private func check(_ pair: Pair, _ identifiers: inout FindingIdentifier) -> AcrossCheck {
    let operands = [pair.first, pair.second].map { AcrossCheck.Operand(record: $0.record, claim: $0.claim) }
    let claims = operands.map { alone(records[$0.record].claims[$0.claim]) }
    let relation: Relation =
      pair.relation == .repeat
      ? .repetition(RepeatedClaim(first: 0, second: 1))
      : .subset(whole: 1, parts: [0], kind: .crossNotice)
    let plain =
      pair.relation == .repeat
      ? RepeatCheck(claims: claims).check(RepeatedClaim(first: 0, second: 1), kind: .crossNotice)
      : PartWholeCheck(claims: claims).subset(1, [0], kind: .crossNotice)
    var checks = [plain]
    checks[0].message = CheckMessage.across(pair.relation, plain.verdict, plain.equation)
    var repairs: [Repair] = []
    if plain.verdict == .inconsistent {
      let search = RepairSearch(claims: claims, relations: [relation]) { printed(operands[$0], claims[$0]) }
      repairs = search.repairs(RelationNetwork(alone: 0, [0, 1]))
      checks[0].suspects = Localizer.suspects(repairs, in: [0, 1], claims: claims)
    }
    let suspected = checks[0].suspects.compactMap { suspect in
      repairs.flatMap(\.changes).first {
        claims[$0.claim].quantity == suspect.mention && $0.proposed == suspect.proposed
      }.map { operands[$0.claim] }
    }
    return AcrossCheck(
      relation: pair.relation, operands: operands, check: checks[0], suspected: suspected,
      id: identifiers.next(content(pair, operands)))
  }

  /// A claim that stands for itself: its parent and its group are no claims of the pair.
  private func alone(_ claim: Claim) -> Claim {
    var claim = claim
    claim.parent = nil
    claim.relation = nil
    return claim
  }

  private func printed(_ operand: AcrossCheck.Operand, _ claim: Claim) -> PrintedNumber {
    let record = records[operand.record]
    return PrintedNumber(
      record.notice.text.folded[record.mentions[claim.quantity].range], value: claim.amount.value ?? 0)
  }

  private func content(_ pair: Pair, _ operands: [AcrossCheck.Operand]) -> String {
    let parts = operands.map { operand -> String in
      let record = records[operand.record]
      let claim = record.claims[operand.claim]
      return [
        record.notice.text.foldedString(record.mentions[claim.quantity].range), claim.agent ?? "",
        claim.predicate ?? "", claim.counted ?? "", claim.period?.begin?.description ?? "",
        claim.period?.end?.description ?? "",
      ].joined(separator: "\u{1F}")
    }
    return ([Check.Kind.crossNotice.rawValue, pair.relation.rawValue] + parts).joined(separator: "\u{1E}")
  }
}
