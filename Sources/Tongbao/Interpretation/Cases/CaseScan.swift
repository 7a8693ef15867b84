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
    var persons: [Int] = []
    var bodies: [Int] = []
    var hasSanction = false
    for index in mentions {
      switch reading.kinds[index] {
      case .person where subjects.isSubject(person: index):
        let isListed = !hasSanction && persons.last.map { subjects.areJoined($0, index) } ?? false
        if !isListed { persons = [] }
        persons.append(index)
        hasSanction = false
        carried = persons
      case .institution where isListed(index, bodies) || subjects.isSubject(body: index):
        if !isListed(index, bodies) { bodies = [] }
        bodies.append(index)
        if carriedBodies.isEmpty, subjects.isEnterprise(index) { carriedBodies = [index] }
      case .sanction:
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
    guard own.count == receivers.count, let place = own.firstIndex(of: index),
      cue.map({ reading.clauses.clauseEnd($0.upperBound) == clause.upperBound }) ?? areRivals(own)
    else { return nil }
    return place
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
    guard let sanction = reading.sanction(index), sanction.polarity != .quoted,
      !hasOwnObject(index)
    else { return ([], false) }
    // 禁止郭某终身从事银行业工作: the sanction's own words name the person.
    let inside = reading.mentions(.person, in: reading.starts[index]..<reading.ends[index])
    if !inside.isEmpty { return (inside, false) }
    if let own = passiveBodies(index, persons, bodies) { return (own, false) }
    if subjects.isOfUnnamedPost(index) { return ([], false) }
    let isOfBody = isOfBody(sanction.family)
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
    guard isOfBody else { return ([], false) }
    if let decided { return ([decided], false) }
    let sentence = reading.clauses.sentence(at: reading.starts[index]).lowerBound..<reading.starts[index]
    let isElsewhere = reading.clauses.firstCue(.outside, in: sentence) != nil
    return (sanction.family == "AP" && !isElsewhere ? carriedBodies : [], false)
  }

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
  private func isOfBody(_ family: String) -> Bool {
    family == "AP" || family == "PO" || family == "RG" || family == "TW"
  }

  private func isOfEither(_ family: String) -> Bool { family == "HK" || family == "UM" || family == "CR" }

  private static let objectMark: Phrase = "对"

  /// 并对相关责任单位和人员进行问责, 另有两家单位的人员被追责: the clause names others, and none by name.
  private func hasOwnObject(_ index: Int) -> Bool {
    let start = reading.clauses.clauseStart(reading.starts[index])
    let clause = start..<reading.starts[index]
    if let cue = reading.clauses.firstCue(.outside, in: clause), cue.start == start,
      !reading.mentions(.quantity, in: clause).isEmpty, reading.mentions(.person, in: clause).isEmpty
    {
      return true
    }
    for at in start..<reading.starts[index] where Self.objectMark.matches(reading.folded, at: at) {
      let between = at + 1..<reading.starts[index]
      return between.count > 4 && reading.mentions(.person, in: between).isEmpty
        && reading.mentions(.institution, in: between).isEmpty && !reading.folded[between].contains(0x5176)
    }
    return false
  }
}
