/// 立案2482人，处分1647人: what one stage of a procedure counts lies in what the stage before counted.
///
/// Two stages of a year need not hold the same persons, so the relation is set up only where it holds.
struct StageLinker {
  let reading: MentionReading
  /// What the headline counts is the text's own figure, not an earlier stage of it.
  let headline: Range<Int>?

  /// How many sentences and figures back the earlier stage may stand.
  private static let reach = 2
  private static let mostFigures = 8
  /// The same for money that is given back: 受贿1026万余元 … 已退出赃款910余万元.
  private static let moneyReach = 8

  func link(_ figures: inout [Figure]) {
    let predicates = reading.context.lexicon.tables.predicates
    for index in figures.indices.dropFirst()
    where !figures[index].isPart && figures[index].predicate != 0 && !figures[index].value.isNaN
      && predicates.isLaterStage(figures[index].predicate) && !isWhole(figures, index)
    {
      let later = figures[index]
      var at = index - 1
      while at >= 0, index - at <= Self.mostFigures,
        later.sentence - figures[at].sentence <= (later.kin.isMoney ? Self.moneyReach : Self.reach)
      {
        let earlier = figures[at]
        // 处理287人，移送司法机关660人: the words say in whom they lie, and a slip of the pen that they do not.
        if earlier.value < later.value, earlier.sentence == later.sentence, earlier.kin == later.kin,
          reading.holdsStage(earlier, later), !isReferred(earlier), !earlier.isPart
        {
          break
        }
        if earlier.value > later.value, !isReferred(earlier), isInCase(earlier, later),
          !RecoveryConflict.isLostDigit(earlier, later, in: reading),
          isStage(earlier, later, predicates, isDivided: figures.contains { $0.whole == at })
        {
          figures.attach([index], to: divided(figures, at, before: later), division: later.start)
          figures[index].relation = .subset
          linkBeside(&figures, at, index)
          break
        }
        at -= 1
      }
    }
    linkMisprints(&figures)
    completeDivisions(&figures)
    completeAmounts(&figures)
  }

  /// 1.张某多支出差旅费3260元。2.李某…，收缴违纪资金2300元: what a numbered case gives back was taken in it.
  private func isInCase(_ earlier: Figure, _ later: Figure) -> Bool {
    guard later.kin.isMoney, earlier.sentence != later.sentence else { return true }
    guard let line = reading.context.notice.blocks.line(at: later.start), case .item = line.kind else {
      return true
    }
    return line.range.contains(earlier.start)
  }

  /// 排查项目4126个、涉及别墅31400栋，认定项目73个、别墅2180栋: beside the two stages the same two things are counted.
  private func linkBeside(_ figures: inout [Figure], _ earlier: Int, _ later: Int) {
    guard earlier + 1 < later, later + 1 < figures.count else { return }
    let (whole, part) = (figures[earlier + 1], figures[later + 1])
    guard !part.isPart, part.predicate == 0 || part.predicate == figures[later].predicate,
      part.noun.whole != 0 && part.noun == whole.noun || part.start == figures[later].end,
      part.kin == whole.kin, part.value < whole.value,
      isBeside(figures[earlier], whole), isBeside(figures[later], part)
    else { return }
    figures.attach([later + 1], to: earlier + 1, division: part.start)
    figures[later + 1].relation = .subset
  }

  /// Whether only 、 and words stand between two counts, or nothing at all: 64件382人.
  private func isBeside(_ first: Figure, _ second: Figure) -> Bool {
    guard first.end < second.start else { return first.end == second.start }
    let gap = reading.folded[first.end..<second.start]
    return gap.first == TextMark.enumerationComma && !gap.contains(where: TextMark.endsClause)
  }

  /// 处理203人，包括县处级47人、乡科级152人；移送司法机关7人: a member of the list that divides the stage before is passed over for
  /// all of it; 立案53件，其中… names another stage.
  private func divided(_ figures: [Figure], _ earlier: Int, before later: Figure) -> Int {
    let whole = figures[earlier].whole
    guard whole >= 0, figures[whole].predicate == figures[earlier].predicate,
      figures[whole].kin == figures[earlier].kin, figures[whole].value >= later.value,
      figures.count(where: { $0.whole == whole && $0.division == figures[earlier].division }) >= 2
    else { return earlier }
    return whole
  }

  private static let leastStatements = 3

  /// 甲县交办312件，办结241件；乙县交办198件，办结165件；…。合计办结926件: beside the total that they make, each later stage lies in its own
  /// statement's earlier one.
  func besides(_ figures: [Figure]) -> [Division] {
    let predicates = reading.context.lexicon.tables.predicates
    return Division.groups(in: figures).flatMap { group -> [Division] in
      guard group.parts.count >= Self.leastStatements,
        group.parts.allSatisfy({ part in
          part > 0 && figures[part].relation == .partition && part - 1 != group.whole
            && figures[part - 1].sentence == figures[part].sentence
            && figures[part - 1].isComparable(to: figures[part])
            && figures[part - 1].value >= figures[part].value
            && predicates.follows(figures[part].predicate, figures[part - 1].predicate)
        })
      else { return [] }
      return group.parts.map { Division(whole: $0 - 1, parts: [$0], relation: .subset) }
    }
  }

  /// How many times its total a later stage must be before the words are believed and not the number: a court settles
  /// more than it receives in a year, but not twice as much.
  private static let farthest = 2.0
  /// The same where other counts stand between the two.
  private static let farther = 3.0
  /// Persons are dealt with who were not counted at the stage before, but not five times as many.
  private static let absurd = 5.0

  /// 交办312件，办结2410件: two stages of one full sentence, of which the later has a digit too many.
  private func linkMisprints(_ figures: inout [Figure]) {
    for later in figures.indices.dropFirst()
    where !figures[later].isPart && figures[later].predicate != 0 && !isWhole(figures, later) {
      guard !includesEarlier(figures[later]), let earlier = earlier(figures, later) ?? taken(figures, later),
        // 受贿48万元，占全部数额的30%，退出赃款110万元: more was taken than is told here.
        !isShare(figures, earlier), figures[later].interval.high.isFinite,
        figures[later].value > figures[earlier].value, figures[earlier].interval.high.isFinite,
        figures[later].value >= figures[earlier].value * least(figures, earlier, later),
        SlipOutcomes.reaches(figures[earlier].value, from: figures[later].value)
      else { continue }
      figures.attach([later], to: earlier, division: figures[later].start)
      figures[later].relation = .subset
    }
  }

  private static let before: PhraseSet = ["上年", "去年", "往年", "历年", "上月", "此前", "之前", "前期", "结转", "上次"]

  /// 留置12人，移送审查起诉21人，其中上年留置15人: with those of an earlier time.
  private func includesEarlier(_ figure: Figure) -> Bool {
    let end = reading.clauses.sentences[figure.sentence].upperBound
    guard figure.end < end, let cue = reading.clauses.firstCue(.inside, in: figure.end..<end) else {
      return false
    }
    return reading.first(Self.before, in: cue.end..<end) != nil
  }

  /// The nearest figure of the sort in the full sentence, if the later stage follows its stage.
  private func earlier(_ figures: [Figure], _ later: Int) -> Int? {
    let own = figures[later]
    var number = own.sentence
    let sentences = reading.clauses.sentences
    while number > 0, reading.folded[sentences[number - 1]].last == TextMark.semicolon { number -= 1 }
    let range = reading.figures(figures, in: sentences[number].lowerBound..<own.start).suffix(Self.mostBefore)
    let predicates = reading.context.lexicon.tables.predicates
    // 收受现金3万元、购物卡2万元，上缴6万元: of several sums it may be all that is given back.
    if own.kin.isMoney, range.count(where: { isSum(figures[$0], beside: own) }) != 1 { return nil }
    let found = range.last {
      let figure = figures[$0]
      return figure.kin == own.kin && figure.action >= 0 && isOfTotal(figure)
        && (predicates.follows(own.predicate, figure.predicate) || reading.holdsStage(figure, own))
        && hasSameNoun(figure, own) && isSameThing(figure, own) && !isReferred(figure)
        && !(own.kin.isMoney && isRate(figure))
        // 批准逮捕62件；审查起诉130件: two items of one list.
        && (figure.sentence == own.sentence || reading.holdsStage(figure, own)
          || figure.noun.isAkin(to: own.noun) && own.kin != .case
          || own.value >= figure.value * Self.absurd)
        && reading.clauses.firstCue(.compared, in: min(figure.clause, figure.start)..<figure.start) == nil
    }
    guard let found,
      own.kin == .case || own.kin == .thing || own.kin == .person || own.kin.isMoney || own.kin.isOther,
      reading.clauses.firstCue(.outside, in: figures[found].end..<own.start) == nil,
      reading.clauses.firstCue(
        [.total, .compared, .each], in: max(own.clause, figures[found].end)..<own.start) == nil
    else { return nil }
    return found
  }

  /// No member of another sum, nor a rate: 每只1100元.
  private func isSum(_ figure: Figure, beside own: Figure) -> Bool {
    figure.isComparable(to: own) && !figure.isPart && figure.times == 1 && !isRate(figure)
  }

  /// 收取每人4.5元.
  private func isRate(_ figure: Figure) -> Bool {
    reading.clauses.firstCue(.per, in: min(figure.clause, figure.start)..<figure.start) != nil
  }

  /// How many figures back the words of a stage reach.
  private static let mostBefore = 64
  private static let givenBack: WordSet = ["退缴", "退赔", "退还", "退出"]

  /// 受贿1026万余元，…，已退出赃款9100万元: who gives back more than anything that was told has a digit too many; the greatest sum.
  private func taken(_ figures: [Figure], _ later: Int) -> Int? {
    let own = figures[later]
    guard own.kin.isMoney, own.action >= 0 else { return nil }
    if !Self.givenBack.contains(reading.context.lexicon.tables.actions[own.action].predicate) {
      return owed(figures, later)
    }
    let before = (max(0, later - Self.mostBefore)..<later).filter {
      figures[$0].isComparable(to: own) && figures[$0].interval.high.isFinite && !isRate(figures[$0])
    }
    guard let greatest = before.max(by: { figures[$0].value < figures[$1].value }),
      own.sentence - figures[greatest].sentence <= Self.moneyReach, figures[greatest].kin == own.kin,
      reading.context.lexicon.tables.predicates.follows(own.predicate, figures[greatest].predicate)
        || figures[greatest].predicate == 0
    else { return nil }
    return greatest
  }

  private func isShare(_ figures: [Figure], _ index: Int) -> Bool {
    guard index + 1 < figures.count, figures[index + 1].kin == .percent,
      figures[index + 1].sentence == figures[index].sentence
    else { return false }
    return reading.folded[figures[index].end..<figures[index + 1].start].contains(Self.shareMark)
  }

  private static let shareMark: UInt16 = 0x5360  // 占

  /// 少收租金31万余元。…，所欠租金已追缴244.6万元: more was collected than the only sum that the paragraph tells of.
  private func owed(_ figures: [Figure], _ later: Int) -> Int? {
    let own = figures[later]
    guard isDone(own),
      let block = reading.context.notice.blocks.line(at: own.start)
    else { return nil }
    let before = reading.figures(figures, in: block.range.lowerBound..<own.start).filter {
      figures[$0].isComparable(to: own)
    }
    guard before.count == 1, figures[before[0]].interval.high.isFinite, !figures[before[0]].isPart,
      figures[before[0]].times == 1
    else { return nil }
    return before[0]
  }

  /// A member of a list is divided by none of what follows the list.
  private func isOfTotal(_ earlier: Figure) -> Bool {
    !earlier.isPart || earlier.division == earlier.start
  }

  /// How many times the earlier stage the later must be.
  private func least(_ figures: [Figure], _ earlier: Int, _ later: Int) -> Double {
    if figures[later].kin == .person, isFiled(figures[earlier], figures[later]) {
      return figures[later].value < Self.leastTold ? Self.absurd : Self.rarely
    }
    let isNext = (earlier + 1..<later).allSatisfy {
      figures[$0].kin == .percent || reading.isOutside(figures[$0])
    }
    let isSame = figures[later].noun.isAkin(to: figures[earlier].noun)
    guard figures[later].kin == .person else {
      // 立案5件，结案12件: few cases may have been left from the year before.
      if figures[later].value < Self.leastTold { return Self.absurd }
      return isNext || isSame ? Self.farthest : Self.farther
    }
    if reading.holdsStage(figures[earlier], figures[later]) {
      return reading.isHandedOver(figures[later])
        ? (figures[later].value < Self.leastTold ? Self.absurd : Self.rarely) : 1
    }
    return isNext ? Self.absurd : Self.absurd * 2
  }

  private static let filed = "立案"
  private static let rarely = 1.3
  private static let leastTold = 20.0

  /// 立案行贿人员426人，移送检察机关577人: hardly more are handed over than a case was opened against.
  private func isFiled(_ earlier: Figure, _ later: Figure) -> Bool {
    let actions = reading.context.lexicon.tables.actions
    return earlier.action >= 0 && later.action >= 0 && earlier.sentence == later.sentence
      && actions[earlier.action].predicate == Self.filed
      && reading.isHandedOver(later)
  }

  /// 套取21.12万元，甲分得12万元。…乙被追缴9.12万元: amounts told one by one that make the whole to the last digit.
  private func completeAmounts(_ figures: inout [Figure]) {
    for whole in figures.indices where figures[whole].kin.isMoney && figures[whole].isExact {
      let parts = (whole..<min(figures.count, whole + Self.mostBehind)).filter {
        figures[$0].whole == whole && isStage(figures[$0])
      }
      guard parts.count >= 2, figures[whole].value >= Self.leastAmount,
        parts.reduce(0, { $0 + figures[$1].value }) == figures[whole].value
      else { continue }
      figures.attach(parts, to: whole, division: figures[parts[0]].start)
      for part in parts { figures[part].relation = .partition }
    }
  }

  private static let leastAmount = 10_000.0
  /// How many figures behind their whole such amounts may stand.
  private static let mostBehind = 64

  /// 发现问题58个，已整改45个，尚未整改13个: two stages that leave nothing out divide their whole.
  private func completeDivisions(_ figures: inout [Figure]) {
    let evidence = ListEvidence(reading: reading)
    for last in figures.indices.dropFirst(2) where isStage(figures[last]) && isStage(figures[last - 1]) {
      let (whole, parts) = (figures[last].whole, [last - 1, last])
      guard figures[last - 1].whole == whole, evidence.isExhaustive(figures, whole, parts) else { continue }
      figures.attach(parts, to: whole, division: figures[parts[0]].start)
      for part in parts { figures[part].relation = .partition }
    }
  }

  private func isStage(_ figure: Figure) -> Bool {
    figure.relation == .subset && figure.division == figure.start
  }

  private func isWhole(_ figures: [Figure], _ index: Int) -> Bool {
    reading.clauses.cue([.anaphor, .comparison], endingAt: figures[index].start) != nil
  }

  /// 检查3处矿井，发现隐患17项: two things, of which only one has a noun.
  private func isSameThing(_ earlier: Figure, _ later: Figure) -> Bool {
    guard later.kin == .thing else { return true }
    return later.noun.isAkin(to: earlier.noun)
      || later.noun.whole == 0
        && reading.folded[later.end - 1] == reading.folded[earlier.end - 1]
  }

  /// 受理举报300件 and 查处问题65件 count different things.
  private func hasSameNoun(_ earlier: Figure, _ later: Figure) -> Bool {
    earlier.noun.whole == 0 || later.noun.whole == 0 || earlier.noun.isAkin(to: later.noun)
      || later.kin.isMoney
  }

  private static let done: PhraseSet = ["已追缴", "已追回", "已退还", "已退缴", "已清退", "已收回", "已上缴"]

  /// 少收租金31万余元。…所欠租金已追缴24.6万元.
  private func isDone(_ figure: Figure) -> Bool {
    Self.done.start(in: reading.folded, endingAt: figure.start) != nil
  }

  private func isReferred(_ figure: Figure) -> Bool {
    figure.isGroup || headline?.contains(figure.start) ?? false
      || reading.clauses.cue(.comparison, endingAt: figure.start) != nil
  }

  private func isStage(
    _ earlier: Figure, _ later: Figure, _ predicates: PredicateIndex, isDivided: @autoclosure () -> Bool
  ) -> Bool {
    // 发现问题线索5个，查处2件: a lead becomes a case.
    let isKin =
      earlier.isComparable(to: later) || (earlier.kin == .thing && later.kin == .case)
      || (earlier.kin == .case && later.kin == .thing)
    guard isKin, earlier.kin != .visit || later.kin == .visit, hasSameNoun(earlier, later) else {
      return false
    }
    if predicates.follows(later.predicate, earlier.predicate) {
      return later.sentence - earlier.sentence <= Self.reach || isDivided()
    }
    // 多发补助资金6.3万元，已追缴5.7万元: of money the noun alone may say what was taken.
    return earlier.kin.isMoney && earlier.predicate == 0
      && (earlier.sentence == later.sentence || (later.sentence - earlier.sentence == 1 && isDone(later))
        || isDivided())
  }
}
