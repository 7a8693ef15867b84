extension InstitutionScanner {
  /// A head with its name before it, or none: 嘉科工程顾问有限公司; 监察局 in 昆山市纪委、监察局.
  func trailing(at start: Int) -> BodyDraft? {
    if Self.both.end(in: units, at: start) != nil, let draft = bothOrgans(at: start) { return draft }
    guard let head = heads.head(at: start), !heads.isClass(start, longerThan: head.end) else {
      return postUnit(at: start)
    }
    if let draft = press(head, at: start) ?? founded(head, at: start) { return draft }
    let isTail = forms[head.row] == .tail
    // 某集团子公司: what a firm is to another is no name.
    if OrganHeadParser.kin.start(in: units, endingAt: head.end) != nil { return nil }
    if let draft = groupList(at: start) { return draft }
    guard context.tokens.isBoundary(head.end) || head.end - start >= 3 || heads.opensPost(head.end) else {
      return nil
    }
    if let draft = committeePart(head, at: start) ?? numbered(head, at: start)
      ?? siblingPart(endingAt: head.end) ?? listed(head, at: start) ?? sibling(head, at: start)
      ?? former(head, at: start)
    {
      return draft
    }
    if let draft = bare(head, at: start) ?? ownDepartment(head, at: start) { return draft }
    var from = pastCount(heads.freeStart(endingAt: start, floor: floor, limit: 24), before: start)
    from = quotedStart(before: start) ?? villageStart(pastOpening(from, before: start))
    if let draft = branch(from, head, at: start) { return draft }
    if from < start, let chain = places.chain(at: from, unknownFirst: true) {
      // 金浦街道党工委: the ending of the place opens the head.
      let isInside = chain.end > start && chain.end <= start + 2
      if chain.end == start || isTail || isInside, let draft = body(after: chain) {
        chains.append(chain)
        return draft
      }
    }
    if script == .taiwan, let draft = countyDepartment(head, at: start) { return draft }
    if let draft = definedFirm(head, at: start) { return draft }
    let middle = start - from
    if OrganHeadParser.acts.end(in: units, at: from) != nil { return nil }
    // 中等职业学校18所: bodies that are counted have no name.
    if isCounted(behind: head.end) { return nil }
    let isSite = isTail || Self.sites.contains(rows[head.row].category) || isStation(from..<start, head)
    if isSite || Self.certain.start(in: units, endingAt: head.end) != nil,
      middle >= 2 || isAnonymous(from, head),
      isNameLike(from..<start, head),
      from >= floor
    {
      if let place = heads.lastPlace(in: from..<start), let chain = places.chain(at: place),
        let draft = body(after: chain)
      {
        chains.append(chain)
        return draft
      }
      if let draft = shortened(from..<start, head) { return draft }
      let extended = heads.extended(from: head.end)
      let last = rows[extended.row ?? head.row]
      if let draft = tail(from..<extended.end) { return draft }
      if let pair = ownersOfTwo(from, head) { return pair }
      let draft = BodyDraft(
        range: from..<extended.end, prefix: .none, restStart: from, category: last.category,
        level: last.level,
        pattern: "free name")
      draft.isFree = true
      return draft
    }
    let isCounted =
      from > 1 && Self.measures.contains(units[from - 1]) && Self.numerals.contains(units[from - 2])
    if script == .mainland, middle >= 2, !isCounted, let draft = tail(from..<head.end) { return draft }
    let isFirm = Self.notUnits.start(in: units, endingAt: head.end) != nil
    if from == start, let draft = secondOffice(head, at: start) ?? officeOfPlace(head, at: start) {
      return draft
    }
    if from < start || head.end - start >= 3, !isFirm, let draft = unit(from..<head.end) { return draft }
    if let draft = repeated(head, at: start, from: from) { return draft }
    guard
      head.end - start >= 4 || Self.shortKinds.contains(rows[head.row].category) && head.end - start >= 3
        || Self.teams.end(in: units, at: start) == head.end,
      !head.isWeak,
      context.lattice.exact(.classes, start..<head.end) == nil, from == start || middle >= 2,
      Self.indefinite.start(in: units, endingAt: start) == nil
        || Self.groupHeads.end(in: units, at: start) == head.end && Self.of.ends(units, at: start),
      head.end == units.count || !Self.numerals.contains(units[head.end])
    else { return nil }
    let mention = Pending(range: start..<head.end, row: head.row)
    if let draft = mention.explained(by: drafts, units) { return draft }
    pending.append(mention)
    return nil
  }

  /// 九 in “九和汽车股份有限公司”: where a firm's name fills a pair of quotation marks, it begins at the first.
  private func quotedStart(before start: Int) -> Int? {
    guard let end = Self.certain.end(in: units, at: start), end < units.count,
      Self.closings.contains(units[end])
    else { return nil }
    var at = start
    while at > floor, start - at < 20, NameUnit.isHan(units[at - 1]) { at -= 1 }
    return at > 0 && at < start && Self.quotes.contains(units[at - 1]) ? at : nil
  }

  private static let quotes: UnitSet = "“《"
  private static let closings: UnitSet = "”》"

  /// Behind what does not belong to the name: 进驻, 某集团子公司, and 處 in 處某某公司罰鍰.
  private func pastOpening(_ from: Int, before head: Int) -> Int {
    var at = OrganHeadParser.kin.last(in: units, from..<max(from, head - 1))?.upperBound ?? from
    while let end = OrganHeadParser.acts.end(in: units, at: at)
      ?? (script == .taiwan ? Self.rulings.end(in: units, at: at) : nil)
        ?? NameBoundary.leadEnd(at, before: head, context),
      end < head
    {
      at = end
    }
    return at
  }

  /// What a Taiwanese decision does to a firm, or says of a school.
  private static let rulings: PhraseSet = ["处", "故处", "并处", "分别处", "核处", "合处", "现", "经", "依法处"]

  /// 于 before 楼村: the surname that a village is called after stops no name.
  func villageStart(_ from: Int) -> Int { from > floor && places.opensVillage(from - 1) ? from - 1 : from }

  private static let teams: PhraseSet = ["巡察组", "巡视组", "督察组", "督导组", "督查组"]
  private static let groupHeads: PhraseSet = ["联合调查组", "事故调查组"]
  private static let of: Phrase = "的"

  /// 臺中環保局: the department of a county or city that goes by its short name.
  private func countyDepartment(_ head: OrganHead, at start: Int) -> BodyDraft? {
    guard forms[head.row] == .organ, head.end - start >= 3, Self.departmentEnds.contains(units[head.end - 1]),
      let place = Self.counties.start(in: units, endingAt: start), place >= floor
    else { return nil }
    let extended = heads.extended(from: head.end)
    return BodyDraft(
      range: place..<extended.end, prefix: .none, restStart: start, category: rows[head.row].category,
      level: "county", pattern: Self.shortCounty)
  }

  static let shortCounty = "short county"
  private static let departmentEnds: UnitSet = "局处"
  private static let counties: PhraseSet = [
    "台北", "新北", "桃园", "台中", "台南", "高雄", "基隆", "新竹", "嘉义", "苗栗", "彰化", "南投", "云林", "屏东", "宜兰", "花莲", "台东",
    "澎湖",
    "金门",
  ]

  /// The last body whose name goes on to `ending` with two units and more before it.
  private func lastBody(endingIn ending: [UInt16]) -> Int? {
    drafts.lastIndex { draft in
      if case .earlier = draft.prefix { return false }
      return draft.range.count > ending.count + 1 && draft.members.isEmpty
        && units[draft.range.suffix(ending.count)].elementsEqual(ending)
    }
  }

  /// 管委会, 管理处, 专班, 勞動局: the word that closes a name said before stands for it at the head of a clause.
  private func repeated(_ head: OrganHead, at start: Int, from: Int) -> BodyDraft? {
    guard script == .mainland || script == .taiwan, from == start,
      Self.indefinite.start(in: units, endingAt: start) == nil,
      start == 0 || !NameUnit.isHan(units[start - 1]) || units[start - 1] == 0x4E86,
      start == 0 || units[start - 1] != NameUnit.comma,
      head.end - start >= 3 || Self.team.matches(units, at: start),
      Self.common.end(in: units, at: start) != head.end
    else { return nil }
    let short = Array(units[start..<head.end])
    // 環保局 is short for 環境保護局.
    let full = Array(rows[head.row].full.utf16)
    guard let index = lastBody(endingIn: short) ?? (full.isEmpty ? nil : lastBody(endingIn: full)) else {
      return nil
    }
    // 管理处党总支
    let organ = heads.extended(from: head.end, allowsFree: false)
    if organ.end > head.end {
      return draft(start..<organ.end, .part(of: index), head.end, organ.row, "own organ")
    }
    return BodyDraft(
      range: start..<head.end, prefix: .earlier(index), restStart: start, category: drafts[index].category,
      level: drafts[index].level, pattern: "short form")
  }

  private static let team: Phrase = "专班"
  static let common: PhraseSet = ["办公室", "委员会", "纪委监委", "幼儿园"]

  /// 扶贫办 in 清水镇原扶贫办主任: 原 stands between a place and its organ.
  private func former(_ head: OrganHead, at start: Int) -> BodyDraft? {
    guard start > 0, units[start - 1] == 0x539F, !head.isWeak, let chain = chainBefore(start - 1),
      chain.links.last?.rank ?? .province >= .township
        || !chain.isShort && heads.opensPost(head.end)
    else { return nil }
    let extended = heads.extended(from: head.end)
    // 石桥县清水镇原党委书记: the place is what the text prints of the committee's name.
    if Self.committees.end(in: units, at: start) == head.end, chain.links.last?.rank ?? .province >= .township
    {
      let body = draft(chain.start..<chain.end, .chain(chain), start, head.row, "place and organ")
      body.printedRest = start..<head.end
      return body
    }
    return draft(start..<extended.end, .chain(chain), start, extended.row ?? head.row, "place and organ")
  }

  private static let committees: PhraseSet = ["党委", "党工委", "党支部", "党总支", "党组织"]

  /// The places that end at `end`, those included that the tables lack.
  private func chainBefore(_ end: Int) -> PlaceChain? {
    if let last = chains.last, last.end == end { return last }
    let from = heads.freeStart(endingAt: end, floor: floor, limit: 14)
    guard from < end, let chain = places.chain(at: from, unknownFirst: true), chain.end == end else {
      return nil
    }
    chains.append(chain)
    return chain
  }

  /// 大沟煤矿 for 石桥县某公司大沟煤矿: the end of a name that stands before.
  private func tail(_ range: Range<Int>) -> BodyDraft? {
    guard range.count >= 4, Self.indefinite.start(in: units, endingAt: range.lowerBound) == nil else {
      return nil
    }
    let index = drafts.lastIndex { draft in
      if case .earlier = draft.prefix { return false }
      return draft.range.count > range.count + 1 && draft.members.isEmpty
        && units[draft.range.suffix(range.count)].elementsEqual(units[range])
    }
    return index.map {
      BodyDraft(
        range: range, prefix: .earlier($0), restStart: range.lowerBound, category: drafts[$0].category,
        level: drafts[$0].level, pattern: "short form")
    }
  }

  /// 某大学纪委: a bare 某大学 names nobody, but an organ of it does.
  private func isAnonymous(_ from: Int, _ head: OrganHead) -> Bool {
    units[from] == 0x67D0 && heads.extended(from: head.end, allowsFree: false).end > head.end
  }

  /// 清水镇党委政府: the place is one that ICU takes whole and the tables lack.
  private func bothOrgans(at start: Int) -> BodyDraft? {
    let from = heads.freeStart(endingAt: start, floor: floor, limit: 14)
    guard from < start, let chain = places.chain(at: from, unknownFirst: true), chain.end == start,
      let draft = distributed(chain)
    else { return nil }
    chains.append(chain)
    return draft
  }

  private static let both: PhraseSet = ["党委政府", "党委和政府", "党委、政府"]

  private static let shortKinds: WordSet = ["ad-hoc", "village", "agriculture", "school"]
  static let indefinite: PhraseSet = [
    "家", "所", "个", "间", "座", "名", "各", "某", "该", "各级", "各地", "有关", "相关", "其他", "民办", "公办", "的", "级",
    "各县区", "各区县", "各县市", "各市县", "各市州", "各县", "各市", "各区", "各镇", "各乡镇", "各镇街", "(市、区)", "(区、市)", "(市)", "(市区)",
    "(区)", "(县、市、区)", "(市、区、旗)", "(市、旗)",
  ]

  /// Whether a number and a measure for bodies follow: 18所.
  private func isCounted(behind end: Int) -> Bool {
    var at = end
    while at < units.count, at - end < 6, 0x30...0x39 ~= units[at] { at += 1 }
    // 江东铝业公司5个单位 closes a list of names.
    return at > end && at < units.count && Self.counted.contains(units[at])
      && Self.listed.end(in: units, at: at) == nil
  }

  private static let listed: PhraseSet = ["个单位", "家单位", "家企业", "家公司", "个部门"]
  private static let counted: UnitSet = "所家个间座户"

  /// The start of a name behind the count of what it names: 两家出版社.
  private func pastCount(_ from: Int, before end: Int) -> Int {
    var at = from
    while at < end, Self.numerals.contains(units[at]) { at += 1 }
    guard at > from, at < end, Self.measures.contains(units[at]) else { return from }
    return at + 1
  }

  private static let numerals = Set("0123456789一二两三四五六七八九十百几数多".utf16)
  private static let measures = Set("名家个所间座宗起位批处幢栋".utf16)

  /// 固而诚公司 at the head of a clause, where 安徽固而诚房屋鉴定有限公司 was named: whatever words the core is made of.
  private func definedFirm(_ head: OrganHead, at start: Int) -> BodyDraft? {
    var from = start
    while from > floor, start - from < 6, NameUnit.isHan(units[from - 1]) { from -= 1 }
    guard start - from >= 2, from == 0 || !NameUnit.isHan(units[from - 1]) else { return nil }
    return shortened(from..<start, head) ?? announced(from..<start, head)
  }

  /// 机电设备公司 in the heading of a case on 晋泰机电设备有限公司: what the firm trades in stands for its name, which follows.
  private func announced(_ core: Range<Int>, _ head: OrganHead) -> BodyDraft? {
    guard core.count >= 4, head.end - core.upperBound == 2,
      Self.company.start(in: units, endingAt: head.end) != nil
    else { return nil }
    let limit = min(units.count, head.end + Self.farthestName) - core.count
    guard head.end < limit else { return nil }
    for at in head.end..<limit
    where units[at..<at + core.count].elementsEqual(units[core])
      && Self.limited.end(in: units, at: at + core.count) != nil && NameUnit.isHan(units[at - 1])
    {
      let draft = BodyDraft(
        range: core.lowerBound..<head.end, prefix: .none, restStart: core.lowerBound, category: "enterprise",
        level: nil, pattern: "short form")
      draft.isFree = true
      return draft
    }
    return nil
  }

  /// How far behind its short form a firm's name may stand.
  private static let farthestName = 400
  /// What closes a firm's full name.
  static let limited: PhraseSet = ["有限公司", "有限责任公司", "股份有限公司"]

  /// 凯信达公司 for 安阳市凯信达商贸有限公司: the core of a name that stands before.
  private func shortened(_ core: Range<Int>, _ head: OrganHead) -> BodyDraft? {
    guard Self.company.start(in: units, endingAt: head.end) != nil, head.end - core.upperBound == 2 else {
      return nil
    }
    for (index, draft) in drafts.enumerated()
    where draft.category == "enterprise" && draft.range.count > core.count + 4 {
      if case .earlier = draft.prefix { continue }
      for start in draft.range.lowerBound..<draft.range.upperBound - core.count
      where units[start..<start + core.count].elementsEqual(units[core]) {
        // 水城矿业公司, which the name of its mine opens with
        if start + core.count + 2 < draft.range.upperBound,
          units[start + core.count..<start + core.count + 2].elementsEqual(units[core.upperBound..<head.end])
        {
          return nil
        }
        // 启明公司青岛分公司
        let part = heads.extended(from: head.end)
        if part.end > head.end {
          return self.draft(core.lowerBound..<part.end, .part(of: index), head.end, part.row, "short form")
        }
        return BodyDraft(
          range: core.lowerBound..<head.end, prefix: .earlier(index), restStart: core.lowerBound,
          category: draft.category, level: draft.level, pattern: "short form")
      }
    }
    return nil
  }

  /// 氣象局 in Macau: where there is one of each, a department goes by its bare name.
  private func bare(_ head: OrganHead, at start: Int) -> BodyDraft? {
    let isOnly = Self.onlyOnes.end(in: units, at: start) == head.end
    guard script == .macau || script == .hongKong, forms[head.row] == .organ, head.end - start >= 3 || isOnly,
      isOnly || "局署厅".utf16.contains(units[head.end - 1]), start == 0 || context.tokens.isBoundary(start),
      start == 0 || !NameUnit.isHan(units[start - 1])
        || NameBoundary.stops(context.tokens.start(ofWordAt: start - 1)..<start, context)
    else { return nil }
    // 海关机场科
    let extended = heads.extended(from: head.end)
    return BodyDraft(
      range: start..<extended.end, prefix: .none, restStart: start, category: rows[head.row].category,
      level: "provincial", pattern: "name")
  }

  private static let onlyOnes: PhraseSet = ["检察院", "海关"]
}
