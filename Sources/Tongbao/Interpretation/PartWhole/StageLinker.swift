/// 立案2482人，处分1647人: what one stage of a procedure counts lies in what the stage before counted.
///
/// Two stages of a year need not hold the same persons, so the relation is set up only where it holds.
struct StageLinker {
  let reading: MentionReading

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
        if earlier.value > later.value, !isReferred(earlier),
          isStage(earlier, later, predicates, isDivided: figures.contains { $0.whole == at })
        {
          figures.attach([index], to: at, division: later.start)
          figures[index].relation = .subset
          break
        }
        at -= 1
      }
    }
  }

  private func isWhole(_ figures: [Figure], _ index: Int) -> Bool {
    reading.clauses.cue([.anaphor, .comparison], endingAt: figures[index].start) != nil
  }

  private func isReferred(_ figure: Figure) -> Bool {
    figure.isGroup || reading.clauses.cue(.comparison, endingAt: figure.start) != nil
  }

  private func isStage(
    _ earlier: Figure, _ later: Figure, _ predicates: PredicateIndex, isDivided: Bool
  ) -> Bool {
    // 发现问题线索5个，查处2件: a lead becomes a case.
    let isKin =
      earlier.isComparable(to: later) || (earlier.kin == .thing && later.kin == .case)
      || (earlier.kin == .case && later.kin == .thing)
    guard isKin, earlier.kin != .visit || later.kin == .visit else { return false }
    if predicates.follows(later.predicate, earlier.predicate) {
      return isDivided || later.sentence - earlier.sentence <= Self.reach
    }
    // 多发补助资金6.3万元，已追缴5.7万元: of money the noun alone may say what was taken.
    return earlier.kin.isMoney && earlier.predicate == 0 && (isDivided || earlier.sentence == later.sentence)
  }
}
