import Testing

@testable import Tongbao

/// The notice's own place, which short forms refer to.
@Suite struct NoticeRegionTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    let code: String?

    init(_ name: String, _ text: String, _ code: String?) {
      (testDescription, self.text, self.code) = (name, text, code)
    }
  }

  static let cases = [
    Case("the headline's", "青州市通报河道治理情况\n市纪委监委查处问题3件。", "370781"),
    Case("the publisher's before another", "三起案件的通报\n来源：昆山市纪委\n苏州市纪委已立案。", "320583"),
    Case("a capital's dateline", "本报北京3月2日电（记者张某某）去年全国共查出问题35件。", nil),
    Case("a capital's dateline in Chinese numerals", "本报北京三月二日讯　去年全国共查出问题35件。", nil),
    Case("a provincial dateline", "本报昆明3月2日电　省纪委通报问题35件。", "530100"),
    Case("the capital itself", "北京市纪委3月2日通报，全市共查出问题35件。", "110000"),
    Case("where somebody came from", "一名从山西返回的村民未报备，镇党委书记被约谈。", nil),
    Case("a paper's name", "来源：四川新闻网\n浙江省委决定，李某任省委常委。", "330000"),
    Case("a person's name", "李金华报告2020年度审计情况，查出问题35件。", nil),
    Case("two examples of a national notice", "上海市副市长李某、湖南省副省长王某均因违反规定被通报。", nil),
    Case("a border post named after a city", "香港海關於深圳灣口岸截獲一名男子，其後在裁判法院提堂，罰款3萬元。", "810000"),
    Case("none named", "去年共查出问题35件。", nil),
  ]

  @Test(arguments: cases) func region(_ item: Case) throws {
    let record = try TestAnalyzer.record(item.text, published: "2021-03-03")
    #expect(record.region?.code == item.code)
  }
}
