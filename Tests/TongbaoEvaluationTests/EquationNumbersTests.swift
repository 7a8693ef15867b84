import Testing

@testable import TongbaoEvaluation

/// Equations that say the same are the same.
@Suite struct EquationNumbersTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let first: String
    let second: String
    let isSame: Bool
    var testDescription: String { "\(first) \(isSame ? "is" : "is not") \(second)" }

    init(_ first: String, _ second: String, isSame: Bool) {
      (self.first, self.second, self.isSame) = (first, second, isSame)
    }
  }

  static let cases = [
    Case("41 = 1 + 40", "41 = 1 + 40", isSame: true),
    Case("172 / 196 = 87.80%", "172 / 196 = 87.8%", isSame: true),
    Case("66.0%", "66%", isSame: true),
    Case("2 = |{河道黑臭, 烟雾扰民}|", "2 = 2", isSame: true),
    Case("2 = |{河道黑臭, 烟雾扰民}|", "2 = |{甲, 乙}|", isSame: true),
    Case("3 = |{1, 2, 3}|", "3 = 3", isSame: true),
    Case("2 = |{甲}|", "2 = 2", isSame: false),
    Case("41 = 1 + 40", "41 = 40 + 1", isSame: false),
    Case("2 <= 9", "2 = 9", isSame: false),
    Case("20 = 6 + 2 x 4 + 3 x 2", "20 = 6 + 2 x 4 + 3 x 2.0", isSame: true),
    Case("14 <= 140", "14 <= 14", isSame: false),
    Case("", "", isSame: true),
  ]

  @Test(arguments: cases) func canonicalForm(_ item: Case) {
    let isSame = EquationNumbers.canonical(item.first) == EquationNumbers.canonical(item.second)
    #expect(isSame == item.isSame)
  }
}
