/// 当班入井86人，74人安全升井。8人遇难，4人被困: what became of all who were there, told one after the other.
///
/// Only what adds up to the last person is linked: the hurt are among the rescued, and a search goes on.
struct RescueLinker {
  let reading: MentionReading

  private static let present: PhraseSet = [
    "入井", "下井", "井下", "船上", "机上", "车上", "载有", "共载", "实载", "作业人员", "在场", "被困人员", "当班",
  ]
  private static let fates: PhraseSet = [
    "升井", "遇难", "死亡", "被困", "失踪", "失联", "下落不明", "获救", "生还", "逃生", "脱险", "撤离", "救出", "身亡",
  ]
  private static let mostFigures = 12
  private static let least = 5.0

  func link(_ figures: inout [Figure]) {
    for whole in figures.indices where isPresent(figures[whole]) {
      guard let parts = parts(figures, whole) else { continue }
      figures.attach(parts, to: whole, division: figures[parts[0]].start)
      for part in parts { figures[part].relation = .partition }
    }
  }

  private func isPresent(_ figure: Figure) -> Bool {
    figure.kin == .person && figure.isExact && !figure.isPart && !figure.isGroup && figure.value >= Self.least
      && reading.first(Self.present, in: figure.clause..<figure.end) != nil
      && reading.first(Self.fates, in: fate(figure)) == nil
  }

  /// The figure's own clause from the figure before it on.
  private func fate(_ figure: Figure) -> Range<Int> {
    figure.clause..<max(figure.end, reading.clauses.clauseEnd(figure.end))
  }

  private func parts(_ figures: [Figure], _ whole: Int) -> [Int]? {
    let own = figures[whole]
    guard let block = reading.context.notice.blocks.first(where: { $0.range.contains(own.start) }) else {
      return nil
    }
    var (parts, sum): ([Int], Double) = ([], 0)
    for next in (whole + 1..<figures.count).prefix(Self.mostFigures) {
      let figure = figures[next]
      guard figure.start < block.range.upperBound else { break }
      // 其中17人受伤 lies in what stands before it.
      guard figure.kin == .person, !figure.isPart || figure.whole == whole else { continue }
      guard figure.isExact, figure.relation == nil || figure.relation == .subset, figure.times == 1,
        reading.first(Self.fates, in: fate(figure)) != nil
      else { return nil }
      parts.append(next)
      sum += figure.value
      if sum == own.value { return parts.count >= 2 ? parts : nil }
      if sum > own.value { return nil }
    }
    return nil
  }
}
