/// Finds institutions: named bodies, and places and collectives that act as bodies.
///
/// A walk over the text drafts the bodies, each with what its name begins with; the notice's own place and the
/// bodies named before then give every draft its full name.
struct InstitutionRecognizer {
  func mentions(in context: RecognitionContext) -> [Mention] {
    let context = InstitutionSource(context)
    let survey = PlaceSurvey(PlaceChainParser(context))
    let own = NoticeRegionFinder(context, survey).record()
    let script = context.script
    let prior = own.map { context.lexicon.compiled.places[$0].code } ?? 0
    let scanner = InstitutionScanner(context, survey, prior: prior, script: script)
    scanner.scan()
    var drafts = scanner.drafts
    let known = drafts
    for pending in scanner.pending where !drafts.contains(where: { $0.range.overlaps(pending.range) }) {
      if let draft = pending.explained(by: known, context.folded) ?? pending.unexplained(context) {
        drafts.append(draft)
      }
    }
    Abbreviations(context: context).complete(&drafts)
    let naming = InstitutionNaming(
      context: context, places: PlaceNaming(context, survey, own: own, script: script), script: script,
      drafts: drafts,
      chains: scanner.chains)
    let names = naming.named()
    let roles = InstitutionRole(context: context).roles(of: drafts)
    let order = drafts.indices.sorted { drafts[$0].range.lowerBound < drafts[$1].range.lowerBound }
    return order.map { mention(drafts[$0], names[$0], roles[$0], script) }
  }

  private func mention(
    _ draft: BodyDraft, _ named: InstitutionNaming.Named, _ role: Institution.Role, _ script: NoticeScript
  ) -> Mention {
    var institution = Institution(name: named.name, members: named.members, category: draft.category)
    if let level = draft.level, !level.isEmpty {
      institution.level = level
    } else if draft.category != "enterprise" {
      institution.level = named.places.last.map { Self.level($0.rank) }
    }
    institution.region = named.places.last(where: { $0.code != nil })?.code.map(String.init)
    if institution.region == nil, draft.pattern == "name", draft.level == "provincial" {
      institution.region = script.region.map(String.init)
    }
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
