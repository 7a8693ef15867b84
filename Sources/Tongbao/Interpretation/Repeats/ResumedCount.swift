/// A count that takes up one told shortly before: 查处问题46起…。46起问题中，…; 尚未启动8个…，尚未启动的8个问题; 这80起问题.
struct ResumedCount {
  let reading: MentionReading
  let figures: [Figure]
  let headline: Range<Int>?

  /// How many sentences back the count may have been told.
  private static let reach = 12
  /// Of 户, 家 and 所 there are fewer.
  private static let rareReach = 40
  private static let anaphorReach = 6
  private static let topicEnds: PhraseSet = ["中", "里", "看", "当中", "之中"]
  /// A smaller count that opens a sentence may be of others.
  private static let leastBare = 10.0
  private static let leastSubject = 2.0

  func found() -> [RepeatedClaim] {
    figures.indices.dropFirst().compactMap { later in
      let figure = figures[later]
      guard figure.isOneNumber, figure.value >= 2, figure.kin != .percent, figure.kin != .multiple,
        !figure.kin.isMoney, !(headline?.contains(figure.start) ?? false),
        let tie = tie(figure), !isConfirmed(later)
      else { return nil }
      return earlier(of: later, tie).map { RepeatedClaim(first: $0, second: later) }
    }
  }

  /// What says that the count was told before.
  private enum Tie {
    /// 46起问题中，: the topic of what follows.
    case topic
    /// 24家企业上报…: the subject of its sentence.
    case subject
    /// 尚未启动的8个.
    case modifier
    /// 这8起, 上述8家.
    case anaphor
    /// 两人分别退还.
    case pronoun
    /// 责令将2名童工送回.
    case object
    /// 192只羊已由企业全部补齐.
    case remedied
  }

  private func tie(_ figure: Figure) -> Tie? {
    if reading.clauses.cue(.anaphor, endingAt: figure.start) != nil { return .anaphor }
    let end = reading.clauses.clauseEnd(figure.end)
    if end > figure.end, end < reading.folded.count, reading.folded[end] == TextMark.comma,
      Self.topicEnds.start(in: reading.folded, endingAt: end) != nil,
      isTopic(figure)
    {
      return .topic
    }
    if figure.start > 0, reading.folded[figure.start - 1] == Self.modifierMark { return .modifier }
    if isPronoun(figure) { return .pronoun }
    if figure.kin == .person, figure.start > 0, reading.folded[figure.start - 1] == Self.objectMark {
      return .object
    }
    if isRemedied(figure, until: end) { return .remedied }
    let sentence = Lines.trimmed(reading.folded, reading.clauses.sentences[figure.sentence])
    // 12名技术员：张某、…: one line of a list.
    guard figure.start == sentence.lowerBound, figure.value >= Self.leastBare || opensList(figure),
      // 9人平安升井；12人遇难: what befell some is told beside what befell others.
      reading.fate(of: figure) == nil,
      // 2人重伤；21人受到惊吓: a list that goes on takes up nothing.
      sentence.lowerBound == 0 || reading.folded[sentence.lowerBound - 1] != TextMark.semicolon,
      end == reading.folded.count || reading.folded[end] != TextMark.colon || opensList(figure)
    else { return nil }
    return .subject
  }

  private static let remedies: PhraseSet = ["补齐", "补足", "补发到位", "归还", "退还", "整改到位", "追回"]
  private static let all: PhraseSet = ["全部", "如数", "均已"]

  /// 192只羊已由企业全部补齐: what is made good was told before, if its measure is rare and its digits are many.
  private func isRemedied(_ figure: Figure, until end: Int) -> Bool {
    figure.kin.isOther && figure.start == figure.clause && figure.value >= Self.leastRemedied
      && figure.end < end && reading.first(Self.all, in: figure.end..<end) != nil
      && reading.first(Self.remedies, in: figure.end..<end) != nil
  }

  private static let leastRemedied = 100.0
  private static let listReach = 2

  /// 7名被告分别为: those who are listed were counted before.
  private func opensList(_ figure: Figure) -> Bool {
    let end = reading.clauses.clauseEnd(figure.end)
    return figure.kin == .person && figure.end < end
      && Self.listed.start(in: reading.folded, endingAt: end) != nil
  }

  private static let listed: PhraseSet = ["分别为", "分别是"]

  private static let modifierMark: UInt16 = 0x7684
  private static let objectMark: UInt16 = 0x5C06
  private static let personMark: UInt16 = 0x4EBA
  private static let jointly: PhraseSet = ["均", "都", "累计", "分别", "各", "共同", "先后", "一起", "同时", "合计", "共"]

  /// 两人累计领取工资, 至3月两人分别退还: a bare count of persons that opens its clause.
  private func isPronoun(_ figure: Figure) -> Bool {
    guard figure.kin == .person, figure.nounMention != figure.mention || figure.noun.whole == 0,
      reading.folded[figure.end - 1] == Self.personMark,
      Self.jointly.end(in: reading.folded, at: figure.end) != nil
    else { return false }
    if figure.start == figure.clause { return true }
    let before = figure.mention - 1
    return before >= 0 && reading.kinds[before] == .date && reading.ends[before] == figure.start
      && figure.start - figure.clause <= reading.ends[before] - reading.starts[before] + 1
  }

  /// Nothing but its modifier before it: 被问责的87人中, 从查处的54起问题看.
  private func isTopic(_ figure: Figure) -> Bool {
    let figuresBefore = reading.figures(figures, in: figure.clause..<figure.start)
    guard figuresBefore.isEmpty else { return false }
    let before = figure.clause..<figure.start
    guard
      before.isEmpty || reading.folded[figure.start - 1] == Self.modifierMark
        || before.count <= Self.longestOpening
    else { return false }
    // 7省市被问责人员中 is about persons.
    return figure.kin == .person
      || reading.first(Self.others, in: figure.end..<reading.clauses.clauseEnd(figure.end)) == nil
  }

  private static let others: PhraseSet = ["被", "人员", "干部"]
  /// 从, 在这, 查处的.
  private static let longestOpening = 2

  /// Whether the value stands in the sentences right before.
  private func isConfirmed(_ later: Int) -> Bool {
    let figure = figures[later]
    return figures[reading.figures(figures, before: later, within: Self.reach)].contains {
      $0.isComparable(to: figure) && !$0.contradicts(figure) && !(headline?.contains($0.start) ?? false)
    }
  }

  private func earlier(of later: Int, _ tie: Tie) -> Int? {
    let figure = figures[later]
    let reach = figure.kin.isOther || tie == .modifier ? Self.rareReach : Self.reach
    let near = reading.figures(figures, before: later, within: reach).filter { index in
      let other = figures[index]
      return other.kin == figure.kin && other.isOneNumber
        && (other.sentence < figure.sentence || tie != .topic && tie != .subject)
        && !(headline?.contains(other.start) ?? false)
        && !isCompared(other) && (tie == .modifier || !isRest(other)) && other.value >= 2
    }
    let candidates: [Int]
    switch tie {
    case .topic: candidates = sameWords(near, figure)
    case .subject:
      candidates = named(near, figure).filter {
        // 12人遇难。21名乘客下车: a noun that was not told of before.
        (figure.kin != .person || figure.noun.whole == 0 || figures[$0].noun.whole != 0 || opensList(figure))
          && figure.sentence - figures[$0].sentence <= (opensList(figure) ? Self.listReach : 1)
          && figures[$0].value >= Self.leastSubject
      }
    case .modifier: candidates = modified(near, figure)
    case .pronoun, .object: return only(near, later, tie)
    case .remedied:
      // 少供192只、缺失104只: what was told of several may be made good together.
      candidates = near.filter { figures[$0].value >= Self.leastRemedied }
      let sums = candidates.contains { one in
        candidates.contains { $0 > one && figures[$0].value + figures[one].value == figure.value }
      }
      guard !sums, candidates.count(where: { figures[$0].value <= 2 * figure.value }) <= 2 else { return nil }
    case .anaphor:
      candidates = near.filter {
        (figure.kin.isOther || figure.sentence - figures[$0].sentence <= Self.anaphorReach)
          && isTakenUp(figures[$0], figure)
      }
      // 甲县查获3起，乙县查获3起。这6起: they may be what both make.
      let last = candidates.last.map { figures[$0].sentence } ?? 0
      if figures.contains(where: { $0.whole == later && $0.relation == .partition })
        || candidates.count(where: { figures[$0].sentence == last && !figures[$0].isPart }) >= 2
        || near.contains(where: { one in
          near.contains { $0 > one && figures[$0].value + figures[one].value == figure.value }
        })
      {
        return nil
      }
    }
    let slips = candidates.filter {
      figure.slip(to: figures[$0]) != nil && !isElsewhere(figures[$0], figure, tie)
        && !isFarDigit(figures[$0], figure, tie) && !isRoundMore(figures[$0], figure, tie)
    }
    let telling = slips.filter { figure.slip(to: figures[$0]) == .telling }
    guard let found = telling.last ?? slips.last else { return nil }
    // Two that could be meant tell nothing.
    return (telling.isEmpty ? slips : telling).allSatisfy { figures[$0].value == figures[found].value }
      ? found : nil
  }

  /// 缴费最多的3个乡镇。…。8个乡镇中: two figures of one digit are always a wrong digit apart, so that they must stand beside each
  /// other.
  private func isFarDigit(_ first: Figure, _ second: Figure, _ tie: Tie) -> Bool {
    // 约谈了2家…。上述8家医院: of what the first is, nothing is said.
    if tie == .anaphor, second.kin.isOther, min(first.value, second.value) < Self.leastBare,
      second.slip(to: first) == .oneDigit, first.noun.whole == 0, second.noun.whole != 0,
      !reading.countSameWord(first, second)
    {
      return true
    }
    return tie == .topic && min(first.value, second.value) < Self.leastBare
      && second.sentence - first.sentence > 1
      && second.slip(to: first) == .oneDigit && second.noun.whole != 0
  }

  /// 会议选出3名代表。30名代表出席: round numbers of persons without a word that ties them.
  private func isRoundMore(_ first: Figure, _ second: Figure, _ tie: Tie) -> Bool {
    guard tie == .subject, second.kin == .person, !opensList(second) else { return false }
    let (low, high) = (min(first.value, second.value), max(first.value, second.value))
    return low < Self.leastBare && [10, 100].contains { high == low * $0 }
  }

  /// The persons counted last before a pronoun; before 将 the only ones that the paragraph counts.
  private func only(_ near: [Int], _ later: Int, _ tie: Tie) -> Int? {
    let figure = figures[later]
    let blocks = reading.context.notice.blocks
    guard let block = blocks.index(at: figure.start) else { return nil }
    // 主要违法事实：招用2名…。 is a line of its own above 处理情况：责令将2名童工送回.
    let low =
      tie == .object && block > 0 ? blocks[block - 1].range.lowerBound : blocks[block].range.lowerBound
    let own = near.filter { figures[$0].start >= low && figures[$0].end < figure.clause }
    if tie == .pronoun, let voted = voted(near, later, block) { return voted }
    guard let last = own.last, tie == .pronoun || own.count == 1, !figures[last].isPart,
      figure.sentence - figures[last].sentence <= (tie == .pronoun ? 1 : 2),
      min(figure.value, figures[last].value) <= Self.mostBare, figure.slip(to: figures[last]) == .telling,
      // 两名民警赶到，二十人均被抓获 and 将20名参赌人员抓获 are others.
      tie == .pronoun ? figures[last].noun.whole == 0 : figures[last].noun.isAkin(to: figure.noun),
      // 张某、李某二十人 and 王某5人, 两人…: who is named in between may be meant.
      reading.mentions(.person, in: figures[last].end..<figure.start).count < 2
    else { return nil }
    return last
  }

  /// 招用2名未成年人。责令将2名童工送回，二十人各使用3个月: all persons who were counted before in the paragraph and the one above it
  /// are so many, twice over, and a slip that few numbers are made by lies between.
  private func voted(_ near: [Int], _ later: Int, _ block: Int) -> Int? {
    let blocks = reading.context.notice.blocks
    let low = blocks[max(0, block - 1)].range.lowerBound
    let figure = figures[later]
    let own = near.filter { figures[$0].start >= low && figures[$0].end < figure.clause }
    guard own.count >= 2, let last = own.last, figures[last].start >= blocks[block].range.lowerBound,
      own.allSatisfy({ figures[$0].value == figures[last].value && !figures[$0].isPart }),
      figures[own[0]].sentence < figures[last].sentence, figures[last].value <= Self.mostBare,
      figures[last].sentence == figure.sentence, figure.slip(to: figures[last]) == .telling
    else { return nil }
    return last
  }

  private static let mostBare = 6.0

  /// Those with the same verb; else those that count the same; else the nearest that is no part.
  private func sameWords(_ near: [Int], _ figure: Figure) -> [Int] {
    let verb = near.filter { figure.predicate != 0 && figures[$0].predicate == figure.predicate }
    if let whole = verb.last(where: { !figures[$0].isPart }) ?? verb.last { return [whole] }
    // 对11名责任人予以问责，其中…。11人中，: a bare count of persons takes up the total of the sentence before.
    let before = near.filter { figure.sentence - figures[$0].sentence == 1 && !figures[$0].isPart }
    if figure.kin == .person, figure.noun.whole == 0, before.count == 1 { return before }
    return named(near, figure).filter { !figures[$0].isPart }
  }

  /// Those that count the same thing, or that do not say what they count.
  private func named(_ near: [Int], _ figure: Figure) -> [Int] {
    near.filter {
      let other = figures[$0]
      if other.noun.whole != 0, figure.noun.whole != 0 { return other.noun.isAkin(to: figure.noun) }
      return figure.predicate == 0 || other.predicate == 0 || other.predicate == figure.predicate
    }
  }

  /// 尚未启动8个 and 尚未启动的8个: the same two characters right before.
  private func modified(_ near: [Int], _ figure: Figure) -> [Int] {
    let end = figure.start - 1
    // 李某被控的两项罪名 are not those of the others.
    guard reading.mentions(.person, in: figure.clause..<figure.start).isEmpty, end >= 2,
      PrintedDate.isHan(reading.folded[end - 1]), PrintedDate.isHan(reading.folded[end - 2])
    else { return [] }
    // 为当年吃亏的32户居民: the only households that were counted.
    let rare = near.filter {
      figure.kin.isOther
        && (figures[$0].noun.isAkin(to: figure.noun) || reading.countSameWord(figures[$0], figure))
    }
    if rare.count == 1 { return rare }
    // 其余53个问题 are those 未整改到位的53个.
    let rest = near.filter { isRest(figures[$0]) && figures[$0].noun.isAkin(to: figure.noun) }
    if rest.count == 1, reading.first(Self.unfinished, in: figure.clause..<figure.start) != nil {
      return rest
    }
    return near.filter {
      let start = figures[$0].start
      return start >= 2 && reading.folded[start - 1] == reading.folded[end - 1]
        && reading.folded[start - 2] == reading.folded[end - 2]
        // 已完成67项 is not 未完成的17项.
        && isUndone(start - 2) == isUndone(end - 2)
    }
  }

  /// Whether 未 or 没 stands before the words that begin at `position`.
  private func isUndone(_ position: Int) -> Bool {
    position > 0 && Self.negations.contains(reading.folded[position - 1])
  }

  private static let negations: UnitSet = "未没不"

  /// 上述8家企业 takes up 8家医药企业; where things are listed in between it may mean those.
  private func isTakenUp(_ other: Figure, _ figure: Figure) -> Bool {
    // 开出5张罚单，一张是120万元、另一张60万元…，这4张: those told one by one.
    if tellsSingles(in: other.end..<figure.start, by: reading.folded[figure.end - 1]) { return false }
    if figure.kin == .person {
      // 前厅长及4名商人…上述5人: persons may be told of in many ways.
      guard other.noun.whole != 0, other.noun.isAkin(to: figure.noun) else { return false }
    } else if !figure.kin.isOther, figure.noun.whole != 0, other.noun.whole != 0,
      !other.noun.isAkin(to: figure.noun)
    {
      return false
    }
    // 80家药店 are none of 上述8家医院.
    if figure.kin.isOther, figure.noun.whole != 0, other.noun.whole != 0, !other.noun.isAkin(to: figure.noun),
      !reading.countSameWord(figure, other)
    {
      return false
    }
    let between = other.end..<figure.start
    if figure.kin.isOther, reading.mentions(.institution, in: between).count(where: isFirm) < 2 {
      return true
    }
    var listed = 1
    for at in between where reading.folded[at] == TextMark.enumerationComma { listed += 1 }
    if listed > 1 || reading.clauses.firstCue(.list, in: between) != nil {
      return figure.value > Double(listed + 1) && figure.value > other.value
    }
    return true
  }

  /// 市纪委 and 人民法院 in between are none of 上述8家企业.
  private func isFirm(_ mention: Int) -> Bool {
    let end = reading.ends[mention]
    return Self.offices.start(in: reading.folded, endingAt: end) == nil
  }

  private static let offices: PhraseSet = [
    "纪委", "监委", "纪委监委", "市委", "县委", "区委", "省委", "常委会", "卫健委", "法院", "检察院", "公安局", "司法机关", "人民政府", "市政府",
    "县政府",
  ]

  private func tellsSingles(in range: Range<Int>, by measure: UInt16) -> Bool {
    range.count {
      reading.folded[$0] == Self.one && $0 + 1 < range.upperBound && reading.folded[$0 + 1] == measure
    }
      > 1
  }

  private static let one: UInt16 = 0x4E00  // 一
  private static let unfinished: PhraseSet = ["未", "尚未"]

  /// 其余5省市.
  private func isRest(_ figure: Figure) -> Bool {
    reading.clauses.cue(.rest, endingAt: figure.start) != nil
  }

  private func isCompared(_ figure: Figure) -> Bool {
    reading.clauses.firstCue(.compared, in: figure.clause..<figure.start) != nil
  }

  private static let earlierTimes: PhraseSet = ["上月", "上年", "去年", "往年", "历年", "此前", "前期", "上季度", "上半年"]

  /// Another month or another body stands before the later one.
  private func isElsewhere(_ first: Figure, _ second: Figure, _ tie: Tie) -> Bool {
    // 立案12起，…其中包括上月立案的15起.
    if tie != .anaphor, second.clause < second.start,
      reading.first(Self.earlierTimes, in: second.clause..<second.start) != nil
    {
      return true
    }
    guard first.sentence != second.sentence else { return false }
    let start = reading.clauses.sentences[second.sentence].lowerBound
    guard start < second.start else { return false }
    // 为当年吃亏的32户居民: a date within what tells the thing is no other span of time.
    let isOther = first.period != second.period && second.period >= 0
    if isOther, reading.starts[second.period] >= start,
      tie != .modifier || reading.starts[second.period] < second.clause
    {
      return true
    }
    if tie == .anaphor { return false }
    if tie != .modifier, !reading.mentions(.institution, in: start..<second.start).isEmpty { return true }
    return OtherPlace(reading: reading).stands(before: second, than: first)
  }
}
