import Testing

@testable import Tongbao

/// The labelled fields of single lines; `HeaderLayoutTests` reads them in their place.
@Suite struct HeaderFieldsTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let lines: [String]
    let published: String?
    let publisher: String?
    let author: String?
    let isHeader: Bool

    init(
      _ name: String, _ lines: String..., on published: String? = nil, from publisher: String? = nil,
      by author: String? = nil, isHeader: Bool = true
    ) {
      (testDescription, self.lines, self.isHeader) = (name, lines, isHeader)
      (self.published, self.publisher, self.author) = (published, publisher, author)
    }
  }

  private static let day = "2021-03-09"
  private static let body = "某县纪委监委"

  static let labels =
    ["发布时间", "发布日期", "日期", "时间", "发文时间", "成文日期", "公开日期", "刊发日期", "發布日期"].map {
      Case($0, "\($0)：2021-03-09", on: day)
    }
    + ["信息来源", "来源", "文章来源", "稿源", "发布机构", "发文机关", "供稿单位", "來源"].map {
      Case($0, "\($0)：某县纪委监委", from: body)
    }
    + ["作者", "撰稿", "通讯员", "记者", "供稿"].map { Case($0, "\($0)：周某某", by: "周某某") }
    + ["编辑", "责编", "责任编辑", "字号", "浏览次数", "点击量", "索引号", "文号", "更新时间", "统计截止日期"].map {
      Case("\($0) tells nothing", "\($0)：2020-01-01")
    }

  static let layouts = [
    Case("glued", "发布日期:2021-03-09信息来源:某县纪委监委字号:[ ]", on: day, from: body),
    Case("glued, the author between", "来源:某县纪委监委作者:周某某时间:2021-03-09", on: day, from: body, by: "周某某"),
    Case("glued, with a reading counter", "点击数:12发布时间:2021-03-09来源:某县纪委监委", on: day, from: body),
    Case("full-width colons", "来源：某县纪委监委发布时间：2021年03月09日", on: day, from: body),
    Case("blanks in the label", "来　源：某县纪委监委　　日 期：2021-03-09", on: day, from: body),
    Case("blanks in the date", "发布日期：2021 年 3 月 9 日", on: day),
    Case("Chinese numerals", "发布日期：二〇二一年三月九日", on: day),
    Case("a year of the Republic", "發布日期：110-03-09 發布單位：某縣政府", on: day, from: "某縣政府"),
    Case("square brackets", "[发布时间：2021-03-09] [来源：某县纪委监委] [浏览：33]", on: day, from: body),
    Case("round brackets", "（发布时间：2021-03-09　来源：某县纪委监委）", on: day, from: body),
    Case("bars", "发布时间：2021-03-09｜来源：某县纪委监委｜作者：周某某", on: day, from: body, by: "周某某"),
    Case("strokes", "来源：某县纪委监委 / 作者：周某某 / 2021-03-09", on: day, from: body, by: "周某某"),
    Case("the editor behind", "来源：某县纪委监委 责编：周某某 2021-03-09", on: day, from: body),
    Case("a label that is not known", "来源：某县纪委监委 监制：周某某", from: body),
    Case("a reporter behind", "来源：某某日报 记者 周某某 2021-03-09", on: day, from: "某某日报", by: "周某某"),
    Case("a body's site", "来源：某县纪委监委网站 2021-03-09", on: day, from: body),
    Case("a paper in title marks", "来源：《某某日报》", from: "某某日报"),
    Case("no publisher told", "来源： 作者： 发布时间：2021-03-09", on: day),
    Case("over lines", "发布时间：", "2021-03-09", "来源：", "某县纪委监委", on: day, from: body),
    Case("the first of two dates", "发布时间：2021-03-09", "时间：2020-01-01", on: day),
    Case("date and time alone", "2021/3/9 8:30:12", on: day),
    Case("a paper behind the date", "2021年03月09日05:18 某某都市报", on: day, from: "某某都市报"),
    Case("a day glued to the next label", "2021-03-09日期：2020-01-01 来源：某县纪委监委", on: day, from: body),
    Case("no full date", "发布时间：03-09 来源：某县纪委监委", from: body),
  ]

  static let others = [
    Case("when it happened", "事发时间：2021-03-09", isHeader: false),
    Case("when it was founded", "成立日期：2021-03-09", isHeader: false),
    Case("a sentence with a colon", "据了解，该县向社会公布了举报途径和受理范围，共三种方式：来信、来访和来电", isHeader: false),
    Case("a sentence that begins with a date", "2021年3月9日，某县纪委监委通报了典型案例", isHeader: false),
    Case("a headline", "某县通报典型案例", isHeader: false),
  ]

  @Test(arguments: labels + layouts + others) func isRead(_ item: Case) {
    let text = NoticeText(
      units: Array(item.lines.joined(separator: "\n").utf16), lexicon: TestAnalyzer.lexicon)
    var fields = HeaderFields()
    let held = Lines.ranges(in: text).map { fields.read(text.folded, $0) }
    #expect(held.allSatisfy { $0 == item.isHeader })
    #expect(fields.published?.description == item.published)
    #expect(fields.publisher.map { text.string($0) } == item.publisher)
    #expect(fields.author.map { text.string($0) } == item.author)
  }

  private static let pieces = [
    "发布时间", "来源", "作者", "责编", "日期", "：", ":", " ", "　", "|", "/", "[", "]", "（", "）", "2021-03-09",
    "2021 年 3 月 9 日",
    "二〇二一年三月九日", "日", "某县纪委监委", "周某某", "记者", "网站", "《", "》", "新华社", "电", "讯", "。", "\n", "\n", "1", "𠮷",
  ]

  /// Whatever is glued to whatever, no field reaches out of the text.
  @Test func anyOrderIsRead() {
    var generator = SeededGenerator(seed: 20_210_309)
    for _ in 0..<3000 {
      let pieces = (0..<Int.random(in: 1...30, using: &generator)).compactMap { _ in
        Self.pieces.randomElement(using: &generator)
      }
      let text = NoticeText(units: Array(pieces.joined().utf16), lexicon: TestAnalyzer.lexicon)
      let layout = LayoutReader(text).layout()
      let ranges = [layout.fields.publisher, layout.fields.author, Signature.find(text).publisher]
      #expect(
        ranges.compactMap { $0 }.allSatisfy { $0.lowerBound >= 0 && $0.upperBound <= text.count },
        "\(pieces.joined())")
    }
  }
}
