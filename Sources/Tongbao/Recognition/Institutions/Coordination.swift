extension InstitutionScanner {
  /// 湖南省、长沙市、望城区党委和政府; 河南省各级党委、政府和纪委.
  func distributed(_ first: PlaceChain) -> BodyDraft? {
    var chains = [first]
    var at = first.end
    while at < units.count, NameUnit.of(units[at]) & NameUnit.joiner != 0, let next = places.chain(at: at + 1) {
      chains.append(next)
      at = next.end
    }
    let everyLevel = Self.everyLevel.matches(units, at: at)
    let from = everyLevel ? at + 2 : at
    guard chains.count > 1 || everyLevel || units.indices.contains(at) && units[at] == 0x515A else { return nil }
    var organs: [String] = []
    var end = from
    var next = from
    var category = "party-committee"
    while let stop = Self.shared.end(in: units, at: next) {
      organs.append(context.notice.text.string(next..<stop))
      if organs.count == 1, units[next] != 0x515A { category = "government" }
      end = stop
      guard stop < units.count, NameUnit.of(units[stop]) & NameUnit.joiner != 0 else { break }
      next = stop + 1
    }
    guard !organs.isEmpty, chains.count * organs.count > 1 || everyLevel else { return nil }
    if chains.count == 1, !everyLevel, organs.count == 1 { return nil }
    var draft = BodyDraft(
      range: first.start..<end, prefix: .chain(first), restStart: from, category: category, level: nil,
      pattern: "distribution")
    draft.members = everyLevel ? organs.map { "各级" + $0 } : organs
    draft.memberChains = chains
    return draft
  }

  private static let everyLevel: Phrase = "各级"
  private static let shared: PhraseSet = [
    "党委", "政府", "人民政府", "纪委监委", "纪委", "监委", "人大", "政协", "纪检监察机关", "公安局", "公安机关",
  ]
}
