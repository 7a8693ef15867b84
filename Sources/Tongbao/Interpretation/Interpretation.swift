/// What the mentions of a notice say together.
struct Interpretation: Sendable {
  var kind: NoticeKind
  var claims: [Claim]
  var cases: [Case]
  /// The totals with what the notice divides them into.
  var divisions: [Division]
  /// The things named beside a total: 2项 …分别是河道黑臭和烟雾扰民.
  var enumerations: [NamedItems]
  /// The percentages of a base.
  var shares: [ShareFact]
  /// The percentages of a sum or of a base that is not printed.
  var sumShares: [SumShare]
  /// The totals of bases that only their shares tell.
  var quotients: [QuotientSum]
  /// The changes against an earlier figure.
  var growths: [GrowthFact]
  /// The differences against an earlier figure.
  var differences: [DifferenceFact]
  /// The facts that are stated twice.
  var repeats: [RepeatedClaim]
  /// The indexes of the quantities and sanctions that no claim or case uses.
  var unclaimed: [Int]
}

/// Things named one by one beside a count of them.
struct NamedItems: Sendable {
  /// The index of the claim that counts them.
  let claim: Int
  /// The names as printed, or case numbers.
  let names: [String]
  /// Whether the list ends in 等 and so may be longer than what it names.
  let isOpen: Bool
  /// How many of the names share each outcome, where they do not all share one; else empty.
  var groups: [Int] = []
}
