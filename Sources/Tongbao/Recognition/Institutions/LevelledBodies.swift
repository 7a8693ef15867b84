/// Names that begin with a level, which stands for the notice's own place.
extension InstitutionScanner {
  /// 市环保局, 县第一人民医院.
  func levelled(at start: Int) -> BodyDraft? {
    let next = start + 1
    guard next < units.count, isLevelStart(start), !isCounted(start),
      NameUnit.of(units[next]) & NameUnit.level == 0 || !context.tokens.isBoundary(next + 1)
    else { return nil }
    if Self.levels.end(in: units, at: start) != nil, !Self.rural.matches(units, at: next) { return nil }
    if Self.classes.end(in: units, at: next) != nil { return nil }
    // 乡村振兴局 is an organ of any level.
    if Self.country.end(in: units, at: start) != nil { return nil }
    // 村党支部书记7.7万人: where no village is named, a village's organ is any village's.
    if units[start] == NameUnit.village, !chains.contains(where: { $0.links.last?.rank == .village }),
      unknownPlace(endingAt: next) == nil
    {
      return nil
    }
    if let whole = unknownPlace(endingAt: next) { return whole }
    if context.tokens.isBoundary(next), let end = drivenGroup(at: next) {
      return BodyDraft(
        range: start..<end, prefix: .level(units[start]), restStart: next, category: "ad-hoc", level: nil,
        pattern: "driven group")
    }
    if let end = ownClass(at: next) {
      return BodyDraft(
        range: start..<end, prefix: .level(units[start]), restStart: next, category: "discipline-inspection",
        level: nil, pattern: "collective")
    }
    if let end = Self.direct.end(in: units, at: next) {
      return BodyDraft(
        range: start..<end, prefix: .level(units[start]), restStart: start, category: "government",
        level: nil,
        pattern: "collective")
    }
    if let head = heads.head(at: next), !heads.isClass(start, longerThan: head.end - 1),
      !heads.isClass(next, longerThan: head.end) || units[next] == 0x653F, isSplit(start, head.end)
    {
      let extended = heads.extended(from: head.end)
      if !head.isWeak || extended.end > head.end {
        return draft(
          start..<extended.end, .level(units[start]), next, extended.row ?? head.row, "level and organ")
      }
    }
    if let organ = context.lattice.longest(.institutions, at: start, where: { forms[$0.row] == .organ }),
      organ.end - start >= 2, !heads.isClass(start, longerThan: organ.end - 1),
      !heads.isWeak(start..<organ.end), isSplit(start, organ.end)
    {
      let extended = heads.extended(from: organ.end)
      // 市场监管局 is an organ of any level.
      let isWord = Self.words.end(in: units, at: start) != nil
      let level = isWord ? places.ownEnding ?? units[start] : units[start]
      return draft(
        start..<extended.end, .level(level), start, extended.row ?? organ.row, "level and organ")
    }
    if let bureau = ownBureau(at: start) { return bureau }
    guard context.tokens.isBoundary(next), NameUnit.of(units[next]) & NameUnit.level == 0,
      let found = heads.freeName(after: next),
      found.row != nil || "局厅".utf16.contains(units[found.end - 1])
        // 县建筑安全站站长
        || Self.stations.contains(units[found.end - 1]) && heads.opensPost(found.end)
    else { return nil }
    let extended = heads.extended(from: found.end)
    let row = extended.row ?? found.row
    return draft(start..<extended.end, .level(units[start]), next, row, "level and free name")
  }

  /// 市局, 市局党组: the bureau of that level which the notice named before.
  private func ownBureau(at start: Int) -> BodyDraft? {
    let end = start + 2
    guard script == .mainland, units[start + 1] == Self.bureau,
      NameBoundary.isNameEnd(end, context) || context.tokens.isBoundary(end),
      end == units.count || units[end] != Self.head
    else { return nil }
    let index = drafts.suffix(Self.farthest).lastIndex { draft in
      guard draft.members.isEmpty, !draft.isPlace, units[draft.range.upperBound - 1] == Self.bureau,
        !Self.branchBureau.ends(units, at: draft.range.upperBound)
      else { return false }
      switch draft.prefix {
      case .chain(let chain): return units[chain.end - 1] == units[start]
      case .level(let level): return level == units[start] && draft.range.count > 2
      case .none, .pointer, .shared, .earlier, .inside, .beside, .part: return false
      }
    }
    guard let index else { return nil }
    let part = heads.extended(from: end)
    if part.end > end { return draft(start..<part.end, .part(of: index), end, part.row, "own organ") }
    return BodyDraft(
      range: start..<end, prefix: .earlier(index), restStart: start, category: drafts[index].category,
      level: drafts[index].level, pattern: "short form")
  }

  private static let stations: UnitSet = "站所队办场"
  private static let bureau: UInt16 = 0x5C40  // 局
  private static let branchBureau: Phrase = "分局"
  private static let head: UInt16 = 0x957F  // 长

  /// 2名市委书记: persons who are counted hold the posts of a class; 6个市委巡察组 are bodies.
  private func isCounted(_ start: Int) -> Bool {
    // 5市委书记落马, 专职省委副书记, 从未查处过市委书记.
    if start > 0, 0x30...0x39 ~= units[start - 1] || Self.anyOf.start(in: units, endingAt: start) != nil {
      return true
    }
    // 这名市委书记
    if start > 1, Self.counters.contains(units[start - 1]), Self.pointers.contains(units[start - 2]) {
      return true
    }
    return start > 0 && Self.counters.contains(units[start - 1])
      && context.taken.holds(.quantity, at: start - 1)
  }

  private static let anyOf: PhraseSet = ["专职", "查处过", "处理过", "担任过", "当过"]
  private static let words: PhraseSet = ["市场", "市容", "市政"]
  private static let counters: UnitSet = "名位"
  private static let pointers: UnitSet = "这该那某"
  private static let country: PhraseSet = ["乡村", "村镇"]

  /// 市直各单位党组, 区属高校党委, 县级中医院 are classes of bodies.
  static let classes: PhraseSet = ["直各", "属高校", "属国有", "属企业", "属各", "级"]

  /// 自治区党委: the autonomous region that the notice speaks of.
  func autonomous(at start: Int) -> BodyDraft? {
    guard Self.region.matches(units, at: start), context.tokens.isBoundary(start) else { return nil }
    guard let head = heads.head(at: start + 3), !heads.isClass(start + 3, longerThan: head.end), !head.isWeak
    else {
      // 自治区整顿和规范市场秩序领导小组
      guard let found = heads.freeName(after: start + 3),
        found.row != nil || units[found.end - 1] == Self.bureau
      else {
        return nil
      }
      return draft(start..<found.end, .level(Self.province), start + 3, found.row, "level and free name")
    }
    let extended = heads.extended(from: head.end)
    return draft(
      start..<extended.end, .level(Self.province), start + 3, extended.row ?? head.row, "level and organ")
  }

  static let region: Phrase = "自治区"
  static let province: UInt16 = 0x7701  // 省

  /// 街道党工委, 社区党总支: the subdistrict or the community that was named before.
  func subdistrict(at start: Int) -> BodyDraft? {
    let isStreet = Self.street.matches(units, at: start)
    guard isStreet || Self.community.matches(units, at: start), context.tokens.isBoundary(start),
      start == 0 || NameUnit.of(units[start - 1]) & NameUnit.han == 0
        || NameBoundary.stops(context.tokens.start(ofWordAt: start - 1)..<start, context)
    else { return nil }
    let level = isStreet ? NameUnit.street : NameUnit.community
    let head =
      heads.head(at: start, allowsTail: false).flatMap { $0.end > start + 3 && !$0.isWeak ? $0 : nil }
      ?? heads.head(at: start + 2, allowsTail: false)
    if let head {
      let extended = heads.extended(from: head.end)
      return draft(
        start..<extended.end, .level(level), start + 2, extended.row ?? head.row, "level and organ")
    }
    guard isStreet, let found = heads.freeName(after: start + 2), found.end > start + 4 else { return nil }
    return draft(start..<found.end, .level(level), start + 2, found.row, "level and free name")
  }

  private static let street: Phrase = "街道"
  private static let community: Phrase = "社区"

  /// 生态环境厅 by itself is the province's, 来源：环保局 the notice's own.
  func ownDepartment(_ head: OrganHead, at start: Int) -> BodyDraft? {
    guard script == .mainland, forms[head.row] == .organ, head.end - start >= 3, !head.isWeak,
      let ending = places.ownEnding
    else { return nil }
    let isProvincial = units[head.end - 1] == 0x5385  // 厅
    let isLabelled = Self.labels.start(in: units, endingAt: start) != nil
    let isFree =
      start == 0 || !NameUnit.isHan(units[start - 1])
      || Self.formerly.start(in: units, endingAt: start) != nil
    guard isLabelled || isProvincial && isFree else { return nil }
    let extended = heads.extended(from: head.end)
    return draft(
      start..<extended.end, .level(isProvincial ? 0x7701 : ending), start, extended.row ?? head.row,
      "bare department")
  }

  private static let labels: PhraseSet = ["来源:", "来源: ", "单位:", "单位: ", "机构:", "部门:", "发布者:"]
  private static let formerly: PhraseSet = ["原", "现任", "时任", "由", "经"]

  /// Several levels at once are a class: 省区市纪委监委.
  private static let levels: PhraseSet = ["省区市", "省市县", "市县", "区县", "县区", "市州", "县乡", "乡镇", "镇街", "区市县"]

  /// 市纪委监委机关 is a body, though 纪委监委机关 is a class.
  private func ownClass(at start: Int) -> Int? {
    context.lattice.longest(.classes, at: start).flatMap {
      Self.organClasses.end(in: units, at: start) == $0.end ? $0.end : nil
    }
  }

  private static let organClasses: PhraseSet = ["纪委监委机关", "纪委机关", "纪检监察机关"]
  private static let rural: Phrase = "乡村振兴"

  /// 松岭县农业农村局: the level closes the name of a place that the tables lack.
  private func unknownPlace(endingAt end: Int) -> BodyDraft? {
    let start = villageStart(heads.freeStart(endingAt: end - 1, floor: floor, limit: 14))
    let from = pastVerb(Self.parties.end(in: units, at: start) ?? start, before: end)
    guard from < end - 1, let chain = places.chain(at: from, unknownFirst: true), chain.end >= end,
      chain.links.contains(where: { $0.range.upperBound == end })
    else { return nil }
    if let draft = distributed(chain) ?? bothCommittees(chain) ?? body(after: chain) ?? actingPlace(chain) {
      return draft
    }
    // 某镇某村原村委会主任: what follows may mean the place.
    chains.append(chain)
    return nil
  }

  /// Behind 执行 in 执行县政府定价, 帮助 in 帮助石桥县政府 and 第八次 in 第八次县政府常务会议: neither is a part of a place's name.
  private func pastVerb(_ from: Int, before end: Int) -> Int {
    var at = from
    while let verb = context.lexicon.boundaries.acts.end(in: units, at: at)
      ?? NameBoundary.leadEnd(at, before: end, context), verb < end
    {
      at = verb
    }
    // 原市粮食局
    if at + 1 < end, units[at] == Self.onceUnit { at += 1 }
    guard at < end, units[at] == Self.ordinal else { return at }
    return (at + 1..<end).last { Self.turns.contains(units[$0]) }.map { $0 + 1 } ?? at
  }

  private static let ordinal: UInt16 = 0x7B2C  // 第
  private static let onceUnit: UInt16 = 0x539F  // 原
  private static let turns: UnitSet = "次届批轮期"

  private func isLevelStart(_ start: Int) -> Bool {
    guard
      context.tokens.isBoundary(start) || Self.joining.start(in: units, endingAt: start) != nil
        || start > 0 && Self.counties.end(in: units, at: start - 1) == start + 1
          && context.tokens.start(ofWordAt: start) == start - 1
    else {
      // ICU may join the level to a word before it (本省, 原市): only a mark or a verb makes sure.
      return false
    }
    guard start > 0 else { return true }
    let before = units[start - 1]
    if Self.branch.matches(units, at: start + 1), NameUnit.isHan(before),
      !NameBoundary.stops(context.tokens.start(ofWordAt: start - 1)..<start, context)
    {
      // 安州分局 is no 分局 of a 州.
      return false
    }
    if NameUnit.of(before) & NameUnit.level != 0, !context.taken.holds(.institution, at: start - 1) {
      return start == floor
    }
    // 全市, 各县, 该镇; 各县区纪委监委 is a class too.
    return before != 0x5168 && before != 0x5404 && before != 0x8BE5
      && !(start > 1 && units[start - 2] == 0x5404 && NameUnit.of(before) & NameUnit.level != 0)
  }

  private static let joining: PhraseSet = ["会同"]
  /// Counties that are more often a word and a level: 和县林业局.
  private static let counties: PhraseSet = ["和县", "任县"]
  private static let branch: Phrase = "分局"

  /// Whether ICU lets the level and the head be two words, or takes both for one.
  private func isSplit(_ start: Int, _ end: Int) -> Bool {
    if context.tokens.isBoundary(start + 1) { return true }
    // 省委宣传部部长: the post takes the end of the head.
    let last = context.tokens.start(ofWordAt: end - 1)..<context.tokens.end(ofWordAt: end - 1)
    if last.upperBound > end, last.lowerBound > start, context.lattice.exact(.posts, last) != nil {
      return true
    }
    let wordEnd = context.tokens.end(ofWordAt: start)
    if wordEnd > end, context.lattice.exact(.posts, start..<wordEnd) != nil { return true }
    return wordEnd == end || end - start >= 4 && context.tokens.isBoundary(end)
  }
}
