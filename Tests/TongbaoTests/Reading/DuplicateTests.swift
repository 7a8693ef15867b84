import Testing

@testable import Tongbao

/// Reposts of one release are found; bulletins that differ in their numbers are not the same.
@Suite struct DuplicateTests {
  private static let release =
    "近日，平湖市纪委监委通报3起损害营商环境典型问题，共处理9人，其中给予党纪政务处分2人，诫勉谈话7人。\n"
    + "经查，平湖市某街道办事处副主任张某某在项目审批中拖延推诿，致使企业用地手续逾期61天，受到党内警告处分。\n"
    + "通报要求，各级党组织要以案为鉴，切实改进作风，为企业发展办实事、解难题，持续优化营商环境。"

  private static func sketch(_ text: String) -> NoticeSketch? {
    NoticeSketch(NoticeReader(TestAnalyzer.lexicon).notice(units: Array(text.utf16), id: "d"))
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    let isSame: Bool

    init(_ name: String, _ text: String, _ isSame: Bool) {
      (testDescription, self.text, self.isSame) = (name, text, isSame)
    }
  }

  static let cases = [
    Case("the same", release, true),
    Case("another site's header", "首页 > 要闻\n转载：平湖通报典型问题\n来源：浙江在线 2021-06-19\n" + release, true),
    Case("traditional characters", release.replacing("纪", with: "紀").replacing("监", with: "監"), true),
    Case("a closing line more", release + "\n（通讯员 王某某）", true),
    Case("a word changed", release.replacing("切实", with: "认真"), true),
    Case(
      "other numbers",
      release.replacing("9人", with: "8人").replacing("2人", with: "3人").replacing("7人", with: "5人")
        .replacing("61天", with: "30天"), false),
    Case("another release", "6月，海盐县监委对某镇原镇长王某某涉嫌受贿问题立案调查，并采取留置措施。此前，该县已对同案3人作出处理，追缴违纪款28万元。", false),
  ]

  @Test(arguments: cases) func isTold(_ item: Case) throws {
    var index = DuplicateIndex()
    #expect(index.original(of: try #require(Self.sketch(Self.release)), id: "first") == nil)
    let found = index.original(of: try #require(Self.sketch(item.text)), id: "second")
    #expect(found == (item.isSame ? "first" : nil))
  }

  @Test func shortTextsAreAlikeByChance() { #expect(Self.sketch("近日，某市问责41人。") == nil) }

  @Test func sketchIsWrittenAndReadBack() throws {
    let sketch = try #require(Self.sketch(Self.release))
    #expect(NoticeSketch(sketch.description) == sketch)
    #expect(NoticeSketch("no sketch") == nil)
  }

  @Test func recordNamesTheOriginal() throws {
    let record = try TestAnalyzer.record(Self.release)
    let line = RecordJSON().line(RecordJSON().line(record), duplicateOf: "甲\"1")
    #expect(
      String(decoding: line, as: UTF8.self).hasPrefix(
        #"{"schema":"tongbao.record/1","notice":{"duplicateOf":"甲\"1","id":"test""#))
  }
}
