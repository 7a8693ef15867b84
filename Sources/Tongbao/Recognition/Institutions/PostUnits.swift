/// The units of a body that only a post names: 药剂科 in 药剂科主任李某.
extension InstitutionScanner {
  /// 安全监察处 in a list of posts: a part of the body before it.
  func postUnit(at start: Int) -> BodyDraft? {
    if units[start] == OrganHeadParser.section, !script.isOverseas { return nil }
    if let draft = siblingPart(endingAt: start + 1) { return draft }
    guard NameUnit.of(units[start]) & NameUnit.shortHead != 0, NameBoundary.isNameEnd(start + 1, context),
      start + 1 < units.count, NameUnit.isHan(units[start + 1])
    else { return nil }
    let from = heads.freeStart(endingAt: start, floor: floor, limit: 10)
    if let own = ownFirm(from..<start + 1) { return own }
    guard let last = drafts.indices.last else { return nil }
    if let draft = unit(from..<start + 1) { return draft }
    if let sibling = siblingUnit(from..<start + 1, of: last) { return sibling }
    guard start - from >= 3, from > 0,
      units[from - 1] == NameUnit.comma || units[from - 1] == Self.concurrently,
      !units[floor..<from].contains(0x3002), !units[floor..<from].contains(0x0A), from - floor < 24
    else { return nil }
    return BodyDraft(
      range: from..<start + 1, prefix: .part(of: last), restStart: from, category: drafts[last].category,
      level: drafts[last].level, pattern: Self.listedPart)
  }

  /// 观光发展处 in 金门县政府工务局及观光发展处前处长: a second department of the government.
  private func siblingUnit(_ range: Range<Int>, of last: Int) -> BodyDraft? {
    guard range.count >= 3, range.lowerBound - 1 == floor, NameUnit.of(units[floor]) & NameUnit.joiner != 0,
      drafts[last].range.upperBound == floor,
      let government = Self.governments.last(in: units, drafts[last].range)
    else { return nil }
    return BodyDraft(
      range: range, prefix: .beside(last, end: government.upperBound), restStart: range.lowerBound,
      category: drafts[last].category, level: drafts[last].level, pattern: Self.listedPart)
  }

  private static let governments: PhraseSet = ["政府", "县府", "市府"]

  /// 高等教育处 in 省教育厅基础教育处、高等教育处: a second unit of the body, whose first stands before it.
  func siblingPart(endingAt end: Int) -> BodyDraft? {
    guard let last = drafts.indices.last, drafts[last].range.upperBound == floor, floor < end,
      NameUnit.of(units[floor]) & NameUnit.joiner != 0, 4...11 ~= end - floor,
      Self.unitEnds.contains(units[end - 1]) && Self.unitEnds.contains(units[floor - 1])
        || units[end - 1] == units[floor - 1] && Self.divisionEnds.contains(units[end - 1]),
      NameBoundary.isPhraseEnd(end, context) || end < units.count && SmallNumeral.begins(units[end])
        || NameBoundary.opensClause(end..<context.tokens.end(ofWordAt: end), context),
      OrganHeadParser.plainWords.start(in: units, endingAt: end) == nil, drafts[last].members.isEmpty,
      let organ = organ(of: drafts[last]), organ < floor - 2,
      NameUnit.of(units[floor + 1]) & (NameUnit.level | NameUnit.pointer) == 0,
      heads.freeStart(endingAt: end - 1, floor: floor, limit: 10) == floor + 1
    else { return nil }
    return BodyDraft(
      range: floor + 1..<end, prefix: .beside(last, end: organ), restStart: floor + 1,
      category: drafts[last].category, level: drafts[last].level, pattern: Self.listedPart)
  }

  /// 组织部 in 市委常委、组织部部长, 纪委 in 县委常委、纪委书记: a department of the committee whose member's posts are listed.
  func committeePart(_ head: OrganHead, at start: Int) -> BodyDraft? {
    if let office = zoneOffice(head, at: start) { return office }
    guard let last = drafts.indices.last, drafts[last].category == "party-committee",
      drafts[last].members.isEmpty, start > 0, units[start - 1] == NameUnit.comma,
      2...8 ~= start - drafts[last].range.upperBound,
      Self.memberships.start(in: units, endingAt: start - 1) ?? 0 >= drafts[last].range.upperBound,
      Self.departments.end(in: units, at: start) == head.end, heads.opensPost(head.end)
    else { return nil }
    let isCommittee = Self.discipline.end(in: units, at: start) == head.end
    if isCommittee {
      switch drafts[last].prefix {
      case .chain, .level, .pointer, .shared: break
      case .none, .earlier, .inside, .beside, .part: return nil
      }
    }
    return BodyDraft(
      range: start..<head.end, prefix: isCommittee ? .shared(with: last) : .part(of: last), restStart: start,
      category: rows[head.row].category, level: drafts[last].level, pattern: Self.listedPart)
  }

  /// 管委会 in 高新区党工委委员、管委会副主任, 办事处 in 柳树街道党工委副书记、办事处主任: the office beside the working committee.
  private func zoneOffice(_ head: OrganHead, at start: Int) -> BodyDraft? {
    guard let last = drafts.indices.last, drafts[last].members.isEmpty, start > 1,
      units[start - 1] == NameUnit.comma, start - drafts[last].range.upperBound <= 8,
      let organ = Self.workingCommittees.start(in: units, endingAt: drafts[last].range.upperBound),
      Self.memberships.start(in: units, endingAt: start - 1) ?? 0 >= drafts[last].range.upperBound,
      Self.zoneOffices.end(in: units, at: start) == head.end
    else { return nil }
    return BodyDraft(
      range: start..<head.end, prefix: .beside(last, end: organ), restStart: start,
      category: rows[head.row].category, level: drafts[last].level, pattern: Self.listedPart)
  }

  private static let workingCommittees: PhraseSet = ["党工委"]
  private static let zoneOffices: PhraseSet = ["管委会", "办事处", "街道办", "街道办事处", "管理委员会"]
  private static let memberships: PhraseSet = ["常委", "委员", "副书记", "书记"]
  private static let discipline: PhraseSet = ["纪委", "纪委监委", "监委"]
  private static let departments: PhraseSet = [
    "组织部", "宣传部", "统战部", "政法委", "政法委员会", "纪委", "纪委监委", "监委", "社会工作部",
  ]

  /// 清河水泥厂 before its 厂长; 中国水电四局, 中交二航局: the numbered bureaus of state builders.
  private func ownFirm(_ range: Range<Int>) -> BodyDraft? {
    let last = range.upperBound - 1
    let isBureau =
      units[last] == 0x5C40 && Self.builders.end(in: units, at: range.lowerBound) != nil
      && units[range].contains(where: Self.digits.contains)
    guard range.count >= 4, isBureau || range.count >= 5 && units[last] == 0x5382 else { return nil }
    let draft = BodyDraft(
      range: range, prefix: .none, restStart: range.lowerBound, category: "enterprise", level: nil,
      pattern: "free name")
    draft.isFree = true
    return draft
  }

  private static let digits: UnitSet = "一二三四五六七八九十"
  private static let builders: PhraseSet = ["中建", "中铁", "中交", "中冶", "中国水电", "中国电建", "中国铁建", "水电"]

  /// 药剂科 in 药剂科主任: a unit before a post, of the body that the paragraph speaks of.
  func unit(_ range: Range<Int>) -> BodyDraft? {
    let from = range.lowerBound
    // 省反恐办 behind 省禁毒办主任: a level opens a body of its own.
    if NameUnit.of(units[from]) & NameUnit.level != 0 { return nil }
    guard script == .mainland, range.count >= 3, range.count <= 10, range.upperBound < units.count,
      NameUnit.isHan(units[range.upperBound]), NameBoundary.isNameEnd(range.upperBound, context),
      from > 0, !NameUnit.isHan(units[from - 1]) || Self.beforeUnits.contains(units[from - 1]),
      Self.common.end(in: units, at: from) != range.upperBound,
      Self.noUnits.start(in: units, endingAt: range.upperBound) == nil,
      !drafts.contains(where: { $0.range.overlaps(range) })
    else { return nil }
    var line = from
    while line > 0, units[line - 1] != 0x0A { line -= 1 }
    if let draft = unitBesideOrgan(range, line) { return draft }
    guard
      let index = drafts.lastIndex(where: {
        $0.range.lowerBound >= line && !$0.isPlace && $0.members.isEmpty && $0.pattern != Self.listedPart
          && (isHeld($0) || !Self.judges.contains($0.category))
      })
        // 药剂科主任 in the third paragraph on a hospital's case.
        ?? drafts.lastIndex(where: {
          Self.wholes.contains($0.category) && !$0.isPlace && $0.members.isEmpty
            && $0.pattern != Self.listedPart
        })
    else { return nil }
    // 某局乡建科原科长李某、后勤办主任王某: the units of one bureau.
    let last = units[drafts[index].range.upperBound - 1]
    // 预算处处长兼绩效评价中心主任: both are the bureau's; 处长兼人事科科长 may be the division's.
    let isSecond =
      units[from - 1] == Self.concurrently && last == Self.office
      && !Self.unitEnds.contains(units[range.upperBound - 1])
    if Self.unitEnds.contains(last) || isSecond,
      let organ = organ(of: drafts[index]), organ < drafts[index].range.upperBound
    {
      return BodyDraft(
        range: range, prefix: .beside(index, end: organ), restStart: from, category: drafts[index].category,
        level: drafts[index].level, pattern: Self.listedPart)
    }
    let isWhole =
      drafts[index].range.count > range.count
      && units[drafts[index].range.suffix(range.count)].elementsEqual(units[range])
    return BodyDraft(
      range: range, prefix: isWhole ? .earlier(index) : .part(of: index), restStart: from,
      category: drafts[index].category,
      level: drafts[index].level, pattern: Self.listedPart)
  }

  /// Where the bureau's own name ends in a name that goes on to one of its units.
  private func organ(of draft: BodyDraft) -> Int? {
    switch draft.prefix {
    case .none, .chain, .level: break
    case .pointer, .shared, .earlier, .inside, .beside, .part: return nil
    }
    let end = draft.range.upperBound
    guard draft.restStart < end - 3 else { return nil }
    return (draft.restStart + 2..<end - 1).last {
      Self.bureauEnds.contains(units[$0 - 1]) && context.tokens.isBoundary($0)
    }
  }

  private static let unitEnds: UnitSet = "科股室站"
  /// Units of a ministry or a department, which have units of their own.
  private static let divisionEnds: UnitSet = "处司"
  private static let office: UInt16 = 0x5904  // 处
  private static let bureauEnds: UnitSet = "局委厅署院部"

  /// 培训中心 in 某委培训中心纪委 is no discipline inspection, though what names it is.
  private func isHeld(_ draft: BodyDraft) -> Bool {
    if case .inside = draft.prefix { return true }
    return false
  }

  /// 培训三处 behind 某中心纪委: a unit of the body whose organ was named last.
  private func unitBesideOrgan(_ range: Range<Int>, _ line: Int) -> BodyDraft? {
    guard let last = drafts.indices.last, drafts[last].range.lowerBound >= line, drafts[last].members.isEmpty,
      range.lowerBound - drafts[last].range.upperBound < 24,
      let organ = Self.ownOrgans.start(in: units, endingAt: drafts[last].range.upperBound),
      organ > drafts[last].restStart + 1, Self.bodies.start(in: units, endingAt: organ) != nil,
      !units[drafts[last].range.upperBound..<range.lowerBound].contains(0x3B),
      !units[drafts[last].range.upperBound..<range.lowerBound].contains(0x3002)
    else { return nil }
    switch drafts[last].prefix {
    case .none, .chain, .level: break
    case .pointer, .shared, .earlier, .inside, .beside, .part: return nil
    }
    return BodyDraft(
      range: range, prefix: .beside(last, end: organ), restStart: range.lowerBound, category: "government",
      level: nil, pattern: Self.listedPart)
  }

  /// What is part of no body that happens to stand before it.
  private static let noUnits: PhraseSet = ["办事处", "管委会", "党工委", "监察局", "审计局"]
  /// Firms and works stand by themselves, whoever runs them.
  static let notUnits: PhraseSet = ["公司", "厂", "矿"]
  private static let ownOrgans: PhraseSet = ["纪委", "党委", "纪检监察组"]
  private static let bodies: PhraseSet = ["公司", "集团", "中心", "大学", "学院", "医院", "银行", "研究院"]
  /// The pattern of units, which have no units of their own.
  static let listedPart = "part in a list"
  /// Bodies of whose units a notice tells paragraph after paragraph.
  private static let wholes: WordSet = ["hospital", "school"]
  private static let beforeUnits: UnitSet = "兼对和属"
  private static let judges: Set<String> = [
    "discipline-inspection", "party-committee", "court", "procuratorate", "party-organ",
  ]
}
