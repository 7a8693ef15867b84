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
    let remainders = NamedRemainderFinder(reading: reading).complete(&claims)
    let cases = CaseBuilder(reading: reading).cases()
    let enumerations = NamedItemsFinder(reading: reading, claims: claims, cases: cases).found()
    return Interpretation(
      kind: NoticeClassifier(reading: reading).kind(claims: claims, cases: cases), claims: claims,
      cases: cases,
      enumerations: enumerations, remainders: remainders,
      shares: RatioFinder(reading: reading, claims: claims).shares(),
      growths: RatioFinder(reading: reading, claims: claims).growths(),
      repeats: RepeatFinder(reading: reading, claims: claims).found(),
      unclaimed: unclaimed(mentions, claims, cases))
  }

  private func unclaimed(_ mentions: [Mention], _ claims: [Claim], _ cases: [Case]) -> [Int] {
    var isUsed = [Bool](repeating: false, count: mentions.count)
    for index in claims.indices {
      isUsed[claims[index].quantity] = true
      for sanction in claims[index].sanctionMentions { isUsed[sanction] = true }
    }
    for index in cases.indices { for outcome in cases[index].outcomes { isUsed[outcome.mention] = true } }
    return mentions.indices.filter {
      !isUsed[$0] && (mentions[$0].kind == .quantity || mentions[$0].kind == .sanction)
    }
  }
}
