/// The head of a name: 纪委 in 昆山市纪委.
struct OrganHead {
  let end: Int
  let row: Int
  /// Whether a name that ends here needs more: 街道, 开发区.
  let isWeak: Bool
}

/// Reads heads and the parts that hang on them.
final class OrganHeadParser {
  let context: RecognitionContext
  let units: [UInt16]
  let rows: [InstitutionRow]
  let forms: [InstitutionRow.Form]

  init(_ context: RecognitionContext) {
    self.context = context
    units = context.folded
    rows = context.lexicon.tables.institutions
    forms = context.lexicon.tables.institutionForms
  }

  /// The head that begins at `start`: the longest organ or tail of two units or more, or 委.
  func head(at start: Int, allowsTail: Bool = true) -> OrganHead? {
    guard start < units.count, context.lattice.starts(LexiconTable.institutions.bit, at: start) else {
      return nil
    }
    let found = context.lattice.longest(.institutions, at: start) {
      let form = forms[$0.row]
      if form == .name { return false }
      if form == .tail, !allowsTail || $0.end - start < 2 { return false }
      if $0.end - start == 1 {
        return units[start] == Self.hall ? isCountyHall(at: start) : isCommittee(at: start)
      }
      if Self.taiwanSchools.end(in: units, at: start) == $0.end, context.script != .taiwan { return false }
      return fits(start..<$0.end)
    }
    guard let found else { return nil }
    return OrganHead(end: found.end, row: found.row, isWeak: isWeak(start..<found.end))
  }

  func isWeak(_ word: Range<Int>) -> Bool { Self.weak.end(in: units, at: word.lowerBound) == word.upperBound }

  /// Whether 府 is Taiwan's short form of a government: 縣府, 屏東縣府教育處.
  private func isCountyHall(at start: Int) -> Bool {
    context.script == .taiwan && start > 0 && NameUnit.of(units[start - 1]) & NameUnit.level != 0
  }

  private static let hall: UInt16 = 0x5E9C
  /// Elsewhere these are the end of one word and the start of another: 外国中小企业.
  private static let taiwanSchools: PhraseSet = ["国小", "国中"]

  /// Whether 委 is the party committee and not the start of a word.
  private func isCommittee(at start: Int) -> Bool {
    guard start + 1 < units.count else { return true }
    if Self.notCommittee.end(in: units, at: start) != nil { return false }
    return true
  }

  private func fits(_ range: Range<Int>) -> Bool {
    let next = range.upperBound < units.count ? units[range.upperBound] : 0
    if continuesWord(range.upperBound) { return false }
    // 纪委常委会议 is a meeting.
    if next == 0x8BAE, units[range.upperBound - 1] == 0x4F1A,
      Self.councillor.end(in: units, at: range.upperBound) == nil
    {
      return false
    }
    // 政府党组成员 is a post of the government's party group: the body is the government.
    if range.count >= 3, Self.partyEnds.start(in: units, endingAt: range.upperBound) != nil,
      Self.postWords.end(in: units, at: range.upperBound) != nil
    {
      return Self.villageParts.start(in: units, endingAt: range.upperBound) != nil
    }
    // 人大代表 and 政协委员 are posts; 政府部门 is a class.
    if Self.congress.end(in: units, at: range.lowerBound) == range.upperBound {
      return Self.member.end(in: units, at: range.upperBound) == nil
    }
    if !NameUnit.isHan(next) || context.tokens.isBoundary(range.upperBound) { return true }
    // ICU takes 纪委书记 for one word.
    if let post = context.lattice.longest(.posts, at: range.lowerBound), post.end > range.upperBound {
      return true
    }
    // 研究所以虚假材料: 所以 is no word there.
    if Self.therefore.matches(units, at: range.upperBound - 1), range.count >= 3 { return true }
    return range.count >= 4 || next == 0x539F || opensPost(range.upperBound) || opensOffice(range.upperBound)
  }

  /// 办公厅 in 党委办公厅, which ICU cuts before 委.
  private func opensOffice(_ start: Int) -> Bool {
    Self.offices.end(in: units, at: start) != nil
  }

  private static let offices: PhraseSet = ["办公厅", "办公室"]
  private static let therefore: Phrase = "所以"

  private static let councillor: PhraseSet = ["议员"]

  /// 行长 in 支行行长: a post begins, wherever ICU cuts before it.
  func opensPost(_ start: Int) -> Bool {
    guard let post = context.lattice.longest(.posts, at: start) else { return false }
    return post.end - start >= 2 && context.tokens.isBoundary(post.end)
  }

  /// 部门, 组织, 委员: the last unit of what looks like a head opens a word.
  func continuesWord(_ end: Int) -> Bool {
    guard end > 0, end < units.count else { return false }
    return Self.straddling.end(in: units, at: end - 1) == end + 1
      && Self.staff.end(in: units, at: end - 1) == nil
  }

  private static let straddling: PhraseSet = ["部门", "组织", "委员", "办公"]
  private static let staff: PhraseSet = ["委员工"]
  private static let partyEnds: PhraseSet = ["党组", "党委", "分党组"]
  private static let villageParts: PhraseSet = ["镇党委", "乡党委", "村党委", "社区党委"]
  private static let notCommittee: PhraseSet = ["委员", "委务", "委托", "委派", "委任", "委屈", "委会", "委书记员"]
  private static let congress: PhraseSet = ["人大", "政协", "人民代表大会"]
  private static let member: PhraseSet = ["代表", "委员"]
  /// Heads that are a place or a plain word unless something hangs on them.
  private static let weak: PhraseSet = [
    "街道", "社区", "开发区", "高新区", "经开区", "村民小组", "市场", "车站", "机场", "公园", "景区", "码头", "仓库", "小区", "保护区", "风景区",
    "示范区", "度假区", "自贸区", "保税区", "工业园", "产业园", "公墓", "部队", "物业", "百货", "证券", "基金", "信托", "置业", "矿业", "药业",
    "酒业", "高中", "初中", "中专", "工会", "团委", "陵园", "教会", "编辑部", "事业部", "院系", "超市", "商店", "商场", "工厂", "药店",
    "药房", "宾馆", "旅馆", "餐厅", "餐馆", "会所", "网吧", "火车站", "汽车站", "客运站", "收费站", "加油站", "产业园区", "工业园区",
    "经济开发区", "体育馆", "体育场", "影城", "动物园", "矿山", "车间",
  ]

  /// The end of the parts that hang on the body which ends at `start`: 党风室 in 大荔县纪委监委党风室.
  func extended(from start: Int, allowsFree: Bool = true) -> (end: Int, row: Int?) {
    var end = start
    var last: Int?
    while end < units.count {
      // 某集团子公司清河建设有限公司: the subsidiary has a name of its own.
      if Self.kin.end(in: units, at: end) != nil { break }
      if let head = self.head(at: end), !isPartOfPost(end..<head.end), !isLeader(end..<head.end),
        !isClass(end, longerThan: head.end),
        !(head.isWeak && !isHeadBehind(head.end))
      {
        end = head.end
        // 教育处 in 省教育厅基础教育处 tells no more than its parent of what the body is.
        if rows[head.row].category != Self.general { last = head.row }
        continue
      }
      if let branch = branch(at: end) {
        end = branch
        last = nil
        continue
      }
      if let stationed = self.stationed(at: end) {
        end = stationed
        last = nil
        continue
      }
      if let campus = campus(at: end) ?? innerSeat(behind: end) {
        end = campus
        continue
      }
      if let unit = numberedUnit(at: end) {
        end = unit
        last = nil
        continue
      }
      // 銀行局本國銀行組
      if context.script.isOverseas, end > start, units[end] == Self.group,
        NameBoundary.isPhraseEnd(end + 1, context)
      {
        end += 1
        continue
      }
      if allowsFree, let part = freePart(after: end) {
        end = part.end
        last = part.row ?? last
        continue
      }
      break
    }
    return (end, last)
  }

  private static let general = "government"
  private static let group: UInt16 = 0x7EC4  // 组

  /// （北京） in 中国矿业大学（北京）: the seat that tells two universities of one name apart.
  private func campus(at start: Int) -> Int? {
    guard start < units.count, units[start] == TextMark.open, Self.university.ends(units, at: start),
      let place = Self.seats.end(in: units, at: start + 1), place < units.count,
      units[place] == TextMark.close
    else { return nil }
    return place + 1
  }

  /// （香港） in 交通銀行（香港）: the seat that closes a firm's name, or stands inside it.
  func seatEnd(behind end: Int) -> Int? {
    guard context.script == .hongKong || context.script == .macau, end < units.count,
      units[end] == TextMark.open, let place = Self.markets.end(in: units, at: end + 1), place < units.count,
      units[place] == TextMark.close
    else { return nil }
    return place + 1
  }

  /// （亞洲） in 澤聯銀行（亞洲）有限公司: the company's tail goes on behind the seat.
  private func innerSeat(behind end: Int) -> Int? {
    seatEnd(behind: end).flatMap { Self.firms.end(in: units, at: $0) }
  }

  private static let markets: PhraseSet = ["香港", "澳门", "中国", "亚洲", "国际", "远东", "大中华"]
  private static let firms: PhraseSet = ["有限公司", "股份有限公司"]
  private static let university: Phrase = "大学"
  private static let seats: PhraseSet = ["北京", "武汉", "华东", "徐州", "威海", "深圳", "青岛", "珠海"]

  /// 莲塘分局 in 某市生态环境局莲塘分局, 第三分院: a branch that bears a place or a number.
  func branch(at start: Int) -> Int? {
    guard start > 0, Self.parents.contains(units[start - 1]) else { return nil }
    for at in start + 1..<max(start + 1, min(start + 6, units.count)) {
      guard NameUnit.isHan(units[at - 1]), NameUnit.of(units[at - 1]) & NameUnit.joiner == 0 else {
        return nil
      }
      guard let end = Self.branches.end(in: units, at: at) else { continue }
      return at - start >= 2 && !NameBoundary.stops(start..<context.tokens.end(ofWordAt: start), context)
        ? end : nil
    }
    return nil
  }

  /// 三室 in 市纪委监委三室主任, 十一处: a unit that bears a number alone, where its name ends.
  private func numberedUnit(at start: Int) -> Int? {
    if let team = numberedTeam(at: start) { return team }
    var at = start
    while at < min(units.count, start + 3), Self.numbers.contains(units[at]) { at += 1 }
    // 七监区
    if at > start, let end = Self.wards.end(in: units, at: at),
      end == units.count || NameUnit.isHan(units[end])
    {
      return end
    }
    guard at > start, at < units.count, Self.numbered.contains(units[at]), context.tokens.isBoundary(start),
      NameBoundary.isNameEnd(at + 1, context), at + 1 < units.count, NameUnit.isHan(units[at + 1])
    else { return nil }
    return at + 1
  }

  /// 掘进二队 in 清河煤矿掘进二队, 第七总队 in 保安警察第七总队.
  private func numberedTeam(at start: Int) -> Int? {
    var at = Self.crews.end(in: units, at: start) ?? start
    let isCrew = at > start
    if at < units.count, units[at] == Self.ordinal { at += 1 }
    let first = at
    while at < min(units.count, first + 3), Self.numbers.contains(units[at]) { at += 1 }
    // 二大队 in 交警支队二大队
    let isInner = start > 0 && units[start - 1] == Self.team
    guard at > first, isCrew || isInner || first > start, let end = Self.teams.end(in: units, at: at),
      end == units.count || !NameUnit.isHan(units[end]) || context.tokens.isBoundary(end)
        || NameBoundary.isNameEnd(end, context)
    else { return nil }
    return end
  }

  private static let ordinal: UInt16 = 0x7B2C  // 第
  private static let team: UInt16 = 0x961F  // 队
  private static let crews: PhraseSet = [
    "掘进", "综采", "综掘", "采煤", "开拓", "机电", "通风", "运输", "准备", "保安警察", "铁路警察", "机动",
  ]
  private static let teams: PhraseSet = ["队", "总队", "大队", "中队", "分队", "小队", "支队"]
  private static let numbers: UnitSet = "一二三四五六七八九十"
  private static let wards: PhraseSet = ["监区", "分监区", "管区"]
  private static let numbered: UnitSet = "室处科局队股部厅庭"
  private static let parents: UnitSet = "局院行署"
  private static let branches: PhraseSet = ["分局", "分院", "分行", "支行", "分区", "分署"]

  private func isHeadBehind(_ at: Int) -> Bool { head(at: at) != nil }

  /// Whether 党组 is the start of 党组书记: the post then holds it, not the body.
  func isPartOfPost(_ range: Range<Int>) -> Bool {
    guard Self.partyParts.end(in: units, at: range.lowerBound) == range.upperBound,
      Self.residents.start(in: units, endingAt: range.lowerBound) == nil
    else { return false }
    if let post = context.lattice.longest(.posts, at: range.lowerBound), post.end > range.upperBound {
      return true
    }
    return Self.postWords.end(in: units, at: range.upperBound) != nil
  }

  /// Whether the word is the start of its leader's post: 中队 in 一中队中队长.
  private func isLeader(_ range: Range<Int>) -> Bool {
    range.upperBound < units.count && units[range.upperBound] == 0x957F
      && context.lattice.exact(.posts, range.lowerBound..<range.upperBound + 1) != nil
  }

  /// 居委会党支部 is a body of its own, as 村党支部 is.
  private static let residents: PhraseSet = ["居委会", "村委会", "居民委员会", "村民委员会"]
  private static let partyParts: PhraseSet = [
    "党组", "党委", "党支部", "党总支", "机关党委", "工会", "团委", "妇联", "分党组", "董事会", "监事会", "人大", "政协", "支部",
    "常委会", "纪检组", "直属机关党委",
  ]
  private static let postWords: PhraseSet = ["书记", "副书记", "成员", "委员", "主席", "副主席", "原书记", "原副书记", "专职副书记"]

  /// Whether a class of bodies begins here and reaches further: 政府部门.
  func isClass(_ start: Int, longerThan end: Int) -> Bool {
    guard let found = context.lattice.longest(.classes, at: start), found.end > end else { return false }
    // 政府机关 in 政府机关事务管理局
    return context.lattice.longest(.institutions, at: end).map { $0.end <= found.end } ?? true
  }

  /// 驻应急管理部纪检监察组: the end of a stationed group's name.
  private func stationed(at start: Int) -> Int? {
    // 派驻县教育局纪检监察组
    let isSent = start + 1 < units.count && units[start] == 0x6D3E && units[start + 1] == 0x9A7B
    guard units[start] == 0x9A7B || isSent else { return nil }
    var at = start + (isSent ? 2 : 1)
    while at < min(units.count, start + 30), NameUnit.isHan(units[at]) {
      if let end = Self.stationedGroups.end(in: units, at: at) { return continuesWord(end) ? nil : end }
      at += 1
    }
    return nil
  }

  static let stationedGroups: PhraseSet = [
    "纪检监察组", "纪检组", "纪检监察专员办公室", "监察专员办公室", "监察局", "工作队", "联络办公室", "办事处", "监察室", "工作组",
  ]
}
