/// 其中, 当中, 包括: what follows lies in a quantity before.
///
/// A part is attached by its repeated head (verb, sanction or noun), not by nearness: in
/// 处分820人，移送检察机关31人，其中处分县级干部12人 the 12 lie in the 820.
struct InsideLinker {
  let reading: MentionReading

  /// A sentence with more is a table set as text, or garbage: the work stays within bounds.
  private static let mostWholes = 12
  private static let mostParts = 60
  private static let choosing: PhraseSet = ["现将", "现就", "现对", "选取", "特将"]
  /// 其中 and 分别为, with the comma or the colon and the line end behind them.
  static let cueLength = 5

  func link(_ figures: inout [Figure]) {
    for cue in reading.clauses.cues
    where !cue.kinds.isDisjoint(with: [.inside, .ownInside]) && !isDenied(figures, cue) {
      let sentence = reading.clauses.index(at: cue.start)
      let isOwn = cue.kinds.contains(.ownInside)
      let wholes = candidates(
        figures, before: cue.start, isOwn ? sentence...sentence : sentence - 1...sentence)
      guard !wholes.isEmpty else { continue }
      let parts = reading.figures(figures, in: partsRange(from: cue.end, sentence, figures, wholes))
      attach(&figures, cue: cue.start, parts.prefix(Self.mostParts), wholes)
      trim(&figures, cue: cue.start)
      if !isOwn || cue.kinds.contains(.inside) { complete(&figures, cue: cue.start) }
    }
  }

  /// 投资246万元，其中财政187万元、自筹59万元，完成投资89万元: behind sums that make the whole another clause tells of something else.
  private func trim(_ figures: inout [Figure], cue: Int) {
    let own = figures.indices.filter { figures[$0].isPart && figures[$0].division == cue }
    guard own.count > 2, let whole = own.first.map({ figures[$0].whole }), figures[whole].kin.isMoney,
      own.allSatisfy({ figures[$0].whole == whole }), !figures.isComplete(whole, own)
    else { return }
    let parts = figures.completePrefix(of: whole, own)
    guard let last = parts.last, let next = own.first(where: { $0 > last }),
      figures[next].clause >= figures[last].end
    else { return }
    for other in own where other > last {
      figures[other].whole = -1
      figures[other].relation = nil
    }
  }

  /// 不含上年旧存: what follows lies outside. 向包括10个部门在内的28家单位: it lies in what comes after it. 含上月留待处理案件，: a remark
  /// that counts nothing.
  private func isDenied(_ figures: [Figure], _ cue: Cue) -> Bool {
    let end = reading.clauses.clauseEnd(cue.end)
    if cue.end - cue.start == 1, cue.end < end, reading.figures(figures, in: cue.end..<end).isEmpty {
      return true
    }
    if cue.start > 0,
      reading.folded[cue.start - 1] == Self.not || reading.folded[cue.start - 1] == Self.notYet
    {
      return true
    }
    return cue.kinds.contains(.ownInside)
      && reading.first(Self.withIt, in: cue.end..<max(cue.end, reading.clauses.clauseEnd(cue.end))) != nil
  }

  private static let withIt: PhraseSet = ["在内"]
  private static let not: UInt16 = 0x4E0D
  private static let notYet: UInt16 = 0x672A

  /// 其中，甲类287件，占67.8%；乙类54件…；其他82件, 其中4万元…，另有1.5万元: what follows in the full sentence belongs to
  /// the list as soon as it makes the whole to the last digit.
  private func complete(_ figures: inout [Figure], cue: Int) {
    let end = reading.clauses.fullEnd(cue)
    let range = reading.figures(figures, in: cue..<end)
    let own = range.filter { figures[$0].isPart && figures[$0].division == cue }
    guard let first = own.first, let last = own.last else { return }
    let whole = figures[first].whole
    guard own.allSatisfy({ figures[$0].whole == whole }),
      figures[whole].isExact || isRound(figures[whole]), !figures.isComplete(whole, own)
    else { return }
    var parts = own
    for next in range
    where next > last && (!figures[next].isPart || isRest(figures[next])) && !figures[next].isGroup
      && figures[next].isComparable(to: figures[whole]) && !reading.isOutside(figures[next])
    {
      parts.append(next)
      let sum = figures.sum(parts)
      if sum.low > figures[whole].interval.high { return }
      // 12.6万 leaves room: only the whole list may make it.
      let isLast = !range.contains {
        $0 > next && figures[$0].isComparable(to: figures[whole]) && !figures[$0].isPart
      }
      if figures.isComplete(whole, parts), isEnough(figures[whole], parts, isLast),
        figures[whole].isExact || isLast
      {
        figures.attach(parts, to: whole, division: cue)
        return
      }
    }
  }

  /// 其中可跟进的24502宗，包括已结案24059宗，其余443宗: the rest of what was told last.
  private func isRest(_ figure: Figure) -> Bool {
    figure.clause < figure.start && reading.clauses.firstCue(.rest, in: figure.clause..<figure.start) != nil
  }

  /// 12.6万: rounded, but not so that any list would make it.
  private func isRound(_ whole: Figure) -> Bool {
    whole.isOneNumber && whole.interval.high - whole.interval.low <= Self.room * whole.value
  }

  private static let room = 0.02

  /// Small counts add up by chance, the less where the sentence counts no more of the sort.
  private func isEnough(_ whole: Figure, _ parts: [Int], _ isLast: Bool) -> Bool {
    whole.value >= (isLast ? Self.leastOfAll : Self.leastWhole) || parts.count >= 3
  }

  private static let leastWhole = 20.0
  private static let leastOfAll = 10.0

  /// The figures before the cue in its sentence; where it opens the sentence, those of the sentence before.
  private func candidates(_ figures: [Figure], before cue: Int, _ sentences: ClosedRange<Int>) -> Range<Int> {
    for number in sentences.reversed() where number >= 0 {
      let found = reading.figures(figures, inSentence: number)
      var end = found.upperBound
      while end > found.lowerBound, figures[end - 1].end > cue { end -= 1 }
      if end > found.lowerBound { return max(found.lowerBound, end - Self.mostWholes)..<end }
    }
    return 0..<0
  }

  private func attach(
    _ figures: inout [Figure], cue: Int, _ parts: Range<Int>.SubSequence, _ wholes: Range<Int>
  ) {
    var (lastWhole, lastPart, division) = (-1, -1, cue)
    var hasLeft = false
    for part in parts
    where !figures[part].isPart && figures[part].kin != .percent && !reading.isOutside(figures[part]) {
      if lastWhole >= 0, isOfOthers(figures, part, beside: lastWhole, cue) { break }
      if isDivided(figures, before: part, from: cue) { continue }
      let whole = whole(
        for: figures[part], among: wholes, figures, after: lastWhole, isFirst: part == parts.startIndex,
        isNear: lastWhole >= 0 || figures[part].clause <= cue + Self.cueLength)
      // 137个村，分别为甲县96个、乙县41个，发现问题904个，推动整改377个: behind what is no part, what is too large is none either.
      if whole < 0, lastWhole >= 0, figures[part].isComparable(to: figures[lastWhole]) { hasLeft = true }
      if hasLeft, whole >= 0, figures[part].interval.low > figures[whole].interval.high { continue }
      // 查处44件，移送2件。现将其中6件公布如下: a choice from what the notice is about, not from what it told last.
      if whole >= 0, figures[part].interval.low > figures[whole].interval.high,
        Self.choosing.start(in: reading.folded, endingAt: cue) != nil
      {
        continue
      }
      if whole >= 0, let (outer, inner) = innerWhole(figures, of: part, within: whole, cue) {
        figures.attach([part], to: outer, division: inner)
        continue
      }
      if whole >= 0, lastPart >= 0, figures[lastPart].whole == whole, isNext(figures, part, behind: lastPart)
      {
        figures.attach([part], to: lastPart, division: figures[part].start)
        figures[part].relation = .subset
        continue
      }
      if whole >= 0, whole != part {
        division = self.division(figures, of: part, within: whole, division)
        figures.attach([part], to: whole, division: division)
        (lastWhole, lastPart) = (whole, part)
      }
    }
    releaseJointWholes(&figures, cue, parts, wholes)
  }

  /// 承包款4.2万元、租金1.5万元，其中3.6万元…，其余2.1万元: parts that exceed one of several totals may divide them
  /// jointly, so they are given to none.
  private func releaseJointWholes(
    _ figures: inout [Figure], _ cue: Int, _ parts: Range<Int>.SubSequence, _ wholes: Range<Int>
  ) {
    guard wholes.count >= 2, parts.count >= 2 else { return }
    for whole in wholes {
      let own = parts.filter { figures[$0].whole == whole && figures[$0].division == cue }
      let rivals = wholes.filter { figures[$0].isComparable(to: figures[whole]) }
      guard own.count >= 2, rivals.count >= 2, figures.sum(own).low > figures[whole].interval.high,
        figures.completePrefix(of: whole, own).isEmpty
      else { continue }
      // 问题35个，涉及12个单位，其中脱岗8个、…、推诿12个: they make the other.
      let made = rivals.first { figures[$0].isExact && figures.isComplete($0, own) }
      if made == nil, isSingle(figures, whole, rivals), isMisprinted(figures, whole, own) { continue }
      for part in own { figures[part].whole = made ?? -1 }
    }
  }

  /// 受理156人，已起诉118人，其中…, 19人、23人、11人，合计67人，其中…: no 、 joins the total with another, or 合计 closes their list.
  private func isSingle(_ figures: [Figure], _ whole: Int, _ rivals: [Int]) -> Bool {
    let own = figures[whole]
    if own.clause < own.start, reading.clauses.firstCue(.total, in: own.clause..<own.start) != nil {
      return true
    }
    return !rivals.contains { rival in
      guard rival != whole else { return false }
      let (low, high) = (min(rival, whole), max(rival, whole))
      let gap = reading.folded[figures[low].end..<max(figures[low].end, figures[high].start)]
      guard let joint = gap.firstIndex(of: TextMark.enumerationComma) else { return false }
      return joint - gap.startIndex <= Self.jointReach && !gap.contains(where: TextMark.endsClause)
    }
  }

  /// Whether one of the parts is no part by a slip of the pen, or one slip makes them the whole.
  private func isMisprinted(_ figures: [Figure], _ whole: Int, _ own: [Int]) -> Bool {
    let above = own.filter { figures[$0].interval.low > figures[whole].interval.high }
    if above.count == 1, isSlip(figures[above[0]], of: figures[whole]) { return true }
    return NearMiss(figures: figures).isLikely(whole, own, .stated)
  }

  /// The whole that repeats most of the part's head; of equals the siblings' whole, then the nearest.
  ///
  /// A part in a later clause than the cue's, without a sibling before it, must fit: in 收受1415件，含上月留待处理案件，
  /// 已处理1430件 the 1430 are what was done with the 1415 and more.
  private func whole(
    for part: Figure, among wholes: Range<Int>, _ figures: [Figure], after previous: Int,
    isFirst: Bool, isNear: Bool
  ) -> Int {
    if let joint = jointWhole(for: part, among: wholes, figures) { return joint }
    var (best, bestScore, comparable, fitting) = (-1, -1, 0, 0)
    for whole in wholes where figures[whole].isComparable(to: part) {
      comparable += 1
      guard part.interval.low <= figures[whole].interval.high else { continue }
      fitting += 1
      let score = head(figures[whole], part) + (whole == previous ? 3 : 0)
      if score >= bestScore { (best, bestScore) = (whole, score) }
    }
    // 党纪处分38人，政务处分25人，其中双重处分12人，共处分51人: a total that no whole holds closes the list.
    if fitting == 0, previous >= 0, part.clause < part.start,
      reading.clauses.firstCue(.total, in: part.clause..<part.start) != nil
    {
      return -1
    }
    // A part larger than the only whole is a contradiction, not another whole's part.
    if fitting == 0, comparable == 1 {
      let whole = wholes.first { figures[$0].isComparable(to: part) } ?? -1
      // 9宗经水路，包括起出2500件皮具: so many things are no part of a few cases.
      if part.kin == .case, figures[whole].value < Self.farGreater,
        part.value > Self.farGreater * figures[whole].value, !part.noun.isAkin(to: figures[whole].noun)
      {
        return -1
      }
      // 12个区县，其中2个区县完成整改，21个乡镇正在整改: of the others nothing was said before.
      if previous >= 0, part.kin == .thing, part.noun.whole != 0, figures[previous].noun.whole != 0,
        !part.noun.isAkin(to: figures[previous].noun),
        part.predicate != figures[previous].predicate
          || part.predicate == 0
      {
        return -1
      }
      // 追缴资金2184.5万元，其中通过专项治理，追缴资金74600万元: far behind 其中, but of the same deed.
      let isSaid =
        isNear
        // 其余2200家予以警告: the rest of the only total.
        || (reading.clauses.cue(.rest, endingAt: part.start) != nil && isSlip(part, of: figures[whole]))
        || (part.predicate != 0 && part.predicate == figures[whole].predicate
          && isSlip(part, of: figures[whole]))
      return isSaid ? whole : -1
    }
    // 7人死亡、32人受伤，其中重伤55人: greater than any, so a digit too many.
    guard fitting == 0, comparable > 1, !part.kin.isMoney, part.isOneNumber else { return best }
    // …17项，分别为8项、5项、40项: one member of a list.
    if previous >= 0 { return isSlip(part, of: figures[previous]) ? previous : -1 }
    // …3处矿井存在隐患17项，分别为80项、5项、4项: 分别为 divides what stands right before it.
    if isFirst, let last = wholes.last, part.start - figures[last].end <= Self.respectiveReach,
      isSlip(part, of: figures[last])
    {
      return last
    }
    guard isFirst, part.kin != .thing else { return -1 }
    return wholes.last { isSlip(part, of: figures[$0]) } ?? -1
  }

  private static let farGreater = 50.0
  /// How far behind its total the first number behind 分别为 may stand.
  private static let respectiveReach = 4

  private func isSlip(_ part: Figure, of whole: Figure) -> Bool {
    whole.kin == part.kin && whole.isOneNumber && part.isOneNumber && !reading.isInBrackets(whole)
      && SlipOutcomes.shrinks(part.value, to: whole.value)
  }

  private static let jointly: PhraseSet = ["同时受到", "同时受", "既受到"]
  private static let jointReach = 8

  /// 党纪处分6人次、政务处分4人次，共处分8人，其中2人同时受到党纪处分和政务处分: they lie in those who were punished at all.
  private func jointWhole(for part: Figure, among wholes: Range<Int>, _ figures: [Figure]) -> Int? {
    let behind = part.end..<min(part.end + Self.jointReach, reading.folded.count)
    guard part.kin == .person, reading.first(Self.jointly, in: behind) != nil else { return nil }
    let fitting = wholes.last {
      figures[$0].kin == .person && part.interval.low <= figures[$0].interval.high
        && reading.countsPunished(figures[$0])
    }
    if let fitting { return fitting }
    // 党纪处分21人、政务处分18人，诫勉35人，其中33人同时受到党纪处分和政务处分: no more than either.
    let punished = wholes.filter { isOfPunishment(figures, $0) }
    guard punished.count >= 2, let greatest = punished.max(by: { figures[$0].value < figures[$1].value }),
      part.interval.low > figures[greatest].interval.high, isSlip(part, of: figures[greatest])
    else { return nil }
    return greatest
  }

  private static let regimes: PhraseSet = ["党纪处分", "政务处分", "政纪处分"]

  private func isOfPunishment(_ figures: [Figure], _ index: Int) -> Bool {
    let figure = figures[index]
    let start = max(figure.clause, index > 0 ? figures[index - 1].end : 0)
    return figure.kin == .person && start < figure.start
      && reading.first(Self.regimes, in: start..<figure.start) != nil
  }

  /// How much of a part's head a whole repeats.
  private func head(_ whole: Figure, _ part: Figure) -> Int {
    var score = 0
    if part.predicate != 0, part.predicate == whole.predicate { score += 4 }
    if part.noun.whole != 0, part.noun == whole.noun { score += 2 }
    return score
  }
}
