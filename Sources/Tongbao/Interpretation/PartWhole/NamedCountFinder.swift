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
      let lacking = Int(figures[whole].value - figures[rest].value)
      guard isNamed(lacking, figures[whole].end..<figures[rest].start) else { continue }
      found.append(Division(whole: whole, parts: [rest], relation: .partition, named: lacking))
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

  /// Whether the paragraphs right before the one of the rest name so many; within one paragraph the linkers know better.
  private func isNamed(_ lacking: Int, _ between: Range<Int>) -> Bool {
    var names: Set<String> = []
    for block in reading.context.notice.blocks.reversed() where block.range.lowerBound < between.upperBound {
      if block.range.contains(between.upperBound) { continue }
      let own = block.range.clamped(to: between)
      guard !own.isEmpty else { return false }
      names.formUnion(reading.mentions(.person, in: own).map(reading.string))
      if names.count >= lacking { return names.count == lacking }
    }
    return false
  }
}
