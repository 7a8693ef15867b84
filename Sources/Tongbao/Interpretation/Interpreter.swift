/// Binds the mentions of a notice into claims and cases.
struct Interpreter {
  /// What the mentions of `context`'s notice say; `region` is the notice's own place.
  func interpretation(
    of mentions: [Mention], in context: RecognitionContext, region: NoticeRegion?
  ) -> Interpretation {
    let clauses = Clauses(context.notice.text)
    let reading = MentionReading(mentions: mentions, context: context, clauses: clauses)
    var claims = ClaimBuilder(reading: reading, region: region).claims()
    PartWholeLinker(reading: reading).link(&claims)
    let cases = CaseBuilder(reading: reading).cases()
    let enumerations = NamedItemsFinder(reading: reading, claims: claims, cases: cases).found()
    return Interpretation(
      kind: NoticeClassifier(reading: reading).kind(claims: claims, cases: cases), claims: claims, cases: cases,
      enumerations: enumerations, shares: RatioFinder(reading: reading, claims: claims).shares(),
      growths: RatioFinder(reading: reading, claims: claims).growths(), repeats: RepeatFinder(reading: reading, claims: claims).found(),
      unclaimed: unclaimed(mentions, claims, cases))
  }

  private func unclaimed(_ mentions: [Mention], _ claims: [Claim], _ cases: [Case]) -> [Int] {
    var used = Set(claims.map(\.quantity))
    for found in cases { used.formUnion(found.outcomes.map(\.mention)) }
    for claim in claims { used.formUnion(claim.sanctionMentions) }
    return mentions.indices.filter {
      (mentions[$0].kind == .quantity || mentions[$0].kind == .sanction) && !used.contains($0)
    }
  }
}
