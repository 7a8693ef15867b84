import Testing

@testable import Tongbao

/// Days without a year: those that an intention or an appointment tells lie ahead of the publication, all others behind it.
@Suite struct ForecastDateTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    let values: [String]
  }

  static let cases = [
    Case(testDescription: "what happened", text: "11月2日，企业付清工资。", values: ["2022-11-02"]),
    Case(testDescription: "what will happen", text: "将于11月2日开庭。", values: ["2023-11-02"]),
    Case(testDescription: "将 before an object", text: "11月2日，民警将张某某抓获。", values: ["2022-11-02"]),
    Case(
      testDescription: "a day behind the span that it follows", text: "拖欠2022年7月至12月的工资。2月9日，企业付清。",
      values: ["2022-07/2022-12", "2023-02-09"]),
  ]

  @Test(arguments: cases) func values(_ item: Case) throws {
    let record = try TestAnalyzer.record(item.text, published: "2023-08-10")
    let values = record.mentions.compactMap { mention -> String? in
      guard case .date(let date) = mention.content else { return nil }
      return date.value
    }
    #expect(values == item.values)
  }
}
