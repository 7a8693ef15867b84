/// Decides which row a surface stands for, and how its kind is called in the notice.
struct SanctionNaming {
  private let text: [UInt16]
  private let script: NoticeScript
  private let context: RecognitionContext
  /// Whether the state's sanctions are those of before the supervision law, 行政 instead of 政务.
  private let isBeforeSupervision: Bool

  init(_ context: RecognitionContext) {
    text = context.folded
    script = context.script
    self.context = context
    isBeforeSupervision =
      context.notice.published.map { day in Self.supervision.map { day < $0 } ?? false }
      ?? (Self.newRegime.first(in: context.folded, context.folded.indices) == nil
        && Self.oldRegime.first(in: context.folded, context.folded.indices) != nil)
  }

  /// Supervision Law of 2018-03-20, article 11: 政务处分.
  private static let supervision = CalendarDate(year: 2018, month: 3, day: 20)
  private static let newRegime: PhraseSet = ["政务", "监委", "监察委"]
  private static let oldRegime: PhraseSet = [
    "行政警告", "行政记过", "行政记大过", "行政降级", "行政撤职", "行政开除", "政纪", "监察局", "监察厅", "监察部",
  ]

  /// The kind of a bare surface that several share, or nil where nothing tells: the regime named in the same
  /// list or sentence, the body or the person that receives it, the script.
  func kind(of candidate: SanctionCandidate, previous: SanctionKind?) -> SanctionKind? {
    let kinds = candidate.surface.kinds
    // 获刑十三年, 改判4年: a term of years is 有期徒刑.
    if kinds.count == 1, kinds[0].code == "CP12", candidate.duration != nil, script != .hongKong,
      let prison = context.lexicon.sanctionIndex.kind("CR3")
    {
      return prison
    }
    if kinds.count == 1 { return ofFirms(kinds[0], candidate.range) }
    func pick(_ family: String) -> SanctionKind? { kinds.first { $0.family == family } }
    if script.isOverseas {
      if let kind = pick(script == .taiwan ? "TW" : "HK") { return kind }
      // 起訴 in Taiwan is no charge of Hong Kong's.
      if script != .taiwan, let kind = kinds.first(where: { $0.isOverseas }) { return kind }
    }
    let local = kinds.filter { !$0.isOverseas }
    if local.count == 1 { return local[0] }
    if candidate.surface.word.isEmpty {
      let isParty = Self.partyPosts.first(in: text, candidate.core) != nil
      let isState = Self.statePosts.first(in: text, candidate.core) != nil
      if isParty != isState, let kind = pick(isParty ? "PI" : "AD") { return kind }
    }
    let surface = candidate.surface.word
    let isRecovery = Self.recoveries.contains(surface)
    // 党内严重警告、撤职处分: nobody receives two sanctions of the party at once.
    if previous?.family == "PI",
      Self.stateKinds.contains(surface) || surface == "警告" && previous?.code == "PI1",
      let kind = pick("AD")
    {
      return kind
    }
    if !isRecovery, let family = previous?.family, let kind = pick(family == "OH" ? "FF" : family) {
      return kind
    }
    let sentence = sentenceStart(candidate.core.lowerBound)..<candidate.core.lowerBound
    let isPenal = !Self.close.ends(text, at: candidate.range.upperBound) && isPenal(sentence, candidate.range)
    switch surface {
    case "拘留": return pick("CP")
    case "强制措施": return nil
    case "追缴", "收缴", "退缴", "退赔": return pick(isTried(candidate.core) ? "CR" : "SM")
    case "限期改正": return pick("AP")
    case "没收": return pick(isTried(candidate.core) ? "CR" : "AP")
    case "罚款", "罚没": return pick("AP")
    case "通报批评" where Self.exchanges.first(in: text, sentence) != nil: return pick("RG")
    case "通报批评" where Self.masked.start(in: text, endingAt: candidate.core.lowerBound) != nil:
      return pick("FF")
    case "通报批评": return isPenal ? pick("AP") : pick(isForBody(candidate.core, sentence) ? "PO" : "FF")
    case _ where surface.hasSuffix("检查"): return pick(isForBody(candidate.core, sentence) ? "PO" : "FF")
    default: break
    }
    if isPenal, let kind = pick("AP") { return kind }
    // 党纪政纪处分…给予开除1人: the party's own would be 开除党籍.
    if Self.stateWords.contains(surface), Self.state.first(in: text, sentence) != nil,
      let kind = pick("AD")
    {
      return kind
    }
    if Self.party.first(in: text, sentence) != nil, let kind = pick("PI") { return kind }
    if Self.state.first(in: text, sentence) != nil, let kind = pick("AD") { return kind }
    if surface == "严重警告" { return pick("PI") }
    // 警告处分 of a teacher or an employee is the state's or the house's, no party sanction.
    if surface == "开除" || surface == "警告" && Self.close.ends(text, at: candidate.range.upperBound),
      let kind = pick("AD")
    {
      return kind
    }
    return Self.stateKinds.contains(surface) ? pick("AD") : nil
  }

  /// 责令整改 of firms is an order of the law, of offices an organisational measure.
  private func ofFirms(_ kind: SanctionKind, _ range: Range<Int>) -> SanctionKind {
    guard kind.code == "FF10" else { return kind }
    var end = range.upperBound
    while end < text.count, end - range.upperBound < 8, !TextMark.endsClause(text[end]) { end += 1 }
    var start = range.lowerBound
    while start > 0, range.lowerBound - start < 24, !TextMark.endsSentence(text[start - 1]) { start -= 1 }
    let isFirm =
      Self.firms.first(in: text, range.upperBound..<end) != nil
      || Self.firms.first(in: text, start..<range.lowerBound) != nil
    guard isFirm, Self.offices.first(in: text, start..<end) == nil else { return kind }
    if Self.stops.first(in: text, range) != nil { return context.lexicon.sanctionIndex.kind("AP10") ?? kind }
    let isTimed = Self.limits.first(in: text, range) != nil
    return context.lexicon.sanctionIndex.kind(isTimed ? "AP21" : "AP14") ?? kind
  }

  /// Whether a judgement stands right before it.
  private func isTried(_ core: Range<Int>) -> Bool {
    Self.trial.first(in: text, max(0, core.lowerBound - 120)..<core.lowerBound) != nil
  }

  private static let stops: PhraseSet = ["停产", "停业", "停工"]
  private static let firms: PhraseSet = ["企业", "公司", "家", "户", "矿井", "煤矿", "餐饮", "经营者", "门店", "立案处罚"]
  private static let offices: PhraseSet = [
    "单位", "部门", "党委", "党组", "街道", "政府", "机关", "县", "镇", "乡", "村", "学校", "医院", "个项目",
  ]
  private static let limits: PhraseSet = ["限期", "限时"]
  private static let trial: PhraseSet = ["法院", "判处", "判决", "被告", "一审", "二审"]
  private static let masked: PhraseSet = ["某", "某某"]

  /// The kind's name as the record prints it.
  func name(of kind: SanctionKind?, _ candidate: SanctionCandidate) -> String {
    guard let kind else { return surface(candidate) }
    let core = candidate.core
    if kind.code == "TW15", Self.custody.first(in: text, core) != nil { return context.printed("羁押") }
    if script == .taiwan, kind.code == "CP7", candidate.surface.word == "起诉" { return context.printed("起诉") }
    if kind.code == "UM6", let regimes = bothRegimes(core) { return context.printed(regimes) }
    let isOwnName =
      switch kind.family {
      case "UM" where kind.code == "UM12" && core.count == 2: true
      case "UM": Self.close.ends(text, at: core.upperBound)
      case "FF" where kind.code == "FF10": core.count <= 6
      // 纪律审查 and 监察调查 are two things.
      case "SM" where kind.code == "SM5": true
      case "HK" where kind.code == "HK20": true
      default: Self.regimes.end(in: text, at: core.lowerBound) != nil
      }
    if isOwnName { return surface(candidate) }
    if kind.code == "PO1" || kind.code == "FF5", Self.writing.first(in: text, core) != nil {
      return context.printed("书面检查")
    }
    // What a body is bidden to make goes by the name that is printed.
    if kind.code == "PO1", Self.thorough.first(in: text, core) != nil { return context.printed("深刻检查") }
    if kind.code == "UM15", Self.police.first(in: text, core) != nil { return context.printed("移送公安机关") }
    return context.printed(
      isBeforeSupervision && kind.family == "AD" ? Self.administrative(kind.name) : kind.name)
  }

  /// 党纪、政务处分 and 党纪和政务处分 are 党纪政务处分; 党政纪处分, as before 2018, is 党纪政纪处分.
  private func bothRegimes(_ core: Range<Int>) -> String? {
    guard Self.close.ends(text, at: core.upperBound) else { return nil }
    if Self.supervised.first(in: text, core) != nil { return "党纪政务处分" }
    return Self.disciplined.first(in: text, core) != nil ? "党纪政纪处分" : nil
  }

  private static let custody: PhraseSet = ["羁押"]
  private static let supervised: PhraseSet = ["政务处分"]
  private static let disciplined: PhraseSet = ["政纪处分", "政纪律处分"]

  /// 行政撤职 for 政务撤职.
  private static func administrative(_ name: String) -> String {
    name.hasPrefix("政务") ? "行政" + name.dropFirst(2) : name
  }

  private func surface(_ candidate: SanctionCandidate) -> String {
    let word = candidate.surface.word
    return context.printed(word.isEmpty ? String(decoding: text[candidate.core], as: UTF16.self) : word)
  }

  private func sentenceStart(_ position: Int) -> Int {
    var start = position
    while start > 0, !TextMark.endsSentence(text[start - 1]) { start -= 1 }
    return start
  }

  /// Whether an authority punishes under the law of penalties: a fine beside it, a company that receives it.
  private func isPenal(_ before: Range<Int>, _ range: Range<Int>) -> Bool {
    if Self.penalties.first(in: text, before) != nil { return true }
    var end = range.upperBound
    while end < text.count, end - range.upperBound < 24, !TextMark.endsSentence(text[end]) { end += 1 }
    return Self.fines.first(in: text, range.upperBound..<end) != nil
  }

  /// Whether a body is to write the 检查: 责令某镇党委作出书面检查, but 责令张某作出书面检查.
  private func isForBody(_ core: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let near = max(sentence.lowerBound, core.lowerBound - 24)..<core.lowerBound
    guard let body = Self.bodies.last(in: text, near) else { return false }
    return Self.people.first(in: text, body.upperBound..<core.lowerBound) == nil
  }

  private static let police: PhraseSet = ["公安"]
  private static let regimes: PhraseSet = ["党内", "政务", "行政", "政纪"]
  private static let recoveries: WordSet = ["追缴", "收缴", "退缴", "退赔", "没收"]
  private static let stateKinds: WordSet = ["记过", "记大过", "降级", "撤职"]
  private static let stateWords: WordSet = ["开除", "撤职", "降级", "记过", "记大过"]
  private static let writing: PhraseSet = ["书面检查"]
  private static let thorough: PhraseSet = ["深刻检查"]
  private static let party: PhraseSet = ["党内", "党纪", "党员", "党籍"]
  private static let state: PhraseSet = [
    "行政", "政务", "政纪", "监察", "教师", "医师", "医生", "护士", "校长", "公职", "事业单位", "岗位等级", "教职工", "辅警", "民警",
  ]
  /// 撤销副市长职务 is the state's, 撤销区委书记职务 the party's.
  private static let partyPosts: PhraseSet = ["书记", "委员", "常委", "党内", "党组", "党委", "支部"]
  private static let statePosts: PhraseSet = [
    "市长", "县长", "区长", "乡长", "镇长", "省长", "州长", "部长", "主席", "行长", "会长", "董事长", "经理", "队长", "司长", "署长", "局长",
    "厅长", "处长", "科长", "主任", "院长", "校长", "所长", "站长", "行政",
    "政务",
  ]
  private static let penalties: PhraseSet = [
    "行政处罚", "责令改正", "罚款", "违法所得", "市场监管", "证监", "公司", "企业", "该厂", "当事人",
  ]
  private static let exchanges: PhraseSet = ["谴责", "本所", "上交所", "深交所", "证券交易所", "股转"]
  private static let fines: PhraseSet = ["罚款", "没收", "吊销", "违法所得"]
  private static let close: Phrase = "处分"
  private static let bodies: PhraseSet = [
    "单位", "党委", "党组", "政府", "支部", "公司", "局", "部门", "委员会", "党工委", "街道", "镇", "乡", "医院", "学校", "学院",
    "总支", "党组织", "机关", "班子", "村",
  ]
  private static let people: PhraseSet = [
    "书记", "局长", "主任", "镇长", "乡长", "同志", "某", "人员", "干部", "负责人", "校长", "院长", "人",
  ]
}
