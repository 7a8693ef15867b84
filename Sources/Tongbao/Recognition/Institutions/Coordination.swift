extension InstitutionScanner {
  /// 湖南省、长沙市、望城区党委和政府; 河南省各级党委、政府和纪委.
  func distributed(_ first: PlaceChain) -> BodyDraft? {
    guard first.end < units.count,
      NameUnit.of(units[first.end]) & NameUnit.joiner != 0 || units[first.end] == 0x515A
        || Self.everyLevel.matches(units, at: first.end)
    else { return nil }
    let chains = enumerated(from: first)
    var at = chains[chains.count - 1].end
    if chains.count > 1, let counted = countEnd(at) {
      if acts(at: counted, from: first.start) == true { return allOf(chains, until: counted) }
      at = counted
    }
    let everyLevel = Self.everyLevel.matches(units, at: at)
    let from = everyLevel ? at + 2 : at
    guard chains.count > 1 || everyLevel || units.indices.contains(at) && units[at] == 0x515A else {
      return nil
    }
    var organs: [String] = []
    var end = from
    var next = from
    var category = "party-committee"
    while let stop = Self.shared.end(in: units, at: next) {
      organs.append(context.notice.text.string(next..<stop))
      if organs.count == 1, units[next] != 0x515A { category = "government" }
      end = stop
      if organs.count == 1, Self.government.end(in: units, at: stop) != nil {
        next = stop  // 党委政府
        continue
      }
      guard stop < units.count, NameUnit.of(units[stop]) & NameUnit.joiner != 0 else { break }
      next = stop + 1
    }
    // 苏州市、无锡市和常州市教育局
    let isCounted = at > chains[chains.count - 1].end
    if organs.isEmpty, chains.count > 1,
      isCounted || !chains[chains.count - 1].isShort && haveOneForm(chains), areAlike(chains),
      let head = heads.head(at: from, allowsTail: false), !head.isWeak,
      !heads.isClass(from, longerThan: head.end)
    {
      end = heads.extended(from: head.end).end
      organs = [context.notice.text.string(from..<end)]
      category = rows[head.row].category
    }
    if chains.count > 1, !Self.local.contains(where: { $0.matches(units, at: from) }), !areAlike(chains) {
      return nil
    }
    guard !organs.isEmpty, chains.count * organs.count > 1 || everyLevel else { return nil }
    if chains.count == 1, !everyLevel, organs.count == 1 { return nil }
    let draft = BodyDraft(
      range: first.start..<end, prefix: .chain(first), restStart: from, category: category, level: nil,
      pattern: "distribution")
    draft.members = everyLevel ? organs.map { "各级" + $0 } : organs
    draft.memberChains = chains
    return draft
  }

  /// The places that an enumeration joins: 湖南省、长沙市和望城区.
  private func enumerated(from first: PlaceChain) -> [PlaceChain] {
    var chains = [first]
    var at = first.end
    while at < units.count, NameUnit.of(units[at]) & NameUnit.joiner != 0, let next = places.chain(at: at + 1)
    {
      chains.append(next)
      at = next.end
    }
    return chains
  }

  /// 苏州市、无锡市, or 河南、四川省 with the ending at the last alone.
  private func haveOneForm(_ chains: [PlaceChain]) -> Bool {
    chains.allSatisfy { !$0.isShort } || chains.dropLast().allSatisfy(\.isShort)
  }

  /// Where 3省, 等三市 or 等5省（区、市） behind listed places ends.
  private func countEnd(_ start: Int) -> Int? {
    var at = start
    if at < units.count, units[at] == Self.andOthers { at += 1 }
    let number = at
    while at < units.count, at - number < 3, 0x30...0x39 ~= units[at] || Self.numerals.contains(units[at]) {
      at += 1
    }
    guard at > number, at < units.count else { return nil }
    if units[at] == Self.piece { at += 1 }
    guard let end = Self.divisions.end(in: units, at: at) else { return nil }
    return end < units.count && Self.rankMarks.contains(units[end]) ? nil : end
  }

  private static let andOthers: UInt16 = 0x7B49  // 等
  private static let piece: UInt16 = 0x4E2A  // 个
  private static let numerals: UnitSet = "两二三四五六七八九十"
  private static let divisions: PhraseSet = [
    "省", "省市", "省区", "省区市", "省(区、市)", "省(市)", "省(区)", "省(市、区)", "市", "市州", "市(州)", "县市", "市县", "县", "县区",
    "区县",
    "县(区)", "县(市、区)",
    "市区", "区", "州", "镇", "乡", "乡镇", "镇街", "街道", "村",
  ]
  /// 3省级, 5市民.
  private static let rankMarks: UnitSet = "级直民长委"

  /// 郑州、新乡、信阳三市整改不力: the places that act together.
  private func allOf(_ chains: [PlaceChain], until end: Int) -> BodyDraft {
    let draft = BodyDraft(
      range: chains[0].start..<end, prefix: .chain(chains[0]), restStart: end, category: "place", level: nil,
      pattern: "distribution")
    draft.isPlace = true
    draft.members = [""]
    draft.memberChains = chains
    return draft
  }

  /// 共和村“两委”: a village's Party branch and its villagers' committee, as the Organic Law of 2018 has them.
  func bothCommittees(_ chain: PlaceChain) -> BodyDraft? {
    guard chain.links.last?.rank == .village, let end = Self.committees.end(in: units, at: chain.end) else {
      return nil
    }
    let draft = BodyDraft(
      range: chain.start..<end, prefix: .chain(chain), restStart: chain.end, category: "village",
      level: "village", pattern: "distribution")
    let isCommunity = units[chain.end - 1] == Self.district
    draft.members = isCommunity ? ["党组织", "居委会"] : ["党组织", "村委会"]
    draft.memberChains = [chain]
    return draft
  }

  private static let committees: PhraseSet = ["“两委”", "两委", "「两委」"]
  private static let district: UInt16 = 0x533A  // 区 of 社区

  /// 贵溪市委市政府: the government joins the committee without a mark.
  func joinGovernment(to draft: BodyDraft) {
    let end = draft.range.upperBound
    guard draft.members.isEmpty, draft.range.count >= 2, units[end - 1] == Self.committee,
      end + 1 < units.count,
      units[end] == units[end - 2], NameUnit.of(units[end]) & NameUnit.level != 0,
      let government = Self.government.end(in: units, at: end + 1),
      !heads.isClass(end + 1, longerThan: government)
    else { return }
    let organs = [
      context.notice.text.string(end - 1..<end), context.notice.text.string(end + 1..<government),
    ]
    switch draft.prefix {
    case .chain(let chain) where chain.end == end - 1:
      draft.memberChains = [chain]
      draft.members = organs
    case .level(let level) where draft.range.count == 2:
      draft.members = organs.map { String(decoding: [level], as: UTF16.self) + $0 }
    case .none, .chain, .level, .pointer, .shared, .earlier, .inside, .beside, .part: return
    }
    draft.range = draft.range.lowerBound..<government
  }

  private static let committee: UInt16 = 0x59D4  // 委

  /// 省、州、县纪委监委: one organ at each of several levels.
  func levelList(at start: Int) -> BodyDraft? {
    guard start + 2 < units.count, units[start + 1] == NameUnit.comma else { return nil }
    var levels: [UInt16] = [units[start]]
    var at = start + 1
    while at + 1 < units.count, units[at] == NameUnit.comma, NameUnit.of(units[at + 1]) & NameUnit.level != 0
    {
      levels.append(units[at + 1])
      at += 2
    }
    guard levels.count > 1, context.tokens.isBoundary(start),
      start == 0 || NameUnit.of(units[start - 1]) & NameUnit.level == 0,
      let head = heads.head(at: at, allowsTail: false)
    else { return nil }
    let extended = heads.extended(from: head.end)
    let organ = context.notice.text.string(at..<extended.end)
    let draft = BodyDraft(
      range: start..<extended.end, prefix: .level(units[start]), restStart: at,
      category: rows[extended.row ?? head.row].category, level: nil, pattern: "distribution")
    draft.members = levels.map { String(decoding: [$0], as: UTF16.self) + organ }
    return draft
  }

  /// 中央、省环保督察组: the whole country and a level share a head.
  func centralList(at start: Int) -> BodyDraft? {
    guard Self.central.matches(units, at: start), start + 4 < units.count, units[start + 2] == NameUnit.comma,
      NameUnit.of(units[start + 3]) & NameUnit.level != 0, let head = heads.head(at: start + 4)
    else { return nil }
    let organ = context.notice.text.string(start + 4..<head.end)
    let draft = BodyDraft(
      range: start..<head.end, prefix: .level(units[start + 3]), restStart: start + 4,
      category: rows[head.row].category, level: nil, pattern: "distribution")
    draft.members = ["中央" + organ, context.notice.text.string(start + 3..<start + 4) + organ]
    return draft
  }

  /// 中央第八督导组.
  func centralGroup(at start: Int) -> BodyDraft? {
    if let group = namedCentralGroup(at: start) { return group }
    guard Self.central.matches(units, at: start), start + 3 < units.count, units[start + 2] == 0x7B2C,
      let found = heads.freeName(after: start + 2), let row = found.row
    else { return nil }
    return BodyDraft(
      range: start..<found.end, prefix: .none, restStart: start, category: rows[row].category,
      level: "national",
      pattern: "central group")
  }

  /// 翠屏阁及海悦苑业主立案法团: two estates that share the tail of their owners' corporations.
  func ownersOfTwo(_ from: Int, _ head: OrganHead) -> BodyDraft? {
    guard from > floor + 2, Self.owners.start(in: units, endingAt: head.end) == head.end - 6,
      NameUnit.of(units[from - 1]) & NameUnit.joiner != 0
    else { return nil }
    let first = heads.freeStart(endingAt: from - 1, floor: floor, limit: 8)
    guard 2...7 ~= from - 1 - first else { return nil }
    let tail = context.notice.text.string(head.end - 6..<head.end)
    let draft = BodyDraft(
      range: first..<head.end, prefix: .none, restStart: first, category: rows[head.row].category, level: nil,
      pattern: "distribution")
    draft.members = [
      context.notice.text.string(first..<from - 1) + tail, context.notice.text.string(from..<head.end),
    ]
    return draft
  }

  private static let owners: PhraseSet = ["业主立案法团"]

  /// 中央扫黑除恶督导组: a central group that its campaign names.
  private func namedCentralGroup(at start: Int) -> BodyDraft? {
    guard Self.central.matches(units, at: start) else { return nil }
    for at in start + 4..<max(start + 4, min(units.count, start + Self.longestCampaign)) {
      // 中央扫黑除恶第8督导组
      let isDigit = 0x30...0x39 ~= units[at - 1]
      guard isDigit || NameUnit.isHan(units[at - 1]) && NameUnit.of(units[at - 1]) & NameUnit.level == 0
      else {
        return nil
      }
      guard let end = Self.sentGroups.end(in: units, at: at) else { continue }
      if heads.continuesWord(end) { return nil }
      return BodyDraft(
        range: start..<end, prefix: .none, restStart: start, category: "ad-hoc", level: "national",
        pattern: "central group")
    }
    return nil
  }

  private static let longestCampaign = 20
  private static let sentGroups: PhraseSet = ["督导组", "督查组", "督察组", "巡查组", "巡视组", "工作组", "调查组", "检查组"]

  /// 医疗救治、事件调查、社会稳定工作小组: groups that share their tail.
  func groupList(at tail: Int) -> BodyDraft? {
    guard let end = Self.groups.end(in: units, at: tail) else { return nil }
    var items: [Range<Int>] = []
    var at = tail
    while at > floor {
      let from = heads.freeStart(endingAt: at, floor: floor, limit: 10)
      guard at - from >= 2, at - from <= 8 else { break }
      items.append(from..<at)
      at = from
      guard from > floor, NameUnit.of(units[from - 1]) & NameUnit.joiner != 0 else { break }
      at = from - 1
    }
    guard items.count > 1, let first = items.last else { return nil }
    // “一案一策、一案一专班” is a slogan.
    if first.lowerBound > 0, units[first.lowerBound - 1] == 0x201C, end < units.count, units[end] == 0x201D {
      return nil
    }
    let group = context.notice.text.string(tail..<end)
    let draft = BodyDraft(
      range: first.lowerBound..<end, prefix: .none, restStart: first.lowerBound, category: "ad-hoc",
      level: nil,
      pattern: "distribution")
    draft.members = items.reversed().map { context.notice.text.string($0) + group }
    return draft
  }

  /// Whether all places have a rank: 某镇、某县公安局 names a town and a county's bureau.
  private func areAlike(_ chains: [PlaceChain]) -> Bool {
    chains.allSatisfy { $0.links.last?.rank == chains[0].links.last?.rank }
  }

  private static let local: [Phrase] = ["党委", "政府", "人民政府", "纪委"]
  private static let government: PhraseSet = ["政府", "人民政府"]
  private static let central: Phrase = "中央"
  private static let groups: PhraseSet = ["工作小组", "工作组", "小组", "工作专班", "专班"]
  private static let shared: PhraseSet = [
    "党委", "政府", "人民政府", "纪委监委", "纪委", "监委", "人大", "政协", "纪检监察机关", "监察机关", "公安局", "公安机关",
  ]
}
