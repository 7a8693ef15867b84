import Testing

@testable import Tongbao

/// How pages print the date, the publisher and the author above the text.
@Suite struct HeaderLayoutTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    let published: String?
    let publisher: String?
    let author: String?

    init(_ name: String, _ text: String, _ published: String?, _ publisher: String?, by author: String? = nil)
    {
      (testDescription, self.text, self.published, self.publisher) = (name, text, published, publisher)
      self.author = author
    }
  }

  private static let day = "2021-03-09"
  private static let body = "某县纪委监委"

  static let cases = [
    Case("glued", "发布日期:2021-03-09信息来源:某县纪委监委字号:[ ]", day, body),
    Case("spread by wide blanks", "来源：某县纪委监委　　发布时间：2021-03-09　　阅读：210", day, body),
    Case("publisher first", "来源：某县纪委监委 时间：2021-03-09 10:05", day, body),
    Case("two lines", "发布时间：2021-03-09\n来源：某县纪委监委", day, body),
    Case("values on the next lines", "发布时间：\n2021-03-09\n来源：\n某县纪委监委", day, body),
    Case("one value on the next line", "来源：某县纪委监委 发布时间：\n2021-03-09", day, body),
    Case("bars", "2021-03-09 | 来源：某县纪委监委 | 浏览次数：33", day, body),
    Case("date in front of the publisher", "2021-03-09 来源：某县纪委监委", day, body),
    Case("an address in front of the date", "http://www.example.org 2021年03月09日15:18 某县纪委监委", day, body),
    Case("date alone", "2021年3月9日", day, nil),
    Case("date and time alone", "2021-03-09 08:30:12", day, nil),
    Case("年月日", "发布日期：2021年3月9日 来源：某县纪委监委", day, body),
    Case("slashes", "发布日期：2021/3/9 来源：某县纪委监委", day, body),
    Case("points", "日期：2021.03.09\n发布机构：某县纪委监委", day, body),
    Case("full-width digits", "发布日期：２０２１－０３－０９", day, nil),
    Case("date behind the publisher", "作者：周某某 来源：某县纪委监委 2021-03-09", day, body, by: "周某某"),
    Case("author first", "通讯员：周某某　　日期：2021-03-09", day, nil, by: "周某某"),
    Case("the first date counts", "发布时间：2021-03-09\n时间：2020-01-01", day, nil),
    Case("a day that is none", "发布日期：2021-02-30 来源：某县纪委监委", nil, body),
    Case("a site and its address in front", "某县政府网站 www.example.org   2021年3月9日   来源:某县纪委监委", day, body),
    Case("a weekday behind the date", "2021年3月9日 星期二", day, nil),
    Case("no header", "某县严肃查处一批案件。", nil, nil),
    Case("a colon in running text", "据统计，信访来源：电话占三成，来信占四成，另有网络举报若干。", nil, nil),
  ]

  @Test(arguments: cases) func isRead(_ item: Case) {
    let text = "某县通报典型案例\n\(item.text)\n　　近日，某县纪委监委通报了典型案例，要求引以为戒。"
    let notice = NoticeReader(TestAnalyzer.lexicon).notice(units: Array(text.utf16), id: "h")
    #expect(notice.published?.description == item.published)
    #expect(notice.publisher == item.publisher)
    #expect(notice.author == item.author)
    #expect(notice.title == "某县通报典型案例")
  }

  /// What stands above the headline is not it.
  @Test(arguments: [
    "新闻频道 > 快讯 > 正文", "  • 校园新闻", "首页 » 审查调查 » 正文", "|", "N据某社电", "2021年3月9日 星期二", "索 引 号:",
    "本报记者李某 2021-03-09 20:41",
  ])
  func theHeadlineStandsBelow(_ line: String) {
    let text = "\(line)\n某县通报典型案例\n　　近日，某县纪委监委通报了典型案例，要求引以为戒。"
    let notice = NoticeReader(TestAnalyzer.lexicon).notice(units: Array(text.utf16), id: "h")
    #expect(notice.title == "某县通报典型案例")
  }

  @Test func anAddressIsNoPartOfTheHeadline() {
    let text = "某县通报典型案例http://www.example.org 2021年3月9日 15:56 某县日报\n近日，某县通报了典型案例，要求引以为戒。"
    let notice = NoticeReader(TestAnalyzer.lexicon).notice(units: Array(text.utf16), id: "h")
    #expect(notice.title == "某县通报典型案例")
    #expect(notice.published?.description == "2021-03-09")
    #expect(notice.publisher == "某县日报")
  }

  @Test func aSecondHeadlineIsNoText() {
    let text = "某某信息网\n某县审计局:全年查出问题35件\n作者:李某 发布于:2021-03-09 09:05 来源:某县日报\n近日，某县公布了结果。"
    let notice = NoticeReader(TestAnalyzer.lexicon).notice(units: Array(text.utf16), id: "h")
    #expect(notice.published?.description == "2021-03-09")
  }

  @Test func theCallersDateAndTitleComeFirst() {
    let text = "某县通报\n发布日期：2021-03-09\n　　近日，通报了典型案例。"
    let notice = NoticeReader(TestAnalyzer.lexicon).notice(
      units: Array(text.utf16), id: "h", source: "a.txt", published: CalendarDate(iso: "2020-01-02"),
      title: "另一题")
    #expect(notice.published?.description == "2020-01-02")
    #expect(notice.title == "另一题")
    #expect(notice.source == "a.txt")
  }
}
