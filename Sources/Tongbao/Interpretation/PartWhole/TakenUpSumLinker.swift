/// 甲县查获3起走私案件，乙县查获3起类似案件。这6起案件均已移送: what 这 and 上述 take up is the sum of the counts right before.
///
/// Only what adds up is linked: 上述5处 may be others.
struct TakenUpSumLinker {
  let reading: MentionReading

  private static let mostFigures = 12
  private static let mostParts = 4
  private static let reach = 3

  func link(_ figures: inout [Figure]) {
    for whole in figures.indices.dropFirst(2) where isTakenUp(figures[whole]) {
      guard let parts = parts(figures, whole) else { continue }
      figures.attach(parts, to: whole, division: figures[parts[0]].start)
      for part in parts { figures[part].relation = .partition }
    }
  }

  private func isTakenUp(_ figure: Figure) -> Bool {
    figure.isExact && figure.value >= 4 && !figure.isPart && !figure.isGroup && figure.times == 1
      && (figure.kin == .case || figure.kin == .thing || figure.kin == .person || figure.kin.isOther)
      && reading.clauses.cue(.anaphor, endingAt: figure.start) != nil
  }

  /// The counts of the sort before it, from the nearest on, until their sum is reached.
  private func parts(_ figures: [Figure], _ whole: Int) -> [Int]? {
    let own = figures[whole]
    guard let block = reading.context.notice.blocks.line(at: own.start),
      !figures[..<whole].contains(where: { $0.whole == whole })
    else { return nil }
    var (parts, sum): ([Int], Double) = ([], 0)
    for at in (max(0, whole - Self.mostFigures)..<whole).reversed() {
      let figure = figures[at]
      guard figure.start >= block.range.lowerBound, own.sentence - figure.sentence <= Self.reach else {
        break
      }
      guard figure.kin == own.kin else { continue }
      guard figure.isExact, !figure.isPart, !figure.isGroup, figure.times == 1, !figure.isCompared,
        own.kin == .case || own.noun.whole == 0 || figure.noun.whole == 0 || figure.noun.isAkin(to: own.noun),
        !figures.contains(where: { $0.whole == at && $0.relation == .partition })
      else { return nil }
      parts.insert(at, at: 0)
      sum += figure.value
      if sum == own.value { return parts.count >= 2 ? parts : nil }
      if sum > own.value || parts.count == Self.mostParts { return nil }
    }
    return nil
  }
}
