/// Bodies whose own name no table holds and whose kind shows that there is one: 东江中学, 恒泰超市, 天成建筑公司.
extension InstitutionScanner {
  /// 东江中学, 江南师范学院, 云溪第二医院: schools and hospitals bear names of two or three characters, which no
  /// table holds; what describes one does not stand in its place.
  func isPublicSite(_ middle: Range<Int>, _ head: OrganHead) -> Bool {
    guard Self.publicSites.contains(rows[head.row].category), forms[head.row] == .tail, script == .mainland,
      2...4 ~= middle.count, mayOpenName(middle)
    else { return false }
    // 从水利学校毕业: what is taught there is no name.
    if trades.end(in: units, at: middle.lowerBound) == middle.upperBound { return false }
    // 东江|师范|学院: what stands before the head may belong to it.
    let kind = Self.siteKinds.start(in: units, endingAt: middle.upperBound) ?? middle.upperBound
    return 2...3 ~= kind - middle.lowerBound
      && descriptions.start(in: units, endingAt: kind) == nil
  }

  private static let publicSites: WordSet = ["school", "hospital"]
  /// What a school or a hospital is for, or which of several: 师范 in 东江师范学院.
  private static let siteKinds: PhraseSet = [
    "师范", "医", "理工", "职业", "技术", "职业技术", "农业", "财经", "艺术", "体育", "外国语", "实验", "中心", "第一", "第二", "第三", "第四",
    "第五", "第六",
    "双语", "国际", "中", "中西医", "妇幼保健", "骨科", "肿瘤", "口腔", "眼科", "精神病", "康复", "技师",
  ]

  /// 恒泰超市: a shop by a name that ICU leaves in single characters.
  func isShop(_ middle: Range<Int>, _ head: OrganHead) -> Bool {
    guard script == .mainland, 2...4 ~= middle.count,
      Self.shopKinds.end(in: units, at: middle.upperBound) == head.end, mayOpenName(middle)
    else { return false }
    return middle.allSatisfy { context.tokens.end(ofWordAt: $0) == $0 + 1 }
  }

  private static let shopKinds: PhraseSet = [
    "超市", "商店", "商场", "商城", "书店", "书屋", "书社", "收费站", "药店", "药房", "宾馆", "旅馆", "餐厅", "餐馆", "会所", "网吧", "加油站",
  ]

  /// 天成建筑公司: between the name and 公司 stands what the firm does.
  func isFirmOfTrade(_ middle: Range<Int>, _ head: OrganHead) -> Bool {
    guard script == .mainland, 4...7 ~= middle.count,
      Self.company.end(in: units, at: middle.upperBound) == head.end, mayOpenName(middle),
      let trade = trades.start(in: units, endingAt: middle.upperBound)
    else { return false }
    return 2...3 ~= trade - middle.lowerBound && trades.end(in: units, at: middle.lowerBound) == nil
  }

  /// What a firm does or a school teaches: 建筑, 水利.
  private var trades: PhraseSet { context.lexicon.boundaries.trades }

  /// Whether the words before a head may be a name: nothing that describes, counts or points.
  private func mayOpenName(_ middle: Range<Int>) -> Bool {
    let start = middle.lowerBound
    return units[middle].allSatisfy(NameUnit.isHan)
      && Self.indefinite.start(in: units, endingAt: start) == nil
      && descriptions.end(in: units, at: start) == nil
      && context.lattice.longest(.classes, at: start) == nil
      && context.lattice.longest(.nouns, at: start) == nil
      && context.lattice.longest(.actions, at: start) == nil
  }
}
