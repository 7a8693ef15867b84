/// Finds facts that a notice states twice: in the headline and the lead, or with 这, 该, 上述.
struct RepeatFinder {
  let reading: MentionReading
  let figures: [Figure]
  let headline: Range<Int>?

  /// A value that stands more often than this is not compared with all of its kind.
  private static let mostEqual = 20
  /// Sums below this, and counts of persons below that, may be equal by chance.
  private static let largeAmount = 10_000.0
  private static let largeCount = 10.0

  func found() -> [RepeatedClaim] {
    guard figures.count > 1 else { return [] }
    var found: [RepeatedClaim] = []
    // Figures by value: only equal ones can repeat each other, or a rounded one its exact form.
    let order = figures.indices.filter { figures[$0].value >= 2 && figures[$0].kin != .percent }
      .sorted { (figures[$0].value, $0) < (figures[$1].value, $1) }
    var at = 0
    while at < order.count {
      var end = at + 1
      while end < order.count, figures[order[end]].value == figures[order[at]].value { end += 1 }
      if end - at >= 2 { addRepeats(among: order[at..<min(end, at + Self.mostEqual)], to: &found) }
      at = end
    }
    addRounded(to: &found)
    found += WordedRepeats(reading: reading, figures: figures, headline: headline).found(beside: found)
    found.sort { ($0.second, $0.first) < ($1.second, $1.first) }
    return found
  }

  private func addRepeats(among equals: ArraySlice<Int>, to found: inout [RepeatedClaim]) {
    for later in equals.dropFirst() {
      if let earlier = equals.first(where: { $0 < later && isRepeated($0, later) }) {
        found.append(RepeatedClaim(first: earlier, second: later))
      }
    }
  }

  private func isRepeated(_ earlier: Int, _ later: Int) -> Bool {
    let (first, second) = (figures[earlier], figures[later])
    guard first.interval == second.interval, first.isComparable(to: second), first.times == second.times,
      Self.averages.start(in: reading.folded, endingAt: second.start) == nil
    else { return false }
    if isPronoun(earlier, later) { return true }
    if isAnaphoric(second) || isGloss(first, second) || isResumedAmount(first, second) { return true }
    if isObjectAgain(first, second) { return true }
    guard first.sentence != second.sentence, !areSiblings(first, second), !areOfTwoLists(first, second) else {
      return false
    }
    return sharesHead(first, second) || (isHeadline(first) && !isOtherThing(first, second))
      || opensList(second)
      || sharesModifier(first, second) || opensDivision(second)
      || (first.kin.isOther && first.value >= Self.largeUnits)
      || (first.kin.isMoney && first.value >= Self.largeAmount)
  }

  /// 发现3处矿井存在隐患，…，对3处矿井罚款: what is counted is taken up as an object within the sentence.
  private func isObjectAgain(_ first: Figure, _ second: Figure) -> Bool {
    first.sentence == second.sentence && first.end < second.clause && second.start > 0
      && first.noun.whole != 0 && first.noun == second.noun && !areSiblings(first, second)
      && Self.objectMarks.contains(reading.folded[second.start - 1])
  }

  private static let objectMarks: UnitSet = "对将向"
  private static let mostPersons = 6.0

  /// 招用2名童工，…，两人各使用3个月: a bare count that opens its clause means the persons counted last, in the same paragraph.
  private func isPronoun(_ earlier: Int, _ later: Int) -> Bool {
    let figure = figures[later]
    guard figure.kin == .person, figure.value <= Self.mostPersons, opensClause(figure),
      figure.nounMention != figure.mention || figure.noun.whole == 0, !figure.isPart,
      reading.folded[figure.end - 1] == Self.personMark,
      figures[earlier].end < figure.clause,
      figures[earlier + 1..<later].allSatisfy({ $0.kin != .person }),
      figure.sentence - figures[earlier].sentence <= 1
    else { return false }
    return reading.context.notice.blocks.holdInOneLine(figures[earlier].start, figure.start)
  }

  /// 两人, 至2018年3月两人.
  private func opensClause(_ figure: Figure) -> Bool {
    if figure.start == figure.clause { return true }
    let before = figure.mention - 1
    return before >= 0 && reading.kinds[before] == .date && reading.ends[before] == figure.start
      && figure.start - figure.clause <= reading.ends[before] - reading.starts[before] + 1
  }

  private static let personMark: UInt16 = 0x4EBA

  /// 伍拾万零伍仟元（505000元）.
  private func isGloss(_ first: Figure, _ second: Figure) -> Bool {
    second.kin.isMoney && first.end < second.start && second.start - first.end <= 2
      && reading.folded[first.end] == TextMark.open
  }

  /// 收取14.5万元…，14.5万元全部退还: an amount that opens its clause has been told, in the same paragraph.
  private func isResumedAmount(_ first: Figure, _ second: Figure) -> Bool {
    guard second.kin.isMoney, second.start == second.clause,
      Self.resumptions.end(in: reading.folded, at: second.end) != nil
    else { return false }
    return reading.context.notice.blocks.holdInOneLine(first.start, second.start)
  }

  private static let resumptions: PhraseSet = ["全部", "已", "均", "如数", "退回", "退还"]

  /// 163名被问责人员中，: a count that opens a sentence to be divided was told before.
  private func opensDivision(_ figure: Figure) -> Bool {
    let sentence = Lines.trimmed(reading.folded, reading.clauses.sentences[figure.sentence])
    guard figure.start == sentence.lowerBound else { return false }
    let end = reading.clauses.clauseEnd(figure.end)
    return end < reading.folded.count && end > figure.end && reading.folded[end] == TextMark.comma
      && reading.folded[end - 1] == 0x4E2D
  }

  /// Counts of 户, 只 and other rare units below this may be equal by chance.
  private static let largeUnits = 20.0

  /// 逾226万元, then 约226.26万元: the headline's or the lead's rounded figure and its exact form.
  private func addRounded(to found: inout [RepeatedClaim]) {
    for first in figures.indices where figures[first].kin.isMoney && !figures[first].isExact {
      guard figures[first].value >= Self.largeAmount else { continue }
      let later = figures.indices.last {
        $0 > first && figures[$0].isComparable(to: figures[first])
          && figures[$0].value != figures[first].value
          && figures[$0].interval.meets(figures[first].interval)
          && isRounding(of: figures[$0], figures[first])
          && !figures[$0].isPart
      }
      if let later, !found.contains(where: { $0.second == later }) {
        found.append(RepeatedClaim(first: first, second: later))
      }
    }
  }

  /// Less than one in a hundred lies between the two: no other sum comes so near.
  private func isRounding(of exact: Figure, _ rounded: Figure) -> Bool {
    abs(exact.value - rounded.value) < rounded.value / 100
  }

  /// 7名被告分别为: those who are listed were counted before.
  private func opensList(_ figure: Figure) -> Bool {
    let end = reading.clauses.clauseEnd(figure.end)
    return figure.kin == .person && figure.end < end
      && reading.clauses.firstCue(.ownInside, in: figure.end..<end) != nil
  }

  /// What the headline counts, the text counts again.
  private func isHeadline(_ figure: Figure) -> Bool { headline?.contains(figure.start) ?? false }

  /// 12个单位 in the headline and 12个 of another noun are not one.
  private func isOtherThing(_ first: Figure, _ second: Figure) -> Bool {
    first.kin == .thing && first.noun.whole != 0 && !first.noun.isAkin(to: second.noun)
  }

  /// Parts of one whole are different things, however equal; so are what two of them hold: 江西119人，其中处级56人；云南125人，其中处级56人.
  private func areSiblings(_ first: Figure, _ second: Figure) -> Bool {
    guard first.isPart, second.isPart else { return false }
    if first.whole == second.whole { return first.division == second.division }
    return areSiblings(figures[first.whole], figures[second.whole])
  }

  /// 立案省部级干部73人 and 处分省部级干部73人: members of two lists with verbs of their own.
  private func areOfTwoLists(_ first: Figure, _ second: Figure) -> Bool {
    first.kin == .person && second.isPart && first.whole != second.whole && first.predicate != 0
      && second.predicate != 0 && first.predicate != second.predicate
  }

  private func sharesHead(_ first: Figure, _ second: Figure) -> Bool {
    if first.noun.isAkin(to: second.noun) { return true }
    guard first.noun.whole == 0 || second.noun.whole == 0 else { return false }
    if first.predicate != 0, first.predicate == second.predicate { return true }
    // 18名职员被控…。18人年龄介乎…: a bare count of so many persons means the same ones.
    return first.kin == .person && first.value >= Self.largeCount
      && (first.predicate == 0 || second.predicate == 0) && !first.isPart == !second.isPart
  }

  /// 尚未启动8个 and 尚未启动的8个: the same words right before.
  private func sharesModifier(_ first: Figure, _ second: Figure) -> Bool {
    var (a, b) = (modifierEnd(first.start), modifierEnd(second.start))
    var matched = 0
    while a > 0, b > 0, matched < 2, PrintedDate.isHan(reading.folded[a - 1]),
      reading.folded[a - 1] == reading.folded[b - 1]
    {
      (a, b, matched) = (a - 1, b - 1, matched + 1)
    }
    return matched == 2
  }

  /// 平均4人 of one and 平均4人 of another are two facts.
  private static let averages: PhraseSet = ["平均", "人均", "户均", "均为", "占比"]

  private func modifierEnd(_ position: Int) -> Int {
    position > 0 && reading.folded[position - 1] == 0x7684 ? position - 1 : position
  }

  private func isAnaphoric(_ figure: Figure) -> Bool {
    reading.clauses.cue(.anaphor, endingAt: figure.start) != nil
  }
}

/// A fact that a notice states twice.
struct RepeatedClaim: Hashable, Sendable {
  /// The index of the earlier claim.
  let first: Int
  /// The index of the later one.
  let second: Int
}
