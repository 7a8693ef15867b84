/// 已收1650件，经扣除重复来信210件后，所余1440件: what is taken off and what is left make what was there.
///
/// Counter-examples: 扣除绩效工资3000元 takes off nothing that was told; 剩余 behind a figure of another sort.
struct DeductionLinker {
  let reading: MentionReading

  /// How far behind the figure 后 may stand: 310件后, 310件（含重复举报）后.
  private static let afterReach = 3
  private static let off: PhraseSet = ["扣除", "剔除", "减除", "除去", "剥离"]
  private static let after: PhraseSet = ["后", "之后", "以后", "外"]
  private static let left: PhraseSet = ["余", "剩余", "所余", "剩下", "尚余", "尚有", "实际", "实为", "净"]

  func link(_ figures: inout [Figure]) {
    for taken in figures.indices.dropFirst().dropLast() where isTakenOff(figures[taken]) {
      let rest = taken + 1
      guard figures[rest].sentence == figures[taken].sentence, isFree(figures[rest]),
        figures[rest].isComparable(to: figures[taken]), figures[rest].clause >= figures[taken].end,
        reading.first(Self.left, in: figures[rest].clause..<figures[rest].start) != nil,
        let whole = (0..<taken).last(where: { figures[$0].isComparable(to: figures[taken]) }),
        figures[taken].sentence - figures[whole].sentence <= 1, figures[whole].isOneNumber,
        figures.isComplete(whole, [taken, rest])
          || NearMiss(figures: figures).isLikely(whole, [taken, rest], .closed)
      else { continue }
      figures.attach([taken, rest], to: whole, division: figures[taken].start)
      for part in [taken, rest] { figures[part].relation = .partition }
    }
  }

  private func isFree(_ figure: Figure) -> Bool {
    figure.isOneNumber && !figure.isPart && figure.times == 1 && !figure.isGroup && figure.kin != .percent
      && figure.kin != .multiple
  }

  private func isTakenOff(_ figure: Figure) -> Bool {
    guard isFree(figure), figure.clause < figure.start,
      reading.first(Self.off, in: figure.clause..<figure.start) != nil
    else { return false }
    var start = figure.end
    let clause = reading.clauses.clauseEnd(start)
    // 310件（含重复举报）后
    if start < clause, reading.folded[start] == TextMark.open,
      let close = reading.folded[start..<clause].firstIndex(of: TextMark.close)
    {
      start = close + 1
    }
    let end = min(clause, start + Self.afterReach)
    return start < end && reading.first(Self.after, in: start..<end) != nil
  }
}
