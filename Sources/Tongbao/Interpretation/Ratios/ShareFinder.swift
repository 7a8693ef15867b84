/// A percentage of a base: 第二种形态2.9万人次，占23.3%.
struct ShareFact: Sendable {
  /// The indexes of the claims: the part, the base, the percentage.
  let part: Int
  let whole: Int
  let percent: Int
}

/// Finds percentages whose part and base the notice gives.
struct ShareFinder {
  let reading: MentionReading
  let figures: [Figure]

  /// 公司提取六成，即245964元.
  private static let restatement: PhraseSet = ["即", "也就是"]
  private static let bareCues: PhraseSet = ["占", "占比", "占比达", "占比为", "约占"]
  /// How many figures back a base may stand.
  static let reach = 60
  /// How far behind its part a percentage may stand, and a part behind 近八成（.
  private static let longestGap = 24
  private static let longestGloss = 8

  func shares() -> [ShareFact] {
    var found: [ShareFact] = []
    for percent in figures.indices where figures[percent].kin == .percent {
      if let fact = ofBase(percent) ?? behind(percent) ?? glossed(percent) ?? ahead(percent) ?? rate(percent)
        ?? namedRate(percent)
      {
        found.append(fact)
      }
    }
    return found
  }

  /// 50件，占25%: the part stands before the percentage.
  private func behind(_ percent: Int) -> ShareFact? {
    let share = figures[percent]
    // 抽查240个…，发现36个…，占抽查总数的15%: a base that its name tells and the arithmetic bears out.
    if percent > 0, figures[percent - 1].kin != .percent, figures[percent - 1].sentence == share.sentence,
      let whole = named(percent - 1, percent), fits(percent - 1, whole, percent)
    {
      return ShareFact(part: percent - 1, whole: whole, percent: percent)
    }
    if let part = aligned(percent) {
      let whole = figures[part].whole
      let own =
        figures[part].isPart && (fits(part, whole, percent) || isSlip(part, whole, percent)) ? whole : nil
      return (own ?? base(of: part, percent)).map { ShareFact(part: part, whole: $0, percent: percent) }
    }
    var part = percent - 1
    // 举报2046件，相比上年减少2033件，降幅为49.84%，占总量的3.98%: neither a change nor its percentage is a part of anything.
    while part > 0, figures[part].kin == .percent || isChange(part) { part -= 1 }
    guard part >= 0, figures[part].sentence == share.sentence, figures[part].kin != .percent,
      share.start - (isChange(part + 1) ? figures[percent - 1].end : figures[part].end) <= Self.longestGap,
      figures[part].end < share.start,
      reading.clauses.firstCue(.share, in: figures[part].end..<share.start) != nil,
      !isChange(part + 1) || reading.folded[figures[percent - 1].end..<share.start].contains(Self.holds)
    else { return nil }
    if let subject = subject(of: percent) { return ofSubject(subject, percent) ?? borneOut(part, percent) }
    // The base that the part was given as a part of; else the one that the arithmetic tells.
    if figures[part].isPart, figures[part].relation != .distribution {
      let whole = figures[part].whole
      if Self.bareCues.start(in: reading.folded, endingAt: share.start) != nil || fits(part, whole, percent)
        || (isOfTotal(share.start) && !isOfKind(share.start, whole) && isSlip(part, whole, percent))
        || (isOfPart(part, percent) && isSlip(part, whole, percent))
      {
        return ShareFact(part: part, whole: whole, percent: percent)
      }
    }
    let whole =
      base(of: part, percent) ?? misprinted(part, percent) ?? sibling(of: part, percent)
      ?? named(part, percent) ?? sum(part, percent) ?? viewed(part, percent) ?? overall(part, percent)
    guard let whole, isBorneOut(whole, percent) else { return nil }
    return ShareFact(part: part, whole: whole, percent: percent)
  }

  /// 环保类 in 县机关203件、市机关84件，环保类占一成二: what the percentage is a share for, where its clause names it.
  private func subject(of percent: Int) -> Range<Int>? {
    let clause = figures[percent].clause
    guard clause >= figures[percent - 1].end, clause < figures[percent].start,
      let cue = reading.clauses.firstCue(.share, in: clause..<figures[percent].start),
      reading.folded[cue.start] == Self.holds, Self.subjectLengths ~= cue.start - clause,
      Self.noSubjects.end(in: reading.folded, at: clause) == nil
    else { return nil }
    return clause..<cue.start
  }

  private static let subjectLengths = 2...10
  private static let noSubjects: PhraseSet = [
    "合计", "总计", "共计", "累计", "分别", "两者", "二者", "三者", "两项", "三项", "四项", "依次", "所占", "比例", "数量", "人数", "金额",
    "总数",
  ]

  /// 食品案件1526件，…，食品案件占案件总数的69.9%: the figure right before which the subject stands.
  private func ofSubject(_ subject: Range<Int>, _ percent: Int) -> ShareFact? {
    let words = reading.folded[subject]
    let part = (max(0, percent - Self.reach)..<percent).last {
      figures[$0].kin != .percent && figures[$0].start >= words.count
        && figures[percent].sentence - figures[$0].sentence <= 2
        && reading.folded[figures[$0].start - words.count..<figures[$0].start].elementsEqual(words)
    }
    guard let part else { return nil }
    let own = figures[part].isPart && fits(part, figures[part].whole, percent) ? figures[part].whole : nil
    return (own ?? base(of: part, percent)).map { ShareFact(part: part, whole: $0, percent: percent) }
  }

  /// The figure before, where the arithmetic leaves no doubt that the percentage is of it.
  private func borneOut(_ part: Int, _ percent: Int) -> ShareFact? {
    let own = figures[part].isPart && fits(part, figures[part].whole, percent) ? figures[part].whole : nil
    guard let whole = own ?? base(of: part, percent), isBorneOut(whole, percent) else { return nil }
    return ShareFact(part: part, whole: whole, percent: percent)
  }

  /// 甲类6件，占2%；乙类36件，占9%；丙类132件，占34%: what only one of several shares fits is no base of theirs.
  private func isBorneOut(_ whole: Int, _ percent: Int) -> Bool {
    var first = figures[percent].sentence
    while first > 0, reading.folded[reading.clauses.sentences[first - 1]].last == TextMark.semicolon {
      first -= 1
    }
    let list = reading.clauses.sentences[first].lowerBound..<reading.clauses.fullEnd(figures[percent].end)
    let near = max(0, percent - Self.mostInList)..<min(figures.count, percent + Self.mostInList)
    let shares = reading.figures(figures, in: list).clamped(to: near).filter {
      figures[$0].kin == .percent && $0 > 0 && figures[$0 - 1].isComparable(to: figures[whole])
        && figures[$0 - 1].start >= list.lowerBound
        && Self.bareCues.start(in: reading.folded, endingAt: figures[$0].start) != nil
    }
    guard shares.count >= Self.fewestShares else { return true }
    return 2 * shares.count { fits($0 - 1, whole, $0) } >= shares.count
  }

  private static let fewestShares = 3
  /// How many figures away a share of the same list may stand.
  private static let mostInList = 48

  /// 查处138起…。从领域看，三个领域86起，占68.3%: the one total before, which a slip of the pen explains.
  private func misprinted(_ part: Int, _ percent: Int) -> Int? {
    guard !figures[part].isPart, figures[part].isExact, figures[percent].value >= Self.leastTelling,
      figures[part].kin == .case || figures[part].kin == .person,
      Self.bareCues.start(in: reading.folded, endingAt: figures[percent].start) != nil
    else { return nil }
    let totals = (max(0, part - Self.reach)..<part).filter {
      figures[$0].kin == figures[part].kin && !figures[$0].isPart && figures[$0].isExact
        && !figures[$0].isCompared && figures[$0].value > figures[part].value
    }
    return totals.last {
      PercentSlip.isLikely(
        printed: figures[percent].value, meant: 100 * figures[part].value / figures[$0].value)
    }
  }

  private static let bareRates: PhraseSet = ["比率达", "比率为", "比例达", "比例为", "比例", "比率", "占比", "占比达", "占比为"]
  private static let leads: PhraseSet = ["的有", "仅有", "只有"]

  /// 其中28件未评估，比率达18.7%; 不符的有97条，占抽查数的77.0%: nothing else is counted that it may be a share of.
  private func isOfPart(_ part: Int, _ percent: Int) -> Bool {
    let figure = figures[part]
    guard part + 1 == percent else { return false }
    if Self.bareRates.start(in: reading.folded, endingAt: figures[percent].start) != nil { return true }
    let own = reading.figures(figures, inSentence: figure.sentence)
    let rivals = own.filter { $0 < part && figures[$0].isComparable(to: figure) }
    return Self.leads.start(in: reading.folded, endingAt: figure.start) != nil && rivals.count == 1
      && Self.numberNouns.start(in: reading.folded, endingAt: figures[percent].start) != nil
  }

  private static let totals: PhraseSet = ["总人次的", "总数的", "总人数的", "总量的", "总额的", "总件数的", "总的"]

  /// 占总人次的70.9%: of the total that the part was given as a part of.
  private func isOfTotal(_ position: Int) -> Bool {
    guard let start = Self.totals.start(in: reading.folded, endingAt: position) else { return false }
    // 占当期披露利润总额的42.1%: of what the notice does not count.
    return reading.first(Self.elsewhere, in: max(0, start - Self.longestBase)..<start) == nil
  }

  private static let elsewhere: PhraseSet = ["当期", "同期", "披露", "经审计", "净资产", "当年", "年度", "营业收入"]
  private static let longestBase = 12

  /// 其中甲类287件，占67.8%；乙类54件，占12.8%: the base of the item before, of which the arithmetic bears this one out but
  /// for a slip.
  private func sibling(of part: Int, _ percent: Int) -> Int? {
    guard Self.bareCues.start(in: reading.folded, endingAt: figures[percent].start) != nil,
      !figures[part].isPart, figures[percent].value >= Self.leastTelling
    else { return nil }
    let before = (max(0, part - Self.siblings)..<part).last {
      figures[$0].isPart && figures[$0].relation != .distribution
        && figures[$0].isComparable(to: figures[part])
        && figures[part].sentence - figures[$0].sentence <= 1
    }
    guard let before, figures[figures[before].whole].isComparable(to: figures[part]) else { return nil }
    return isSlip(part, figures[before].whole, percent) ? figures[before].whole : nil
  }

  private static let siblings = 4
  /// Of the percentages with two digits, one in five is a digit away from any other.
  private static let leastTelling = 10.0

  static let modifierMark: UInt16 = 0x7684

  /// 共发生事故1127起。…从形态看，涉及货车的事故203起，占18.0%: what a view counts is given as a share of the total with its noun.
  private func viewed(_ part: Int, _ percent: Int) -> Int? {
    guard figures[part].noun.whole != 0, !figures[part].kin.isMoney,
      figures[percent].value >= Self.leastTelling,
      Self.bareCues.start(in: reading.folded, endingAt: figures[percent].start) != nil,
      reading.opensView(figures[part])
    else { return nil }
    let before = reading.clauses.sentences[figures[part].sentence].lowerBound
    let whole = (max(0, part - Self.reach)..<part).last {
      figures[$0].kin == figures[part].kin && figures[$0].noun.isAkin(to: figures[part].noun)
        && !figures[$0].isPart
        && figures[$0].end <= before && figures[$0].isOneNumber
    }
    return whole.flatMap { isSlip(part, $0, percent, isFew: true) ? $0 : nil }
  }

  /// 受理742件，办结738件，办结率99.5%: the rate repeats the verb of the part that stands right before it, and the part lies in
  /// the figure before that.
  private func namedRate(_ percent: Int) -> ShareFact? {
    let share = figures[percent]
    guard let cue = reading.clauses.firstCue(.share, in: share.clause..<share.start),
      share.start - cue.end <= 1, reading.folded[cue.start] == Self.rateCharacter,
      cue.start - share.clause >= 2,
      cue.start - share.clause <= Self.longestStem
    else { return nil }
    let part = percent - 1
    guard part >= 1, figures[part].sentence == share.sentence, figures[part].kin != .percent,
      figures[part].isExact, share.clause - figures[part].end <= 1,
      repeats(reading.folded[cue.start - 2..<cue.start], in: figures[part].clause..<share.clause)
    else { return nil }
    let own = reading.figures(figures, inSentence: share.sentence)
    let before = (own.lowerBound..<part).last {
      figures[$0].isComparable(to: figures[part]) && figures[$0].isExact
    }
    // 交办84件，办结84件，办结率100%: of what the sentence itself counts, though an earlier one counts more.
    let near = before.flatMap { fits(part, $0, percent) ? $0 : nil }
    guard let whole = near ?? (figures[part].isPart ? figures[part].whole : before ?? stageBefore(part)),
      figures[whole].isComparable(to: figures[part]), isSlip(part, whole, percent)
    else { return nil }
    return ShareFact(part: part, whole: whole, percent: percent)
  }

  private static let stageReach = 2
  private static let stageFigures = 32

  /// 向各市交办2480件…。已办结2307件，办结率93.0%: what the stage before counted, in one of the last sentences.
  private func stageBefore(_ part: Int) -> Int? {
    let predicates = reading.context.lexicon.tables.predicates
    return (max(0, part - Self.stageFigures)..<part).last {
      // 交办2480件，其中水污染762件: the parts have their total's verb.
      figures[$0].kin == figures[part].kin && figures[$0].isExact
        && (!figures[$0].isPart || figures[figures[$0].whole].predicate != figures[$0].predicate)
        && figures[part].sentence - figures[$0].sentence <= Self.stageReach
        && predicates.follows(figures[part].predicate, figures[$0].predicate)
    }
  }

  private static let rateCharacter: UInt16 = 0x7387
  private static let longestStem = 6

  func repeats(_ stem: ArraySlice<UInt16>, in range: Range<Int>) -> Bool {
    guard let first = stem.first, let last = stem.last, range.count >= 2 else { return false }
    return range.dropLast().contains { reading.folded[$0] == first && reading.folded[$0 + 1] == last }
  }

  func isSlip(_ part: Int, _ whole: Int, _ percent: Int, isFew: Bool = false) -> Bool {
    RatioSlip(part: figures[part], whole: figures[whole], percent: figures[percent]) {
      Ratio.percent($0, of: $1)
    }.isLikely(isFew: isFew)
  }

  /// 甲类20起，乙类26起，分别占43.5%、56.5%: the first percentage belongs to the first figure.
  private func aligned(_ percent: Int) -> Int? {
    let (first, count) = figures.percentages(beside: percent)
    // 分别比上年下降百分之十一和…: changes are lined up alike.
    guard count >= 2, first >= count, isAligned(first), figures[first - 1].end < figures[first].start,
      reading.clauses.firstCue(.share, in: figures[first - 1].end..<figures[first].start) != nil
    else { return nil }
    let parts = first - count..<first
    return parts.allSatisfy { figures[$0].isComparable(to: figures[first - 1]) } ? percent - count : nil
  }

  /// Whether 分别 or 依次 opens the list that `first` begins.
  private func isAligned(_ first: Int) -> Bool {
    let previous = first > 0 && figures[first - 1].sentence == figures[first].sentence
    let start = previous ? figures[first - 1].end : figures[first].clause
    return start < figures[first].start
      && reading.first(Self.alignments, in: start..<figures[first].start) != nil
  }

  private static let being: UInt16 = 0x4E3A
  private static let alignments: PhraseSet = ["分别", "依次"]

  /// 代为打卡48次，占应巡河60次的80%: the base stands right before the percentage.
  private func ofBase(_ percent: Int) -> ShareFact? {
    let whole = percent - 1
    guard whole > 0, figures[whole].kin != .percent, figures[whole].sentence == figures[percent].sentence,
      figures[whole].end + 1 == figures[percent].start, reading.folded[figures[whole].end] == 0x7684,
      let cue = reading.clauses.firstCue(.share, in: figures[whole].clause..<figures[whole].start)
    else { return nil }
    let part = (reading.figures(figures, inSentence: figures[percent].sentence).lowerBound..<whole).last {
      figures[$0].end <= cue.start && figures[$0].isComparable(to: figures[whole])
    }
    return part.map { ShareFact(part: $0, whole: whole, percent: percent) }
  }

  /// 四种形态占比依次为68.6%、24.7%。其中，第一种4761人次，第二种1714人次: as many figures follow as percentages.
  private func ahead(_ percent: Int) -> ShareFact? {
    let (first, count) = figures.percentages(beside: percent)
    let last = first + count - 1
    // 一审228万件，二审23万件，分别占86%、9%。…: they belong to what stands before; of 占比依次为 what follows counts.
    guard count >= 2, last + count < figures.count, isAligned(first),
      aligned(percent) == nil || reading.folded[figures[first].start - 1] == Self.being,
      reading.clauses.firstCue(.share, in: figures[first].clause..<figures[first].start) != nil
    else { return nil }
    let parts = last + 1...last + count
    guard
      parts.allSatisfy({
        figures[$0].isComparable(to: figures[last + 1])
          && figures[$0].sentence - figures[last].sentence <= 1
      })
    else { return nil }
    let part = percent + count
    let own = figures[part].isPart && isSlip(part, figures[part].whole, percent) ? figures[part].whole : nil
    return (base(of: part, percent) ?? own).map { ShareFact(part: part, whole: $0, percent: percent) }
  }

  /// 应退费用1.86亿元，已退1.79亿元，涉及学员2.3万名，退费完成率96.2%: a rate of a part told earlier in the sentence.
  private func rate(_ percent: Int) -> ShareFact? {
    let share = figures[percent]
    guard let cue = reading.clauses.firstCue(.share, in: share.clause..<share.start),
      share.start - cue.start <= Self.longestGloss
    else { return nil }
    let own = reading.figures(figures, inSentence: share.sentence)
    let part = (own.lowerBound..<percent).last {
      figures[$0].isPart && figures[$0].relation != .distribution && fits($0, figures[$0].whole, percent)
    }
    return (part ?? donePart(own.lowerBound..<percent, percent)).map {
      ShareFact(part: $0, whole: figures[$0].isPart ? figures[$0].whole : $0 - 1, percent: percent)
    }
  }

  private static let due: PhraseSet = ["应"]
  private static let already: PhraseSet = ["已"]

  /// 应退费用1.86亿元，已退1.79亿元，…，退费完成率96.2%: what was due and what was done of it, and a slip of the pen between.
  private func donePart(_ own: Range<Int>, _ percent: Int) -> Int? {
    own.dropFirst().first { part in
      let whole = part - 1
      guard figures[part].kin == figures[whole].kin, figures[whole].clause + 1 < figures[whole].start,
        figures[part].clause + 1 < figures[part].start, !figures[part].isPart || figures[part].whole == whole
      else { return false }
      return Self.due.end(in: reading.folded, at: figures[whole].clause) != nil
        && Self.already.end(in: reading.folded, at: figures[part].clause) != nil
        && reading.folded[figures[whole].clause + 1] == reading.folded[figures[part].clause + 1]
        && isSlip(part, whole, percent)
    }
  }

  /// 近八成问题（186个）: the part stands in brackets behind the percentage.
  private func glossed(_ percent: Int) -> ShareFact? {
    let part = percent + 1
    guard part < figures.count, figures[part].kin != .percent, figures[part].start > figures[percent].end,
      figures[part].start - figures[percent].end <= Self.longestGloss,
      reading.folded[figures[part].start - 1] == TextMark.open
        || Self.restatement.start(in: reading.folded, endingAt: figures[part].start) != nil
    else { return nil }
    return (base(of: part, percent) ?? glossedBase(of: part, percent)).map {
      ShareFact(part: part, whole: $0, percent: percent)
    }
  }

  /// 发现问题236个。…近八成问题（186个）已整改: of what the noun before the bracket was counted.
  private func glossedBase(of part: Int, _ percent: Int) -> Int? {
    guard figures[part].start - figures[percent].end >= 3, figures[part].isOneNumber else { return nil }
    let end = figures[part].start - 1
    let words = reading.folded[end - 2..<end]
    let whole = (max(0, part - Self.reach)..<percent).last {
      figures[$0].kin == figures[part].kin && !figures[$0].isPart && figures[$0].isOneNumber
        && figures[$0].start >= 2
        && reading.folded[figures[$0].start - 2..<figures[$0].start].elementsEqual(words)
    }
    // 近八成问题（186个） of 36个 is no share at all.
    return whole.flatMap {
      isSlip(part, $0, percent, isFew: figures[part].value <= figures[$0].value) ? $0 : nil
    }
  }

  private func base(of part: Int, _ percent: Int) -> Int? {
    (max(0, part - Self.reach)..<part).last {
      figures[$0].isComparable(to: figures[part]) && !figures[$0].value.isNaN
        && figures[$0].interval.low > figures[part].interval.low && figures[$0].whole != part
        && fits(part, $0, percent)
    }
  }

  private func fits(_ part: Int, _ whole: Int, _ percent: Int) -> Bool {
    Ratio.percent(figures[part].interval, of: figures[whole].interval).meets(figures[percent].interval)
  }
}
