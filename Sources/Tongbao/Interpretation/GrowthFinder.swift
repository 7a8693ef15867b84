/// A change against an earlier figure: 立案3.32万件，比上年的3.14万件增长5.7%.
struct GrowthFact: Sendable {
  /// The indexes of the claims: the newer figure, the older one, the percentage.
  let current: Int
  let base: Int
  let percent: Int
  /// Whether the percentage is a decrease.
  let isDecrease: Bool
}

/// Finds changes whose base the notice gives.
struct GrowthFinder {
  let reading: MentionReading
  let figures: [Figure]

  private static let increases: PhraseSet = ["增长", "上升", "增加", "提高", "增长了", "上升了", "增加了"]
  private static let decreases: PhraseSet = ["下降", "减少", "降低", "下降了", "减少了", "降低了"]

  func growths() -> [GrowthFact] {
    figures.indices.compactMap { percent in
      guard figures[percent].kin == .percent, let isDecrease = direction(figures[percent].start) else {
        return nil
      }
      let own = reading.figures(figures, inSentence: figures[percent].sentence)
      let earlier = own.lowerBound..<percent
      guard let base = earlier.last(where: { figures[$0].kin != .percent && isCompared($0) }) else {
        return nil
      }
      let current = (own.lowerBound..<base).last {
        !isCompared($0) && figures[$0].isComparable(to: figures[base])
      }
      return current.map { GrowthFact(current: $0, base: base, percent: percent, isDecrease: isDecrease) }
    }
  }

  private func direction(_ position: Int) -> Bool? {
    if Self.increases.start(in: reading.folded, endingAt: position) != nil { return false }
    return Self.decreases.start(in: reading.folded, endingAt: position) != nil ? true : nil
  }

  /// 比上年的3.14万件, 上年同期为480起.
  private func isCompared(_ index: Int) -> Bool {
    let figure = figures[index]
    return figure.clause < figure.start
      && reading.clauses.firstCue(.compared, in: figure.clause..<figure.start) != nil
  }
}
