/// Whether the words before a tail are a name rather than a description: 凯信达, not 大型.
extension InstitutionScanner {
  /// Whether the words before a tail read as a name.
  func isNameLike(_ middle: Range<Int>, _ head: OrganHead) -> Bool {
    if head.isWeak { return isNamedTwice(middle, head) || isShop(middle, head) }
    // 尖沙咀一幢商厦
    if middle.dropFirst().contains(where: { units[$0] == 0x4E00 && Self.buildings.contains(units[$0 + 1]) }) {
      return false
    }
    // 沈丘一小学
    if middle.last.map({ units[$0] }) == Self.one,
      Self.plainKinds.end(in: units, at: middle.upperBound) != nil
    {
      return false
    }
    // “3·27”较大煤矿透水事故 is an event; the group that looks into it bears its name.
    if let quote = middle.first(where: { units[$0] == 0x201C }), TextUnit.isDigit(units[quote + 1]),
      rows[head.row].category != "ad-hoc"
    {
      return false
    }
    // 铜锣湾一商厦, 张姓工程顾问公司
    if let last = middle.last,
      units[last] == 0x4E00 && head.end - middle.upperBound >= 2
        && !Self.numberable.contains(units[middle.upperBound])
        || middle.dropFirst().contains(where: { units[$0] == 0x59D3 })
    {
      return false
    }
    if Self.gangs.start(in: units, endingAt: head.end) != nil { return false }
    if isStation(middle, head) || isNumberedSchool(middle, head) { return true }
    let tail = middle.upperBound..<head.end
    if let proper = Self.proper.end(in: units, at: middle.lowerBound), proper < middle.upperBound,
      Self.owned.contains(rows[head.row].category)
    {
      return true
    }
    // “空壳”公司
    if descriptions.end(in: units, at: middle.lowerBound + 1) != nil, units[middle.lowerBound] == 0x201C {
      return false
    }
    // 辖区范围内某建筑公司
    if let mask = middle.last(where: { units[$0] == 0x67D0 }),
      Self.ownership.end(in: units, at: mask + 1) != nil
    {
      return false
    }
    if middle.contains(where: { units[$0] == 0x201C || units[$0] == 0x28 || units[$0] == 0x67D0 }) {
      // 低保户李某耕地款银行: a noun that names people opens no name.
      let noun = context.lattice.longest(.nouns, at: middle.lowerBound)?.end ?? middle.lowerBound
      return noun - middle.lowerBound < 3
        || units[noun] != 0x67D0 && !units[noun..<middle.upperBound].contains(0x67D0)
    }
    if Self.certain.start(in: units, endingAt: head.end) != nil,
      descriptions.end(in: units, at: middle.lowerBound) == nil
    {
      return true
    }
    if middle.count <= 8, Self.university.matches(units, at: middle.upperBound),
      head.end == middle.upperBound + 2, descriptions.end(in: units, at: middle.lowerBound) == nil
    {
      return true
    }
    // 土木工程学院 where a university is named: a faculty is called after what it teaches.
    if 2...8 ~= middle.count, Self.college.matches(units, at: middle.upperBound),
      head.end == middle.upperBound + Self.college.count,
      Self.ranks.end(in: units, at: middle.lowerBound) == nil,
      drafts.contains(where: { Self.universities.first(in: units, $0.range) != nil })
    {
      return true
    }
    let category = rows[head.row].category
    let isFirm =
      Self.firmHeads.end(in: units, at: middle.upperBound) == head.end && script == .hongKong
      && (heads.opensPost(head.end) || head.end < units.count && units[head.end] == 0x524D)
    if isFirm, 4...6 ~= middle.count, units[middle].allSatisfy(NameUnit.isHan),
      descriptions.end(in: units, at: middle.lowerBound) == nil
    {
      return true
    }
    if script == .hongKong || heads.opensPost(head.end), middle.count <= 5, forms[head.row] == .tail,
      Self.named.contains(category) && Self.generic.start(in: units, endingAt: head.end) == nil
        || Self.mines.start(in: units, endingAt: head.end) != nil,
      descriptions.end(in: units, at: middle.lowerBound) == nil
    {
      return true
    }
    if [
      "civil-affairs", "finance", "transport", "ad-hoc", "government", "party-committee", "village",
      "community", "discipline-inspection", "audit",
    ]
    .contains(category) {
      return false
    }
    if isPublicSite(middle, head) || isFirmOfTrade(middle, head) { return true }
    if middle.count <= 4, Self.sites.contains(category),
      Self.company.start(in: units, endingAt: head.end) == nil,
      isRepeated(middle.lowerBound..<head.end)
    {
      return true
    }
    if descriptions.end(in: units, at: middle.lowerBound) != nil { return false }
    // 凯信达: words of one unit in a row, as ICU leaves names it does not know.
    var singles = 0
    var at = middle.lowerBound
    while at < middle.upperBound {
      let end = context.tokens.end(ofWordAt: at)
      singles = end - at == 1 ? singles + 1 : 0
      if singles >= 2 { return tail.count >= 2 }
      at = end
    }
    return false
  }

  /// 跨境犯罪集团 is no firm.
  private static let gangs: PhraseSet = ["犯罪集团", "诈骗集团", "贩毒集团", "走私集团", "卖淫集团", "洗钱集团", "盗窃集团", "欺诈集团"]
  private static let ownership: PhraseSet = ["私营", "民营", "国有", "个体", "大型", "小型", "知名", "外地", "本地"]
  private static let numberable: UnitSet = "中小院高初职建医汽"
  private static let buildings: UnitSet = "幢栋座间家所处个"
  private static let firmHeads: PhraseSet = ["公司", "集团"]
  static let company: PhraseSet = ["公司"]
  /// Words that open the names of companies and universities: 华东政法大学, 中铁隧道局集团.
  private static let proper: PhraseSet = [
    "首都", "华东", "华北", "华南", "华中", "西北", "西南", "东北", "中铁", "中建", "中交", "中冶", "中核", "中航", "中铝", "中车", "中粮",
    "中化",
    "中石油", "中石化", "中海油", "国网", "国电", "华能", "大唐", "华电", "华润", "招商局", "鞍钢", "宝钢", "武钢", "首钢", "神华", "中国铁路",
    "中国", "中南", "东风", "一汽", "中信", "中储粮",
  ]
  static let university: Phrase = "大学"
  static let universities: PhraseSet = ["大学"]
  private static let college: Phrase = "学院"
  /// 二级学院 is any faculty.
  private static let ranks: PhraseSet = ["二级", "各", "所在", "下属", "独立", "相关", "有关", "其他"]
  private static let owned: WordSet = ["enterprise", "school", "hospital", "research", "bank"]
  /// What mostly bears a name before its leader (大河沟煤矿矿长), and in Hong Kong everywhere (瑪麗醫院).
  private static let named: WordSet = ["hospital", "school"]
  /// 学校 names a kind, 土木工程学院 a part of a university.
  private static let generic: PhraseSet = ["学校", "学院"]
  private static let mines: PhraseSet = ["煤矿", "铁矿", "金矿", "铜矿", "铅锌矿", "矿山", "采石场", "砖厂"]
  static let sites: WordSet = ["hospital", "school", "commerce", "enterprise", "agriculture"]

  /// Whether the notice uses the same words again, as it does with a name and not with a description.
  func isRepeated(_ range: Range<Int>) -> Bool {
    if descriptions.end(in: units, at: range.lowerBound) != nil { return false }
    guard
      range.lowerBound == 0 || !NameUnit.isHan(units[range.lowerBound - 1])
        || context.tokens.isBoundary(range.lowerBound)
    else { return false }
    var count = 0
    for at in 0..<max(0, units.count - range.count)
    where units[at] == units[range.lowerBound] && units[at..<at + range.count].elementsEqual(units[range]) {
      count += 1
    }
    return count >= 2
  }

  /// Words that describe a body where a name would stand: 乡镇, 民办.
  var descriptions: PhraseSet { context.lexicon.boundaries.descriptions }

  static let certain: PhraseSet = [
    "有限公司", "有限责任公司", "股份有限公司", "律师事务所", "会计师事务所", "职业技术学院", "分公司", "出版社", "专业合作社", "试验所",
    "人民医院", "研究院", "基金会", "电视台", "建设管理委员会", "开发管理委员会", "保护区管理局", "监狱", "裁判法院", "附属医院",
    "开发区管委会", "高新区管委会", "经开区管委会", "园区管委会", "示范区管委会", "度假区管委会", "风景区管委会", "专科学校", "师范学校", "职业学校",
    "职业技术学校", "法律服务所", "惩教所",
  ]
}
