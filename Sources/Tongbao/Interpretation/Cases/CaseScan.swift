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
      case .institution where subjects.isSubject(body: index):
        if bodies.last.map({ !subjects.areJoined($0, index) }) ?? true { bodies = [] }
        bodies.append(index)
      case .sanction:
        let receivers = receivers(of: index, persons, bodies)
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

  private static let respective: PhraseSet = ["分别"]

  /// 王某、赵某分别受到记过、警告处分: as many sanctions as names, each for one of them. Which one `index` is for.
  private func share(of index: Int, _ receivers: [Int], _ mentions: Range<Int>) -> Int? {
    guard receivers.count >= 2, let last = receivers.last, reading.ends[last] < reading.starts[index] else {
      return nil
    }
    let clause = reading.ends[last]..<reading.clauses.clauseEnd(reading.starts[index])
    let own = mentions.filter {
      reading.kinds[$0] == .sanction && reading.starts[$0] >= clause.lowerBound
        && reading.ends[$0] <= clause.upperBound
    }
    guard own.count == receivers.count, let place = own.firstIndex(of: index),
      reading.first(Self.respective, in: clause.lowerBound..<reading.starts[own[0]]) != nil
    else { return nil }
    return place
  }

  private mutating func enterParagraph(_ sentence: Range<Int>) {
    let blocks = reading.context.notice.blocks
    while block < blocks.count, blocks[block].range.upperBound <= sentence.lowerBound { block += 1 }
    let start = block < blocks.count ? blocks[block].range.lowerBound : reading.folded.count
    if start != paragraph {
      paragraph = start
      carried = []
    }
  }

  private mutating func receivers(of index: Int, _ persons: [Int], _ bodies: [Int]) -> [Int] {
    guard let sanction = reading.sanction(index), sanction.polarity != .quoted,
      !hasOwnObject(index)
    else { return [] }
    let isOfBody = isOfBody(sanction.family)
    let mayBeOfBody = isOfBody || isOfEither(sanction.family)
    let lastPerson = persons.last.map { reading.starts[$0] } ?? -1
    let lastBody = bodies.last.map { reading.starts[$0] } ?? -1
    var chosen = mayBeOfBody && lastBody > lastPerson ? bodies : persons
    if chosen.isEmpty, mayBeOfBody { chosen = bodies }
    switch subjects.count(beside: index, subjects: chosen) {
    case .unnamed: return []
    case .named(let mentions): return mentions
    case .none: break
    }
    if !chosen.isEmpty { return chosen }
    if !carried.isEmpty, !isOfBody { return carried }
    return isOfBody ? decided.map { [$0] } ?? [] : []
  }

  /// Penalties fall on bodies and persons; Party and government discipline on persons alone.
  private func isOfBody(_ family: String) -> Bool {
    family == "AP" || family == "PO" || family == "RG" || family == "TW"
  }

  private func isOfEither(_ family: String) -> Bool { family == "HK" || family == "UM" || family == "CR" }

  private static let objectMark: Phrase = "对"

  /// 并对相关责任单位和人员进行问责: the clause names others, and none by name.
  private func hasOwnObject(_ index: Int) -> Bool {
    let start = reading.clauses.clauseStart(reading.starts[index])
    for at in start..<reading.starts[index] where Self.objectMark.matches(reading.folded, at: at) {
      let between = at + 1..<reading.starts[index]
      return between.count > 4 && reading.mentions(.person, in: between).isEmpty
        && reading.mentions(.institution, in: between).isEmpty && !reading.folded[between].contains(0x5176)
    }
    return false
  }
}
