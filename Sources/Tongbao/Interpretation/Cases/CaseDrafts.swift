/// The cases of a notice while they are gathered: one for each name.
struct CaseDrafts {
  private struct Draft {
    let subject: Int
    let name: String
    /// The mention that introduces the bearer, where several may bear the name.
    let bearer: Int?
    var sanctions: [Int]
    var sentences: ClosedRange<Int>
  }

  /// Whom a case is of: a name, and of a masked one which bearer, or any.
  ///
  /// Compared by its bytes: the standard hash would normalise every name first.
  private struct Subject: Hashable {
    let name: String
    let bearer: Int

    static let any = -2
    static let unmasked = -1

    init(_ name: String, bearer: Int) { (self.name, self.bearer) = (name, bearer) }

    static func == (a: Subject, b: Subject) -> Bool {
      a.bearer == b.bearer && a.name.utf8.elementsEqual(b.name.utf8)
    }

    func hash(into hasher: inout Hasher) {
      var name = name
      name.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
      hasher.combine(bearer)
    }
  }

  private let reading: MentionReading
  private let bearers: MaskedBearers
  private var drafts: [Draft] = []
  /// The first draft of each subject, and of each name with any bearer.
  private var bySubject: [Subject: Int] = [:]

  init(reading: MentionReading) {
    self.reading = reading
    bearers = MaskedBearers(reading: reading)
  }

  /// The names of persons with a case so far.
  var names: [String] { drafts.map(\.name) }

  /// A person who is only under review so far: 涉嫌严重违纪违法，目前正接受审查调查.
  mutating func addUnderReview(_ subject: Int, _ sentence: Int) {
    let name = reading.string(subject)
    guard bySubject[Subject(name, bearer: Subject.any)] == nil else { return }
    append(Draft(subject: subject, name: name, bearer: nil, sanctions: [], sentences: sentence...sentence))
  }

  private mutating func append(_ draft: Draft) {
    if drafts.isEmpty { bySubject.reserveCapacity(8) }
    let any = Subject(draft.name, bearer: Subject.any)
    if bySubject[any] == nil { bySubject[any] = drafts.count }
    bySubject[Subject(draft.name, bearer: draft.bearer ?? Subject.unmasked)] = drafts.count
    drafts.append(draft)
  }

  /// 责令甲县委、县政府作出检查: each member of a coordination is dealt with.
  mutating func add(_ subject: Int, _ sanction: Int, _ sentence: Int) {
    guard let members = reading.institution(subject)?.members, !members.isEmpty else {
      let name = reading.institution(subject)?.name ?? reading.string(subject)
      return add(subject, name, sanction, sentence)
    }
    for member in members { add(subject, member, sanction, sentence) }
  }

  private mutating func add(_ subject: Int, _ name: String, _ sanction: Int, _ sentence: Int) {
    let bearer = bearers.introduction(of: subject)
    guard let known = bySubject[Subject(name, bearer: bearer ?? Subject.unmasked)] else {
      append(
        Draft(
          subject: subject, name: name, bearer: bearer, sanctions: [sanction], sentences: sentence...sentence)
      )
      return
    }
    if !drafts[known].sanctions.contains(sanction) { drafts[known].sanctions.append(sanction) }
    let sentences = drafts[known].sentences
    drafts[known].sentences = min(sentences.lowerBound, sentence)...max(sentences.upperBound, sentence)
  }

  /// The cases, without umbrella words where the sanctions themselves are told: 双开 is 开除党籍 and 开除公职.
  func cases() -> [Case] { drafts.map(finished) }

  private func finished(_ draft: Draft) -> Case {
    let isPerson = reading.kinds[draft.subject] == .person
    // The person's first mention with a post carries it and tells the violation.
    let first = isPerson ? draft.bearer ?? firstMention(of: draft.subject) : draft.subject
    let person = reading.person(first)
    let body = isPerson ? person?.institution : first
    let firstSentence = min(reading.clauses.index(at: reading.starts[first]), draft.sentences.lowerBound)
    let range =
      reading.clauses.sentences[firstSentence]
      .lowerBound..<reading.clauses.sentences[draft.sentences.upperBound].upperBound
    return Case(
      person: isPerson ? first : nil, name: draft.name,
      posts: person?.post.map { PostList.posts(in: $0) } ?? [],
      body: body, institution: body.map { isPerson ? employer($0) : draft.name },
      violation: Violation(reading: reading).text(of: first, draft.sanctions),
      outcomes: outcomes(draft.sanctions),
      range: Lines.trimmed(reading.folded, range))
  }

  private func employer(_ body: Int) -> String {
    guard let institution = reading.institution(body) else { return reading.string(body) }
    return institution.name ?? (institution.members.isEmpty ? reading.string(body) : institution.summary)
  }

  /// The first mention of a name.
  private func firstMention(of subject: Int) -> Int {
    let units = reading.text.units
    let name = reading.starts[subject]..<reading.ends[subject]
    var inTitle: Int?
    for index in reading.kinds.indices where reading.kinds[index] == .person {
      let other = reading.starts[index]..<reading.ends[index]
      guard other.count == name.count, units[other].elementsEqual(units[name]) else { continue }
      if reading.context.notice.titleRange?.contains(other.lowerBound) ?? false {
        inTitle = inTitle ?? index
      } else {
        return index
      }
    }
    return inTitle ?? subject
  }

  /// 双开, 严肃处理 and 行政处罚.
  private static let umbrellas: WordSet = ["UM16", "UM12", "UM11"]

  private func outcomes(_ sanctions: [Int]) -> [Case.Outcome] {
    let outcomes = sanctions.map(outcome)
    guard outcomes.count > 1, outcomes.contains(where: { $0.code.map(Self.umbrellas.contains) ?? false })
    else { return outcomes }
    // 双开 stands for expulsion, which nothing else in the case may tell.
    let isExpelled = outcomes.contains { $0.code == "PI5" || $0.code == "AD6" }
    let kept = outcomes.filter {
      !($0.code.map(Self.umbrellas.contains) ?? false) || $0.code == "UM16" && !isExpelled
    }
    return kept.isEmpty ? outcomes : kept
  }

  private func outcome(_ index: Int) -> Case.Outcome {
    let sanction = reading.sanction(index)
    return Case.Outcome(
      mention: index, code: sanction?.code, duration: sanction?.duration, date: date(before: index))
  }

  /// 新华社北京7月18日电 dates the report; a span of time tells when it was done, not when it was decided.
  private func isDateline(_ date: Int) -> Bool {
    Self.wires.end(in: reading.folded, at: reading.ends[date]) != nil
      || Self.adjournments.start(in: reading.folded, endingAt: reading.starts[date]) != nil
  }

  /// 押后至明年2月3日提讯: what is still to come.
  private static let adjournments: PhraseSet = ["押后至", "还押至", "延期至", "推迟至", "改期至"]

  private static let wires: PhraseSet = ["电", "专电", "讯", "消息", "报道"]

  /// The last date before the sanction in its full sentence: 10月20日，经研究：甲受到警告处分；乙被诫勉谈话. A gloss
  /// （另案处理） has none, and 目前已被免职 none that is known.
  private func date(before index: Int) -> String? {
    let position = reading.starts[index]
    if position > 0, reading.folded[position - 1] == TextMark.open { return nil }
    var sentence = reading.clauses.index(at: position)
    while sentence >= 0 {
      for mention in reading.mentions(inSentence: sentence).reversed() where reading.kinds[mention] == .date {
        if reading.ends[mention] <= position, reading.date(mention)?.isVague ?? false { return nil }
        if reading.ends[mention] <= position, let date = reading.date(mention), date.kind == .date,
          let value = date.value, !value.utf8.contains(UInt8(ascii: "/")), !isDateline(mention)
        {
          return value
        }
      }
      guard sentence > 0, reading.folded[reading.clauses.sentences[sentence - 1]].last == TextMark.semicolon
      else {
        return nil
      }
      sentence -= 1
    }
    return nil
  }
}
