/// 对42名公职人员追责问责 and, after the paragraphs that name three of them, 39名公职人员: those named and the rest are all.
///
/// Only where the names told in between are just what lacks.
struct NamedCountFinder {
  let reading: MentionReading

  private static let mostNames = 10.0
  private static let mostFigures = 40
  private static let least = 10.0

  func divisions(_ figures: [Figure]) -> [Division] {
    var found: [Division] = []
    for whole in figures.indices where isTotal(figures[whole]) {
      if figures.contains(where: { $0.whole == whole && $0.relation == .partition }) { continue }
      let rest = (whole + 1..<min(figures.count, whole + Self.mostFigures)).first {
        isRest(figures[$0], of: figures[whole])
      }
      guard let rest, !found.contains(where: { $0.parts == [rest] }) else { continue }
      let between = figures[whole].end..<figures[rest].start
      let names = Set(reading.mentions(.person, in: between).map(reading.string)).count
      let lacking = figures[whole].value - figures[rest].value
      guard Double(names) == lacking, isApart(between) else { continue }
      found.append(Division(whole: whole, parts: [rest], relation: .partition, named: names))
    }
    return found
  }

  private func isTotal(_ figure: Figure) -> Bool {
    figure.kin == .person && figure.isExact && !figure.isPart && figure.noun.whole != 0
      && figure.value >= Self.least
  }

  private func isRest(_ figure: Figure, of whole: Figure) -> Bool {
    figure.kin == .person && figure.isExact && !figure.isPart && figure.noun == whole.noun
      && figure.value < whole.value && whole.value - figure.value <= Self.mostNames
  }

  /// In a paragraph of its own: within one the linkers know better.
  private func isApart(_ between: Range<Int>) -> Bool {
    !reading.context.notice.blocks.contains {
      $0.range.contains(between.lowerBound) && $0.range.contains(between.upperBound)
    }
  }
}
