/// Walks a notice once and drafts every body that stands in it.
final class InstitutionScanner {
  let context: RecognitionContext
  let heads: OrganHeadParser
  let places: PlaceChainParser
  let script: NoticeScript
  let units: [UInt16]
  let rows: [InstitutionRow]
  let forms: [InstitutionRow.Form]
  // Nothing here is reached from two sides at once: the checks of that cost more than the walk.
  @exclusivity(unchecked) var drafts: [BodyDraft] = []
  /// Every place chain by position, known to the tables or not.
  @exclusivity(unchecked) var chains: [PlaceChain] = []
  @exclusivity(unchecked) var pending: [Pending] = []
  /// Where the last draft ended.
  @exclusivity(unchecked) var floor = 0

  init(_ context: RecognitionContext, _ survey: PlaceSurvey, script: NoticeScript) {
    self.context = context
    heads = OrganHeadParser(context)
    let places = PlaceChainParser(context)
    places.prior = survey.own.map { context.lexicon.compiled.places[$0].code } ?? 0
    places.named = survey.named
    places.anchored = survey.anchored
    places.ownEnding = survey.own.flatMap {
      context.lexicon.name(of: context.lexicon.compiled.places[$0]).utf16.last
    }
    self.places = places
    self.script = script
    units = context.folded
    rows = context.lexicon.tables.institutions
    forms = context.lexicon.tables.institutionForms
  }

  private static let starters = PlaceChainParser.tables | LexiconTable.institutions.bit | UnitMark.body

  func scan() {
    drafts.reserveCapacity(units.count / 16 + 8)
    var at = 0
    let lattice = context.lattice
    let taken = context.taken
    while true {
      at = lattice.next(Self.starters, from: max(at, floor))
      guard at < units.count else { return }
      guard !taken.holds([.citation, .date, .quantity], at: at) else {
        at += 1
        continue
      }
      let known = drafts.count
      let next = read(at: at)
      if drafts.count > known, let end = drafts.last?.range.upperBound { floor = end }
      at = max(next, at + 1)
    }
  }

  /// Reads what begins at `at` and returns where to go on.
  private func read(at: Int) -> Int {
    let kind = NameUnit.of(units[at])
    if kind & NameUnit.pointer != 0, let draft = pointed(at: at) { return take(draft) }
    let lattice = context.lattice
    let opensName = lattice.starts(LexiconTable.institutions.bit, at: at)
    let named = opensName ? name(at: at) : nil
    if lattice.starts(PlaceChainParser.tables, at: at), let chain = places.chain(at: at) {
      if let draft = distributed(chain) ?? bothCommittees(chain) ?? body(after: chain),
        draft.range.upperBound > named?.range.upperBound ?? 0
      {
        chains.append(chain)
        return take(draft)
      }
      if named == nil {
        chains.append(chain)
        if let draft = actingPlace(chain) { return take(draft) }
        return chain.end
      }
    }
    if let named { return take(named) }
    if let draft = autonomous(at: at) { return take(draft) }
    let hasLevels = script != .hongKong && script != .macau
    if kind & NameUnit.level != 0, hasLevels, !isIndefinite(at),
      let draft = levelList(at: at) ?? levelled(at: at)
    {
      if case .chain(let chain) = draft.prefix { chains.append(chain) }
      return take(draft)
    }
    if NameUnit.isMask(units[at]), let chain = places.chain(at: at, unknownFirst: true),
      let draft = distributed(chain) ?? body(after: chain) ?? actingPlace(chain)
    {
      chains.append(chain)
      return take(draft)
    }
    if units[at] == 0x4E2D, let draft = centralList(at: at) ?? centralGroup(at: at) { return take(draft) }
    if units[at] == 0x201C, let draft = quoted(at: at) { return take(draft) }
    if units[at] == Self.stationed, let draft = mission(at: at) ?? residentGroup(at: at) {
      return take(draft)
    }
    if script == .hongKong || script == .macau, let draft = hongKongWord(at: at) { return take(draft) }
    if script == .taiwan, let draft = officeWord(at: at) { return take(draft) }
    if script == .mainland, let draft = localPolice(at: at) { return take(draft) }
    if opensName, let draft = subdistrict(at: at) { return take(draft) }
    if let draft = ownOrgan(at: at) { return take(draft) }
    if opensName || kind & NameUnit.shortHead != 0, let draft = trailing(at: at) { return take(draft) }
    return at + 1
  }

  /// 县 in 一县民政局 and 市 in 相关地市党委 name no place; 当地县政府 and 统一市场 read otherwise.
  private func isIndefinite(_ at: Int) -> Bool {
    guard at > 0 else { return false }
    let before = at > 1 ? units[at - 2] : 0
    return units[at - 1] == Self.one && !Self.beforeOne.contains(before)
      || units[at - 1] == Self.area && before != Self.local
  }

  static let one: UInt16 = 0x4E00  // 一
  private static let beforeOne: UnitSet = "第统"
  private static let area: UInt16 = 0x5730  // 地
  private static let local: UInt16 = 0x5F53  // 当

  private func take(_ draft: BodyDraft) -> Int {
    guard !isMedium(draft.range) else { return draft.range.upperBound }
    joinGovernment(to: draft)
    addParty(before: draft)
    addBrand(before: draft)
    addDivision(before: draft)
    addStandingCommittee(behind: draft)
    addPost(before: draft)
    drafts.append(draft)
    return takeTownships(behind: draft) ?? draft.range.upperBound
  }

  /// Whether a body's name is part of a paper's or a meeting's. A web site speaks for the body that keeps it.
  private func isMedium(_ range: Range<Int>) -> Bool {
    if Self.media.end(in: units, at: range.upperBound) != nil { return true }
    // 省纪委监委网站 > 工作动态: the trail to the page.
    if let site = Self.site.matches(units, at: range.upperBound) ? range.upperBound + 2 : nil,
      units[site..<min(units.count, site + 2)].contains(Self.trail)
    {
      return true
    }
    if Self.meetings.end(in: units, at: range.upperBound) != nil { return true }
    if Self.session.first(in: units, range) != nil,
      Self.congresses.start(in: units, endingAt: range.upperBound) != nil,
      Self.sittings.first(in: units, range.upperBound..<min(units.count, range.upperBound + 7)) != nil
    {
      return true
    }
    // 召开区委常委会
    if Self.standing.start(in: units, endingAt: range.upperBound) != nil,
      Self.convening.start(in: units, endingAt: range.lowerBound) != nil
    {
      return true
    }
    guard Self.sessions.start(in: units, endingAt: range.lowerBound) != nil else { return false }
    let behind = range.upperBound..<min(units.count, range.upperBound + 6)
    return Self.plenums.first(in: units, behind) != nil
  }

  /// 上海证券报 is no 上海证券.
  private static let media: PhraseSet = ["机关报", "报报道", "报讯", "报记者", "报消息", "报》"]
  private static let site: Phrase = "网站"
  private static let trail: UInt16 = 0x3E  // >
  /// 市政府常务会议 is a meeting, 省十二届人大三次会议 too.
  private static let meetings: PhraseSet = ["常务会议", "党组会议", "全体会议", "全会"]
  private static let standing: PhraseSet = ["常委会"]
  private static let convening: PhraseSet = ["召开", "主持", "主持召开", "召集"]
  private static let session: PhraseSet = ["届"]
  private static let congresses: PhraseSet = ["人大", "政协", "人大常委会"]
  private static let sittings: PhraseSet = ["次会议"]
  /// 二十届中央纪委二次全会 is a meeting, 七届市委 is the committee.
  private static let sessions: PhraseSet = ["届"]
  private static let plenums: PhraseSet = ["次全会", "次全体会议", "全会"]

  private static let stationed: UInt16 = 0x9A7B  // 驻

  // MARK: Names that stand alone

  /// 驻巴拿马代表处, 中国驻某国大使馆: a mission abroad.
  private func mission(at start: Int) -> BodyDraft? {
    let tails = script == .taiwan ? Self.taiwanMissions : Self.missions
    for at in start + 2..<max(start + 2, min(units.count, start + Self.longestCountry)) {
      guard NameUnit.of(units[at - 1]) & NameUnit.han != 0, NameUnit.of(units[at - 1]) & NameUnit.stop == 0
      else {
        return nil
      }
      guard let end = tails.end(in: units, at: at) else { continue }
      let sender = Self.senders.start(in: units, endingAt: start)
      let from = sender.map { $0 >= floor ? $0 : start } ?? start
      return BodyDraft(
        range: from..<end, prefix: .none, restStart: from, category: "government", level: "national",
        pattern: "name")
    }
    return nil
  }

  /// 驻厅纪检监察组: the group stationed at the body that the sentence speaks of.
  private func residentGroup(at start: Int) -> BodyDraft? {
    guard start + 2 < units.count, Self.hosts.contains(units[start + 1]),
      let end = OrganHeadParser.stationedGroups.end(in: units, at: start + 2)
    else { return nil }
    return BodyDraft(
      range: start..<end, prefix: .pointer(0), restStart: start, category: "discipline-inspection",
      level: nil,
      pattern: "pointer")
  }

  private static let hosts: UnitSet = "厅局委部署行院校台社"
  private static let longestCountry = 12
  private static let missions: PhraseSet = ["大使馆", "总领事馆", "领事馆", "使馆"]
  private static let taiwanMissions: PhraseSet = ["代表处", "大使馆", "办事处", "总领事馆", "经济文化办事处"]
  private static let senders: PhraseSet = ["中国", "我国", "我"]

  func name(at start: Int) -> BodyDraft? {
    let found = context.lattice.longest(.institutions, at: start) {
      guard forms[$0.row] == .name, script.allows(rows[$0.row]) else { return false }
      if heads.isClass(start, longerThan: $0.end) { return false }
      let isWord = context.tokens.isBoundary(start) && context.tokens.isBoundary($0.end)
      // 金管会|对, which ICU cuts 金管|会对.
      let isCutBefore =
        context.tokens.isBoundary(start) && $0.end < units.count
        && NameUnit.of(units[$0.end]) & NameUnit.stop != 0 && context.tokens.isBoundary($0.end + 1)
      return isWord || $0.end - start >= 3 && isCutBefore
        || $0.end - start >= 4 && (context.tokens.isBoundary(start) || context.tokens.isBoundary($0.end))
    }
    guard let found, !heads.continuesWord(found.end) else { return nil }
    let full = rows[found.row].full
    if Self.ownPost.matches(units, at: found.end - 1) || Self.officer.matches(units, at: found.end - 1)
      || Self.member.end(in: units, at: found.end) != nil
    {
      return nil
    }
    var extended = heads.extended(from: heads.seatEnd(behind: found.end) ?? found.end)
    if extended.end == found.end, rows[found.row].level == "national", let end = drivenGroup(at: found.end) {
      extended = (end, nil)
    }
    let category = extended.row.map { rows[$0].category } ?? rows[found.row].category
    let draft = BodyDraft(
      range: start..<extended.end, prefix: .none, restStart: start, category: category,
      level: rows[found.row].level,
      pattern: "name")
    if extended.end == found.end, !full.isEmpty { draft.fullName = full }
    return draft
  }

  /// 政务司司长 is a post of Hong Kong's government.
  private static let ownPost: Phrase = "司司长"
  /// 治安警員 is an officer of the force 治安警.
  private static let officer: Phrase = "警员"
  private static let member: PhraseSet = ["代表", "委员长"]

  // MARK: Drafts

  func draft(
    _ range: Range<Int>, _ prefix: BodyDraft.Prefix, _ restStart: Int, _ row: Int?, _ pattern: String
  ) -> BodyDraft {
    let isShop = row == nil && Self.shops.contains(units[range.upperBound - 1])
    let category = row.map { rows[$0].category } ?? (isShop ? "enterprise" : "government")
    // 中国银行昆山支行营业部 remains a bank.
    let isBank = category == "enterprise" && Self.banks.last(in: units, range) != nil
    return BodyDraft(
      range: range, prefix: prefix, restStart: restStart, category: isBank ? "bank" : category,
      level: row.map { rows[$0].level }, pattern: pattern)
  }

  private static let shops: UnitSet = "店厂矿"
  private static let banks: PhraseSet = ["分行", "支行"]
}
