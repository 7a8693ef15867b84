import Testing

@testable import Tongbao

/// The year that 全年 and 上年 mean: the one that an annual bulletin's headline names, not the one it came out in.
@Suite struct ReportedYearTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let title: String
    let values: [String]
  }

  static let cases = [
    Case(
      testDescription: "a bulletin of the year before", title: "石桥县2019年统计公报",
      values: ["2019", "2019", "2018"]),
    Case(testDescription: "an undated headline", title: "石桥县通报执纪情况", values: ["2020", "2019"]),
    Case(
      testDescription: "a bulletin of the same year", title: "石桥县2020年统计公报", values: ["2020", "2020", "2019"]),
  ]

  @Test(arguments: cases) func values(_ item: Case) throws {
    let text = "\(item.title)\n2020-05-06\n全年查处问题26件，比上年增加3件。"
    let record = try TestAnalyzer.record(text, published: "2020-05-06")
    let values = record.mentions.compactMap { mention -> String? in
      guard case .date(let date) = mention.content,
        mention.range.lowerBound < item.title.utf16.count
          || mention.range.lowerBound > item.title.utf16.count + 10
      else { return nil }
      return date.value
    }
    #expect(values == item.values)
  }
}
