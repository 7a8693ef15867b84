import Testing

@testable import TongbaoEvaluation

/// The best pairing against all pairings.
@Suite struct AssignmentTests {
  private static func best(_ weights: [[Int]], _ row: Int, _ used: Set<Int>) -> Int {
    if row == weights.count { return 0 }
    var sum = best(weights, row + 1, used)
    for column in weights[row].indices where !used.contains(column) && weights[row][column] > 0 {
      sum = max(sum, weights[row][column] + best(weights, row + 1, used.union([column])))
    }
    return sum
  }

  @Test func equalsTheBestOfAllPairings() {
    var generator = SplitMix64(seed: 3)
    for _ in 0..<300 {
      let (rows, columns) = (1 + generator.index(below: 5), 1 + generator.index(below: 5))
      let weights = (0..<rows).map { _ in
        (0..<columns).map { _ in generator.index(below: 3) == 0 ? 0 : generator.index(below: 20) }
      }
      let found = Assignment.best(weights)
      let pairs = found.enumerated().compactMap { row, column in column.map { (row, $0) } }
      #expect(Set(pairs.map(\.1)).count == pairs.count)
      #expect(pairs.allSatisfy { weights[$0.0][$0.1] > 0 })
      #expect(pairs.reduce(0) { $0 + weights[$1.0][$1.1] } == Self.best(weights, 0, []))
    }
  }

  @Test(arguments: [[], [[]], [[0]]] as [[[Int]]]) func nothingToPair(_ weights: [[Int]]) {
    #expect(Assignment.best(weights).allSatisfy { $0 == nil })
  }
}
