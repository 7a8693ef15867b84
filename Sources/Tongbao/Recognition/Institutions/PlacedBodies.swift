/// Names that begin with a place: 昆山市纪委, 浦北县云屏镇中心小学.
extension InstitutionScanner {
  /// 昆山市纪委, 浦北县云屏镇中心小学, 湖南湘大工程检测有限公司.
  func body(after chain: PlaceChain) -> BodyDraft? {
    let start = chain.start
    if chain.isShort, chain.links.count == 1, let head = heads.head(at: chain.end),
      let branch = branch(start, head, at: chain.end)
    {
      return branch
    }
    if let head = heads.head(at: chain.end, allowsTail: true),
      !heads.isClass(chain.end, longerThan: head.end),
      !chain.isShort || head.end - chain.end > 1
    {
      // 荆门市中心排污口: the middle of a city.
      if units[chain.end - 1] == NameUnit.city, Self.middle.matches(units, at: chain.end),
        head.end - chain.end == Self.middle.count,
        heads.freeName(after: chain.end).map({ $0.end <= head.end }) ?? true
      {
        return nil
      }
      let extended = village(behind: heads.extended(from: head.end))
      let isGroup = chain.links.last?.rank == .village && Self.group.matches(units, at: chain.end)
      if !head.isWeak || extended.end > head.end || isGroup {
        let row = extended.row ?? head.row
        return draft(start..<extended.end, .chain(chain), chain.end, row, "place and organ")
      }
    }
    // 沈丘一小学: one of its schools, whose name is not told.
    if units[chain.end..<min(units.count, chain.end + 1)].first == Self.one,
      Self.plainKinds.end(in: units, at: chain.end + 1) != nil
    {
      return nil
    }
    if let own = ownLevel(behind: chain) { return own }
    if let every = everyLevel(at: chain.end, from: start, .chain(chain)) { return every }
    if !opensIndefinite(chain.end), let end = collective(at: chain.end) ?? system(at: chain.end, from: start)
    {
      return BodyDraft(
        range: start..<end, prefix: .chain(chain), restStart: chain.end, category: "government", level: nil,
        pattern: "collective")
    }
    if let back = headInsidePlace(chain) { return back }
    if script != .mainland, let named = name(at: chain.end) {
      // 澳门廉署: the place belongs to the name.
      let draft = named
      draft.range = start..<named.range.upperBound
      draft.restStart = start
      // 澳门廉署 is 澳门廉政公署.
      let place = String(decoding: units[start..<chain.end], as: UTF16.self)
      draft.fullName = script == .taiwan ? nil : draft.fullName.map { $0.hasPrefix(place) ? $0 : place + $0 }
      return draft
    }
    guard !opensIndefinite(chain.end), Self.classes.end(in: units, at: chain.end) == nil else { return nil }
    if !chain.isShort, let end = drivenGroup(at: chain.end) {
      return BodyDraft(
        range: start..<end, prefix: .chain(chain), restStart: chain.end, category: "ad-hoc", level: nil,
        pattern: "driven group")
    }
    guard let found = heads.freeName(after: chain.end) else { return shop(chain) }
    // 兴安盟内蒙古双岭煤业有限公司: a firm that names its province itself stands in the place before it.
    if !chain.isShort, let own = places.chain(at: chain.end), own.links.first?.rank == .province,
      own.links.first?.record != nil, own.end < found.end
    {
      return nil
    }
    let extended = heads.extended(from: found.end)
    let row = extended.row ?? found.row
    let draft = draft(start..<extended.end, .chain(chain), chain.end, row, "free name")
    draft.isFree = true
    return draft
  }

  static let plainKinds: PhraseSet = [
    "小学", "中学", "学校", "幼儿园", "高校", "大学", "公司", "企业", "煤矿", "酒店", "饭店", "工厂", "超市", "药店", "诊所", "银行",
  ]

  /// 丽水市胡氏水产店 in 丽水市胡氏水产店销售的莴笋干: a shop that a place and what it deals in tell.
  private func shop(_ chain: PlaceChain) -> BodyDraft? {
    guard !chain.isShort else { return nil }
    for at in chain.end + 3..<max(chain.end + 3, min(units.count, chain.end + Self.longestShop)) {
      let last = units[at - 1]
      guard NameUnit.of(last) & (NameUnit.han | NameUnit.stop) == NameUnit.han, last != Self.of else {
        return nil
      }
      guard Self.shopEnds.contains(last), Self.dealings.end(in: units, at: at) != nil else { continue }
      return BodyDraft(
        range: chain.start..<at, prefix: .chain(chain), restStart: chain.end, category: "enterprise",
        level: nil,
        pattern: "free name")
    }
    return nil
  }

  private static let middle: Phrase = "中心"
  private static let longestShop = 13
  private static let of: UInt16 = 0x7684  // 的
  private static let shopEnds: UnitSet = "店行铺坊馆吧"
  private static let dealings: PhraseSet = ["销售", "经营", "购进", "采购", "使用", "加工", "生产", "制作"]

  /// 众兴镇一临街小吃店 is some shop; 一中 and 一建 are names.
  private func opensIndefinite(_ at: Int) -> Bool {
    if at + 1 < units.count, 0x30...0x39 ~= units[at] {
      // 安岳县3家家具厂
      var end = at + 1
      while end < units.count, 0x30...0x39 ~= units[end] { end += 1 }
      if end < units.count, Self.counters.contains(units[end]) { return true }
    }
    return at + 1 < units.count && units[at] == 0x4E00 && !Self.numberedNames.contains(units[at + 1])
  }

  private static let counters: UnitSet = "家个所间座宗起名批"
  private static let numberedNames: UnitSet = "中院小高初职建棉医汽运商幼号二一机轻冶化电"

  /// 石桥县县委: the place's ending stands twice.
  private func ownLevel(behind chain: PlaceChain) -> BodyDraft? {
    let at = chain.end
    guard at + 1 < units.count, units[at] == units[at - 1], NameUnit.of(units[at]) & NameUnit.level != 0,
      let head = heads.head(at: at + 1, allowsTail: false), !heads.isClass(at, longerThan: head.end)
    else { return nil }
    let extended = heads.extended(from: head.end)
    return draft(
      chain.start..<extended.end, .chain(chain), at, extended.row ?? head.row, "place and organ")
  }

  /// 街道办事处向阳社区党支部: a village or its like behind the office that it belongs to.
  private func village(behind office: (end: Int, row: Int?)) -> (end: Int, row: Int?) {
    guard Self.offices.start(in: units, endingAt: office.end) != nil,
      let chain = places.chain(at: office.end, unknownFirst: true), chain.links.first?.rank == .village
    else { return office }
    if let head = heads.head(at: chain.end, allowsTail: true) ?? numberedGroup(at: chain.end) {
      let extended = heads.extended(from: head.end)
      return (extended.end, extended.row ?? head.row)
    }
    return office
  }

  /// 第三村民小组.
  private func numberedGroup(at start: Int) -> OrganHead? {
    guard start + 2 < units.count, units[start] == 0x7B2C else { return nil }
    for at in start + 2..<min(start + 4, units.count) where Self.group.matches(units, at: at) {
      return context.lattice.longest(.institutions, at: at).map {
        OrganHead(end: $0.end, row: $0.row, isWeak: false)
      }
    }
    return nil
  }

  private static let group: Phrase = "村民小组"

  private static let offices: PhraseSet = ["街道办事处", "街道办", "街道"]

  /// 花碑村委会: the ending of the place opens the head.
  private func headInsidePlace(_ chain: PlaceChain) -> BodyDraft? {
    guard let last = chain.links.last, !last.isShort, last.range.count >= 2 else { return nil }
    for back in 1...2 where last.range.count > back {
      let at = chain.end - back
      guard NameUnit.of(units[at]) & NameUnit.level != 0 || units[at] == 0x8857 || units[at] == 0x793E,
        let head = heads.head(at: at, allowsTail: false), head.end > chain.end
      else { continue }
      let extended = heads.extended(from: head.end)
      return draft(
        chain.start..<extended.end, .chain(chain), chain.end, extended.row ?? head.row, "place and organ")
    }
    return nil
  }
}
