import Testing

@testable import Tongbao

/// Which law a sanction cites: that of the place whose sanction it is, in the text in force on the notice's day.
@Suite struct LegalSourceTests {
  struct Case: CustomTestStringConvertible {
    let name: String
    let text: String
    let published: String
    let sources: [String?]
    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "Taiwan's laws of 2022", text: "環保局處罰鍰6萬元，懲戒法院判決撤職。", published: "2022-08-16",
      sources: ["《行政罚法》(2006-02-05起施行)", "《公务员惩戒法》(2020-07-17起施行)"]),
    Case(
      name: "Taiwan's text of 2016", text: "公務員懲戒委員會議決，前鄉長林○○撤職。", published: "2018-08-16",
      sources: ["《公务员惩戒法》(2016-05-02起施行)"]),
    Case(
      name: "Taiwan's 監察法, which no row holds, is not the mainland's 监察法", text: "監察院彈劾前鄉長林○○。",
      published: "2022-08-16",
      sources: [nil]),
    Case(
      name: "the mainland's", text: "给予张某某留党察看二年处分。", published: "2024-03-05",
      sources: ["《中国共产党纪律处分条例》(2024-01-01起施行)"]),
  ]

  @Test(arguments: cases) func cites(_ item: Case) throws {
    let record = try TestAnalyzer.record(item.text, published: item.published)
    let sources = record.mentions.compactMap { mention -> String?? in
      if case .sanction(let sanction) = mention.content { sanction.source } else { nil }
    }
    #expect(sources == item.sources)
  }
}
