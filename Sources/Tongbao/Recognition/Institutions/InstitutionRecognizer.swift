/// Finds institutions: named bodies, and places and collectives that act as bodies.
///
/// A walk over the text drafts the bodies, each with what its name begins with; the notice's own place and the
/// bodies named before then give every draft its full name.
struct InstitutionRecognizer {
  func mentions(in context: RecognitionContext) -> [Mention] {
    let survey = context.places
    let script = context.script
    let scanner = InstitutionScanner(context, survey, script: script)
    scanner.scan()
    var drafts = scanner.drafts
    for pending in scanner.pending where !drafts.contains(where: { $0.range.overlaps(pending.range) }) {
      if let draft = pending.explainedLater(by: scanner.drafts, context) ?? pending.unexplained(context) {
        drafts.append(draft)
      }
    }
    ClosedFirmLists(context: context, heads: scanner.heads).add(to: &drafts)
    Abbreviations(context: context).complete(&drafts)
    let order = Self.order(of: drafts)
    let naming = InstitutionNaming(
      context: context, places: PlaceNaming(context, survey, chains: scanner.chains, script: script),
      script: script, drafts: drafts)
    let names = naming.named()
    let roles = InstitutionRole(context: context).roles(of: drafts, in: order)
    let mentions = order.map { mention(drafts[$0], names[$0], roles[$0], script) }
    return CoordinatedOrgans(context).joined(OverseasUnits(context: context).joined(mentions))
  }

  /// The indices of drafts by position: most stand so already.
  private static func order(of drafts: [BodyDraft]) -> [Int] {
    var order = Array(drafts.indices)
    let isSorted = zip(drafts, drafts.dropFirst()).allSatisfy { $0.range.lowerBound <= $1.range.lowerBound }
    if !isSorted { order.sort { drafts[$0].range.lowerBound < drafts[$1].range.lowerBound } }
    return order
  }

  private func mention(
    _ draft: BodyDraft, _ named: InstitutionNaming.Named, _ role: Institution.Role, _ script: NoticeScript
  ) -> Mention {
    var level = draft.level
    if level == nil || level == "" {
      level = draft.category == "enterprise" ? nil : named.places.last.map { Self.level($0.rank) }
    }
    var region = named.places.last(where: { $0.code != nil })?.code
    if region == nil, draft.pattern == "name", draft.level == "provincial" {
      region = script.region.map(String.init)
    }
    let institution = Institution(
      name: named.name, members: named.members, category: draft.category, level: level, region: region,
      role: role)
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
