/// A change in number against an earlier figure: 52件，比上年同期61件少9件.
struct DifferenceFact: Sendable {
  /// The indexes of the claims: the greater figure, the lesser one, by how much they differ.
  let greater: Int
  let lesser: Int
  let difference: Int
}

/// Finds differences whose both figures the notice gives side by side.
struct DifferenceFinder {
  let reading: MentionReading
  let figures: [Figure]

  private static let increases: PhraseSet = [
    "多", "多了", "增加", "增加了", "增多", "增多了", "上升", "上升了", "增长", "增长了", "增",
  ]
  private static let decreases: PhraseSet = [
    "少", "少了", "减少", "减少了", "下降", "下降了", "降低", "降低了", "减",
  ]

  func differences() -> [DifferenceFact] {
    figures.indices.dropFirst(2).compactMap { difference in
      let base = difference - 1
      guard figures[difference].isCompared, figures[base].isCompared, isOne(base, difference),
        figures[base].clause == figures[difference].clause,
        let isDecrease = direction(difference, behind: base), let current = current(before: base)
      else { return nil }
      func fact(_ current: Int) -> DifferenceFact {
        DifferenceFact(
          greater: isDecrease ? base : current, lesser: isDecrease ? current : base, difference: difference)
      }
      // 受理52件，其中检控41件，比上年61件少9件: the figure before it may be the one that is compared.
      let other = fitting(before: current, base).first { holds(fact($0)) }
      return holds(fact(current)) ? fact(current) : fact(other ?? current)
    }
  }

  private func holds(_ fact: DifferenceFact) -> Bool {
    figures.sum([fact.lesser, fact.difference]).meets(figures[fact.greater].interval)
  }

  /// The figures of the same sort before `current` in its sentence.
  private func fitting(before current: Int, _ base: Int) -> [Int] {
    reading.figures(figures, inSentence: figures[base].sentence).prefix { $0 < current }.suffix(Self.reach)
      .filter {
        !figures[$0].isCompared && isOne($0, base)
      }
  }

  private static let reach = 32

  /// Whether the words between a base and the figure behind it are those of a change and nothing else.
  private func direction(_ difference: Int, behind base: Int) -> Bool? {
    let between = figures[base].end..<figures[difference].start
    if Self.decreases.end(in: reading.folded, at: between.lowerBound) == between.upperBound { return true }
    return Self.increases.end(in: reading.folded, at: between.lowerBound) == between.upperBound ? false : nil
  }

  /// The figure right before the comparison, past a gloss in brackets: 52件(含转办7件)，比….
  private func current(before base: Int) -> Int? {
    var index = base - 1
    while index >= 0, reading.isInBrackets(figures[index]) { index -= 1 }
    guard index >= 0, isOne(index, base), !figures[index].isCompared,
      let cue = reading.comparison(before: figures[base])
    else { return nil }
    var at = figures[index].end
    if at < cue.lowerBound, reading.folded[at] == TextMark.open,
      let close = reading.folded[at..<cue.lowerBound].firstIndex(of: TextMark.close)
    {
      at = close + 1
    }
    if at < cue.lowerBound, reading.folded[at] == TextMark.comma { at += 1 }
    return at == cue.lowerBound ? index : nil
  }

  private func isOne(_ first: Int, _ second: Int) -> Bool {
    figures[first].kin == figures[second].kin && figures[first].sentence == figures[second].sentence
      && figures[first].isOneNumber && figures[second].isOneNumber
  }
}
