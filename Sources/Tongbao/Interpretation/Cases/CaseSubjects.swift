/// Who or what the sanctions of a sentence fall on.
struct CaseSubjects {
  let reading: MentionReading
  let figures: [Figure]
  /// The names that stand for a count of them: 2人均受到处分.
  let named: [NamedItems]
  /// The mentions of bodies inside the posts of persons: they are no subjects.
  private let insidePosts: Set<Int>

  init(reading: MentionReading, figures: [Figure], named: [NamedItems]) {
    (self.reading, self.figures, self.named) = (reading, figures, named)
    var inside: Set<Int> = []
    for index in reading.kinds.indices where reading.kinds[index] == .person {
      guard let post = reading.person(index)?.postRange else { continue }
      for body in reading.mentions(.institution, in: post) { inside.insert(body) }
    }
    insidePosts = inside
  }

  // MARK: Persons

  private static let objectMarks: PhraseSet = ["向", "为", "由", "通过", "伙同", "送给"]

  /// A person whom the sentence is about; 向刘某某行贿 is about somebody else.
  func isSubject(person index: Int) -> Bool {
    guard let person = reading.person(index), !person.isByline else { return false }
    let start = person.postRange.map { min($0.lowerBound, reading.starts[index]) } ?? reading.starts[index]
    let isPostHere =
      reading.starts[index] - start <= 80 && start >= reading.clauses.clauseStart(reading.starts[index])
    if Self.objectMarks.start(in: reading.folded, endingAt: isPostHere ? start : reading.starts[index]) != nil
    {
      return false
    }
    return !presides(index) && !isOfficer(index, person)
  }

  /// 温家宝今日主持召开会议: who presides, speaks or points out is not dealt with.
  private func presides(_ index: Int) -> Bool {
    var at = reading.ends[index]
    if let date = reading.mentions(.date, in: at..<reading.clauses.clauseEnd(at)).first,
      reading.starts[date] == at
    {
      at = reading.ends[date]
    }
    at = Self.also.end(in: reading.folded, at: at) ?? at
    if Self.presiding.end(in: reading.folded, at: at) != nil { return true }
    guard let person = reading.person(index), person.post != nil, !person.isFormer,
      let said = Self.saying.end(in: reading.folded, at: at), said < reading.folded.count
    else { return false }
    return [TextMark.comma, TextMark.colon, 0x201C].contains(reading.folded[said])
  }

  private static let also: PhraseSet = ["也", "亦", "还", "则", "并"]
  /// 副局长张某某表示,今年共罚款…: an official who is quoted.
  private static let saying: PhraseSet = ["表示", "指出", "介绍", "透露", "说明", "坦言", "说", "称", "强调", "认为", "通报"]

  private static let presiding: PhraseSet = [
    "委员所提", "所提弹劾", "主持召开", "主持会议", "作出重要批示", "作出批示", "作出重要指示", "指出", "强调", "在接受媒体采访时", "在接受采访时",
    "接受媒体采访", "接受采访", "接受记者采访", "报告今年", "报告去年", "报告全年", "报告了",
  ]

  /// 法官练锦荣判处被告…: those who try or charge others. One who is tried has left the post.
  private func isOfficer(_ index: Int, _ person: Person) -> Bool {
    guard reading.context.script.isOverseas, !person.isFormer, let post = person.postRange else {
      return false
    }
    return Self.officers.start(in: reading.folded, endingAt: post.upperBound) != nil
  }

  private static let officers: PhraseSet = ["法官", "裁判官", "检察官", "审判长", "检察长", "大律师", "律师", "调查主任", "监察委员"]

  private static let behindSurname: PhraseSet = ["被", "获", "其后", "随后", "否认", "承认", "涉嫌", "于", "在"]

  /// 冼2003年被判入狱3年: in Hong Kong a surname alone takes up the person of that name told before.
  func surnamed(in sentence: Range<Int>) -> [Int] {
    guard reading.context.script.isOverseas, sentence.count > 2 else { return [] }
    var at = sentence.lowerBound
    while at < sentence.upperBound, Lines.isSpace(reading.folded[at]) { at += 1 }
    guard at + 1 < sentence.upperBound, reading.context.lattice.starts(LexiconTable.surnames.bit, at: at),
      Self.behindSurname.end(in: reading.folded, at: at + 1) != nil
        || reading.mentions(.date, in: at + 1..<sentence.upperBound).first.map({
          reading.starts[$0] == at + 1
        }) ?? false,
      let known = reading.kinds.indices.last(where: {
        reading.kinds[$0] == .person && reading.ends[$0] <= at
          && reading.folded[reading.starts[$0]] == reading.folded[at] && isSubject(person: $0)
      })
    else { return [] }
    return [known]
  }

  private static let kin: PhraseSet = [
    "其子", "其妻", "其夫", "其父", "其母", "其弟", "其兄", "其女", "其女婿", "其情妇", "妻子", "丈夫", "儿子", "女儿", "弟弟", "哥哥", "胞弟",
    "胞兄", "情妇", "亲属", "朋友", "司机", "老板", "商人",
  ]

  /// 其妻李某: somebody of the subject's, whom the next sentence does not go on about.
  func isKin(_ index: Int) -> Bool {
    Self.kin.start(in: reading.folded, endingAt: reading.starts[index]) != nil
  }

  /// Nothing but 、 和 及 stands between two names, or a comma before the next one's post. Ages and other glosses in
  /// brackets, 同志 and the post itself do not count.
  func areJoined(_ first: Int, _ second: Int) -> Bool {
    var at = reading.ends[first]
    var end = reading.starts[second]
    let post = reading.person(second)?.postRange
    let hasPost = post.map { $0.lowerBound >= at && $0.upperBound <= end } ?? false
    if let post, hasPost { end = post.lowerBound }
    var marks = 0
    while at < end {
      switch reading.folded[at] {
      case TextMark.open:
        guard let close = reading.folded[at..<end].firstIndex(of: TextMark.close),
          reading.first(Self.elsewhere, in: at..<close) == nil
        else { return false }
        at = close
      case TextMark.enumerationComma, 0x548C, 0x53CA, 0x4E0E, 0x4EE5: marks += 1
      case TextMark.comma where hasPost: marks += 1
      case 0x540C, 0x5FD7: break
      default: return marks == 1 && !hasPost && isTrade(at..<end)
      }
      at += 1
    }
    return marks > 0 && marks <= 2
  }

  /// 莫某某（另案处理），现任副总经理谢某: the first one has been dealt with.
  private static let elsewhere: PhraseSet = ["另案", "另处", "另行"]
  private static let longestTrade = 6

  /// 法定代表人葛某、送气工季某某: a trade that is no post of the tables.
  private func isTrade(_ range: Range<Int>) -> Bool {
    range.count <= Self.longestTrade && range.lowerBound > 0
      && reading.folded[range.lowerBound - 1] == TextMark.enumerationComma
      && reading.folded[range].allSatisfy(PrintedDate.isHan)
      && reading.kinds.indices.allSatisfy {
        reading.starts[$0] < range.lowerBound || reading.starts[$0] >= range.upperBound
      }
  }

  private static let transitives: WordSet = [
    "TW11", "TW12", "TW14", "CP5", "CP6", "CP7", "HK1", "HK10", "OH11",
  ]

  /// 检察院依法逮捕原局长王某, 提案弹劾前处长张某: whom the sanction's verb has for its object, with those joined to him.
  func objects(of sanction: Int) -> [Int] {
    guard let code = reading.sanction(sanction)?.code, Self.transitives.contains(code) else { return [] }
    var at = reading.ends[sanction]
    if at < reading.folded.count, reading.folded[at] == Self.past { at += 1 }
    if let count = reading.mentions(.quantity, in: at..<reading.clauses.clauseEnd(at)).first,
      reading.starts[count] == at
    {
      at = reading.ends[count]
    }
    let persons = reading.mentions(.person, in: at..<reading.clauses.clauseEnd(at))
    guard let first = persons.first, let person = reading.person(first) else { return [] }
    let post = person.postRange.map { $0.lowerBound >= at && $0.upperBound <= reading.starts[first] } ?? false
    guard (post ? person.postRange?.lowerBound : reading.starts[first]) == at else { return [] }
    var objects = [first]
    for next in persons.dropFirst() {
      guard let last = objects.last, areJoined(last, next) else { break }
      objects.append(next)
    }
    return objects
  }

  private static let past: UInt16 = 0x4E86  // 了

  /// A company or a bank, which a penalty may fall on further down in its paragraph.
  func isEnterprise(_ body: Int) -> Bool {
    let category = reading.institution(body)?.category
    return category == "enterprise" || category == "bank"
  }

  // MARK: Bodies

  private static let targets: PhraseSet = ["责令", "对", "给予", "当事人:", "受处分人:", "受裁罚之对象:", "被处罚人:", "被处罚单位:"]
  private static let passives: PhraseSet = ["被", "受到", "均受到", "均被", "均"]
  /// How far behind a list of bodies 被 may stand: 甲社等3家出版单位被….
  private static let passiveReach = 12

  /// 某医院重大火灾事故, 某公司前职员: the name only tells which accident or whose people.
  private static let names: PhraseSet = [
    "特别重大", "重大", "较大", "一般", "火灾", "爆炸", "事故", "案", "前", "原", "现", "职员", "员工", "相关责任", "有关责任", "的",
  ]
  private static let bodyObjectMarks: PhraseSet = ["因", "从", "在", "经", "与", "据", "报"]

  /// 某医院院长等6名责任人, 某公司时任管工: the body stands inside the post of somebody unnamed.
  private func isInsidePost(_ end: Int) -> Bool {
    reading.context.lattice.starts(LexiconTable.posts.bit, at: end)
      || Self.holders.end(in: reading.folded, at: end) != nil
  }

  private static let holders: PhraseSet = ["时任", "现任", "原", "前", "党委书记", "党支部书记", "相关负责人", "有关负责人", "工作人员"]

  /// A body is a subject where it can be penalised; those that decide are not.
  func isSubject(body index: Int) -> Bool {
    guard !insidePosts.contains(index), let body = reading.institution(index),
      !Self.judging.contains(body.category)
    else { return false }
    let end = behindGloss(reading.ends[index])
    if Self.names.end(in: reading.folded, at: end) != nil || isInsidePost(end) { return false }
    if isObject(reading.starts[index])
      || Self.bodyObjectMarks.start(in: reading.folded, endingAt: reading.starts[index]) != nil
    {
      return false
    }
    if Self.targets.start(in: reading.folded, endingAt: reading.starts[index]) != nil { return true }
    if body.role == .subject || body.category == "enterprise" || body.category == "bank" { return true }
    guard body.role == .other else { return false }
    let limit = min(reading.clauses.clauseEnd(end), end + Self.passiveReach)
    if end < limit, reading.first(Self.passives, in: end..<limit) != nil { return true }
    // The first of a list is what its last is.
    let next = index + 1
    return next < reading.kinds.count && reading.kinds[next] == .institution && areJoined(index, next)
      && isSubject(body: next)
  }

  /// 在甲法院和乙法院被判处监禁: where it was decided.
  private static let judging: WordSet = ["court", "procuratorate"]

  /// 为某公司谋利, but not 其次依序为某银行.
  private func isObject(_ start: Int) -> Bool {
    guard let mark = Self.objectMarks.start(in: reading.folded, endingAt: start) else { return false }
    return Self.orders.start(in: reading.folded, endingAt: mark) == nil
  }

  private static let orders: PhraseSet = ["依序", "依次", "分别", "名单"]

  private func behindGloss(_ position: Int) -> Int {
    guard position < reading.folded.count, reading.folded[position] == TextMark.open,
      let close = reading.folded[position...].prefix(24).firstIndex(of: TextMark.close)
    else { return position }
    return close + 1
  }

  /// 某医院存在违规收费等问题: a body at the head of a sentence and what it did.
  func hasProblem(body index: Int) -> Bool {
    guard !insidePosts.contains(index), reading.institution(index)?.members.isEmpty ?? false,
      Self.problems.end(in: reading.folded, at: behindGloss(reading.ends[index])) != nil
    else { return false }
    return reading.clauses.sentence(at: reading.starts[index]).lowerBound >= reading.starts[index] - 1
  }

  private static let problems: PhraseSet = ["存在", "违规", "违法", "违反", "虚报", "套取", "骗取", "擅自", "未经", "未按"]

  // MARK: Counts

  /// What a sanction falls on where a count stands nearer than any name.
  enum Counted {
    /// 3名同志 behind their names, or no count at all.
    case none
    /// 7人被诫勉谈话: nobody is named.
    case unnamed
    /// 2人均受到处分: those named before.
    case named([Int])
  }

  /// How far a sanction may stand from the count of those who receive it: 对履职不力的5人予以诫勉.
  private static let countReach = 10
  private static let subjectReach = 8
  private static let subjectMarks: PhraseSet = ["由", "因", "被", "受", "已", "均", "同", "正", "涉嫌"]

  func count(beside sanction: Int, subjects: [Int]) -> Counted {
    let (start, end) = (reading.starts[sanction], reading.ends[sanction])
    if publishesCases(sanction) { return .unnamed }
    let floor = subjects.last.map { reading.ends[$0] } ?? 0
    for index in reading.figures(figures, inSentence: reading.clauses.index(at: start)).reversed() {
      let figure = figures[index]
      guard figure.kin == .person || figure.kin == .visit || named.contains(where: { $0.claim == index })
      else { continue }
      let clause = reading.clauses.clauseStart(start)
      let isAdjacent =
        figure.start >= clause
        && (figure.end <= start ? start - figure.end : figure.start - end) <= Self.countReach
        && figure.start < reading.clauses.clauseEnd(end)
      guard isAdjacent || (figure.end <= start && figure.start > floor && isSubject(figure)) else { continue }
      if figure.end <= start, closesList(figure, subjects) { return .none }
      if figure.start > end, figure.start - end > 2, !isList(end..<figure.start) { continue }
      if let items = named.first(where: { $0.claim == index }), !items.isOpen {
        return .named(mentions(items.names, before: figure.start))
      }
      return .unnamed
    }
    return .none
  }

  /// 免职或调离岗位6人: the count closes a list of sanctions.
  private func isList(_ range: Range<Int>) -> Bool {
    range.allSatisfy {
      reading.context.taken.holds(.sanction, at: $0) || Self.listMarks.contains(reading.folded[$0])
    }
  }

  private static let listMarks: UnitSet = "、或和及"

  /// 我县通报曝光了5起典型案例: cases are published, and nobody is dealt with by that.
  private func publishesCases(_ sanction: Int) -> Bool {
    guard reading.sanction(sanction)?.code == "UM13" else { return false }
    let end = reading.ends[sanction]
    return reading.figures(figures, in: end..<reading.clauses.clauseEnd(end)).contains {
      figures[$0].kin != .person && figures[$0].kin != .visit && figures[$0].start - end <= Self.subjectReach
    }
  }

  private func isSubject(_ figure: Figure) -> Bool {
    let end = min(reading.clauses.clauseEnd(figure.end), figure.end + Self.subjectReach)
    return figure.end < end && reading.first(Self.subjectMarks, in: figure.end..<end) != nil
  }

  /// 张某、李某等3人, 甲局、乙局2个单位, and 甲局4个单位和31名人员: the count closes the list of names.
  private func closesList(_ figure: Figure, _ subjects: [Int]) -> Bool {
    guard let last = subjects.last else { return false }
    if figure.start - reading.ends[last] <= 1 { return true }
    let index = reading.figures(figures, in: reading.ends[last]..<figure.start).first
    return index.map { figures[$0].start - reading.ends[last] <= 1 && figure.start - figures[$0].end <= 5 }
      ?? false
  }

  /// The last mention of each name before `position`.
  private func mentions(_ names: [String], before position: Int) -> [Int] {
    names.compactMap { name in
      reading.kinds.indices.last {
        (reading.kinds[$0] == .person || reading.kinds[$0] == .institution) && reading.ends[$0] <= position
          && reading.string($0) == name
      }
    }
  }

  // MARK: The notice's own subject

  private static let labels: PhraseSet = [
    "当事人:", "受处分人:", "受裁罚之对象:", "被处罚人:", "被处罚单位:", "被处罚对象:", "机构名称:", "行政相对人名称:", "单位名称:",
  ]

  /// 当事人：某公司, else the company of the headline: whom a decision is about that does not say so again.
  func ofDecision() -> Int? {
    var inTitle: Int?
    for index in reading.kinds.indices where reading.kinds[index] == .institution {
      if Self.labels.start(in: reading.folded, endingAt: start(withoutBlanks: reading.starts[index])) != nil {
        return index
      }
      if inTitle == nil, reading.context.notice.titleRange?.contains(reading.starts[index]) ?? false,
        let body = reading.institution(index), body.category == "enterprise" || body.category == "bank"
      {
        inTitle = index
      }
    }
    return inTitle
  }

  private func start(withoutBlanks position: Int) -> Int {
    var at = position
    while at > 0, Lines.isSpace(reading.folded[at - 1]) { at -= 1 }
    return at
  }
}
