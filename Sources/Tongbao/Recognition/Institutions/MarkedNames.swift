extension InstitutionScanner {
  /// “263”办.
  func quoted(at start: Int) -> BodyDraft? {
    guard let close = (start + 1..<min(units.count, start + 12)).first(where: { units[$0] == 0x201D }) else {
      return nil
    }
    let next = close + 1
    guard next < units.count else { return nil }
    var end = Self.quotedHeads.end(in: units, at: next)
    if end == nil, units[next] == 0x529E, NameBoundary.isNameEnd(next + 1, context) { end = next + 1 }  // 办
    if end == nil, units[next] == 0x529E, context.tokens.isBoundary(next + 1),
      Self.handled.end(in: units, at: next) == nil
    {
      end = next + 1
    }
    guard let end, NameBoundary.isNameEnd(end, context) || context.tokens.isBoundary(end) else { return nil }
    // 全国“扫黄打非”办
    if let front = Self.whole.start(in: units, endingAt: start), front >= floor {
      return BodyDraft(
        range: front..<end, prefix: .none, restStart: front, category: "ad-hoc", level: "national",
        pattern: "quoted name")
    }
    return BodyDraft(
      range: start..<end, prefix: .level(0), restStart: start, category: "ad-hoc", level: nil,
      pattern: "quoted name")
  }

  private static let whole: PhraseSet = ["全国", "国家", "中央", "中国"]

  /// “最后一件事”办得安心 is no office.
  private static let handled: PhraseSet = ["办得", "办理", "办好", "办成", "办妥", "办到"]
  private static let quotedHeads: PhraseSet = ["工作组", "工作专班", "专班", "办公室", "调查组", "专案组", "指挥部", "领导小组"]

  /// 《影视之窗》编辑部: who makes a paper bears its title.
  func press(_ head: OrganHead, at start: Int) -> BodyDraft? {
    guard start > 1, units[start - 1] == Self.titleClose, Self.presses.end(in: units, at: start) == head.end,
      let open = units[max(floor, start - Self.longestTitle)..<start].lastIndex(of: Self.titleOpen)
    else { return nil }
    return BodyDraft(
      range: open..<head.end, prefix: .none, restStart: open, category: rows[head.row].category, level: nil,
      pattern: "free name")
  }

  private static let titleOpen: UInt16 = 0x300A
  private static let titleClose: UInt16 = 0x300B
  private static let longestTitle = 20
  private static let presses: PhraseSet = ["编辑部", "杂志社", "报社", "编委会"]

  /// 警方 and 政府 in Hong Kong's news.
  func hongKongWord(at start: Int) -> BodyDraft? {
    if let draft = officeWord(at: start) ?? policeOfRegions(at: start) { return draft }
    let full: String
    let category: String
    let end: Int
    if Self.police.matches(units, at: start)
      || Self.force.matches(units, at: start) && context.tokens.isBoundary(start)
    {
      let force = script == .macau ? "治安警察局" : "香港警务处"
      (full, category, end) = (force, "public-security", start + 2)
    } else if Self.government.matches(units, at: start), Self.official.end(in: units, at: start + 2) == nil,
      context.tokens.isBoundary(start), Self.foreign.start(in: units, endingAt: start) == nil
    {
      let place = script == .macau ? "澳门" : "香港"
      (full, category, end) = (place + "特别行政区政府", "government", start + 2)
    } else {
      return nil
    }
    return BodyDraft(
      range: start..<end, prefix: .none, restStart: start, category: category, level: "provincial",
      pattern: "name", fullName: full)
  }

  /// 粤港澳三地警方: the police of several regions.
  private func policeOfRegions(at start: Int) -> BodyDraft? {
    guard Self.police.matches(units, at: start), let places = Self.together.start(in: units, endingAt: start)
    else { return nil }
    var from = places
    while from > floor, Self.regions[units[from - 1]] != nil { from -= 1 }
    guard places - from >= 2 else { return nil }
    let draft = BodyDraft(
      range: from..<start + 2, prefix: .none, restStart: from, category: "public-security", level: nil,
      pattern: "distribution")
    draft.members = (from..<places).compactMap { Self.regions[units[$0]] }.map { context.printed($0 + "警方") }
    return draft
  }

  private static let together: PhraseSet = ["两地", "三地", "二地", "四地"]
  private static let regions: [UInt16: String] = [0x7CA4: "广东", 0x6E2F: "香港", 0x6FB3: "澳门", 0x53F0: "台湾"]

  /// 检方, 警方 in Taiwan's news: the prosecutors' office or the police named before.
  private func sideWord(at start: Int) -> BodyDraft? {
    let isProsecution = Self.prosecution.matches(units, at: start)
    guard isProsecution || Self.police.matches(units, at: start), context.tokens.isBoundary(start) else {
      return nil
    }
    let category = isProsecution ? "procuratorate" : "public-security"
    let bodies = drafts.indices.filter {
      if case .earlier = drafts[$0].prefix { return false }
      return drafts[$0].category == category && drafts[$0].members.isEmpty
    }
    guard let last = bodies.last else { return nil }
    // Of several the text does not tell which.
    let isOnly = bodies.allSatisfy { units[drafts[$0].range].elementsEqual(units[drafts[last].range]) }
    return BodyDraft(
      range: start..<start + 2, prefix: isOnly ? .earlier(last) : .pointer(0), restStart: start,
      category: category,
      level: drafts[last].level, pattern: "short form")
  }

  /// 警方 behind 海南警方.
  func localPolice(at start: Int) -> BodyDraft? {
    guard Self.police.matches(units, at: start), context.tokens.isBoundary(start),
      let index = drafts.lastIndex(where: {
        $0.pattern == "collective" && Self.police.ends(units, at: $0.range.upperBound)
      })
    else { return nil }
    return BodyDraft(
      range: start..<start + 2, prefix: .earlier(index), restStart: start, category: drafts[index].category,
      level: drafts[index].level, pattern: "short form")
  }

  private static let prosecution: Phrase = "检方"

  /// 公署, 署方, 公所: the commission, the department or the township office that was named before.
  func officeWord(at start: Int) -> BodyDraft? {
    if script == .taiwan, let draft = sideWord(at: start) { return draft }
    let words = script == .taiwan ? Self.townOffices : Self.commissions
    guard let end = words.end(in: units, at: start), context.tokens.isBoundary(start),
      start == 0 || NameUnit.of(units[start - 1]) & NameUnit.level == 0
    else { return nil }
    // 署方 ends as its body does with its first unit.
    let name = units[end - 1] == Self.side ? start..<end - 1 : start..<end
    let index = drafts.lastIndex {
      $0.range.count >= name.count + 1 && $0.members.isEmpty
        && units[$0.range.suffix(name.count)].elementsEqual(units[name])
    }
    return index.map {
      BodyDraft(
        range: start..<end, prefix: .earlier($0), restStart: start, category: drafts[$0].category,
        level: drafts[$0].level, pattern: "short form")
    }
  }

  private static let commissions: PhraseSet = ["公署", "署方", "局方", "院方", "校方", "会方"]
  private static let townOffices: PhraseSet = ["公所"]
  private static let side: UInt16 = 0x65B9  // 方
  private static let police: Phrase = "警方"
  private static let force: Phrase = "警队"
  private static let government: Phrase = "政府"
  private static let foreign: PhraseSet = ["中央", "国", "省", "市", "党委", "乡镇", "地方"]
  private static let official: PhraseSet = ["官员", "部门", "机关", "人员", "机构", "公务员", "高官", "当局", "总部"]
}
