/// Completes divisions whose last members are named instead of counted, where their number is just what lacks:
/// 问责43人，其中38人…，3人…，张某、李某被逮捕.
struct NamedRemainderFinder {
  let reading: MentionReading

  private static let mostNames = 10

  func complete(_ divisions: inout [Division], _ figures: inout [Figure]) {
    for index in divisions.indices
    where divisions[index].relation == .subset && figures[divisions[index].whole].kin == .person {
      guard let last = divisions[index].parts.last, let lacking = lacking(figures, divisions[index]),
        names(behind: figures[last].end) == lacking
      else { continue }
      for part in divisions[index].parts { figures[part].relation = .partition }
      divisions[index] = Division(
        whole: divisions[index].whole, parts: divisions[index].parts, relation: .partition,
        named: lacking)
    }
  }

  /// How many members the parts leave over, where all figures are exact.
  private func lacking(_ figures: [Figure], _ division: Division) -> Int? {
    let sum = figures.sum(division.parts)
    let total = figures[division.whole].interval
    guard sum.low == sum.high, total.low == total.high,
      (1...Double(Self.mostNames)).contains(total.low - sum.low)
    else { return nil }
    return Int(total.low - sum.low)
  }

  private func names(behind position: Int) -> Int {
    let sentence = reading.clauses.sentence(at: max(0, position - 1))
    guard position < sentence.upperBound else { return 0 }
    return Set(reading.mentions(.person, in: position..<sentence.upperBound).map(reading.string)).count
  }
}
