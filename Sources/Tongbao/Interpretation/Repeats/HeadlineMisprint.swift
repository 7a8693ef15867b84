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
        !known.contains(where: { $0.first == first && agrees(figure, figures[$0.second]) }),
        !body.contains(where: { agrees(figure, figures[$0]) })
      else { return nil }
      let start = reading.clauses.index(at: headline.upperBound)
      let rivals = body.filter { figures[$0].sentence - start <= Self.reach && isRival(figure, figures[$0]) }
      guard let second = rivals.first,
        rivals.allSatisfy({ figures[$0].value == figures[second].value })
      else { return nil }
      return RepeatedClaim(first: first, second: second)
    }
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
