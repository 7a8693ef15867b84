/// Finds where a list of counts begins and ends, by the words that open it.
struct CountedListFinder {
  let reading: MentionReading
  let figures: [Figure]

  private static let mostWholes = 24
  /// A sentence with more is a table set as text.
  private static let mostFigures = 40
  /// A list with more does not end where its words would end it.
  private static let mostMembers = 400
  /// How many sentences back the total of 按职级看 may stand, and of a list without any lead.
  private static let breakdownReach = 16
  private static let bareReach = 2
  /// How much may stand between a number and 中: 20名责任人中.
  private static let longestGroup = 16
  private static let remainders: PhraseSet = ["其余", "剩余", "余下", "剩下", "其他", "其它", "另", "另外"]

  func lists() -> [CountedList] {
    guard figures.count >= 3 else { return [] }
    var lists: [CountedList] = []
    for number in reading.clauses.sentences.indices {
      let own = reading.figures(figures, inSentence: number)
      let sentence = reading.clauses.sentences[number]
      if let comma = reading.breakdownEnd(sentence) {
        let end = breakdownScope(number)
        let wholes = breakdownWholes(sentence.lowerBound, comma, number)
        let lead: CountedList.Lead = isDividing(sentence, comma) ? .group : .breakdown
        lists.append(CountedList(lead: lead, start: comma, end: sentence.upperBound, wholes: wholes))
        if end > sentence.upperBound {
          lists.append(CountedList(lead: lead, start: comma, end: end, wholes: wholes))
        }
      }
      guard !own.isEmpty else { continue }
      for index in reading.clauses.cues(inSentence: number) {
        inside(reading.clauses.cues[index], number, &lists)
      }
      for figure in own { behind(figure, own, number, &lists) }
      bare(own, number, &lists)
    }
    return lists.filter { reading.figures(figures, in: $0.start..<$0.end).count <= Self.mostMembers }
  }

  /// Where the full sentence ends, or another breakdown begins: 按区域分，…；按类型分，….
  private func breakdownScope(_ number: Int) -> Int {
    let sentences = reading.clauses.sentences
    var last = number
    while last + 1 < sentences.count, reading.folded[sentences[last]].last == TextMark.semicolon,
      reading.breakdownEnd(sentences[last + 1]) == nil
    {
      last += 1
    }
    return sentences[last].upperBound
  }

  /// 其中, 包括.
  private func inside(_ cue: Cue, _ number: Int, _ lists: inout [CountedList]) {
    guard !cue.kinds.isDisjoint(with: [.inside, .ownInside]),
      cue.start == 0 || (reading.folded[cue.start - 1] != 0x4E0D && reading.folded[cue.start - 1] != 0x672A)
    else { return }
    let isWord = !cue.kinds.contains(.ownInside)
    let own = reading.figures(figures, inSentence: number)
    var found = own.lowerBound..<own.lowerBound
    var end = own.upperBound
    while end > own.lowerBound, figures[end - 1].end > cue.start { end -= 1 }
    if end > own.lowerBound {
      found = own.lowerBound..<end
    } else if isWord, number > 0 {
      found = reading.figures(figures, inSentence: number - 1)
      if found.isEmpty, number > 1 { found = reading.figures(figures, inSentence: number - 2) }
    }
    guard !found.isEmpty else { return }
    let wholes = ranked(found, before: cue.end)
    let stop = bracketEnd(cue.start, reading.clauses.sentences[number].upperBound)
    let scopes =
      stop.map { [$0] } ?? [reading.clauses.sentences[number].upperBound, reading.clauses.fullEnd(cue.end)]
    for scope in Set(scopes).sorted() {
      let limit = reading.clauses.firstCue(.outside, in: cue.end..<max(cue.end, scope)).map(\.start) ?? scope
      lists.append(
        CountedList(lead: isWord ? .inside : .including, start: cue.end, end: limit, wholes: wholes))
    }
  }

  /// A colon or a bracket behind a figure, a sum behind a list.
  private func behind(_ figure: Int, _ own: Range<Int>, _ number: Int, _ lists: inout [CountedList]) {
    let sentence = reading.clauses.sentences[number]
    let end = figures[figure].end
    if end < reading.folded.count, reading.folded[end] == TextMark.open,
      let close = reading.folded[end..<sentence.upperBound].firstIndex(of: TextMark.close)
    {
      lists.append(CountedList(lead: .bracket, start: end + 1, end: close, wholes: [figure]))
    }
    let clauseEnd = reading.clauses.clauseEnd(end)
    if clauseEnd < sentence.upperBound, reading.folded[clauseEnd] == TextMark.colon {
      for scope in Set([sentence.upperBound, reading.clauses.fullEnd(end)]).sorted() {
        lists.append(CountedList(lead: .colon, start: clauseEnd + 1, end: scope, wholes: [figure]))
      }
    }
    // 上述6起案例中，高校3起….
    if clauseEnd < sentence.upperBound, clauseEnd - end <= Self.longestGroup, clauseEnd > end,
      reading.folded[clauseEnd] == TextMark.comma, reading.folded[clauseEnd - 1] == 0x4E2D
    {
      lists.append(
        CountedList(lead: .group, start: clauseEnd + 1, end: sentence.upperBound, wholes: [figure]))
    }
    let start = max(
      figures[figure].clause, figure > 0 ? figures[figure - 1].end : 0, figures[figure].start - 10)
    if figure >= own.lowerBound + 2, start < figures[figure].start,
      reading.clauses.firstCue(.total, in: start..<figures[figure].start) != nil
    {
      lists.append(
        CountedList(lead: .total, start: sentence.lowerBound, end: figures[figure].start, wholes: [figure]))
    }
    // …其余依次为洛阳市2874件、南阳市2651件。上述5个市合计13350件.
    if number > 0, start < figures[figure].start, figures[figure].clause <= sentence.lowerBound + 2,
      reading.clauses.firstCue(.total, in: start..<figures[figure].start) != nil,
      reading.clauses.firstCue(.anaphor, in: sentence.lowerBound..<figures[figure].start)?.start
        ?? sentence.upperBound <= sentence.lowerBound + 2
    {
      let before = reading.clauses.sentences[number - 1]
      lists.append(
        CountedList(lead: .total, start: before.lowerBound, end: sentence.lowerBound, wholes: [figure]))
    }
  }

  /// A list that only its last item closes: its total opens the sentence, or stands in the one before.
  private func bare(_ own: Range<Int>, _ number: Int, _ lists: inout [CountedList]) {
    guard let first = own.first, let last = own.last, own.count <= Self.mostFigures else { return }
    let sentence = reading.clauses.sentences[number]
    for whole in own
    // 一名…，两名…，另一名…: one is no total.
    where whole + 2 <= last && figures[whole].kin != .percent && figures[whole].value >= 2
      // 45人脱险（其中18人轻伤），7人遇难，另有2人失联
      && (!reading.isInBrackets(figures[whole]) || reading.isInBrackets(figures[last]))
      && reading.breakdownEnd(sentence) == nil
    {
      lists.append(
        CountedList(lead: .none, start: figures[whole].end, end: sentence.upperBound, wholes: [whole]))
    }
    guard own.count >= 2 else { return }
    rare(own, number, &lists)
    guard figures[first].predicate != 0 else { return }
    let start = reading.clauses.sentences[max(0, number - Self.bareReach)].lowerBound
    let wholes = reading.figures(figures, in: start..<sentence.lowerBound).reversed().filter {
      !reading.isInBrackets(figures[$0])
        && (figures[$0].predicate == figures[first].predicate || isDealtWith($0, beforeSanctionsOf: first))
    }
    if !wholes.isEmpty {
      lists.append(
        CountedList(lead: .none, start: sentence.lowerBound, end: sentence.upperBound, wholes: Array(wholes)))
    }
  }

  /// 别墅2180栋。…居前三位的分别为612栋、487栋、405栋，其余依次为…: of a rare measure the figure that was counted last.
  private func rare(_ own: Range<Int>, _ number: Int, _ lists: inout [CountedList]) {
    guard let first = own.first(where: { figures[$0].kin.isOther }), own.count >= Self.leastRare else {
      return
    }
    let sentences = reading.clauses.sentences
    let start = sentences[max(0, number - Self.breakdownReach)].lowerBound
    let whole = reading.figures(figures, in: start..<sentences[number].lowerBound).last {
      figures[$0].kin == figures[first].kin && !reading.isInBrackets(figures[$0])
    }
    guard let whole else { return }
    lists.append(
      CountedList(
        lead: .rare, start: sentences[number].lowerBound, end: sentences[number].upperBound, wholes: [whole]))
  }

  private static let leastRare = 4

  /// 对112名责任人进行问责，…。给予党纪政务处分58人、诫勉36人、其他处理18人: what was done to those held accountable.
  private func isDealtWith(_ whole: Int, beforeSanctionsOf item: Int) -> Bool {
    guard !figures[item].sanctions.isEmpty, figures[whole].action >= 0, figures[whole].kin == .person,
      figures[item].kin == .person
    else { return false }
    let predicate = reading.context.lexicon.tables.actions[figures[whole].action].predicate
    return predicate == "问责" || predicate == "处理"
  }

  /// The figures of `range` from the likeliest total to the least: those whose head the list repeats, then the nearest.
  private func ranked(_ range: Range<Int>, before cue: Int) -> [Int] {
    let near = range.suffix(Self.mostWholes)
    guard let first = reading.figures(figures, in: cue..<reading.clauses.fullEnd(cue)).first else {
      return []
    }
    func score(_ whole: Int) -> Int {
      (figures[first].predicate != 0 && figures[first].predicate == figures[whole].predicate ? 2 : 0)
        + (figures[first].noun.whole != 0 && figures[first].noun == figures[whole].noun ? 1 : 0)
    }
    return near.filter { !reading.isInBrackets(figures[$0]) || near.count == 1 }.reversed().enumerated()
      .sorted { (score($1.element), $0.offset) < (score($0.element), $1.offset) }.map(\.element)
  }

  /// 按区域分 divides all; 从类型看 may look at some.
  private func isDividing(_ sentence: Range<Int>, _ comma: Int) -> Bool {
    reading.folded[Lines.trimmed(reading.folded, sentence).lowerBound] == Self.by
      && reading.folded[comma - 1] != Self.look
  }

  private static let by: UInt16 = 0x6309
  private static let look: UInt16 = 0x770B

  /// The totals before, the nearest first.
  private func breakdownWholes(_ start: Int, _ comma: Int, _ number: Int) -> [Int] {
    let named = reading.figures(figures, in: start..<comma)
    // A figure in the lead itself is a list of its own kind.
    if named.last != nil { return [] }
    let from = reading.clauses.sentences[max(0, number - Self.breakdownReach)].lowerBound
    let near = reading.figures(figures, in: from..<start).reversed()
      .filter { figures[$0].kin != .percent && !reading.isInBrackets(figures[$0]) }
    // 在享乐主义、奢靡之风问题中: behind 享乐主义、奢靡之风问题26起.
    if let topic = topic(start..<comma) {
      let named = near.filter {
        figures[$0].start >= topic.count && repeats(topic, before: figures[$0].start)
      }
      if !named.isEmpty { return Array(named.prefix(Self.mostWholes)) }
    }
    // Members of other lists are no totals, but what one stage of a procedure left to the next may be.
    return Array(
      (near.filter { !figures[$0].isPart }
        + near.filter { figures[$0].isPart && figures[$0].division == figures[$0].start }).prefix(
          Self.mostWholes))
  }

  /// What 在…中 or 从…看 names.
  private func topic(_ lead: Range<Int>) -> Range<Int>? {
    let line = Lines.trimmed(reading.folded, lead)
    guard line.count >= Self.leastTopic, reading.folded[line.lowerBound] == Self.within,
      reading.folded[line.upperBound - 1] == Self.middle
    else { return nil }
    return line.lowerBound + 1..<line.upperBound - 1
  }

  private func repeats(_ words: Range<Int>, before end: Int) -> Bool {
    reading.folded[end - words.count..<end].elementsEqual(reading.folded[words])
  }

  private static let leastTopic = 6
  private static let within: UInt16 = 0x5728
  private static let middle: UInt16 = 0x4E2D

  /// Where the bracket closes in which a 其中 stands.
  private func bracketEnd(_ position: Int, _ limit: Int) -> Int? {
    var at = position
    while at > max(0, position - 12) {
      at -= 1
      if reading.folded[at] == TextMark.close || TextMark.endsStatement(reading.folded[at]) { return nil }
      if reading.folded[at] == TextMark.open {
        return reading.folded[position..<limit].firstIndex(of: TextMark.close)
      }
    }
    return nil
  }
}
