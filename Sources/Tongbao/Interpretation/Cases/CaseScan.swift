/// Reads the sentences of a notice in order and gives each sanction its subjects.
///
/// The sanctions behind a name, up to the next one, are that name's; names joined by 、 share them. A sentence without
/// a subject goes on about the paragraph's last one: 决定给予其开除党籍处分；由监委给予其开除公职处分.
struct CaseScan {
  let reading: MentionReading
  let subjects: CaseSubjects
  /// Whom a decision is about, looked up once it is asked for.
  private lazy var decided: Int? = subjects.ofDecision()
  /// The paragraph's last persons, and where the paragraph begins.
  private var carried: [Int] = []
  /// The paragraph's first body that may be penalised: 某公司销售劣药案。…责令其改正，罚款12万元.
  private var carriedBodies: [Int] = []
  private var paragraph = -1
  private var block = 0

  init(reading: MentionReading, subjects: CaseSubjects) {
    (self.reading, self.subjects) = (reading, subjects)
  }

  mutating func read(
    _ mentions: Range<Int>, _ sentence: Int, _ add: (_ subject: Int, _ sanction: Int, _ sentence: Int) -> Void
  ) {
    enterParagraph(reading.clauses.sentences[sentence])
    var persons = subjects.surnamed(in: reading.clauses.sentences[sentence])
    var bodies: [Int] = []
    var hasSanction = false
    // Where the last sanction fell on somebody whom nobody names, and no name has come since.
    var isOfOthers = false
    for index in mentions {
      switch reading.kinds[index] {
      case .person where subjects.isSubject(person: index):
        let isListed = !hasSanction && persons.last.map { subjects.areJoined($0, index) } ?? false
        if !isListed { persons = [] }
        persons.append(index)
        hasSanction = false
        isOfOthers = false
        if !persons.allSatisfy(subjects.isKin) { carried = persons.filter { !subjects.isKin($0) } }
      case .institution where isListed(index, bodies) || subjects.isSubject(body: index):
        if !isListed(index, bodies) { bodies = [] }
        bodies.append(index)
        isOfOthers = false
        if carriedBodies.isEmpty, subjects.isEnterprise(index) || subjects.hasProblem(body: index) {
          carriedBodies = [index]
        }
      case .institution where carriedBodies.isEmpty && subjects.hasProblem(body: index):
        carriedBodies = [index]
      case .sanction:
        let told = told(index, persons)
        if !told.isEmpty {
          for subject in told { add(subject, index, sentence) }
          continue
        }
        // 对某矿处以罚款,依法吊销其证照: it goes on about the same one.
        isOfOthers =
          hasOwnObject(index) || isOfOthers && continues(index) || subjects.isOfUnnamedPost(index)
        if isOfOthers { continue }
        let (receivers, isByCount) = receivers(of: index, persons, bodies)
        // 二人涉嫌犯罪问题已移送，所得赃款全部追缴: those who were counted stay the subject.
        if isByCount, receivers.allSatisfy({ reading.kinds[$0] == .person }) {
          persons = receivers
          carried = receivers
        }
        if let share = share(of: index, receivers, mentions) {
          add(receivers[share], index, sentence)
        } else {
          for subject in receivers { add(subject, index, sentence) }
        }
        hasSanction = true
      default: break
      }
    }
  }

  /// 责令某县委、县政府作出检查: the members of a list share what its first one receives.
  private func isListed(_ body: Int, _ bodies: [Int]) -> Bool {
    bodies.last.map { subjects.areJoined($0, body) } ?? false
  }

  /// Whom the words right beside the sanction name: 村主任王某（另案处理）、会计李某受到警告处分 has the gloss for 王某 alone,
  /// and 逮捕原局长王某 names him behind it.
  private func told(_ index: Int, _ persons: [Int]) -> [Int] {
    let glossed = glossed(index, persons)
    return glossed.isEmpty ? subjects.objects(of: index) : glossed
  }

  private static let all: PhraseSet = ["均", "都", "皆"]

  /// Whom a sanction in brackets right behind a name is for: him, or all before where it says 均.
  private func glossed(_ index: Int, _ persons: [Int]) -> [Int] {
    guard let last = persons.last, reading.ends[last] < reading.starts[index],
      reading.folded[reading.ends[last]] == TextMark.open,
      !reading.folded[reading.ends[last]..<reading.starts[index]].contains(TextMark.close)
    else { return [] }
    let isOfAll = reading.first(Self.all, in: reading.ends[last]..<reading.starts[index]) != nil
    return isOfAll ? persons : [last]
  }

  private static let respective: PhraseSet = ["分别"]

  /// 王某、赵某分别受到记过、警告处分: as many sanctions as names, each for one of them. Which one `index` is for.
  private func share(of index: Int, _ receivers: [Int], _ mentions: Range<Int>) -> Int? {
    guard receivers.count >= 2, let last = receivers.last, reading.ends[last] < reading.starts[index] else {
      return nil
    }
    let behind = reading.ends[last]..<reading.starts[index]
    // 二人被召回，分别受到甲、乙处分: what stands before 分别 is for both.
    let cue = Self.respective.last(in: reading.folded, behind)
    let clause = (cue?.upperBound ?? behind.lowerBound)..<reading.clauses.clauseEnd(reading.starts[index])
    let own = mentions.filter {
      reading.kinds[$0] == .sanction && reading.starts[$0] >= clause.lowerBound
        && reading.ends[$0] <= clause.upperBound
    }
    guard let place = own.firstIndex(of: index), own.count.isMultiple(of: receivers.count) else { return nil }
    let size = own.count / receivers.count
    guard size == 1 || repeats(own, size),
      cue.map({ reading.clauses.clauseEnd($0.upperBound) == clause.upperBound })
        ?? (size == 1 && areRivals(own))
    else { return nil }
    return place / size
  }

  /// 有期徒刑2年、缓刑3年和有期徒刑1年、缓刑2年: the same kinds once more for each person.
  private func repeats(_ sanctions: [Int], _ size: Int) -> Bool {
    let codes = sanctions.map { reading.sanction($0)?.code }
    return codes.indices.allSatisfy { codes[$0] != nil && codes[$0] == codes[$0 % size] }
  }

  /// 王某、吕某被给予政务记过、政务警告处分: nobody receives two disciplinary sanctions of one regime at once.
  private func areRivals(_ sanctions: [Int]) -> Bool {
    guard let family = reading.sanction(sanctions[0])?.family, family == "AD" || family == "PI" else {
      return false
    }
    let codes = Set(sanctions.compactMap { reading.sanction($0)?.code })
    return codes.count == sanctions.count
      && sanctions.allSatisfy { reading.sanction($0)?.family == family }
  }

  private mutating func enterParagraph(_ sentence: Range<Int>) {
    let blocks = reading.context.notice.blocks
    while block < blocks.count, blocks[block].range.upperBound <= sentence.lowerBound { block += 1 }
    let start = block < blocks.count ? blocks[block].range.lowerBound : reading.folded.count
    if start != paragraph {
      paragraph = start
      carried = []
      carriedBodies = []
    }
  }

  /// Whom a sanction falls on, and whether a count of them says so.
  private mutating func receivers(
    of index: Int, _ persons: [Int], _ bodies: [Int]
  ) -> (subjects: [Int], isByCount: Bool) {
    guard let sanction = reading.sanction(index), sanction.polarity != .quoted else { return ([], false) }
    // 禁止郭某终身从事银行业工作: the sanction's own words name the person.
    let inside = reading.mentions(.person, in: reading.starts[index]..<reading.ends[index])
    if !inside.isEmpty { return (inside, false) }
    if let surnamed = surnamed(in: index) { return ([surnamed], false) }
    if let own = ownBody(of: index, sanction) { return ([own], false) }
    if let own = passiveBodies(index, persons, bodies) { return (own, false) }
    let isOfBody = isOfBody(sanction)
    let mayBeOfBody = isOfBody || isOfEither(sanction.family)
    let lastPerson = persons.last.map { reading.starts[$0] } ?? -1
    let lastBody = bodies.last.map { reading.starts[$0] } ?? -1
    var chosen = mayBeOfBody && lastBody > lastPerson ? bodies : persons
    if chosen.isEmpty, mayBeOfBody { chosen = bodies }
    switch subjects.count(beside: index, subjects: chosen) {
    case .unnamed: return ([], false)
    case .named(let mentions): return (mentions, true)
    case .none: break
    }
    if !chosen.isEmpty { return (chosen, false) }
    if !carried.isEmpty, !isOfBody { return (carried, false) }
    guard isOfBody || sanction.code == Self.penalty else { return ([], false) }
    if let decided { return ([decided], false) }
    let sentence = reading.clauses.sentence(at: reading.starts[index]).lowerBound..<reading.starts[index]
    let isElsewhere =
      reading.clauses.firstCue(.outside, in: sentence) != nil || hasOwnPatient(sentence)
    let isPenalty = sanction.family == "AP" || sanction.code == Self.penalty
    return (isPenalty && !isElsewhere ? carriedBodies : [], false)
  }

  /// 行政处罚 of any kind.
  private static let penalty = "UM11"

  /// 某支行因贷款不实被处以30万元罚款: another body, although no name of it was recognised.
  private func hasOwnPatient(_ sentence: Range<Int>) -> Bool {
    guard reading.first(Self.passives, in: sentence) != nil,
      let cause = reading.first(Self.causes, in: sentence)
    else { return false }
    return cause.lowerBound - sentence.lowerBound >= Self.shortestName
      && Self.anaphors.end(in: reading.folded, at: sentence.lowerBound) == nil
  }

  private static let causes: PhraseSet = ["因"]
  private static let anaphors: PhraseSet = ["该", "其", "并", "同时", "上述", "此外", "最终"]
  private static let shortestName = 3

  /// 撤销李的副处长职务: a surname inside the sanction's own words takes up the last person of that name.
  private func surnamed(in index: Int) -> Int? {
    let (start, end) = (reading.starts[index], reading.ends[index])
    guard let verb = Self.removals.end(in: reading.folded, at: start), verb + 1 < end,
      reading.folded[verb + 1] == Self.of, reading.folded[verb] != Self.its
    else { return nil }
    return reading.kinds.indices.last {
      reading.kinds[$0] == .person && reading.ends[$0] <= start
        && reading.folded[reading.starts[$0]] == reading.folded[verb]
    }
  }

  private static let removals: PhraseSet = ["撤销", "免去", "解除"]
  private static let of: UInt16 = 0x7684  // 的
  private static let its: UInt16 = 0x5176  // 其

  /// 取消该校当年评优资格, 吊销该公司营业执照: the sanction's own words name the body.
  private func ownBody(of index: Int, _ sanction: Sanction) -> Int? {
    guard isOfBody(sanction) || sanction.code == "FF9" || sanction.code == "OH14" else { return nil }
    return reading.mentions(.institution, in: reading.starts[index]..<reading.ends[index]).first {
      reading.folded[reading.starts[$0]] == Self.this
    }
  }

  private static let this: UInt16 = 0x8BE5  // 该

  private static let passives: PhraseSet = ["被", "受到", "均被", "均受到", "已被"]

  /// 甲局、乙局被责令整改，并被通报批评: a body right before 被 receives whatever follows in its full clause.
  private func passiveBodies(_ index: Int, _ persons: [Int], _ bodies: [Int]) -> [Int]? {
    guard let last = bodies.last, reading.ends[last] <= reading.starts[index],
      Self.passives.end(in: reading.folded, at: reading.ends[last]) != nil,
      persons.last.map({ reading.starts[$0] < reading.starts[last] }) ?? true,
      reading.clauses.clauseEnd(reading.ends[last]) >= reading.starts[index]
    else { return nil }
    return bodies
  }

  /// Penalties fall on bodies and persons; Party and government discipline on persons alone.
  private func isOfBody(_ sanction: Sanction) -> Bool {
    switch sanction.family {
    case "AP", "PO", "RG": true
    case "TW": Self.forBodies.contains(sanction.code ?? "")
    default: false
    }
  }

  /// Of Taiwan's, fines, corrective measures, closures and licences; discipline is for officials.
  private static let forBodies: WordSet = ["TW10", "TW13", "TW20", "TW21", "TW23"]

  private func isOfEither(_ family: String) -> Bool { family == "HK" || family == "UM" || family == "CR" }

  /// 对象 is no 对 with an object.
  private static let words: PhraseSet = ["对象", "对应", "对策", "对口", "对方", "对外"]
  /// 对涉事教师作出扣发绩效处理: the one person of the paragraph, taken up.
  private static let takenUp: PhraseSet = ["涉事", "当事教师", "当事人", "该同志", "该教师", "该员", "该干部", "肇事"]
  private static let recoveries: WordSet = ["CR14", "CR16", "SM19"]
  private static let objectMark: Phrase = "对"

  /// 并对相关责任单位和人员进行问责, 另有两家单位的人员被追责: the clause names others, and none by name.
  private static let longestClause = 400

  private func hasOwnObject(_ index: Int) -> Bool {
    // 对其受贿所得予以追缴: the object is what was gained.
    if let code = reading.sanction(index)?.code, Self.recoveries.contains(code) { return false }
    let start = max(
      reading.clauses.clauseStart(reading.starts[index]), reading.starts[index] - Self.longestClause)
    let clause = start..<reading.starts[index]
    if let cue = reading.clauses.firstCue(.outside, in: clause), cue.start == start,
      !reading.mentions(.quantity, in: clause).isEmpty, reading.mentions(.person, in: clause).isEmpty
    {
      return true
    }
    if countsOthers(index, start) { return true }
    for at in start..<reading.starts[index]
    where Self.objectMark.matches(reading.folded, at: at) && Self.words.end(in: reading.folded, at: at) == nil
    {
      let between = at + 1..<reading.starts[index]
      if carried.count == 1, Self.takenUp.end(in: reading.folded, at: at + 1) != nil { return false }
      if between.count > 4, reading.mentions(.person, in: between).isEmpty,
        reading.mentions(.institution, in: between).isEmpty, !reading.folded[between].contains(0x5176)
      {
        return true
      }
      // 对负有领导责任的该校校长给予撤职处分: a post and nobody's name.
      return endsWithPost(between)
    }
    return givesToUnnamed(index, start)
  }

  /// 对包括某局局长在内的48人，建议给予处分: the object stands in the clause before, and is counted.
  private func countsOthers(_ index: Int, _ clause: Int) -> Bool {
    guard clause > 1 else { return false }
    let before = reading.clauses.clauseStart(clause - 1)..<reading.starts[index]
    return Self.objectMark.matches(reading.folded, at: before.lowerBound)
      && reading.first(Self.included, in: before) != nil && reading.mentions(.person, in: before).isEmpty
      && reading.mentions(.quantity, in: before).contains { reading.quantity($0)?.counts == .person }
  }

  private static let included: PhraseSet = ["在内的"]
  private static let givers: PhraseSet = ["给予", "对", "责令"]
  private static let handling: PhraseSet = ["进行", "给予", "予以", "作出", "分别给予"]

  private func endsWithPost(_ range: Range<Int>) -> Bool {
    guard let verb = reading.first(Self.handling, in: range), reading.mentions(.quantity, in: range).isEmpty,
      reading.mentions(.person, in: range.lowerBound..<verb.lowerBound).isEmpty
    else { return false }
    return (2...4).contains { length in
      verb.lowerBound - length >= range.lowerBound
        && reading.context.lattice.exact(.posts, verb.lowerBound - length..<verb.lowerBound) != nil
    }
  }

  /// 对院长、书记等6名责任人,进行党纪处分; 给予局长、分管副局长相应处分: posts and nobody's name.
  private func givesToUnnamed(_ index: Int, _ clause: Int) -> Bool {
    var from = clause
    if clause > 1, Self.handling.end(in: reading.folded, at: clause) != nil {
      from = reading.clauses.clauseStart(clause - 1)
    }
    // 给予局长、党组书记,以及分管科长相应处分: the list goes on.
    if from > 1, Self.joints.end(in: reading.folded, at: from) != nil {
      from = reading.clauses.clauseStart(from - 1)
    }
    let before = from..<reading.starts[index]
    guard let giver = reading.first(Self.givers, in: before) else { return false }
    let between = giver.upperBound..<reading.starts[index]
    guard reading.mentions(.person, in: between).isEmpty, reading.mentions(.sanction, in: between).isEmpty
    else { return false }
    return between.contains {
      reading.context.lattice.starts(LexiconTable.posts.bit, at: $0)
        && !reading.context.taken.holds(.sanction, at: $0)
    }
  }

  private static let joints: PhraseSet = ["以及", "及", "和"]

  /// Whether a sanction goes on about whom the one before fell on, with 其 or no object at all.
  private func continues(_ index: Int) -> Bool {
    let clause = reading.clauses.clauseStart(reading.starts[index])..<reading.starts[index]
    return reading.first(Self.passives, in: clause) == nil && reading.first(Self.givers, in: clause) == nil
  }
}
