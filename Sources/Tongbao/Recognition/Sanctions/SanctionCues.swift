/// Tells an outcome (问责41人, 被问责) from talk about it (执纪问责, 问责条例, 要严肃问责).
struct SanctionCues {
  let text: [UInt16]
  let taken: SpanMask

  /// Whether a noun behind it makes it the name of a rule or a field of work: 问责条例, 行政处罚决定书.
  func isAttributive(_ end: Int) -> Bool { Self.policyNouns.end(in: text, at: end) != nil }

  /// Whether a general word only points to what the text says elsewhere: 上述纪律处分, 作出如下纪律处分决定.
  func isMentioned(_ range: Range<Int>) -> Bool {
    Self.pointers.start(in: text, endingAt: range.lowerBound) != nil
      || Self.decision.matches(text, at: range.upperBound)
  }

  private static let pointers: PhraseSet = ["上述", "如下", "以下", "前述", "本"]
  private static let decision: Phrase = "决定"

  /// Whether something shows that it befell somebody.
  func isOutcome(_ range: Range<Int>, touching: Bool) -> Bool {
    if hasCount(behind: range.upperBound) { return true }
    if touches(range.lowerBound) { return !isDemanded(range.lowerBound) }
    if touching { return false }
    return isGiven(range.lowerBound) && !isDemanded(range.lowerBound)
  }

  /// 约谈了某县政府, （另案处理）.
  func isTold(_ range: Range<Int>) -> Bool {
    if range.upperBound < text.count, text[range.upperBound] == Self.past { return true }
    return range.lowerBound > 0 && text[range.lowerBound - 1] == TextMark.open
      && range.upperBound < text.count
      && text[range.upperBound] == TextMark.close
  }

  private static let past: UInt16 = 0x4E86  // 了

  /// Whether it is given to somebody in the next words, or told to a whole region.
  func isPassive(_ range: Range<Int>) -> Bool {
    if Self.regions.end(in: text, at: range.upperBound) != nil { return true }
    var at = unquoted(range.lowerBound)
    while let before = Self.adverbs.start(in: text, endingAt: at) { at = before }
    return Self.passives.start(in: text, endingAt: at) != nil && !isDemanded(range.lowerBound)
  }

  /// 约谈该市政府主要负责人, 约谈某药店负责人: whom it summons stands behind it. 整改不力的，约谈负责人 is what will be done.
  func summons(_ range: Range<Int>) -> Bool {
    let start = range.lowerBound
    if start > 1, text[start - 1] == TextMark.comma, text[start - 2] == Self.of { return false }
    var end = range.upperBound
    while end < text.count, end - range.upperBound < Self.longestSummoned, TextUnit.isHan(text[end]) {
      end += 1
    }
    return
      (Self.summoned.end(in: text, at: range.upperBound) != nil
      || Self.officers.first(in: text, range.upperBound..<end) != nil) && !isDemanded(start)
  }

  private static let of: UInt16 = 0x7684  // 的
  private static let longestSummoned = 18
  private static let officers: PhraseSet = [
    "负责人", "责任人", "主要领导", "书记", "局长", "镇长", "乡长", "县长", "区长", "院长", "校长", "园长", "所长", "站长", "店长", "厂长", "矿长",
    "主任",
    "经理", "董事长", "总经理", "法定代表人", "负责同志",
  ]

  private static let summoned: PhraseSet = ["市政府", "县政府", "区政府", "镇政府", "该市", "该县", "该区", "分管领导"]

  /// 仍在接受纪律审查和监察调查: somebody undergoes it.
  func isUndergone(_ range: Range<Int>) -> Bool {
    var at = range.lowerBound
    // 被免职并立案调查, 已被依法立案审查
    var start = at
    while let adverb = Self.adverbs.start(in: text, endingAt: start) { start = adverb }
    if Self.passive.start(in: text, endingAt: start) != nil
      || start < at && start > 0 && text[start..<at].contains(Self.and)
        && taken.holds(.sanction, at: start - 1)
    {
      return !TextUnit.isHan(range.upperBound < text.count ? text[range.upperBound] : 0)
    }
    while at > 0, range.lowerBound - at < Self.farthestInquirer, !TextMark.endsClause(text[at - 1]),
      text[at - 1] != TextMark.comma
    {
      if Self.undergoing.start(in: text, endingAt: at) != nil {
        return Self.unfinished.end(in: text, at: range.upperBound) == nil
      }
      at -= 1
    }
    return false
  }

  private static let passive: PhraseSet = ["被", "已被", "均被"]
  private static let and: UInt16 = 0x5E76  // 并
  private static let farthestInquirer = 24
  private static let undergoing: PhraseSet = ["接受"]
  private static let unfinished: PhraseSet = ["期间", "时", "的", "过程", "中", "后", "前"]

  /// 处理198人, 已处理党政干部25名, 受到处理: whom it befell. 运用第一种形态处理29人次 counts how often.
  func isDealtWith(_ range: Range<Int>) -> Bool {
    if Self.means.start(in: text, endingAt: range.lowerBound) != nil { return false }
    var at = range.upperBound
    while at < text.count, at - range.upperBound < Self.longestNoun, TextUnit.isHan(text[at]),
      !taken.holds(.quantity, at: at)
    {
      at += 1
    }
    if at < text.count, taken.holds(.quantity, at: at) {
      while at < text.count, taken.holds(.quantity, at: at) { at += 1 }
      if text[at - 1] != Self.occasions, Self.persons.contains(text[at - 1]) { return true }
    }
    if range.upperBound < text.count, TextUnit.isHan(text[range.upperBound]),
      Self.alternatives.end(in: text, at: range.upperBound) == nil
    {
      return false
    }
    var before = range.lowerBound
    while let adverb = Self.adverbs.start(in: text, endingAt: before) { before = adverb }
    guard let verb = Self.befalling.start(in: text, endingAt: before), !isDemanded(range.lowerBound) else {
      return false
    }
    // 接受处理 is what somebody does.
    return verb == 0 || text[verb - 1] != Self.accepting
  }

  /// 12人被立案, 被检察机关立案5人.
  func isFiledAgainst(_ range: Range<Int>) -> Bool {
    var clause = range.lowerBound
    while clause > 0, range.lowerBound - clause < Self.farthestInquirer,
      !TextMark.endsClause(text[clause - 1]),
      text[clause - 1] != TextMark.comma
    {
      clause -= 1
    }
    guard let passive = Self.passive.last(in: text, clause..<range.lowerBound) else { return false }
    if countsPersons(range) { return true }
    return passive.upperBound == range.lowerBound && passive.lowerBound > 0
      && taken.holds(.quantity, at: passive.lowerBound - 1)
      && Self.persons.contains(text[passive.lowerBound - 1])
  }

  /// 監察院並糾正臺中市政府, 遭監察院糾正: the Control Yuan stands before it in the clause; 促請糾正 asks for it.
  func isCorrected(_ range: Range<Int>) -> Bool {
    var clause = range.lowerBound
    while clause > 0, range.lowerBound - clause < Self.farthestCorrector,
      !TextMark.endsClause(text[clause - 1])
    {
      clause -= 1
    }
    return Self.correctors.last(in: text, clause..<range.lowerBound) != nil
      && Self.asking.start(in: text, endingAt: range.lowerBound) == nil
  }

  /// 3起案件移送公安机关: persons and cases are referred; 问题线索移交公安机关 hands on what has still to be looked into.
  func isReferred(_ range: Range<Int>) -> Bool {
    var clause = range.lowerBound
    while clause > 0, range.lowerBound - clause < Self.farthestLead, !TextMark.endsStatement(text[clause - 1])
    {
      clause -= 1
    }
    let before = clause..<range.lowerBound
    return Self.leads.first(in: text, before) == nil && Self.intended.first(in: text, before) == nil
      && !isDemanded(range.lowerBound)
  }

  private static let intended: PhraseSet = ["视情", "将予以", "将依", "将一律", "拟"]

  private static let farthestLead = 40
  private static let leads: PhraseSet = ["线索"]
  private static let farthestCorrector = 20
  private static let correctors: PhraseSet = ["监察院", "监院", "监委"]
  private static let asking: PhraseSet = ["促请", "要求", "应", "予以", "未", "自行", "积极", "立即", "请"]
  private static let accepting: UInt16 = 0x63A5  // 接

  private static let means: PhraseSet = ["形态", "方式", "依法", "分类"]
  private static let longestNoun = 8
  private static let occasions: UInt16 = 0x6B21  // 次
  private static let alternatives: PhraseSet = ["或", "和"]
  private static let befalling: PhraseSet = ["被", "受到", "受"]

  /// 通报20人，诫勉320人: how many persons it befell stands right behind it.
  func countsPersons(_ range: Range<Int>) -> Bool {
    var end = range.upperBound
    while end < text.count, taken.holds(.quantity, at: end) { end += 1 }
    return end > range.upperBound && Self.persons.contains(text[end - 1])
  }

  private static let persons: UnitSet = "人名次"

  /// Whether a recovery is told: 已全部退缴, 每人退缴5400元, 违纪所得…收缴; or what it takes away: 驾驶证被依法吊销.
  func isRecovered(_ range: Range<Int>) -> Bool {
    // 收缴各类枪支95支 takes things, not what somebody gained.
    if !Self.confiscation.matches(text, at: range.lowerBound), countsThings(behind: range.upperBound) {
      return false
    }
    let isListed = range.upperBound < text.count && text[range.upperBound] == TextMark.enumerationComma
    if !isListed, isOutcome(range, touching: true) { return true }
    var at = range.lowerBound
    while let before = Self.adverbs.start(in: text, endingAt: at)
      ?? Self.advances.start(in: text, endingAt: at)
    {
      at = before
      if Self.done.end(in: text, at: at) != nil { return true }
    }
    if Self.payers.start(in: text, endingAt: at) != nil { return true }
    var clause = at
    while clause > 0, at - clause < 30, !TextMark.endsClause(text[clause - 1]) { clause -= 1 }
    return Self.gains.first(in: text, clause..<at) != nil && !isDemanded(range.lowerBound)
  }

  private func countsThings(behind end: Int) -> Bool {
    for at in end..<min(text.count, end + 16) {
      if TextMark.endsClause(text[at]) || text[at] == TextMark.comma { return false }
      guard taken.holds(.quantity, at: at) else { continue }
      var last = at
      while last + 1 < text.count, taken.holds(.quantity, at: last + 1) { last += 1 }
      return Self.things.contains(text[last])
    }
    return false
  }

  private static let confiscation: Phrase = "没收"
  private static let things: UnitSet = "支把件枚发辆册张克瓶箱部台吨条枝盒包公斤"

  /// Whether it stands in the path to the page: 首页 > 审查调查 > 党纪政务处分.
  func isInPath(_ range: Range<Int>) -> Bool {
    var line = range.lowerBound
    while line > 0, range.lowerBound - line < 60, text[line - 1] != 0x0A { line -= 1 }
    return text[line..<range.lowerBound].contains { $0 == 0x3E || $0 == 0xBB }
  }

  /// 应予严肃处理 is a judgement and 作出严肃处理: announces what follows.
  func isAnnounced(_ range: Range<Int>) -> Bool {
    if Self.deserved.start(in: text, endingAt: range.lowerBound) != nil { return true }
    return range.upperBound < text.count && text[range.upperBound] == 0x3A
  }

  /// 对今年查处的6起典型问题予以通报 publishes cases; 被通报的单位 is nobody yet, 被通报查处 names what befell.
  func isPublication(_ range: Range<Int>) -> Bool {
    if Self.attributes.end(in: text, at: range.upperBound) != nil { return true }
    guard Self.giving.ends(text, at: range.lowerBound) else { return false }
    return Self.cases.first(in: text, max(0, range.lowerBound - 8)..<range.lowerBound) != nil
  }

  /// 公开曝光6起典型问题, 对突出问题进行通报曝光: cases are published, and nobody is named yet.
  func publishesCases(_ range: Range<Int>) -> Bool {
    var at = range.upperBound
    while at < text.count, at - range.upperBound < Self.longestObject, !TextMark.endsClause(text[at]),
      text[at] != TextMark.comma
    {
      if taken.holds(.quantity, at: at), Self.caseUnits.contains(text[at]) { return true }
      at += 1
    }
    guard let verb = Self.publishing.start(in: text, endingAt: range.lowerBound) else { return false }
    return Self.cases.first(in: text, max(0, verb - Self.longestObject)..<verb) != nil
  }

  private static let longestObject = 16
  private static let caseUnits: UnitSet = "起件个批例类"
  private static let publishing: PhraseSet = ["进行", "予以", "及时", "第一时间", "全部", "给予", "集中"]

  /// 严肃追责问责 at the end of a warning names the outcome all the same.
  func isThreat(_ range: Range<Int>) -> Bool {
    Self.threats.start(in: text, endingAt: range.lowerBound) != nil
  }

  private static let advances: PhraseSet = ["已", "已经", "全部", "均已", "全额", "正在", "正", "予以", "悉数"]
  private static let done: PhraseSet = ["已", "全部", "均已", "正在", "予以", "依法", "全额", "悉数"]
  private static let payers: PhraseSet = ["每人", "每户", "二人", "两人", "三人", "并", "自行", "本人"]
  private static let gains: PhraseSet = [
    "所得", "赃款", "违纪款", "违规资金", "涉案资金", "工资全部", "公积金", "驾驶证", "许可证", "执照", "资格证",
  ]
  private static let deserved: PhraseSet = ["应予", "应予以", "予以严肃处理的", "应当", "必须"]
  private static let giving: Phrase = "予以"
  private static let cases: PhraseSet = ["问题", "案例", "案件"]
  private static let threats: PhraseSet = ["严肃", "纪检监察机关", "一律", "公职人员", "责任人员"]
  private static let attributes: PhraseSet = ["的", "查处", "人员", "后", "表扬", "表彰", "嘉奖"]

  /// A number of people, bodies or cases behind it in the same clause: 处分厅局级干部54人.
  private func hasCount(behind end: Int) -> Bool {
    for at in end..<min(text.count, end + 16) {
      if TextMark.endsClause(text[at]) || text[at] == TextMark.comma { return false }
      if Self.countBlockers.end(in: text, at: at) != nil { return false }
      if taken.holds(.quantity, at: at) || TextUnit.isDigit(text[at]) {
        return !taken.holds(.date, at: at)
      }
      if text[at] == Self.ordinal { return false }
    }
    return false
  }

  /// 被“双规”: the position before an opening quotation mark.
  private func unquoted(_ start: Int) -> Int { start > 0 && text[start - 1] == 0x201C ? start - 1 : start }

  /// A word right before it: 被, 受到, 给予, 9人, with adverbs between.
  private func touches(_ start: Int) -> Bool {
    var at = unquoted(start)
    while true {
      if Self.cues.start(in: text, endingAt: at) != nil { return true }
      guard let before = Self.adverbs.start(in: text, endingAt: at) else { break }
      at = before
    }
    return at > 0 && (taken.holds(.quantity, at: at - 1) || taken.holds(.citation, at: at - 1))
  }

  /// 给予 or 被 earlier in the clause: 给予张某某党内警告, 被县纪委问责, 对41名人员问责.
  private func isGiven(_ start: Int) -> Bool {
    var clause = start
    while clause > 0, start - clause < 40, !TextMark.endsClause(text[clause - 1]) { clause -= 1 }
    if Self.givers.first(in: text, clause..<start) != nil { return true }
    return text[clause] == Self.toward
  }

  /// The sentence asks for it instead of telling it: 各级…要…, 必须, 一律. A number in the clause tells it.
  func isDemanded(_ start: Int) -> Bool {
    var sentence = start
    while sentence > 0, !TextMark.endsClause(text[sentence - 1]) {
      sentence -= 1
      if taken.holds(.quantity, at: sentence) { return false }
    }
    // 违反安全管理要求；…，被警告: what another statement asks for is another matter.
    let isPassive = Self.passive.start(in: text, endingAt: start) != nil
    while sentence > 0, !TextMark.endsSentence(text[sentence - 1]),
      !isPassive || text[sentence - 1] != TextMark.semicolon
    {
      sentence -= 1
    }
    return Self.demands.first(in: text, sentence..<start) != nil
  }

  private static let policyNouns: PhraseSet = [
    "条件", "手续", "汇交", "汇至", "时表示", "时指", "时斥", "时说", "时称", "缴纳", "收缴", "工作", "条例", "机制", "力度", "情形",
    "范围", "方式",
    "责任", "对象", "制度", "行动", "清单", "办法", "规定", "种类",
    "权限", "程序", "利器", "决定书", "告知书", "法", "通知", "意见", "体系", "威力", "震慑", "作用", "成效", "功能", "影响期", "期为", "期均为",
    "期间", "期满", "标准", "依据", "主体", "压力", "文件", "委员会", "审查", "链条", "官员", "班子", "局长", "制", "金额",
    "数额", "时间", "之对象", "必严", "权", "书", "概念", "原则", "规则", "结果运用", "职责", "职能", "事先告知", "裁量", "案件",
    "事项", "案卷", "听证", "格局", "闭环", "导向", "倒逼", "不力", "不严", "问题", "调查组", "调查", "文书", "信息", "基准",
    "部门", "机关", "单位", "额", "申请", "等候上诉", "上诉", "复核", "必要", "之必要", "〔", "所", "包括",
  ]
  private static let countBlockers: PhraseSet = ["情况", "工作", "案例", "典型", "问题线索"]
  private static let adverbs: PhraseSet = [
    "严肃", "严厉", "依规依纪依法", "依规依纪", "依纪依法", "依纪依规", "依法依规", "依法", "依规", "依纪", "分别", "一并", "均", "相应",
    "从严", "从重", "及时", "全部", "并", "了", "直接", "立即", "同时", "书面", "公开", "一次", "的", "处以", "追责", "有关", "集中", "联合",
    "另行",
  ]
  private static let cues: PhraseSet = [
    "被", "受到", "受", "遭到", "遭", "给予", "予以", "给与", "处以", "判处", "作出", "做出", "采取", "进行", "实施", "决定", "应予",
    "接受", "获", "发出", "已", "已经", "先后", "共", "累计", "共计", "合计", "另", "其中", "责令", "执行", "遭受", "并处", "开展", "勒令",
    "获得", "被处", "将其", "实行", "有", "已被", "分别被", "行为", "拟", "出具", "此次", "本次", "其", "全部", "全部已",
    "免予", "免于", "不予", "不再", "建议不", "决定不", "依法不",
  ]
  private static let passives: PhraseSet = ["被", "受到", "受", "给予", "予以", "遭", "遭到"]
  private static let regions: PhraseSet = ["全国", "全省", "全市", "全县", "全区", "全州", "全旗", "全系统", "全军", "全党"]
  private static let givers: PhraseSet = [
    "给予", "予以", "被", "受到", "处以", "作出", "进行", "责令", "受", "已", "责成", "由", "对相关人员", "对有关人员", "对责任人", "建议对",
  ]
  /// 公开曝光第八批8起典型案例.
  private static let ordinal: UInt16 = 0x7B2C
  /// 对 at the head of a clause: 对45名公职人员追责问责.
  private static let toward: UInt16 = 0x5BF9
  private static let demands: PhraseSet = [
    "各级", "要求", "必须", "务必", "坚决", "坚持", "一律", "凡是", "要严", "要对", "要加", "要坚", "要依", "要切", "将对", "将严", "将依",
    "不断", "加大", "强化", "今后", "下一步", "就要", "要把", "要以", "健全", "完善", "敢于", "应及时", "依据有关", "对失职", "如有", "对于",
    "持续", "深化", "推动",
  ]
}
