/// A total made of bases that only their shares tell: 50000 = 16920 / 84.6% + (12000 + 7440) / 64.8%.
struct QuotientSum: Sendable {
  struct Term: Sendable {
    /// The indexes of the claims that make the part.
    let parts: [Int]
    /// The index of its percentage.
    let percent: Int
  }

  /// The index of the claim that the bases make.
  let whole: Int
  let terms: [Term]

  var variables: [Int] { [whole] + terms.flatMap { $0.parts + [$0.percent] } }
}

/// Finds the two kinds into which problems of conduct are divided, where the notice gives a share of each:
/// 查处问题50000起…占形式主义、官僚主义问题的84.6%…占享乐主义、奢靡之风问题的64.8%.
struct QuotientFinder {
  let reading: MentionReading
  let figures: [Figure]

  private static let kinds: [PhraseSet] = [
    ["形式主义、官僚主义问题", "形式主义官僚主义问题"],
    ["享乐主义、奢靡之风问题", "享乐主义奢靡之风问题", "享乐奢靡问题"],
  ]
  private static let share: UInt16 = 0x5360
  private static let longestName = 28
  private static let both: PhraseSet = ["这两类", "这两种", "上述两类", "两类问题", "两项合计"]
  private static let mostBefore = 4
  private static let farthest = 60

  func found(beside known: [ShareFact]) -> [QuotientSum] {
    var terms: [QuotientSum.Term?] = [nil, nil]
    for percent in figures.indices
    where figures[percent].kin == .percent && !known.contains(where: { $0.percent == percent }) {
      for kind in Self.kinds.indices where terms[kind] == nil && isShare(percent, of: Self.kinds[kind]) {
        terms[kind] = parts(of: percent).map { QuotientSum.Term(parts: $0, percent: percent) }
      }
    }
    guard let first = terms[0], let second = terms[1] else { return [] }
    let start = min(first.parts[0], second.parts[0])
    let bases = [first, second].map { figures.sum($0.parts) * 100 / figures[$0.percent].interval }
    let sum = bases[0] + bases[1]
    // Of the totals before only the one that the bases make is theirs.
    let whole = (max(0, start - Self.farthest)..<start).last {
      figures[$0].kin == figures[first.parts[0]].kin && figures[$0].isOneNumber && !figures[$0].isPart
        && figures[$0].interval.meets(sum)
    }
    return whole.map { [QuotientSum(whole: $0, terms: [first, second])] } ?? []
  }

  /// 占享乐主义、奢靡之风问题的64.8%.
  private func isShare(_ percent: Int, of kind: PhraseSet) -> Bool {
    let figure = figures[percent]
    let low = max(reading.clauses.sentences[figure.sentence].lowerBound, figure.start - Self.longestName)
    guard low < figure.start, let name = reading.first(kind, in: low..<figure.start) else { return false }
    return reading.folded[low..<name.lowerBound].contains(Self.share)
  }

  /// The figure before the percentage in its sentence; of 这两类问题 the two before.
  private func parts(of percent: Int) -> [Int]? {
    let own = reading.figures(figures, inSentence: figures[percent].sentence)
    let before = (max(own.lowerBound, percent - Self.mostBefore)..<percent).filter {
      figures[$0].kin == .case && figures[$0].isExact
    }
    guard let last = before.last else { return nil }
    let between = figures[last].end..<figures[percent].start
    guard reading.first(Self.both, in: between) != nil else { return [last] }
    return before.count == 2 ? before : nil
  }
}
