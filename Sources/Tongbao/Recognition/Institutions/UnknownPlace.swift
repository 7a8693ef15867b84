/// Places that the tables lack.
extension PlaceChainParser {
  /// A place that the tables lack, told by its ending: 三合村.
  func unknown(_ start: Int, after last: PlaceLink?) -> PlaceLink? {
    if let last, last.rank == .village { return nil }
    // 这次市监察局: no place, though 次市 ends like one.
    if let word = context.lexicon.boundaries.stops.end(in: units, at: start), word > start + 1,
      context.tokens.isBoundary(start)
    {
      return nil
    }
    if Self.acts.end(in: units, at: start) != nil || last == nil && opensVerbPhrase(start) { return nil }
    var at = start
    let isHidden = units[start] == Self.hidden
    let limit = min(units.count, start + 6)
    while at < limit {
      if at > start, Self.acts.end(in: units, at: at) != nil || opensVerb(at) { return nil }
      let unit = units[at]
      let kind = NameUnit.of(unit)
      // 某县, 某某县, but no 某帮助石桥县.
      if isHidden, unit != Self.hidden, ending(at, start: start) == nil { return nil }
      if kind & NameUnit.han == 0, !NameUnit.isMask(unit) || at - start > 2 { return nil }
      // 这名市委书记
      if at == start + 1, Self.counters.contains(units[start]) { return nil }
      if at > start, let (rank, end) = ending(at, start: start) {
        if let last, rank <= last.rank { return nil }
        return PlaceLink(range: start..<end, record: nil, rank: rank, isShort: false)
      }
      if kind & NameUnit.stop != 0, !isAuspicious(at, start, last), context.tokens.isBoundary(at),
        context.tokens.isBoundary(at + 1)
      {
        return nil
      }
      if at > start || last != nil, context.lattice.starts(LexiconTable.institutions.bit, at: at),
        let organ = context.lattice.longest(.institutions, at: at), organ.end - at > 1
      {
        return nil
      }
      at += 1
    }
    return nil
  }

  private static let counters: UnitSet = "名位届"
  private static let hidden: UInt16 = 0x67D0  // 某

  /// 调离市财政局, 帮助石桥县教育局: a verb that leads to a level or a name opens no place.
  private func opensVerbPhrase(_ start: Int) -> Bool {
    guard let end = context.lexicon.boundaries.leads.end(in: units, at: start), end < units.count else {
      return false
    }
    return end - start >= 2
      && (NameUnit.of(units[end]) & NameUnit.level != 0 || context.tokens.isBoundary(end))
  }

  /// 撤销 in 张某撤销某市…: a word that no name holds.
  private func opensVerb(_ at: Int) -> Bool {
    guard context.tokens.isBoundary(at) else { return false }
    let word = at..<context.tokens.end(ofWordAt: at)
    return word.count >= 2 && NameBoundary.stops(word, context)
  }

  /// 向阳社区, 同心村: behind a township a village's name of two units may begin with a word that stops others. 于家村 is called
  /// after a surname.
  private func isAuspicious(_ at: Int, _ start: Int, _ last: PlaceLink?) -> Bool {
    guard at == start else { return false }
    if units[at] == Self.surname { return opensVillage(at, after: last) }
    guard let last, last.rank == .township, "向同和".utf16.contains(units[at]), at + 2 < units.count
    else { return false }
    return units[at + 2] == NameUnit.village || Self.community.matches(units, at: at + 2)
  }

  /// 于 of 于楼村 behind a wider place or at the start of a phrase; 发生于村口 is no village.
  func opensVillage(_ at: Int, after last: PlaceLink? = nil) -> Bool {
    guard units[at] == Self.surname, last != nil || at == 0 || !NameUnit.isHan(units[at - 1]) else {
      return false
    }
    return (at + 2..<min(units.count, at + 4)).contains { units[$0] == NameUnit.village }
  }

  private static let surname: UInt16 = 0x4E8E  // 于

  /// The rank of a generic ending at `at`, and where it ends.
  private func ending(_ at: Int, start: Int) -> (PlaceLink.Rank, Int)? {
    let found: (PlaceLink.Rank, Int)
    switch units[at] {
    case 0x53BF: found = (.county, at + 1)  // 县
    case 0x5E02 where !Self.behindMarket.contains(at + 1 < units.count ? units[at + 1] : 0):
      found = (.prefecture, at + 1)  // 市
    case 0x65D7 where at - start >= 2 && Self.behindBanner.end(in: units, at: at + 1) == nil:
      found = (.county, at + 1)  // 旗
    case 0x9547, 0x4E61: found = (.township, at + 1)  // 镇 乡
    case 0x6751 where Self.villageWords.end(in: units, at: at) == nil: found = (.village, at + 1)  // 村
    case 0x533A where at - start >= 2 || NameUnit.isMask(units[start]): found = (.county, at + 1)  // 区
    case 0x65B0 where at - start >= 2 && Self.newTowns.matches(units, at: at): found = (.county, at + 2)
    case 0x8857 where Self.street.matches(units, at: at): found = (.township, at + 2)
    case 0x793E where Self.community.matches(units, at: at): found = (.village, at + 2)
    default: return nil
    }
    if Self.noPlaces.end(in: units, at: at - 1) == at + 1 { return nil }
    if at - 1 == start, Self.noWholePlaces.end(in: units, at: start) == at + 1 { return nil }
    return found
  }

  /// 进驻区教育局, 驻市教育局纪检组, 联合区市场监管局: a verb and a level are no place.
  private static let acts: PhraseSet = [
    "通报", "启动", "部署", "约谈", "查处", "进驻", "驻省", "驻市", "驻县", "驻区", "借给", "联合区", "联合县", "联合市", "供出", "牵出", "交代出",
  ]
  /// 文旅市场, 石桥市民: no city ends there.
  private static let behindMarket: UnitSet = "场民价面容集"
  /// 旗下, 旗帜: no banner of Inner Mongolia.
  private static let behindBanner: PhraseSet = ["下", "帜", "舰", "号", "袍", "子", "杆"]
  private static let newTowns: Phrase = "新城"
  private static let street: Phrase = "街道"
  private static let villageWords: PhraseSet = ["村镇", "村务"]
  private static let community: Phrase = "社区"
  private static let noWholePlaces: PhraseSet = [
    "一县", "一市", "一区", "一镇", "一乡", "一村", "集镇", "城镇", "村镇", "新村", "新区", "老城", "新市",
  ]
  /// Words whose ending is no place's.
  private static let noPlaces: PhraseSet = [
    "城市", "集市", "上市", "超市", "股市", "门市", "全市", "该市", "各市", "我市", "本市", "夜市", "都市", "楼市", "省市",
    "红旗", "国旗", "党旗", "军旗", "锦旗", "升旗", "该旗", "全旗", "各旗", "战旗",
    "该县", "各县", "全县", "我县", "本县", "区县", "市县", "乡镇", "该镇", "各镇", "全镇", "本镇",
    "城乡", "下乡", "返乡", "家乡", "该乡", "老乡", "农村", "乡村", "该村", "驻村", "包村", "联村", "挂村", "全村", "本村", "各村", "政村",
    "中村",
    "小区", "社区", "园区", "山区", "景区", "片区", "辖区", "地区", "库区", "灾区", "矿区", "林区", "厂区", "街区", "牧区",
    "学区", "战区", "军区", "禁区", "特区", "校区", "院区", "发区", "全区", "该区", "各区", "市区", "城区", "郊区",
    "治区", "区市", "地市", "辖市", "本区", "我区", "税区", "范区", "护区", "假区", "监区", "养区",
  ]
}
