/// Figures that hold for each of several whom nobody counts: 其余各有一张60万元.
extension MentionReading {
  /// How far behind 每 its figure may stand.
  private static let rateReach = 8

  /// Whether it tells how much falls to one, so that it is no part of a sum: 每平方米20元, 人均4400元.
  func isRate(_ figure: Figure) -> Bool {
    let start = max(figure.clause, figure.start - Self.rateReach)
    return start < figure.start && clauses.firstCue(.per, in: start..<figure.start) != nil
  }

  /// How far behind 各 its figure may stand.
  private static let reach = 10

  /// Whether so much belongs to each of some, so that no list which holds it adds up.
  func isForEachOfSome(_ figure: Figure) -> Bool {
    let start = max(figure.clause, figure.start - Self.reach)
    return figure.times == 1 && start < figure.start
      && clauses.firstCue(.each, in: start..<figure.start) != nil
  }
}
