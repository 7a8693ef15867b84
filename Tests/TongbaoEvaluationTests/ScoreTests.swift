import Testing

@testable import TongbaoEvaluation

/// Precision, recall and F1.
@Suite struct ScoreTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let score: Score
    let precision: Double
    let recall: Double
    let f1: Double

    init(_ name: String, _ score: Score, _ precision: Double, _ recall: Double, _ f1: Double) {
      (testDescription, self.score, self.precision, self.recall, self.f1) = (
        name, score, precision, recall, f1
      )
    }
  }

  static let cases = [
    Case("all right", Score(gold: 4, predicted: 4, rightPredicted: 4, rightGold: 4), 1, 1, 1),
    Case("half found", Score(gold: 4, predicted: 2, rightPredicted: 2, rightGold: 2), 1, 0.5, 2.0 / 3),
    Case("half of it false", Score(gold: 2, predicted: 4, rightPredicted: 2, rightGold: 2), 0.5, 1, 2.0 / 3),
    Case("nothing right", Score(gold: 3, predicted: 3, rightPredicted: 0, rightGold: 0), 0, 0, 0),
    Case("nothing wanted, nothing found", Score(), 1, 1, 1),
    Case("nothing found", Score(gold: 3, predicted: 0, rightPredicted: 0, rightGold: 0), 1, 0, 0),
    Case("nothing wanted", Score(gold: 0, predicted: 3, rightPredicted: 0, rightGold: 0), 0, 1, 0),
    Case("two spans on one", Score(gold: 1, predicted: 2, rightPredicted: 2, rightGold: 1), 1, 1, 1),
  ]

  @Test(arguments: cases) func shares(_ item: Case) {
    #expect(abs(item.score.precision - item.precision) < 1e-12)
    #expect(abs(item.score.recall - item.recall) < 1e-12)
    #expect(abs(item.score.f1 - item.f1) < 1e-12)
  }

  @Test func sumsAddTheCounts() {
    let a = Score(gold: 1, predicted: 2, rightPredicted: 3, rightGold: 4)
    let b = Score(gold: 10, predicted: 20, rightPredicted: 30, rightGold: 40)
    #expect(a + b == Score(gold: 11, predicted: 22, rightPredicted: 33, rightGold: 44))
    #expect(a + Score() == a)
  }
}
