/// Gives every draft its full name, level and region.
struct InstitutionNaming {
  let context: RecognitionContext
  let places: PlaceNaming
  let script: NoticeScript
  let drafts: [BodyDraft]

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
      if let party = draft.party { next.name = next.name.map { printed(party) + $0 } }
      named.append(next)
    }
    nameCourts(&named)
    nameTails(&named)
    nameBranches(&named)
    nameFirms(&named)
    nameShortForms(&named)
    // A short form may stand before the body it is short for, and that one may have got its full name only now.
    for (index, draft) in drafts.enumerated() {
      if case .earlier(let other) = draft.prefix { named[index] = named[other] }
    }
    return named
  }

  private static let area: UInt16 = 0x5730  // 地
  private static let areas: Phrase = "地区"

  func printed(_ range: Range<Int>) -> String { context.notice.text.string(range) }

  private func name(_ draft: BodyDraft, _ named: [Named]) -> Named {
    let rest = draft.printedRest ?? draft.restStart..<draft.range.upperBound
    if !draft.members.isEmpty, draft.memberChains.isEmpty { return listed(draft) }
    switch draft.prefix {
    case .none:
      let own = fullName(draft) ?? printed(draft.range)
      return Named(name: withPlace(own, draft) ?? faculty(draft) ?? own)
    case .chain(let chain):
      if !draft.members.isEmpty { return distributed(draft) }
      let names = places.names(of: chain)
      let isOwn =
        draft.isFree || script != .mainland || Self.selfNamed.contains(draft.category)
        || Self.systems.end(in: context.folded, at: draft.restStart) != nil
        || Self.zones.end(in: context.folded, at: draft.restStart) != nil
      if isOwn, chain.isShort || chain.startsShort && draft.isFree && chain.links.count == 1 {
        // A short place belongs to the name that a company or a school gives itself.
        return Named(name: printed(draft.range), places: names)
      }
      return Named(name: compose(names, rest), places: names)
    case .level(let ending):
      if ending == 0 {
        // “263”办 hangs on the notice's own place.
        return Named(name: compose(places.ownNames, rest), places: places.ownNames)
      }
      if let names = neighbour(draft, ending, named) ?? colleague(draft, ending, named)
        ?? places.names(forLevel: ending, before: draft.range.lowerBound)
      {
        return Named(name: compose(names, rest), places: names)
      }
      return Named(name: nil)
    case .pointer(let ending):
      guard ending != 0,
        let names = places.names(forLevel: ending, before: draft.range.lowerBound)
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
      // 学校党委 where only a 学院 was named before: the university's.
      let isSchools =
        Self.schoolUnit == context.folded[draft.range.lowerBound + 1]
        || draft.pattern == "own organ" && draft.restStart == draft.range.lowerBound
      if isSchools, faculty(drafts[other]) != nil,
        let university = university()
      {
        return Named(name: university + printed(rest))
      }
      return Named(name: named[other].name.map { $0 + printed(rest) }, places: named[other].places)
    }
  }

  private static let selfNamed: WordSet = [
    "enterprise", "bank", "school", "hospital", "media", "court", "ad-hoc", "research", "culture", "commerce",
    "mass-organization", "justice", "military",
  ]

  /// Places and what follows them, as one string.
  func compose(_ names: [PlaceNaming.Name], _ rest: Range<Int>) -> String {
    var names = names
    if let last = names.last, let first = rest.first, context.folded[first] == Self.area,
      Self.areas.ends(last.units, at: last.units.count)
    {
      // 喀什地区 and 地委 make 喀什地委.
      names[names.count - 1] = PlaceNaming.Name(
        units: Array(last.units.dropLast(2)), ending: last.ending, rank: last.rank, code: last.code)
    }
    // 縣府 and 市府 are short for the government.
    if script == .taiwan, let last = names.last, let first = rest.first, context.folded[first] == Self.office
    {
      names[names.count - 1] = PlaceNaming.Name(
        units: last.units + [Self.rule], ending: last.ending, rank: last.rank, code: last.code)
    }
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

  private static let office: UInt16 = 0x5E9C  // 府
  private static let rule: UInt16 = 0x653F  // 政

  /// 长春铁路运输法院, 成都铁路公安局 and 天津海关 name themselves after a place that is not theirs alone.
  private static let systems: PhraseSet = [
    "煤矿安全监察局", "矿山安全监察局", "煤矿安监局", "铁路", "海关", "海事", "港", "证监局", "银保监局", "银监局", "保监局", "监管局", "监管分局", "银保监分局",
    "银监分局", "金融监管局",
    "金融监管分局",
  ]

  /// 苏州工业园区 and 昆山高新区 call themselves so, without 市.
  private static let zones: PhraseSet = [
    "高新区", "高新技术产业开发区", "高新技术开发区", "经开区", "经济技术开发区", "经济开发区", "开发区", "工业园区", "工业园", "产业园", "保税区", "综合保税区",
    "综保区", "保税港区", "自贸区", "自贸试验区", "度假区", "旅游度假区", "风景区", "风景名胜区", "科技园", "物流园",
  ]

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

  /// 昆山市环保局局长、市政协委员: in a list of one person's posts a level is that of the post before.
  private func colleague(_ draft: BodyDraft, _ ending: UInt16, _ named: [Named]) -> [PlaceNaming.Name]? {
    guard let last = named.indices.last, last < drafts.count else { return nil }
    let gap = drafts[last].range.upperBound..<max(drafts[last].range.upperBound, draft.range.lowerBound)
    guard gap.count > 2, gap.count < 12, context.folded[gap.upperBound - 1] == NameUnit.comma,
      gap.dropLast().allSatisfy({ NameUnit.isHan(context.folded[$0]) }),
      context.lattice.starts(LexiconTable.posts.bit, at: gap.lowerBound),
      context.lattice.starts(LexiconTable.posts.bit, at: draft.range.upperBound),
      let index = named[last].places.lastIndex(where: { $0.ending == ending })
    else { return nil }
    return Array(named[last].places[...index])
  }

  /// The full form of a name out of the tables: always outside the mainland, else where the notice uses it.
  private func fullName(_ draft: BodyDraft) -> String? {
    guard let full = draft.fullName else { return nil }
    if script != .mainland, !(draft.level == "national") {
      return draft.category == "mass-organization" ? nil : context.printed(full)
    }
    let units = full.utf16
    let isUsed = drafts.contains {
      $0.range.count == units.count && context.notice.text.units[$0.range].elementsEqual(units)
    }
    return isUsed ? full : nil
  }

  /// 澳門特別行政區廉政公署 for 廉政公署, where the notice has both.
  private func withPlace(_ own: String, _ draft: BodyDraft) -> String? {
    guard script == .macau || script == .hongKong, draft.pattern == "name" else { return nil }
    for other in drafts {
      let name = printed(other.range)
      for place in ["澳門", "澳门", "香港"] where name.hasPrefix(place) && !own.hasPrefix(place) {
        if name.hasSuffix(own) { return name }
        // 香港海关税收罪案调查科
        if name.hasPrefix(place + own) { return place + own }
        // 海关机场科 where 香港海关 is named
        let short = name.dropFirst(place.count)
        if short.count >= 2, own.hasPrefix(short) { return place + own }
      }
    }
    return nil
  }

  /// 榆江工业大学土木工程学院 for 土木工程学院, where one university speaks.
  private func faculty(_ draft: BodyDraft) -> String? {
    let units = context.folded
    guard draft.category == "school", draft.isFree, Self.college.last(in: units, draft.range) != nil,
      Self.independent.first(in: units, draft.range) == nil,
      Self.university.first(in: units, draft.range) == nil
    else { return nil }
    return university().map { $0 + printed(draft.range) }
  }

  /// The one university that the notice names.
  private func university() -> String? {
    var found: Range<Int>?
    for draft in drafts {
      guard case .none = draft.prefix, let end = Self.university.first(in: context.folded, draft.range) else {
        continue
      }
      let start = InstitutionScanner.parties.end(in: context.folded, at: draft.range.lowerBound)
      let name = (start ?? draft.range.lowerBound)..<end.upperBound
      if let found, !context.folded[found].elementsEqual(context.folded[name]) { return nil }
      found = name
    }
    return found.map(printed)
  }

  private static let schoolUnit: UInt16 = 0x6821  // 校
  private static let college: PhraseSet = ["学院"]
  private static let university: PhraseSet = ["大学"]
  private static let independent: PhraseSet = ["职业", "师范", "医学院", "专科", "独立"]

  /// Members that name their own levels: the notice's place is set before each level where it is known.
  private func listed(_ draft: BodyDraft) -> Named {
    var named = Named()
    if case .pointer(let ending) = draft.prefix {
      guard let names = places.names(forLevel: ending, before: draft.range.lowerBound) else {
        return named
      }
      named.members = draft.members.map { member(names, $0) }
      named.places = names
      return named
    }
    for member in draft.members {
      guard let first = member.utf16.first, NameUnit.of(first) & NameUnit.level != 0,
        let names = places.names(forLevel: first, before: draft.range.lowerBound)
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
      var names = places.names(of: chain)
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
