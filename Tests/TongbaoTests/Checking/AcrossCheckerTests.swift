import Testing

@testable import Tongbao

/// Figures of two notices held against each other.
@Suite struct AcrossCheckerTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let first: String
    let second: String
    let checks: [String]

    init(_ name: String, _ first: String, _ second: String, _ checks: [String]) {
      (testDescription, self.first, self.second, self.checks) = (name, first, second, checks)
    }
  }

  static let cases = [
    Case(
      "the same fact", "2023年1月至3月，昆山市共查处形式主义问题120起。", "2023年一季度，昆山市查处形式主义问题120起。",
      ["repeat 120 = 120 consistent"]),
    Case(
      "the same fact, stated differently", "2023年1月至3月，昆山市共查处形式主义问题120起。",
      "2023年一季度，昆山市查处形式主义问题121起。", ["repeat 120 = 121 inconsistent"]),
    Case(
      "a series that rises", "2023年1月至3月，昆山市共查处形式主义问题120起。", "2023年1月至6月，昆山市共查处形式主义问题260起。",
      ["series 120 <= 260 consistent"]),
    Case(
      "a series that falls", "2023年1月至3月，昆山市共查处形式主义问题120起。", "2023年1月至6月，昆山市共查处形式主义问题102起。",
      ["series 120 <= 102 inconsistent"]),
    Case(
      "a month within a year", "2023年5月，昆山市共查处形式主义问题40起。", "2023年，昆山市共查处形式主义问题420起。",
      ["time 40 <= 420 consistent"]),
    Case(
      "another body", "2023年1月至3月，昆山市共查处形式主义问题120起。", "2023年1月至6月，太仓市共查处形式主义问题102起。", []),
    Case(
      "another kind of problem", "2023年1月至3月，昆山市共查处形式主义问题120起。", "2023年1月至6月，昆山市共查处享乐主义问题102起。", []),
    Case(
      "another unit", "2023年1月至3月，昆山市共问责干部120人。", "2023年1月至6月，昆山市共问责干部102人次。", []),
    Case(
      "another year", "2022年1月至3月，昆山市共查处形式主义问题120起。", "2023年1月至6月，昆山市共查处形式主义问题102起。", []),
    Case("no span of time", "昆山市共查处形式主义问题120起。", "昆山市共查处形式主义问题102起。", []),
  ]

  private static func records(_ item: Case) throws -> [Record] {
    try [item.first, item.second].map { try TestAnalyzer.record($0, published: "2024-01-09") }
  }

  @Test(arguments: cases) func compared(_ item: Case) throws {
    let checks = AcrossChecker(try Self.records(item)).checks()
    let shown = checks.map { "\($0.relation.rawValue) \($0.check.equation) \($0.check.verdict.rawValue)" }
    #expect(shown == item.checks)
  }

  @Test func bothFiguresAreSuspected() throws {
    let records = try Self.records(Self.cases[1])
    let check = try #require(AcrossChecker(records).checks().first)
    #expect(check.severity == .warning)
    #expect(check.suspected.map(\.record) == [0, 1])
    #expect(check.check.suspects.map(\.proposedText) == ["121", "120"])
    #expect(AcrossText().text(check, in: records).contains("两篇通报对同一事实所述不一：120 = 121 不成立"))
  }
}
