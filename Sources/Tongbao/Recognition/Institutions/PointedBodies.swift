extension InstitutionScanner {
  /// 该市纪委, 我委, 本院, 全省纪检监察机关.
  func pointed(at start: Int) -> BodyDraft? {
    let next = start + 1
    // 贵公司, 贵行: whom a Taiwanese decision speaks to; 贵州 and 贵阳 are places.
    if units[start] == Self.honoured {
      return Self.addressees.end(in: units, at: next) == nil ? nil : pointedBody(at: start)
    }
    guard next + 1 < units.count, context.tokens.isBoundary(start) else { return nil }
    if NameUnit.of(units[next]) & NameUnit.level != 0 {
      let level = units[next]
      if units[start] == 0x5168 {  // 全
        if let every = everyLevel(at: next + 1, from: start, .pointer(level)) { return every }
        guard let end = Self.wholes.end(in: units, at: next + 1) ?? system(at: next + 1, from: start) else {
          return nil
        }
        return BodyDraft(
          range: start..<end, prefix: .pointer(level), restStart: next + 1, category: "discipline-inspection",
          level: nil, pattern: "whole level")
      }
      if let head = heads.head(at: next + 1), !heads.isClass(next + 1, longerThan: head.end), !head.isWeak {
        let extended = heads.extended(from: head.end)
        return draft(
          start..<extended.end, .pointer(level), next + 1, extended.row ?? head.row, "pointer and organ")
      }
      // 该县县委: the level stands twice.
      if next + 2 < units.count, units[next + 1] == level,
        let head = heads.head(at: next + 2, allowsTail: false), !heads.isClass(next + 1, longerThan: head.end)
      {
        let extended = heads.extended(from: head.end)
        return draft(
          start..<extended.end, .pointer(level), next + 2, extended.row ?? head.row, "pointer and organ")
      }
      if units[start] == Self.our, let every = everyLevel(at: next + 1, from: start, .pointer(level)) {
        return every
      }
      if let end = collective(at: next + 1)
        ?? (units[start] == Self.our ? system(at: next + 1, from: start) : nil)
      {
        return BodyDraft(
          range: start..<end, prefix: .pointer(level), restStart: next + 1, category: "government",
          level: nil,
          pattern: "collective")
      }
      if let inner = pointedPlace(at: start) { return inner }
      if let both = partyAndGovernment(at: start) { return both }
      let isOurs = units[start] == Self.our
      guard units[start] != Self.own,
        acts(at: next + 1, from: isOurs ? 0 : start) == true || isOurs && isCharged(start)
      else { return nil }
      let place = BodyDraft(
        range: start..<next + 1, prefix: .pointer(level), restStart: next + 1, category: "place", level: nil,
        pattern: "acting place")
      place.isPlace = true
      return place
    }
    guard units[start] != 0x5168 else { return nil }  // 全
    if let draft = pointedRegion(at: start) { return draft }
    return pointedBody(at: start)
  }

  /// 该自治区纪委, 该自治区 in 该自治区通报了6起案件.
  private func pointedRegion(at start: Int) -> BodyDraft? {
    guard Self.region.matches(units, at: start + 1) else { return nil }
    let end = start + 1 + Self.region.units.count
    if let head = heads.head(at: end), !heads.isClass(end, longerThan: head.end), !head.isWeak {
      let extended = heads.extended(from: head.end)
      return draft(
        start..<extended.end, .pointer(Self.province), end, extended.row ?? head.row, "pointer and organ")
    }
    guard acts(at: end, from: start) == true else { return nil }
    let place = BodyDraft(
      range: start..<end, prefix: .pointer(Self.province), restStart: end, category: "place", level: nil,
      pattern: "acting place")
    place.isPlace = true
    return place
  }

  /// 该镇柳树村党支部: a place inside the one pointed at.
  private func pointedPlace(at start: Int) -> BodyDraft? {
    guard units[start] == 0x8BE5, let chain = places.chain(at: start + 2, unknownFirst: true),
      let inner = body(after: chain)
    else { return nil }
    chains.append(chain)
    return BodyDraft(
      range: start..<inner.range.upperBound, prefix: .pointer(units[start + 1]), restStart: start + 2,
      category: inner.category, level: inner.level, pattern: "pointer and organ")
  }

  /// 该镇党委、政府.
  private func partyAndGovernment(at start: Int) -> BodyDraft? {
    guard units[start] == 0x8BE5, let end = Self.both.end(in: units, at: start + 2) else { return nil }
    let draft = BodyDraft(
      range: start..<end, prefix: .pointer(units[start + 1]), restStart: start + 2,
      category: "party-committee",
      level: nil, pattern: "pointer and organ")
    draft.members = ["党委", "政府"]
    return draft
  }

  private static let both: PhraseSet = ["党委政府", "党委、政府", "党委和政府"]

  private static let wholes: PhraseSet = [
    "纪检监察机关", "公安机关", "检察机关", "审判机关", "纪委监委", "纪检监察系统", "法院", "法院系统",
  ]

  /// 该局, 该公司, 本院: the last body whose name ends so.
  private func pointedBody(at start: Int) -> BodyDraft? {
    guard let end = Self.kinds.end(in: units, at: start + 1),
      context.tokens.isBoundary(end) || NameUnit.of(units[end]) & NameUnit.stop != 0
        || opensPost(start + 1, end)
    else { return nil }
    let noun = start + 1..<end
    let isAddressed = units[start] == Self.you || units[start] == Self.honoured
    let isOwn = units[start] != 0x8BE5 && !isAddressed
    // 公司本部 is a seat.
    if units[start] == Self.own, noun.count == 1, units[start + 1] == NameBoundary.division { return nil }
    if isAddressed, Self.addressees.end(in: units, at: start + 1) != end { return nil }
    var organ =
      Self.organs.end(in: units, at: end) == nil
      ? ownUnit(behind: end) : heads.extended(from: end, allowsFree: false)
    // 本会检查局, 贵行授信部
    if organ.end == end, script == .taiwan {
      if let known = context.lattice.longest(.institutions, at: end), known.end - end >= 3 {
        organ = (known.end, known.row)
      } else if let unit = heads.freePart(after: end), unit.end - end <= 8 {
        organ = (unit.end, unit.row)
      }
    }
    // 该行竹北分行
    if organ.end == end, let branch = heads.branch(at: end) { organ = (branch, nil) }
    if organ.end > end {
      let draft = draft(start..<organ.end, .pointer(0), end, organ.row, "pointer and organ")
      if let index = antecedent(noun, before: start) {
        draft.prefix = hospital(inside: index, noun).map { .beside(index, end: $0) } ?? .part(of: index)
      }
      return draft
    }
    if isOwn, !"委局院厅署会部校".utf16.contains(units[noun.lowerBound]) || noun.count > 1 { return nil }
    // 本校教师 may be those of anybody's own school.
    if units[start] == Self.own, units[noun.lowerBound] == Self.school { return nil }
    if let index = antecedent(noun, before: start) {
      let earlier = drafts[index]
      let hospital = hospital(inside: index, noun)
      return BodyDraft(
        range: start..<end, prefix: hospital.map { .inside(index, end: $0) } ?? .earlier(index),
        restStart: start, category: earlier.category,
        level: earlier.level, pattern: "pointer")
    }
    // 该校 where only 某大学基建处 was named.
    if noun.count == 1, units[noun.lowerBound] == Self.school,
      let index = drafts.lastIndex(where: {
        $0.category == "school" && Self.schools.first(in: units, $0.range) != nil && !isFaculty($0)
          || Self.universities.first(in: units, $0.range) != nil
      }),
      let inner = Self.universities.last(in: units, drafts[index].range)
        ?? Self.schools.last(in: units, drafts[index].range)
    {
      return BodyDraft(
        range: start..<end, prefix: .inside(index, end: inner.upperBound), restStart: start,
        category: "school",
        level: drafts[index].level, pattern: "pointer")
    }
    if isAddressed {
      return BodyDraft(
        range: start..<end, prefix: .pointer(0), restStart: start, category: "enterprise", level: nil,
        pattern: "pointer")
    }
    if isOwn, noun.count > 1 { return nil }
    guard isOwn, noun.count == 1, "委局院厅署".utf16.contains(units[noun.lowerBound]) else { return nil }
    return BodyDraft(
      range: start..<end, prefix: .pointer(0), restStart: start, category: "government", level: nil,
      pattern: "pointer")
  }

  /// The end of the hospital in the name of its department, which 该院 points at: 某医院药剂科.
  private func hospital(inside index: Int, _ noun: Range<Int>) -> Int? {
    let draft = drafts[index]
    guard noun.count == 1, draft.category == "hospital",
      units[draft.range.upperBound - 1] != units[noun.lowerBound]
    else { return nil }
    return Self.hospitals.last(in: units, draft.range)?.upperBound
  }

  private static let hospitals: PhraseSet = ["医院", "卫生院", "保健院", "疗养院"]

  /// 局党组成员 in 该局党组成员: the words hold the noun and the post as one.
  private func opensPost(_ start: Int, _ end: Int) -> Bool {
    let word = start..<context.tokens.end(ofWordAt: start)
    return word.upperBound > end && context.lattice.exact(.posts, word) != nil
  }

  /// 办公室 in 该局办公室主任: a unit between the body pointed at and a post.
  private func ownUnit(behind end: Int) -> (end: Int, row: Int?) {
    guard Self.officeEnds.contains(units[end - 1]) else { return (end, nil) }
    let unit = heads.extended(from: end)
    guard unit.end > end, unit.end < units.count, NameUnit.isHan(units[unit.end]),
      NameBoundary.isPhraseEnd(unit.end, context)
        || NameBoundary.opensClause(unit.end..<context.tokens.end(ofWordAt: unit.end), context)
    else { return (end, nil) }
    return unit
  }

  /// A bank's departments stand by themselves: 该行 in 该行信贷管理部总经理.
  private static let officeEnds: UnitSet = "局委厅署院校处会厂心队站所矿"

  /// 你 in 你公司: the party to whom a decision speaks.
  private static let you: UInt16 = 0x4F60
  private static let honoured: UInt16 = 0x8D35  // 贵
  private static let addressees: PhraseSet = ["公司", "单位", "企业", "厂", "店", "行", "中心", "医院", "学校"]

  private static let kinds: PhraseSet = [
    "局", "院", "校", "委", "厅", "署", "处", "所", "站", "社", "厂", "行", "店", "会", "馆", "矿", "场", "公司", "集团", "中心",
    "学校", "医院",
    "学院", "大学", "小学", "中学", "幼儿园", "银行", "支行", "分行", "分公司", "协会", "办公室", "试验所", "研究院", "研究所", "合作社", "煤矿",
    "酒店", "支队", "大队", "中队", "派出所", "街道办", "管委会", "村委会", "居委会", "党支部", "党委", "党组", "出版社", "事务所", "工厂", "景区",
    "卫生院", "调查组", "工作组", "督导组", "企业", "药房", "药店", "库", "粮库", "管理部", "管理处", "服务中心", "工作队", "专班", "队", "部",
    "超市", "酒楼", "餐馆", "菜馆", "土菜馆", "饭馆", "车行", "宾馆", "饭店", "餐厅", "加油站", "门店", "商店", "商场", "诊所", "门诊部", "卫生室",
    "卫生所", "敬老院", "养老院",
    "老年公寓", "福利院", "网吧", "食堂", "监狱", "看守所",
    "项目部", "服务站", "公园", "农场", "林场", "研究会", "学会", "基金会", "单位", "园", "府", "国小", "国中",
  ]

  private static let own: UInt16 = 0x672C  // 本
  private static let our: UInt16 = 0x6211  // 我
  private static let writers: UnitSet = "本我"
  private static let trials: PhraseSet = ["开庭", "审理", "宣判", "公开审判", "一审", "终审"]
  /// A court that writes is named in its headline or as soon.
  private static let opening = 24
  private static let toOwnCourt: PhraseSet = ["向本院"]

  /// 该委 is a 委员会 too.
  private static let commission: UnitSet = "委"
  private static let commissions: PhraseSet = ["委员会"]
  private static let mine: UInt16 = 0x77FF  // 矿
  private static let mining: PhraseSet = ["煤业", "矿业", "煤电", "煤矿", "煤炭"]
  private static let store: UInt16 = 0x5E97  // 店
  private static let stores: PhraseSet = ["药房", "超市", "餐厅", "酒楼", "饭庄", "宾馆", "商行", "门市部", "经营部"]

  /// How many bodies back a word that points may reach.
  static let farthest = 1000

  /// 材料科学与工程学院: a part of a university, which 我校 does not mean.
  private func isFaculty(_ draft: BodyDraft?) -> Bool {
    draft.map { Self.faculty.ends(units, at: $0.range.upperBound) && !isUniversity($0) } ?? false
  }

  private static let faculty: Phrase = "学院"

  /// The last body before `position` whose name ends in `noun`.
  func antecedent(_ noun: Range<Int>, before position: Int) -> Int? {
    let drafts = drafts.suffix(Self.farthest)
    let last = units[noun.upperBound - 1]
    let isSchool = noun.count == 1 && last == 0x6821
    // 该院 is the hospital that a notice speaks of rather than the court that judged.
    let hospitals = last == 0x9662 ? drafts.count { $0.category == "hospital" } : 0
    let isHospital = hospitals > 0 && hospitals >= drafts.count { $0.category == "court" }
    // 学校 in a university's notice is the university rather than its 学院.
    let ofUniversity = Self.school2.matches(units, at: noun.lowerBound) && noun.count == 2
    let isOfFaculty = isSchool && isFaculty(drafts.last { $0.category == "school" })
    if ofUniversity || isOfFaculty, let index = drafts.lastIndex(where: { isUniversity($0) }) { return index }
    // 我校 where only the committees and faculties of a university were named.
    if isOfFaculty, drafts.contains(where: { Self.universities.first(in: units, $0.range) != nil }) {
      return nil
    }
    // 某检察院向本院提起抗诉: who applies to the writer is not the writer.
    let isAppealedTo =
      last == 0x9662 && noun.lowerBound > 0 && units[noun.lowerBound - 1] == Self.own
      && Self.toOwnCourt.first(in: units, units.indices) != nil
    let headline = max(context.notice.titleRange?.upperBound ?? 0, Self.opening)
    // 本局, 我局: who writes is named in the headline.
    if noun.count == 1, noun.lowerBound > 0, Self.writers.contains(units[noun.lowerBound - 1]),
      let index = drafts.firstIndex(where: {
        !$0.isPlace && $0.range.upperBound <= headline && units[$0.range.upperBound - 1] == last
      })
    {
      return index
    }
    // A court's name on a line of its own, as its documents open.
    if noun.count == 1, last == 0x9662, noun.lowerBound > 0,
      Self.writers.contains(units[noun.lowerBound - 1]),
      let index = drafts.firstIndex(where: { $0.category == "court" && isAlone($0.range) })
    {
      return index
    }
    // 该院又开庭审理: a court, whatever other 院 was named last.
    let isTrying =
      last == 0x9662
      && Self.trials.first(in: units, noun.upperBound..<min(units.count, noun.upperBound + 10)) != nil
    return drafts.lastIndex { draft in
      if case .earlier = draft.prefix { return false }
      if isTrying, draft.category != "court" { return false }
      if isAppealedTo, draft.category != "court" || draft.range.lowerBound > headline { return false }
      guard draft.range.upperBound <= position, !draft.isPlace, draft.pattern != Self.listedPart,
        !isAddress(draft), !isPassedOver(draft, noun, position)
      else { return false }
      let end = draft.range.upperBound
      if noun.count == 1 {
        if isSchool { return draft.category == "school" && Self.schoolEnds.contains(units[end - 1]) }
        if isHospital { return draft.category == "hospital" }
        if last == Self.bank, draft.category == "bank" || Self.banks.first(in: units, draft.range) != nil {
          return true
        }
        if units[end - 1] == last
          || Self.commission.contains(last) && Self.commissions.start(in: units, endingAt: end) != nil
        {
          return true
        }
        // 该矿 is a coal company, 该店 a pharmacy or a restaurant.
        if last == Self.mine, draft.category == "enterprise", Self.mining.first(in: units, draft.range) != nil
        {
          return true
        }
        if last == Self.store, Self.stores.start(in: units, endingAt: end) != nil { return true }
        // 该校 is a 小学, a 中学, a 学院 too.
        return last == 0x6821 && draft.category == "school" || last == 0x9662 && draft.category == "hospital"
      }
      if Self.enterprises.end(in: units, at: noun.lowerBound) == noun.upperBound {
        if draft.pattern == "branch" { return false }
        return draft.category == "enterprise" || draft.category == "bank"
      }
      if Self.schools.end(in: units, at: noun.lowerBound) == noun.upperBound {
        return draft.category == "school"
      }
      if Self.hospital.matches(units, at: noun.lowerBound) { return draft.category == "hospital" }
      if Self.shops.end(in: units, at: noun.lowerBound) == noun.upperBound, draft.category == "enterprise",
        units[draft.range].contains(units[noun.lowerBound])
      {
        return true
      }
      guard draft.range.count > noun.count else { return false }
      return zip(noun, (end - noun.count)..<end).allSatisfy { units[$0] == units[$1] }
    }
  }

  /// Whether nothing else stands on the name's line but what the document is: 行政裁定书.
  private func isAlone(_ name: Range<Int>) -> Bool {
    var start = name.lowerBound
    while start > 0, units[start - 1] == 0x20 { start -= 1 }
    guard start == 0 || units[start - 1] == 0x0A, name.lowerBound < Self.documentHead else { return false }
    var end = name.upperBound
    while end < units.count, units[end] == 0x20 { end += 1 }
    return end == units.count || units[end] == 0x0A || Self.documents.end(in: units, at: end) != nil
  }

  private static let documentHead = 400
  private static let documents: PhraseSet = ["行 政", "民 事", "刑 事", "执 行", "行政", "民事", "刑事", "执行"]

  /// 该行 behind 该行某分行 is the bank, 局党组 behind a 分局 the bureau's.
  private func isPassedOver(_ draft: BodyDraft, _ noun: Range<Int>, _ position: Int) -> Bool {
    let end = draft.range.upperBound
    guard Self.branchEnds.start(in: units, endingAt: end) != nil else { return false }
    if units[noun.upperBound - 1] == Self.bank {
      switch draft.prefix {
      case .part, .beside: return true
      case .none, .chain, .level, .pointer, .shared, .earlier, .inside: return false
      }
    }
    return noun.lowerBound == position && noun.count == 1 && units[position] == Self.bureauUnit
  }

  private static let branchEnds: PhraseSet = ["分局", "分行", "支行"]
  private static let bureauUnit: UInt16 = 0x5C40  // 局

  private func isUniversity(_ draft: BodyDraft) -> Bool {
    Self.university.ends(units, at: draft.range.upperBound)
  }

  /// Whether a body only tells where somebody lives or sits: 住址:某村委会.
  private func isAddress(_ draft: BodyDraft) -> Bool {
    let start = draft.range.lowerBound
    let line = max(0, start - 40)..<start
    guard let label = Self.addresses.last(in: units, line) else { return false }
    return !units[label.upperBound..<start].contains { $0 == 0x0A || $0 == 0x3B || $0 == 0x3002 }
  }

  private static let addresses: PhraseSet = ["地址:", "住址:", "住所:", "住所地:", "地 址:", "经营场所:"]
  private static let school2: Phrase = "学校"
  static let enterprises: PhraseSet = ["企业", "公司", "集团", "集团公司", "总公司", "单位"]
  private static let shops: PhraseSet = ["药房", "药店"]
  private static let school: UInt16 = 0x6821  // 校
  private static let bank: UInt16 = 0x884C  // 行
  private static let banks: PhraseSet = ["银行", "信用社"]
  private static let schoolEnds: UnitSet = "学院校园"
  private static let schools: PhraseSet = ["学校", "学院", "大学"]
  private static let hospital: Phrase = "医院"
}
