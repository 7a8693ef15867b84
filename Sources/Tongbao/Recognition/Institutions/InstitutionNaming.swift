/// Gives every draft its full name, level and region.
struct InstitutionNaming {
  let context: RecognitionContext
  let places: PlaceNaming
  let script: NoticeScript
  let drafts: [BodyDraft]
  let chains: [PlaceChain]

  /// A body's name, and the places it begins with.
  struct Named {
    var name: String?
    var members: [String] = []
    var places: [PlaceNaming.Name] = []
  }

  /// The names of all drafts, each in the order of `drafts`.
  func named() -> [Named] {
    var named: [Named] = []
    named.reserveCapacity(drafts.count)
    for draft in drafts {
      var next = name(draft, named)
      if draft.isParty { next.name = next.name.map { "中共" + $0 } }
      named.append(next)
    }
    // A short form may stand before the body it is short for.
    for (index, draft) in drafts.enumerated() {
      if case .earlier(let other) = draft.prefix, other > index { named[index] = named[other] }
    }
    return named
  }

  private func printed(_ range: Range<Int>) -> String { context.notice.text.string(range) }

  private func name(_ draft: BodyDraft, _ named: [Named]) -> Named {
    let rest = draft.restStart..<draft.range.upperBound
    if !draft.members.isEmpty, draft.memberChains.isEmpty { return listed(draft) }
    switch draft.prefix {
    case .none:
      return Named(name: fullName(draft) ?? printed(draft.range))
    case .chain(let chain):
      if !draft.members.isEmpty { return distributed(draft) }
      let names = places.names(of: chain, seen: chains)
      let isOwn =
        draft.isFree || script != .mainland || Self.ownNames.contains(draft.category)
        || Self.systems.end(in: context.folded, at: draft.restStart) != nil
      if isOwn, chain.isShort || chain.startsShort && draft.isFree {
        // A short place belongs to the name that a company or a school gives itself.
        return Named(name: printed(draft.range), places: names)
      }
      return Named(name: compose(names, rest), places: names)
    case .level(let ending):
      if ending == 0 {
        // “263”办 hangs on the notice's own place.
        return Named(name: compose(places.ownNames, rest), places: places.ownNames)
      }
      if let names = neighbour(draft, ending, named)
        ?? places.names(forLevel: ending, before: draft.range.lowerBound, seen: chains)
      {
        return Named(name: compose(names, rest), places: names)
      }
      return Named(name: nil)
    case .pointer(let ending):
      guard ending != 0,
        let names = places.names(forLevel: ending, before: draft.range.lowerBound, seen: chains)
      else { return Named(name: nil) }
      return Named(name: compose(names, rest), places: names)
    case .shared(let other):
      let names = other < named.count ? named[other].places : []
      return Named(name: names.isEmpty ? nil : compose(names, rest), places: names)
    case .inside(let other, let end):
      guard other < named.count else { return Named(name: nil) }
      let outer = drafts[other]
      if case .none = outer.prefix {
        return Named(name: printed(outer.range.lowerBound..<end), places: named[other].places)
      }
      return Named(
        name: compose(named[other].places, outer.restStart..<end), places: named[other].places)
    case .beside(let other, let end):
      guard other < named.count, named[other].name != nil else { return Named(name: nil) }
      let outer = drafts[other]
      let isWhole = if case .none = outer.prefix { true } else { false }
      let start = isWhole ? outer.range.lowerBound : outer.restStart
      let parent = compose(isWhole ? [] : named[other].places, start..<end)
      return Named(name: parent + printed(rest), places: named[other].places)
    case .earlier(let other):
      return other < named.count ? named[other] : Named(name: nil)
    case .part(let other):
      guard other < named.count else { return Named(name: nil) }
      return Named(name: named[other].name.map { $0 + printed(rest) }, places: named[other].places)
    }
  }

  private static let ownNames: Set<String> = [
    "enterprise", "bank", "school", "hospital", "media", "court", "ad-hoc", "research", "culture", "commerce",
    "mass-organization", "justice",
  ]

  /// Places and what follows them, as one string.
  private func compose(_ names: [PlaceNaming.Name], _ rest: Range<Int>) -> String {
    let count = names.reduce(rest.count) { $0 + $1.units.count }
    return String(unsafeUninitializedCapacity: count * 3) { text in
      var written = 0
      func write(_ units: UnsafeBufferPointer<UInt16>) {
        written += UTF8Writer.write(units, to: UnsafeMutableBufferPointer(rebasing: text[written...]))
      }
      for name in names { name.units.withUnsafeBufferPointer { write($0) } }
      context.notice.text.units.withUnsafeBufferPointer { write(UnsafeBufferPointer(rebasing: $0[rest])) }
      return written
    }
  }

  /// 长春铁路运输法院, 成都铁路公安局 and 天津海关 name themselves after a place that is not theirs alone.
  private static let systems: PhraseSet = ["铁路", "海关", "海事", "港"]

  private func join(_ names: [PlaceNaming.Name]) -> String { compose(names, 0..<0) }

  /// 苏州市委、市政府: the level of a list's second body is that of its first.
  private func neighbour(_ draft: BodyDraft, _ ending: UInt16, _ named: [Named]) -> [PlaceNaming.Name]? {
    guard let last = named.indices.last, last < drafts.count,
      draft.range.lowerBound - drafts[last].range.upperBound == 1,
      NameUnit.of(context.folded[draft.range.lowerBound - 1]) & NameUnit.joiner != 0,
      let index = named[last].places.lastIndex(where: { $0.ending == ending })
    else { return nil }
    return Array(named[last].places[...index])
  }

  /// The full form of a name out of the tables: always outside the mainland, else where the notice uses it.
  private func fullName(_ draft: BodyDraft) -> String? {
    guard let full = draft.fullName else { return nil }
    if script != .mainland, !(draft.level == "national") {
      return draft.category == "mass-organization" ? nil : context.lexicon.traditional(full)
    }
    let units = full.utf16
    let isUsed = drafts.contains {
      $0.range.count == units.count && context.notice.text.units[$0.range].elementsEqual(units)
    }
    return isUsed ? full : nil
  }

  /// Members that name their own levels: the notice's place is set before each level where it is known.
  private func listed(_ draft: BodyDraft) -> Named {
    var named = Named()
    if case .pointer(let ending) = draft.prefix {
      guard let names = places.names(forLevel: ending, before: draft.range.lowerBound, seen: chains) else { return named }
      named.members = draft.members.map { member(names, $0) }
      named.places = names
      return named
    }
    for member in draft.members {
      guard let first = member.utf16.first, NameUnit.of(first) & NameUnit.level != 0,
        let names = places.names(forLevel: first, before: draft.range.lowerBound, seen: chains)
      else {
        named.members.append(member)
        continue
      }
      named.members.append(join(names) + String(decoding: member.utf16.dropFirst(), as: UTF16.self))
    }
    return named
  }

  private func distributed(_ draft: BodyDraft) -> Named {
    var named = Named()
    var outer: [PlaceNaming.Name] = []
    for chain in draft.memberChains {
      var names = places.names(of: chain, seen: chains)
      if let first = names.first, let last = outer.last, last.rank < first.rank,
        chain.links.first?.record == nil
      {
        names = outer + names
      }
      outer = names
      for organ in draft.members { named.members.append(member(names, organ)) }
      named.places = names
    }
    return named
  }

  /// 长沙市 and 党委 make 长沙市委; 叶县 and 党委 make 叶县县委.
  private func member(_ names: [PlaceNaming.Name], _ organ: String) -> String {
    guard organ == "党委", let last = names.last, last.rank <= .county else { return join(names) + organ }
    return join(names) + (last.units.count == 2 ? String(decoding: [last.ending], as: UTF16.self) : "")
      + "委"
  }
}
