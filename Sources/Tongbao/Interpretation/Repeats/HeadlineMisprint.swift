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
      guard figure.kin != .percent, figure.kin != .multiple, figure.value.isFinite, figure.value >= 2
      else { return nil }
      if known.contains(where: { $0.first == first && agrees(figure, figures[$0.second]) })
        || body.contains(where: { agrees(figure, figures[$0]) })
      {
        return outvoted(first, body, known)
      }
      let start = reading.clauses.index(at: headline.upperBound)
      let rivals = body.filter { figures[$0].sentence - start <= Self.reach && isRival(figure, figures[$0]) }
      // 36万元 of the headline, 36万元 and 6万元 below: what is told twice is what the headline tells.
      let told = rivals.filter { rival in
        rivals.contains { $0 != rival && figures[$0].value == figures[rival].value }
      }
      let candidates = told.isEmpty ? rivals : told
      guard let second = candidates.first,
        candidates.allSatisfy({ figures[$0].value == figures[second].value })
      else { return nil }
      return RepeatedClaim(first: first, second: second)
    }
  }

  /// 12个单位 in the headline and once below, and 120个单位 once: of three with the same words one is a slip.
  private func outvoted(_ first: Int, _ body: Range<Int>, _ known: [RepeatedClaim]) -> RepeatedClaim? {
    let figure = figures[first]
    let start = reading.clauses.index(at: headline?.upperBound ?? 0)
    let near = body.filter { figures[$0].sentence - start <= Self.reach }
    let voters = near.filter { agrees(figure, figures[$0]) }
    guard figure.value >= Self.leastVoted, !voters.isEmpty else { return nil }
    let isTold = voters.contains { isAlike(figure, figures[$0]) }
    let rivals = near.filter {
      isTold && isAlike(figure, figures[$0]) && isRival(figure, figures[$0])
        && isVoted(figure, figures[$0]) && !isConfirmed($0)
        && !OtherPlace(reading: reading).stands(before: figures[$0], than: figure)
    }
    return rivals.count == 1 ? RepeatedClaim(first: first, second: rivals[0]) : nil
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
      let slip = first.slip(to: second),
      reading.clauses.firstCue(.compared, in: second.clause..<second.start) == nil,
      reading.first(AnnouncedCount.earlier, in: second.clause..<second.start) == nil,
      first.noun.whole == 0 || second.noun.whole == 0 || first.noun.isAkin(to: second.noun)
    else { return false }
    if first.predicate != 0, first.predicate == second.predicate { return true }
    if first.noun.whole != 0, second.noun.whole != 0, !first.kin.isMoney { return true }
    return slip == .telling && first.value >= (first.kin.isMoney ? Self.largeAmount : Self.largeCount)
  }
}
