/// The full names of places, with the levels above them that the notice itself names.
struct PlaceNaming {
  struct Name: Sendable {
    let text: String
    /// The last character: 市 of 昆山市.
    let ending: UInt16
    let rank: PlaceLink.Rank
    let code: Int32?
  }

  let context: InstitutionSource
  let survey: PlaceSurvey
  /// The record of the notice's own place.
  let own: Int?
  /// The notice's own place, from the widest level that it names.
  let ownNames: [Name]

  init(_ context: InstitutionSource, _ survey: PlaceSurvey, own: Int?) {
    self.context = context
    self.survey = survey
    self.own = own
    ownNames = own.map { Self.names(of: $0, context, survey) } ?? []
  }

  private static func names(of record: Int, _ context: InstitutionSource, _ survey: PlaceSurvey) -> [Name] {
    let place = context.lexicon.compiled.places[record]
    var names: [Name] = []
    let last = name(record, context)
    for code in NoticeRegionFinder.ancestors(of: place.code) {
      // A city of a county's rank stands by itself: 昆山市, not 苏州市昆山市.
      if code % 10000 != 0, code < 1_000_000, last.ending == NameUnit.city { continue }
      if let outer = survey.named[code] { names.append(name(outer, context)) }
    }
    names.append(last)
    return names
  }

  private static func name(_ record: Int, _ context: InstitutionSource) -> Name {
    let place = context.lexicon.compiled.places[record]
    let text = context.lexicon.name(of: place)
    return Name(
      text: text, ending: text.utf16.last ?? 0,
      rank: PlaceLink.Rank(rawValue: Int(place.level)) ?? .county, code: place.code)
  }

  /// The names of a chain's places, and of the places above them that the notice names.
  func names(of chain: PlaceChain, seen: [PlaceChain]) -> [Name] {
    guard let first = chain.links.first else { return [] }
    var names = first.record.map { Self.names(of: $0, context, survey) } ?? above(first, seen) + [printed(first)]
    for link in chain.links.dropFirst() {
      names.append(link.record.map { Self.name($0, context) } ?? printed(link))
    }
    return names
  }

  private func printed(_ link: PlaceLink) -> Name {
    Name(
      text: context.notice.text.string(link.range), ending: context.folded[link.range.upperBound - 1],
      rank: link.rank, code: nil)
  }

  /// The places above one that the tables lack: those it was named with before, or the notice's own.
  private func above(_ link: PlaceLink, _ seen: [PlaceChain]) -> [Name] {
    let units = context.folded
    for chain in seen where chain.start < link.range.lowerBound {
      if let index = chain.links.firstIndex(where: { units[$0.range].elementsEqual(units[link.range]) }), index > 0 {
        return names(of: PlaceChain(links: Array(chain.links[..<index])), seen: [])
      }
    }
    let own = ownNames.filter { $0.rank < link.rank }
    if own.count == ownNames.count || link.rank <= .county { return own }
    return own
  }

  /// The place that a level word at `position` stands for, with those above it.
  func names(forLevel ending: UInt16, before position: Int, seen: [PlaceChain]) -> [Name]? {
    let isLocal = "镇乡村街社".utf16.contains(ending)
    if !isLocal, let index = ownNames.lastIndex(where: { $0.ending == ending || ending == 0x5DDE && $0.ending == 0x5DDE }) {
      return Array(ownNames[...index])
    }
    if !isLocal, ending == 0x533A, let last = ownNames.last, last.rank == .county, last.ending == ending {
      return ownNames
    }
    for chain in seen.reversed() where chain.start < position {
      let names = names(of: chain, seen: seen)
      if let index = names.lastIndex(where: { $0.ending == ending }) { return Array(names[...index]) }
    }
    return nil
  }
}
