import Testing

@testable import Tongbao

/// Published totals whose arithmetic has been worked out by hand, with the verdict that is right for each.
@Suite struct VerifiedArithmeticTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let figures: [String]
    let times: [Int: Int]
    let relation: Relation
    let equation: String
    let verdict: Check.Verdict

    init(
      _ name: String, _ figures: [String], times: [Int: Int] = [:], _ relation: Relation, _ equation: String,
      _ verdict: Check.Verdict
    ) {
      (testDescription, self.figures, self.times) = (name, figures, times)
      (self.relation, self.equation, self.verdict) = (relation, equation, verdict)
    }
  }

  private static func share(_ name: String, _ part: String, _ percent: String) -> Case {
    Case(
      name, [part, "62902", percent], .share(ShareFact(part: 0, whole: 1, percent: 2)),
      "\(part) / 62902 = \(percent.replacing(".0", with: ""))", .consistent)
  }

  static let cases = [
    Case(
      "persons by rank", ["24163", "135", "1223", "3652", "3422", "15731"], .total(of: 6),
      "24163 = 135 + 1223 + 3652 + 3422 + 15731", .consistent),
    Case(
      "the four forms", ["62902", "37170", "17958", "4020", "3754"], .total(of: 5),
      "62902 = 37170 + 17958 + 4020 + 3754", .consistent),
    share("the first form's share", "37170", "59.1%"),
    share("the second form's share", "17958", "28.5%"),
    share("the third form's share", "4020", "6.4%"),
    share("the fourth form's share", "3754", "6.0%"),
    Case(
      "rounded figures whose intervals meet", ["33.2万", "23.6万", "7.4万", "1.1万", "1.2万"], .total(of: 5),
      "332000 = 236000 + 74000 + 11000 + 12000", .consistent),
    Case(
      "Party and administrative sanctions overlap", ["67.7万", "50.2万", "22万"],
      .overlap(whole: 0, parts: [1, 2]), "502000 <= 677000 <= 722000", .consistent),
    Case(
      "persons by province", ["1048", "221", "218", "207", "154", "98", "79", "71"], .total(of: 8),
      "1048 = 221 + 218 + 207 + 154 + 98 + 79 + 71", .consistent),
    Case(
      "the same persons by mode", ["1048", "211", "777", "49", "22", "10", "1", "10"],
      .overlap(whole: 0, parts: [1, 2, 3, 4, 5, 6, 7]), "777 <= 1048 <= 1080", .consistent),
    Case(
      "the modes taken for a partition", ["1048", "211", "777", "49", "22", "10", "1", "10"], .total(of: 8),
      "1048 = 211 + 777 + 49 + 22 + 10 + 1 + 10", .inconsistent),
    Case(
      "均为", ["1797", "707", "362", "238", "209", "117", "34", "13"], times: [5: 2],
      .total(of: 8, kind: .distribution), "1797 = 707 + 362 + 238 + 209 + 2 x 117 + 34 + 13", .consistent),
    Case(
      "900 for 9000", ["24万", "13", "1314", "900", "3.3万", "3.9万", "15.9万"], .total(of: 7),
      "240000 = 13 + 1314 + 900 + 33000 + 39000 + 159000", .inconsistent),
  ]

  @Test(arguments: cases) func verdict(_ item: Case) throws {
    let check = try #require(Figures(item.figures, times: item.times).checks([item.relation]).first)
    #expect(check.equation == item.equation)
    #expect(check.verdict == item.verdict)
    #expect((check.residual == 0) == (item.verdict == .consistent))
  }

  @Test func oneSlipExplainsTheContradiction() throws {
    let figures = Figures(["24万", "13", "1314", "900", "3.3万", "3.9万", "15.9万"])
    let check = try #require(figures.checks([.total(of: 7)]).first)
    #expect(figures.suspects(check).first == "900 -> 9000 ×10 #1")
    #expect(check.suspects.count { $0.rank == 1 } == 1)
  }

  struct Sentence: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    let equation: String
    let verdict: String
  }

  /// The same figures in sentences, through the whole program.
  static let sentences = [
    Sentence(
      testDescription: "persons by rank",
      text: "全省共处分24163人，其中厅局级干部135人、县处级干部1223人、乡科级干部3652人、一般干部3422人、农村企业等其他人员15731人。",
      equation: "24163 = 135 + 1223 + 3652 + 3422 + 15731", verdict: "consistent"),
    Sentence(
      testDescription: "rounded figures whose intervals meet",
      text: "全省接收信访举报33.2万件次，其中检举控告23.6万件次、业务外7.4万件次、批评建议1.1万件次、申诉1.2万件次。",
      equation: "332000 = 236000 + 74000 + 11000 + 12000", verdict: "consistent"),
    Sentence(
      testDescription: "Party and administrative sanctions overlap",
      text: "全省共处分67.7万人，其中党纪处分50.2万人、政务处分22万人。", equation: "502000 <= 677000 <= 722000",
      verdict: "consistent"),
    Sentence(
      testDescription: "persons by place",
      text: "七县共问责1048人，其中甲县221人、乙县218人、丙县207人、丁县154人、戊县98人、己县79人、庚县71人。",
      equation: "1048 = 221 + 218 + 207 + 154 + 98 + 79 + 71", verdict: "consistent"),
  ]

  @Test(arguments: sentences) func inASentence(_ item: Sentence) throws {
    let checks = try TestAnalyzer.record(item.text, published: "2021-03-09").checks
    let shown = checks.map { "\($0.equation) \($0.verdict.rawValue)" }
    #expect(shown.contains("\(item.equation) \(item.verdict)"))
    #expect(!checks.contains { $0.verdict == .inconsistent })
  }
}
