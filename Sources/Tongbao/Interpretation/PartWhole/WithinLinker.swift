/// A part without 其中: 126条，与实际不符的有97条; 62家企业中，有24家; 违规出借2.14亿元，已收回1.83亿元.
///
/// Counter-examples: 其中 and 当中 have a linker of their own; 受理20件，办结的17人 counts something else.
struct WithinLinker {
  let reading: MentionReading

  /// How far behind its whole 中 may stand, and how far behind 中 the part.
  private static let longestNoun = 24
  private static let longestLead = 8
  /// How far before its figure 已 may stand: 已追回违纪资金1.83亿元.
  private static let adverbReach = 10

  private static let adverbs: PhraseSet = ["已", "尚有", "尚未", "仍有", "仅", "只有", "实际", "迄今", "均已"]
  private static let behindMiddle: PhraseSet = [",有", "有", ",", "的", "仅有", "只有", "仅", "共有", ",共有"]
  private static let otherMiddles: PhraseSet = ["其中", "当中", "集中", "途中", "期间中", "案中"]

  func link(_ figures: inout [Figure]) {
    for part in figures.indices.dropFirst() where isFree(figures[part]) {
      guard let whole = whole(figures, part) ?? misprinted(figures, part),
        // 已救出4人，仍有6人被困: the others.
        reading.fate(of: figures[part]) != .missing || reading.fate(of: figures[whole]) != .safe
      else { continue }
      let middle = isBehindMiddle(figures[whole], figures[part])
      // 360头中的84头以每头400元: what is a group itself is a part where 中 says so.
      guard
        middle || !figures[part].isGroup,
        middle || isNamedByAttribute(figures[part]) || opensWithHave(figures[part])
          || hasAdverb(figures, part, whole) || isHad(figures[part], by: figures[whole])
      else { continue }
      if linkUndone(&figures, part, beside: whole) { continue }
      var parts = [part]
      if middle { parts += siblings(figures, of: part, in: whole) }
      figures.attach(parts, to: whole, division: figures[part].start)
      // As a stage does: two that leave nothing out (已…，尚未…) then divide their whole.
      if parts.count == 1 { figures[part].relation = .subset }
    }
  }

  private static let undone: PhraseSet = ["尚未", "仍未", "未", "尚有", "仍有"]

  /// 排查隐患1.26万项，完成整改1.21万项，尚未完成整改的478项: what is left lies beside what was done, and both make the figure before.
  private func linkUndone(_ figures: inout [Figure], _ part: Int, beside done: Int) -> Bool {
    let start = max(figures[part].clause, figures[part].start - Self.adverbReach)
    guard start < figures[part].start, reading.first(Self.undone, in: start..<figures[part].start) != nil,
      !figures[done].isPart
    else { return false }
    let own = reading.figures(figures, inSentence: figures[part].sentence)
    let whole = (own.lowerBound..<done).last {
      figures[$0].isComparable(to: figures[part]) && figures[$0].value > figures[done].value
    }
    guard let whole, figures.isComplete(whole, [done, part]) else { return false }
    figures.attach([done, part], to: whole, division: figures[done].start)
    for index in [done, part] { figures[index].relation = .partition }
    return true
  }

  private func isFree(_ figure: Figure) -> Bool {
    !figure.isPart && !reading.measures(figure) && figure.times == 1 && figure.group < 0
      && !figure.value.isNaN
      && figure.kin != .percent && figure.kin != .multiple
      && reading.clauses.cue([.anaphor, .comparison, .outside], endingAt: figure.start) == nil
  }

  /// The nearest figure of the kind before the part in its sentence, if it is the larger.
  private func whole(_ figures: [Figure], _ part: Int) -> Int? {
    let own = reading.figures(figures, inSentence: figures[part].sentence)
    let nearest = (own.lowerBound..<part).last { figures[$0].isComparable(to: figures[part]) }
    guard let nearest, figures[nearest].value > figures[part].value, !figures[nearest].isGroup,
      !isCompared(figures[nearest]), hasSameNoun(figures[nearest], figures[part])
    else { return nil }
    // Members of one list stand beside each other: their whole is the list's.
    return figures[nearest].isPart ? nil : nearest
  }

  /// 排查问题538个，已整改4910个: the words say that the part lies in what stands before it, so a greater one is a slip.
  private func misprinted(_ figures: [Figure], _ part: Int) -> Int? {
    let own = reading.figures(figures, inSentence: figures[part].sentence)
    guard let whole = (own.lowerBound..<part).last(where: { figures[$0].isComparable(to: figures[part]) }),
      figures[whole].kin == figures[part].kin, !figures[whole].isPart, !figures[whole].isGroup,
      figures[whole].isOneNumber, figures[part].isOneNumber, figures[whole].value < figures[part].value,
      figures[whole].times == 1, !isCompared(figures[whole]), !isCompared(figures[part]),
      !isDone(figures[whole]),
      hasSameNoun(figures[whole], figures[part]), !includesOthers(figures[part]),
      figures[whole].start >= figures[part].clause || isNext(figures, whole, part)
    else { return nil }
    // 已 alone may begin another matter; of these words none does.
    let isSaid =
      isBehindMiddle(figures[whole], figures[part]) || isNamedByAttribute(figures[part])
      || Self.remains.start(in: reading.folded, endingAt: figures[part].start) != nil
      || hasDone(figures[part], figures[whole])
      || (opensWithHave(figures[part]) && figures[part].value >= figures[whole].value * Self.farthest)
    // 立案293件，开立协查33件，须归档的有393件: in a row of counts none need lie in the one beside it.
    if own.lowerBound < whole, isNamedByAttribute(figures[part]) || opensWithHave(figures[part]),
      (own.lowerBound..<whole).contains(where: { figures[$0].isComparable(to: figures[part]) })
    {
      return nil
    }
    return isSaid && SlipOutcomes.reaches(figures[whole].value, from: figures[part].value) ? whole : nil
  }

  /// 仅拆除2处建筑…实际尚有3处建筑未整改: what is left lies outside what was done.
  private func isDone(_ figure: Figure) -> Bool {
    let start = max(figure.clause, figure.start - Self.doneReach)
    return start < figure.start && reading.first(Self.partly, in: start..<figure.start) != nil
  }

  private static let doneReach = 6
  private static let partly: PhraseSet = ["仅", "只", "才"]
  private static let including: PhraseSet = ["(含", "(包括", "(包含", ",含", ",包括"]

  /// 排查23条，已整改32条（含上次遗留9条）: with what was there before.
  private func includesOthers(_ part: Figure) -> Bool {
    Self.including.end(in: reading.folded, at: part.end) != nil
  }

  private static let remains: PhraseSet = ["仍有", "尚有", "仅", "仅有", "只有"]
  private static let already: PhraseSet = [
    "已整改", "已办结", "已收回", "已追回", "已追缴", "已核减", "已化解", "已完成", "办结", "已清退", "已归还", "已退", "已起诉", "已提起公诉",
    "实际入账", "实际到账", "实际上缴", "实际发放", "实际支付",
  ]

  /// 538个，已整改491个: nothing stands between the total and what has been done of it.
  private func hasDone(_ part: Figure, _ whole: Figure) -> Bool {
    guard let found = Self.already.start(in: reading.folded, endingAt: part.start) else { return false }
    return found - whole.end <= (part.value >= whole.value * Self.farthest ? Self.longestDone : 1)
  }

  private static let longestDone = 12

  /// So many times what it lies in, a part is a slip even where some words stand between.
  private static let farthest = 2.0

  private static let have: UInt16 = 0x6709
  private static let longestHolder = 10

  /// 9个核查组有5个存在应付问题: of the same measure, and of no other noun.
  private func isHad(_ part: Figure, by whole: Figure) -> Bool {
    guard part.start > 0, reading.folded[part.start - 1] == Self.have, part.kin == whole.kin, part.isExact,
      whole.isExact, whole.times == 1, part.noun.whole == 0, whole.start >= part.clause,
      (1...Self.longestHolder).contains(part.start - 1 - whole.end),
      reading.folded[part.end - 1] == reading.folded[whole.end - 1]
    else { return false }
    return reading.folded[whole.end..<part.start - 1].allSatisfy(PrintedDate.isHan)
  }

  /// Only a clause mark and a noun stand between the two, or what is counted otherwise: 10个市中，立案超过1500件的有4个市,
  /// 视察42次，每次发现9辆车，仅6次见到人员.
  private func isNext(_ figures: [Figure], _ whole: Int, _ part: Int) -> Bool {
    let gap = figures[part].clause - figures[whole].end
    if whole + 1 == part { return gap <= Self.longestNoun }
    return whole + 2 == part && gap <= Self.longestAside
  }

  private static let longestAside = 36

  private func isCompared(_ figure: Figure) -> Bool {
    figure.clause < figure.start
      && reading.clauses.firstCue(.compared, in: figure.clause..<figure.start) != nil
  }

  private func hasSameNoun(_ whole: Figure, _ part: Figure) -> Bool {
    whole.kin.isMoney || whole.noun.whole == 0 || part.noun.whole == 0 || part.noun.isAkin(to: whole.noun)
  }

  /// 24份承包合同中有9份; 仔猪360头中的84头; 6家供应商中，4家.
  private func isBehindMiddle(_ whole: Figure, _ part: Figure) -> Bool {
    var at = whole.end
    let limit = min(part.start, whole.end + Self.longestNoun)
    while at < limit {
      if reading.folded[at] == 0x4E2D, Self.otherMiddles.start(in: reading.folded, endingAt: at + 1) == nil {
        if at + 1 == part.start { return true }
        if let end = Self.behindMiddle.end(in: reading.folded, at: at + 1), end <= part.start,
          part.start - end <= Self.longestLead
            && !reading.folded[end..<part.start].contains(where: TextMark.endsClause)
            || isNamed(end..<part.start, part)
        {
          return true
        }
      }
      if TextMark.endsStatement(reading.folded[at]) { return false }
      at += 1
    }
    return false
  }

  private static let andOthers: UInt16 = 0x7B49
  private static let longestNames = 160
  private static let longestPost = 16

  /// 16人中，张某、李某等9人: nothing but names stands before the part.
  private func isNamed(_ lead: Range<Int>, _ part: Figure) -> Bool {
    guard part.kin == .person, lead.count <= Self.longestNames,
      reading.folded[part.start - 1] == Self.andOthers,
      !reading.folded[lead].contains(where: TextMark.endsStatement)
    else { return false }
    let names = reading.mentions(.person, in: lead)
    return names.count >= 2 && reading.starts[names[0]] - lead.lowerBound <= Self.longestPost
      && reading.mentions(.quantity, in: lead).isEmpty
  }

  /// 采取留置措施的有7名.
  private func isNamedByAttribute(_ part: Figure) -> Bool {
    part.start >= 2 && reading.folded[part.start - 1] == 0x6709 && reading.folded[part.start - 2] == 0x7684
  }

  /// 涉嫌行贿的9人，有3人已被起诉.
  private func opensWithHave(_ part: Figure) -> Bool {
    part.start >= 2 && reading.folded[part.start - 1] == 0x6709
      && reading.folded[part.start - 2] == TextMark.comma
  }

  /// 已 and 仍有 in the part's own item, with nothing counted between.
  private func hasAdverb(_ figures: [Figure], _ part: Int, _ whole: Int) -> Bool {
    let start = max(figures[part].clause, figures[part - 1].end, figures[part].start - Self.adverbReach)
    guard start < figures[part].start,
      let adverb = reading.first(Self.adverbs, in: start..<figures[part].start)
    else { return false }
    // 县处级18人，厅局级仅2人: names of one sort before both.
    let isSibling =
      Self.only.end(in: reading.folded, at: adverb.lowerBound) != nil && adverb.lowerBound > start
      && figures[whole].start > 0 && PrintedDate.isHan(reading.folded[adverb.lowerBound - 1])
      && reading.folded[adverb.lowerBound - 1] == reading.folded[figures[whole].start - 1]
    return !isSibling
  }

  private static let only: PhraseSet = ["仅", "只有"]

  private func isMisprinted(_ part: Figure, in whole: Figure) -> Bool {
    part.value > whole.value && part.kin == whole.kin && part.isOneNumber && whole.isOneNumber
      && SlipOutcomes.shrinks(part.value, to: whole.value)
  }

  /// 4篇论文中有2篇…，1篇…: what the sentence counts on lies in the whole too, as long as there is room.
  private func siblings(_ figures: [Figure], of part: Int, in whole: Int) -> [Int] {
    var found: [Int] = []
    var sum = figures[part].value
    let own = reading.figures(figures, inSentence: figures[part].sentence)
    for next in own where next > part && figures[next].isComparable(to: figures[part]) {
      // 12名工人中，2人重伤，21名家属…: they are none of them.
      guard isFree(figures[next]), !figures[next].isGroup,
        hasSameNoun(figures[whole], figures[next]) || figures[next].value <= figures[whole].value
      else { break }
      guard sum + figures[next].value <= figures[whole].value else {
        // 4篇论文中有2篇…，10篇…: no number of them can be so great.
        if isMisprinted(figures[next], in: figures[whole]) { found.append(next) }
        break
      }
      found.append(next)
      sum += figures[next].value
    }
    return found
  }
}
