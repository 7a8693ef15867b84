/// A figure of the headline that the text gives with the same words and a slip of the pen: 查处案件164起 above,
/// 立案查处案件146起 below and 164 nowhere else.
struct HeadlineMisprint {
  let reading: MentionReading
  let figures: [Figure]
  let headline: Range<Int>?

  /// How many sentences of the text are read.
  private static let reach = 12
  /// Smaller counts may differ by a slip and be of others, where no word ties them.
  private static let largeCount = 10.0
  private static let largeAmount = 10_000.0

  func found(beside known: [RepeatedClaim]) -> [RepeatedClaim] {
    guard let headline else { return [] }
    let body = reading.figures(figures, in: headline.upperBound..<reading.folded.count)
    return reading.figures(figures, in: headline).compactMap { first in
      let figure = figures[first]
      guard figure.kin != .percent, figure.kin != .multiple, figure.value.isFinite, figure.value >= 2,
        !isMadeBelow(first)
      else { return nil }
      if known.contains(where: { $0.first == first && agrees(figure, figures[$0.second]) })
        || body.contains(where: { agrees(figure, figures[$0]) })
      {
        return outvoted(first, body)
      }
      let start = reading.clauses.index(at: headline.upperBound)
      if let told = toldTwice(first, body, from: start) { return RepeatedClaim(first: first, second: told) }
      let rivals = body.filter {
        figures[$0].sentence - start <= Self.reach && isRival(figure, figures[$0])
          && !reading.isChanged(figure, figures[$0], figures) && !isMade(figure, with: figures[$0])
      }
      // 36万元 of the headline, 36万元 and 6万元 below: what is told twice is what the headline tells.
      let told = rivals.filter { rival in
        rivals.contains { $0 != rival && figures[$0].value == figures[rival].value }
      }
      let candidates = told.isEmpty ? rivals : told
      guard let second = candidates.first,
        candidates.allSatisfy({ figures[$0].value == figures[second].value }),
        !isOneOfSeveral(second, of: figure, near: body.filter { figures[$0].sentence - start <= Self.reach })
      else { return nil }
      return RepeatedClaim(first: first, second: second)
    }
  }

  /// 31人死亡 in the headline, and 死亡23人, 死亡3人 and 死亡5人 below: a smaller figure may be one of those that make it.
  private func isOneOfSeveral(_ second: Int, of figure: Figure, near: [Int]) -> Bool {
    let rival = figures[second]
    guard figure.kin == .person, rival.value < figure.value else { return false }
    return near.contains {
      let other = figures[$0]
      guard other.kin == figure.kin, other.value != rival.value, other.value < figure.value else {
        return false
      }
      // 死亡8人，失踪10人 for 18人.
      if other.sentence == rival.sentence, other.value + rival.value == figure.value { return true }
      return rival.predicate != 0 && other.predicate == rival.predicate && !other.isPart
    }
  }

  /// 31人死亡 in the headline, and 23人, 3人 and 5人 below: the text bears it out.
  private func isMadeBelow(_ first: Int) -> Bool {
    guard figures[first].kin == .person else { return false }
    let parts = figures.indices.filter { figures[$0].whole == first && figures[$0].relation == .partition }
    return parts.count >= 2 && figures.isComplete(first, parts)
  }

  /// 受贿32万元 in the headline, 合共36万元 and 归还36万元 below and no other sum: the one that the text tells twice.
  private func toldTwice(_ first: Int, _ body: Range<Int>, from start: Int) -> Int? {
    let figure = figures[first]
    guard figure.kin.isMoney, figure.isExact, let headline,
      reading.figures(figures, in: headline).count(where: { figures[$0].isComparable(to: figure) }) == 1
    else { return nil }
    let sums = body.filter {
      figures[$0].kin == figure.kin && figures[$0].times == 1
        && figures[$0].value * Self.smallShare >= figure.value
    }
    guard sums.count >= 2, let second = sums.first, figures[second].isExact,
      sums.allSatisfy({ figures[$0].value == figures[second].value }),
      figures[second].sentence - start <= Self.reach, figures[second].value >= Self.largeAmount,
      figure.slip(to: figures[second]) != nil
    else { return nil }
    return second
  }

  /// A sum below a tenth of the headline's is none that it could mean.
  private static let smallShare = 10.0

  /// 12个单位 in the headline and once below, and 120个单位 once: of three with the same words one is a slip.
  private func outvoted(_ first: Int, _ body: Range<Int>) -> RepeatedClaim? {
    let figure = figures[first]
    let start = reading.clauses.index(at: headline?.upperBound ?? 0)
    let near = body.filter { figures[$0].sentence - start <= Self.reach }
    let voters = near.filter { agrees(figure, figures[$0]) }
    guard figure.value >= Self.leastVoted, !voters.isEmpty,
      !voters.contains(where: { isGrown(figures[$0]) }) && !isGrown(figure)
    else { return nil }
    if figure.kin.isMoney, figure.value >= Self.largeAmount, let back = givenBack(figure, near) {
      return RepeatedClaim(first: first, second: back)
    }
    let isTold = voters.contains { isAlike(figure, figures[$0]) }
    let rivals = near.filter {
      isTold && isAlike(figure, figures[$0]) && isRival(figure, figures[$0])
        && isVoted(figure, figures[$0]) && !isConfirmed($0) && !isMade(figure, with: figures[$0])
        && !OtherPlace(reading: reading).stands(before: figures[$0], than: figure)
    }
    return rivals.count == 1 ? RepeatedClaim(first: first, second: rivals[0]) : nil
  }

  /// 18人死亡 in the headline, 16人死亡，2人失联 below: with what stands beside it, it makes the headline's.
  private func isMade(_ figure: Figure, with rival: Figure) -> Bool {
    reading.figures(figures, inSentence: rival.sentence).contains {
      figures[$0].kin == rival.kin && figures[$0].start != rival.start
        && figures[$0].value + rival.value == figure.value
    }
  }

  private static let grown: PhraseSet = ["升至", "增至", "增加至", "上升至", "升到", "增加到", "上升到"]

  /// 遇难人数升至21人: there were fewer before.
  private func isGrown(_ figure: Figure) -> Bool {
    Self.grown.start(in: reading.folded, endingAt: figure.start) != nil
  }

  private static let returned: PhraseSet = [
    "归还", "歸還", "退还", "退還", "退缴", "退繳", "退赔", "退賠", "退回", "退出", "上缴", "清退",
  ]
  private static let confiscated: PhraseSet = [
    "没收", "沒收", "追缴", "追繳", "收缴", "收繳", "追回", "罚金", "罰金", "罚款", "罰款", "扣押", "冻结",
  ]
  private static let all: PhraseSet = ["全部", "如数", "全额", "悉数"]
  private static let returnReach = 8

  /// 受贿120万元, 退缴102万元: not all need be given back; of 没收63万元 nothing says that it is what was taken.
  private func isReturn(_ figure: Figure, of taken: Figure) -> Bool {
    // 发放工资1100万元 above, 追回工资1100万元 below: no one took them.
    guard figure.kin.isMoney, figure.clause < figure.start, let headline,
      reading.first(Self.takings, in: headline) != nil,
      reading.first(Self.all, in: figure.clause..<max(figure.end, reading.clauses.clauseEnd(figure.end)))
        == nil
    else { return false }
    let before = max(figure.clause, figure.start - Self.returnReach)..<figure.start
    return reading.first(Self.confiscated, in: before) != nil
      || figure.value < taken.value && reading.first(Self.returned, in: before) != nil
  }

  private static let takings: PhraseSet = [
    "贿", "贪", "收受", "挪用", "骗", "侵占", "套取", "索取", "敛财", "受财", "涉款", "涉案", "涉嫌", "非法", "偷税", "洗钱", "盗", "判",
    "囚", "被查", "违纪", "违法",
  ]

  /// 受贿36万元 in the headline and below, and 归还63万元: nobody gives back more than he took, and a slip that few numbers are
  /// made by lies between, and nothing else comes near.
  private func givenBack(_ figure: Figure, _ near: [Int]) -> Int? {
    let others = near.filter {
      figures[$0].kin == figure.kin && figures[$0].contradicts(figure) && figures[$0].times == 1
        && figures[$0].value * Self.smallShare >= figure.value
    }
    let back = near.filter {
      figures[$0].kin == figure.kin && figures[$0].isOneNumber && figures[$0].contradicts(figure)
        && figures[$0].slip(to: figure) == .telling && hasTwoDigits(figures[$0]) && hasTwoDigits(figure)
        && !isReturn(figures[$0], of: figure)
        && reading.first(
          Self.returned, in: max(figures[$0].clause, figures[$0].start - Self.returnReach)..<figures[$0].start
        )
          != nil
    }
    return back.count == 1 && others.allSatisfy({ $0 == back[0] }) ? back[0] : nil
  }

  private func hasTwoDigits(_ figure: Figure) -> Bool {
    var rest = Int(min(figure.value, 1e15))
    while rest > 0, rest % 10 == 0 { rest /= 10 }
    return rest >= 10
  }

  /// One digit may be another where the verb is the same and the text has just begun.
  private func isVoted(_ first: Figure, _ second: Figure) -> Bool {
    guard let slip = first.slip(to: second) else { return false }
    return slip == .telling
      || first.predicate != 0 && first.predicate == second.predicate
        && min(first.value, second.value) >= Self.largeCount
        && second.sentence - reading.clauses.index(at: headline?.upperBound ?? 0) <= Self.voteReach
  }

  private static let voteReach = 4
  private static let leastVoted = 5.0

  /// What is told twice itself is another fact.
  private func isConfirmed(_ rival: Int) -> Bool {
    figures.indices.contains {
      $0 != rival && figures[$0].kin == figures[rival].kin && !figures[$0].contradicts(figures[rival])
    }
  }

  private func isAlike(_ first: Figure, _ second: Figure) -> Bool {
    // 检查120个单位 and 通报12个单位 are two counts.
    guard first.kin == second.kin, !second.isPart, first.predicate != 0, first.predicate == second.predicate
    else { return false }
    return first.noun.whole == 0 || second.noun.whole == 0 || first.noun.isAkin(to: second.noun)
  }

  /// 扯皮12个 does not confirm 12个单位.
  private func agrees(_ first: Figure, _ second: Figure) -> Bool {
    guard second.isComparable(to: first), !second.contradicts(first) else { return false }
    // 其中2人 is no 20人 of the headline printed short.
    if second.isPart, first.predicate == 0 || first.predicate != second.predicate {
      return first.noun.isAkin(to: second.noun)
    }
    guard first.kin == .thing, first.noun.whole != 0 else { return true }
    return second.noun.whole == 0 ? !second.isPart : first.noun.isAkin(to: second.noun)
  }

  private func isRival(_ first: Figure, _ second: Figure) -> Bool {
    guard second.isComparable(to: first), !second.isPart, second.value.isFinite, second.value >= 2,
      !reading.standsForNames(second), !reading.isOneMore(second),
      let slip = first.slip(to: second), !isReturn(second, of: first),
      second.times == 1,
      reading.clauses.firstCue(.compared, in: second.clause..<second.start) == nil,
      second.clause == second.start
        || reading.clauses.firstCue([.each, .per], in: second.clause..<second.start) == nil,
      reading.first(AnnouncedCount.earlier, in: second.clause..<second.start) == nil,
      first.noun.whole == 0 || second.noun.whole == 0 || first.noun.isAkin(to: second.noun)
    else { return false }
    if first.predicate != 0, first.predicate == second.predicate { return true }
    // 6起事故 and the 5起事故 of them that were reported late may both be true.
    if first.noun.whole != 0, second.noun.whole != 0, !first.kin.isMoney,
      slip == .telling || min(first.value, second.value) >= Self.largeCount
    {
      return true
    }
    // 30人死亡 and 3人受伤 are others.
    if first.kin == .person, first.predicate != 0, second.predicate != 0 { return false }
    return slip == .telling
      && max(first.value, second.value) >= (first.kin.isMoney ? Self.largeAmount : Self.largeCount)
  }
}
