/// Finds a figure of the headline that the text contradicts: 31人受伤 above, 32人受伤 below.
///
/// Only figures with the same verb are held against each other, and only where the text never gives the headline's
/// value and gives just one other.
struct HeadlineConflict {
  let reading: MentionReading
  let figures: [Figure]
  let headline: Range<Int>?

  /// How many sentences of the text are read.
  private static let reach = 12
  /// A headline that counts more has been run together with what stands beside it.
  private static let most = 1_000_000.0

  func found() -> [RepeatedClaim] {
    guard let headline else { return [] }
    let own = reading.figures(figures, in: headline)
    return own.compactMap { first in
      guard figures[first].predicate != 0, figures[first].isExact,
        figures[first].kin == .person || figures[first].kin == .case, figures[first].value < Self.most
      else { return nil }
      let body = reading.figures(figures, in: headline.upperBound..<reading.folded.count)
      if body.contains(where: { agrees(figures[first], figures[$0]) }) { return nil }
      let rivals = body.filter { isRival(figures[first], figures[$0], behind: headline.upperBound) }
      guard let second = rivals.first,
        rivals.allSatisfy({ figures[$0].value == figures[second].value }),
        !isMadeWith(figures[second], figures[first]),
        !reading.isChanged(figures[first], figures[second], figures)
      else { return nil }
      return RepeatedClaim(first: first, second: second)
    }
  }

  /// 18人死亡失踪 in the headline, 死亡8人，失踪10人 below: with what stands beside it, it makes the headline's.
  private func isMadeWith(_ second: Figure, _ first: Figure) -> Bool {
    let own = reading.figures(figures, inSentence: second.sentence)
    return own.contains {
      figures[$0].kin == second.kin && figures[$0].start != second.start
        && figures[$0].value + second.value == first.value
    }
  }

  private func agrees(_ first: Figure, _ second: Figure) -> Bool {
    first.isComparable(to: second) && first.interval.meets(second.interval)
  }

  private func isRival(_ first: Figure, _ second: Figure, behind end: Int) -> Bool {
    second.kin == first.kin && second.isExact && !second.isPart && !reading.standsForNames(second)
      && !reading.isOneMore(second)
      && reading.first(AnnouncedCount.earlier, in: second.clause..<second.start) == nil
      && second.sentence - reading.clauses.index(at: end) <= Self.reach
      && (second.predicate == first.predicate || isSeen(first, second))
      && hasSameNoun(first, second)
  }

  private func hasSameNoun(_ first: Figure, _ second: Figure) -> Bool {
    first.noun.whole == 0 || second.noun.whole == 0 || first.noun.isAkin(to: second.noun)
  }

  /// Those who fall ill are those who see a doctor: 300人中毒, 215人到医院就诊.
  private func isSeen(_ first: Figure, _ second: Figure) -> Bool {
    guard first.action >= 0, second.action >= 0 else { return false }
    let actions = reading.context.lexicon.tables.actions
    return Self.illnesses.contains(actions[first.action].predicate)
      && actions[second.action].predicate == Self.consultation
  }

  private static let illnesses: Set<String> = ["中毒", "感染"]
  private static let consultation = "就诊"
}
