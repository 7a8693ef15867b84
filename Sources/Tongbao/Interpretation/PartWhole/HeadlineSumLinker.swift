/// 通报案件310起 in the headline, 通报130起 and 此前共通报180起 below: the only counts with the headline's verb make its total.
///
/// Only what adds up is linked; the headline's own figure, told again in the text, needs no sum.
struct HeadlineSumLinker {
  let reading: MentionReading
  let headline: Range<Int>?

  private static let leastTotal = 20.0
  private static let mostParts = 4
  private static let reach = 12

  func link(_ figures: inout [Figure]) {
    guard let headline else { return }
    for whole in reading.figures(figures, in: headline) {
      let own = figures[whole]
      guard own.kin == .case || own.kin == .person, own.isExact, own.value >= Self.leastTotal,
        own.predicate != 0, !own.isPart
      else { continue }
      let end = headline.upperBound
      let start = reading.clauses.index(at: min(end, reading.folded.count - 1))
      let body = reading.figures(figures, in: end..<reading.folded.count).filter {
        figures[$0].kin == own.kin && figures[$0].predicate == own.predicate
          && figures[$0].sentence - start <= Self.reach
      }
      // What is told twice counts once; a member of a list has its own total.
      var parts: [Int] = []
      for figure in body
      where !figures[figure].isPart && !parts.contains(where: { figures[$0].value == figures[figure].value })
      {
        parts.append(figure)
      }
      guard parts.count >= 2, parts.count <= Self.mostParts,
        parts.allSatisfy({ figures[$0].isExact && figures[$0].times == 1 && !figures[$0].isGroup }),
        figures.sum(parts).low == own.value
      else { continue }
      figures.attach(parts, to: whole, division: figures[parts[0]].start)
      for part in parts { figures[part].relation = .partition }
    }
  }
}
