import Testing

@testable import Tongbao

/// Who signs a notice, and when.
@Suite struct SignatureTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    let date: String?
    let publisher: String?

    init(_ name: String, _ text: String, _ date: String?, _ publisher: String?) {
      (testDescription, self.text, self.date, self.publisher) = (name, text, date, publisher)
    }
  }

  private static let day = "2021-03-09"
  private static let prose = "近日，某县纪委监委通报了典型案例。\n各单位要引以为戒，严肃整改。\n"

  static let signed = [
    Case("body and date", "某县纪委监委\n2021年3月9日", day, "某县纪委监委"),
    Case("Chinese numerals", "中共某县纪律检查委员会\n二〇二一年三月九日", day, "中共某县纪律检查委员会"),
    Case("○ for zero", "某县人民法院\n二○二一年十一月二十三日", "2021-11-23", "某县人民法院"),
    Case("blanks in the date", "某县人民政府\n2021 年 3 月 9 日", day, "某县人民政府"),
    Case("full-width digits", "某县人民政府\n２０２１年３月９日", day, "某县人民政府"),
    Case("indented", "　　　　某县人民医院\n　　　　2021年3月9日", day, "某县人民医院"),
    Case("two bodies on two lines", "中共某县纪律检查委员会\n某县监察委员会\n2021年3月9日", day, "中共某县纪律检查委员会"),
    Case("two bodies on one line", "中共某县纪律检查委员会　某县监察委员会\n2021年3月9日", day, "中共某县纪律检查委员会"),
    Case("one line", "某县纪委监委　　2021年3月9日", day, "某县纪委监委"),
    Case("one line, glued", "某县第一中学2021年3月9日", day, "某县第一中学"),
    Case("with its seal", "某县纪委监委（印章）\n2021年3月9日", day, "某县纪委监委"),
    Case("an attachment behind it", "某县纪委监委\n2021年3月9日\n附件：统计表", day, "某县纪委监委"),
    Case("copies to others behind it", "某县纪委监委\n2021年3月9日\n（此件公开发布）\n抄送：某县委办公室", day, "某县纪委监委"),
    Case("nobody but a date", "2021年3月9日", day, nil),
    Case("judges sign no notice", "审判长 周某某\n书记员 钱某某\n二〇二一年三月九日", day, nil),
    Case("in brackets", "有关情况另行通报。（2021年3月9日）", day, nil),
    Case("in brackets with the body", "（某县纪委监委 2021年3月9日）", day, "某县纪委监委"),
  ]

  static let unsigned = [
    Case("nothing", "", nil, nil),
    Case("a month only", "某县纪委监委\n2021年3月", nil, nil),
    Case("a day that is none", "某县纪委监委\n2021年2月30日", nil, nil),
    Case("a sentence that ends in a date", "处分决定生效于2021年3月9日。", nil, nil),
    Case("a sentence without its full stop", "处分自某日起执行，期限至2021年3月9日", nil, nil),
    Case("a date in brackets in the middle", "通报（2021年3月9日）已经下发。", nil, nil),
    Case("far from the end", "某县纪委监委\n2021年3月9日\n\(prose)\(prose)", nil, nil),
  ]

  @Test(arguments: signed + unsigned) func atTheEnd(_ item: Case) {
    expect(Self.prose + item.text, item)
  }

  static let cabled = [
    Case("an agency's cable", "新华社某市2021年3月9日电　某县通报典型案例。\n\(prose)", day, nil),
    Case("below the headline", "某县通报典型案例\n本报2021年3月9日讯　某县通报典型案例。\n\(prose)", day, nil),
    Case("a cable without the year", "新华社某市3月9日电　某县通报典型案例。\n\(prose)", nil, nil),
    Case("a date of something else", "本报2021年3月9日起开设专栏。\n\(prose)", nil, nil),
  ]

  @Test(arguments: cabled) func atTheBegin(_ item: Case) { expect(item.text, item) }

  @Test func twoLinesHoldNoSignature() {
    expect("某县纪委监委\n2021年3月9日", Case("", "", nil, nil))
  }

  private func expect(_ text: String, _ item: Case) {
    let text = NoticeText(units: Array(text.utf16), lexicon: TestAnalyzer.lexicon)
    let signature = Signature.find(text)
    #expect(signature.date?.description == item.date)
    #expect(signature.publisher.map { text.string($0) } == item.publisher)
  }
}
