import Testing

@testable import TongbaoEvaluation

/// The four schemas of SemEval-2013, a situation a row.
@Suite struct SchemaCountsTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let gold: [KindSpan]
    let predicted: [KindSpan]
    /// Right by strict, exact, partial, type; then the pairs that only overlap.
    let correct: [Int]
    let partial: Int
    /// Wrong by strict, exact, type.
    let incorrect: [Int]

    init(
      _ name: String, _ gold: [KindSpan], _ predicted: [KindSpan], _ correct: [Int], partial: Int = 0,
      incorrect: [Int] = [0, 0, 0]
    ) {
      (testDescription, self.gold, self.predicted) = (name, gold, predicted)
      (self.correct, self.partial, self.incorrect) = (correct, partial, incorrect)
    }
  }

  private static func person(_ start: Int, _ end: Int) -> KindSpan { KindSpan("person", start, end) }
  private static func body(_ start: Int, _ end: Int) -> KindSpan { KindSpan("institution", start, end) }

  static let cases = [
    Case("alike", [person(0, 3)], [person(0, 3)], [1, 1, 1, 1]),
    Case("missed", [person(0, 3)], [], [0, 0, 0, 0]),
    Case("spurious", [], [person(0, 3)], [0, 0, 0, 0]),
    Case("apart", [person(0, 3)], [person(3, 5)], [0, 0, 0, 0]),
    Case("another kind", [person(0, 3)], [body(0, 3)], [0, 1, 1, 0], incorrect: [1, 0, 1]),
    Case("other bounds", [person(0, 3)], [person(1, 3)], [0, 0, 0, 1], partial: 1, incorrect: [1, 1, 0]),
    Case(
      "other bounds and kind", [person(0, 3)], [body(1, 4)], [0, 0, 0, 0], partial: 1, incorrect: [1, 1, 1]),
    Case(
      "two predictions in one mention", [person(0, 6)], [person(0, 2), person(3, 6)], [0, 0, 0, 1],
      partial: 1,
      incorrect: [1, 1, 0]),
    Case(
      "the exact one is not taken by the first that overlaps", [person(0, 6)], [person(0, 2), person(0, 6)],
      [1, 1, 1, 1]),
    Case(
      "each finds its own though the first overlaps both", [person(0, 4), person(5, 8)],
      [person(0, 6), person(0, 4)],
      [1, 1, 1, 2], partial: 1, incorrect: [1, 1, 0]),
    Case(
      "nested", [body(0, 6), person(2, 4)], [person(2, 4), body(0, 6)], [2, 2, 2, 2]),
    Case(
      "type prefers the kind, strict the bounds", [body(0, 4), person(2, 6)], [person(0, 4)], [0, 1, 1, 1],
      incorrect: [1, 0, 0]),
  ]

  @Test(arguments: cases) func counts(_ item: Case) {
    let counts = SchemaCounts(item.gold, item.predicted)
    #expect(counts.correct == item.correct)
    #expect(counts.partial == item.partial)
    #expect([0, 1, 3].map { counts.incorrect[$0] } == item.incorrect)
  }

  @Test func orderDoesNotMatter() {
    var generator = SplitMix64(seed: 5)
    for _ in 0..<100 {
      func spans() -> [KindSpan] {
        (0..<generator.index(below: 9)).map { _ in
          let start = generator.index(below: 20)
          return KindSpan(
            generator.index(below: 2) == 0 ? "person" : "institution", start,
            start + 1 + generator.index(below: 5))
        }
      }
      let (gold, predicted) = (spans(), spans())
      #expect(SchemaCounts(gold, predicted) == SchemaCounts(gold.reversed(), predicted.reversed()))
    }
  }
}
