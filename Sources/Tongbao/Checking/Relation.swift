/// An arithmetic relation that the notice sets up between its claims, before it is known whether it holds.
enum Relation: Sendable {
  /// The parts, and so many members that are only named, make the whole.
  case partition(whole: Int, parts: [Int], named: Int, kind: Check.Kind)
  /// The parts lie within the whole.
  case subset(whole: Int, parts: [Int], kind: Check.Kind)
  /// The parts lie within the whole and may share members, but together they fill it.
  case overlap(whole: Int, parts: [Int])
  /// A count and the things named.
  case enumeration(NamedItems)
  /// A fact that is stated twice.
  case repetition(RepeatedClaim)
  /// A percentage of a base.
  case share(ShareFact)
  /// A percentage of a sum, or of a base that is not printed.
  case sumShare(SumShare)
  /// A total made of bases that only their shares tell.
  case quotients(QuotientSum)
  /// A change against an earlier figure.
  case growth(GrowthFact)

  /// The indexes of the claims whose printed values the relation ties together.
  func variables(_ claims: [Claim]) -> [Int] {
    switch self {
    case .partition(let whole, let parts, _, _):
      [whole] + parts + parts.compactMap { claims[$0].distributedOver }
    case .subset(let whole, let parts, _), .overlap(let whole, let parts): [whole] + parts
    case .enumeration(let items): [items.claim]
    case .repetition(let pair): [pair.first, pair.second]
    case .share(let fact): [fact.part, fact.whole, fact.percent]
    case .sumShare(let fact): fact.variables
    case .quotients(let fact): fact.variables
    case .growth(let fact): [fact.current, fact.base, fact.percent]
    }
  }

  /// Whether it only bounds its values from one side, so that many values satisfy it.
  var isBound: Bool {
    switch self {
    case .subset, .overlap: true
    case .enumeration(let items): items.isOpen
    default: false
    }
  }

  /// What does not hold is a mistake of this whole, if it is the whole that was not brought up to date.
  var whole: Int? {
    switch self {
    case .partition(let whole, _, _, _), .subset(let whole, _, _), .overlap(let whole, _): whole
    case .enumeration(let items): items.claim
    case .repetition, .share, .sumShare, .quotients, .growth: nil
    }
  }
}
