/// Binds the mentions of a notice into claims and cases.
struct Interpreter {
  /// What the mentions of `context`'s notice say; `region` is the notice's own place.
  func interpretation(
    of mentions: [Mention], in context: RecognitionContext, region: NoticeRegion?
  ) -> Interpretation {
    let clauses = Clauses(context.notice.text, outside: context.taken)
    let reading = MentionReading(mentions: mentions, context: context, clauses: clauses)
    var figures = FigureBuilder(reading).figures()
    let headline = Headline.range(reading)
    var divisions = PartWholeLinker(reading: reading, headline: headline).link(&figures)
    let remainders = NamedRemainderFinder(reading: reading)
    remainders.complete(&divisions, &figures)
    divisions += remainders.beside(&figures)
    divisions += remainders.listed(&figures)
    let claims = ClaimWriter(reading: reading).claims(figures, region: region)
    let named = NamedItemsFinder(reading: reading, figures: figures, divisions: divisions)
    let names = named.found()
    let cases = CaseBuilder(reading: reading, figures: figures, named: names).cases()
    let repeats = RepeatFinder(reading: reading, figures: figures, headline: headline).found()
    let conflicts =
      HeadlineConflict(reading: reading, figures: figures, headline: headline).found()
      + RecoveryConflict(reading: reading, figures: figures).found()
    let shares = ShareFinder(reading: reading, figures: figures).shares()
    return Interpretation(
      kind: NoticeClassifier(reading: reading).kind(claims: claims, cases: cases), claims: claims,
      cases: cases, divisions: divisions,
      enumerations: names
        + CaseCounts(reading: reading, figures: figures, cases: cases).found(beside: names) {
          named.count($0)
        }
        + SectionRolls(reading: reading, figures: figures).found(),
      shares: shares,
      sumShares: SumShareFinder(reading: reading, figures: figures).found(beside: shares),
      quotients: QuotientFinder(reading: reading, figures: figures).found(beside: shares),
      growths: GrowthFinder(reading: reading, figures: figures).growths(),
      differences: DifferenceFinder(reading: reading, figures: figures).differences(),
      repeats: repeats
        + conflicts.filter { conflict in !repeats.contains { $0.first == conflict.first } },
      unclaimed: unclaimed(reading, claims, cases))
  }

  private func unclaimed(_ reading: MentionReading, _ claims: [Claim], _ cases: [Case]) -> [Int] {
    var isUsed = [Bool](repeating: false, count: reading.kinds.count)
    for index in claims.indices {
      isUsed[claims[index].quantity] = true
      for sanction in claims[index].sanctionMentions { isUsed[sanction] = true }
    }
    for index in cases.indices { for outcome in cases[index].outcomes { isUsed[outcome.mention] = true } }
    return reading.kinds.indices.filter {
      !isUsed[$0] && (reading.kinds[$0] == .quantity || reading.kinds[$0] == .sanction)
    }
  }
}
