/// Finds institutions: named bodies, and places and collectives that act as bodies.
///
/// A walk over the text drafts the bodies, each with what its name begins with; the notice's own place and the
/// bodies named before then give every draft its full name.
struct InstitutionRecognizer {
  func mentions(in context: RecognitionContext) -> [Mention] {
    let survey = PlaceSurvey(PlaceChainParser(context))
    let own = NoticeRegionFinder(context, survey).record()
    let script = NoticeScript(context.notice.text)
    let prior = own.map { context.lexicon.compiled.places[$0].code } ?? 0
    var scanner = InstitutionScanner(context, prior: prior, script: script)
    scanner.scan()
    var drafts = scanner.drafts
    let known = drafts
    drafts += scanner.pending.compactMap { explained($0, known, context) }
    drafts += Abbreviations(context: context).found(in: drafts)
    let naming = InstitutionNaming(
      context: context, places: PlaceNaming(context, survey, own: own), script: script, drafts: drafts,
      chains: scanner.chains)
    let names = naming.named()
    let role = InstitutionRole(context: context)
    return zip(drafts, names).map { draft, named in
      mention(draft, named, role.role(of: draft), context)
    }.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// A bare head that ends the name of a body near it: 培训中心.
  private func explained(
    _ pending: InstitutionScanner.Pending, _ drafts: [BodyDraft], _ context: RecognitionContext
  ) -> BodyDraft? {
    let units = context.folded
    guard pending.range.count >= 3, !drafts.contains(where: { $0.range.overlaps(pending.range) }) else { return nil }
    func ends(_ draft: BodyDraft) -> Bool {
      guard draft.range.count > pending.range.count, draft.members.isEmpty else { return false }
      if case .earlier = draft.prefix { return false }
      let tail = (draft.range.upperBound - pending.range.count)..<draft.range.upperBound
      return units[tail].elementsEqual(units[pending.range])
    }
    let before = drafts.lastIndex { $0.range.upperBound <= pending.range.lowerBound && ends($0) }
    guard let index = before ?? drafts.firstIndex(where: ends) else { return nil }
    return BodyDraft(
      range: pending.range, prefix: .earlier(index), restStart: pending.range.lowerBound,
      category: drafts[index].category, level: drafts[index].level, pattern: "short form")
  }

  private func mention(
    _ draft: BodyDraft, _ named: InstitutionNaming.Named, _ role: Institution.Role, _ context: RecognitionContext
  ) -> Mention {
    var institution = Institution(name: named.name, members: named.members, category: draft.category)
    if let level = draft.level, !level.isEmpty {
      institution.level = level
    } else if draft.category != "enterprise" {
      institution.level = named.places.last.map { Self.level($0.rank) }
    }
    institution.region = named.places.last(where: { $0.code != nil })?.code.map(String.init)
    institution.role = role
    return Mention(draft.range, .institution(institution), pattern: draft.pattern)
  }

  private static func level(_ rank: PlaceLink.Rank) -> String {
    switch rank {
    case .province: "provincial"
    case .prefecture: "prefecture"
    case .county: "county"
    case .township: "township"
    case .village: "village"
    }
  }
}
