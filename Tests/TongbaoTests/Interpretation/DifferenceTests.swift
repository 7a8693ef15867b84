import Testing

@testable import Tongbao

/// Figures of another time: what they are compared with, and what they must not be added to.
@Suite struct DifferenceTests {
  static let cases = [
    EquationTests.Case(
      "fewer than the year before", "全县受理举报52件，比上年同期61件少9件。", ["growth 61 = 52 + 9 consistent"]),
    EquationTests.Case(
      "more than the year before, past a gloss", "全县受理举报52件（含转办7件），比上年同期41件增加11件。",
      ["subset 7 <= 52 consistent", "growth 52 = 41 + 11 consistent"]),
    EquationTests.Case(
      "a difference with two digits changed", "全县受理举报520件，比上年同期706件少168件。",
      ["growth 706 = 520 + 168 inconsistent"]),
    EquationTests.Case(
      "what is compared stands before a part", "全县受理举报52件，其中检举控告41件，比上年同期61件少9件。",
      ["subset 41 <= 52 consistent", "growth 61 = 52 + 9 consistent"]),
    EquationTests.Case(
      "the base behind its percentage", "全县立案90件，同比上升12.5%，去年同期为80件。", ["growth 90 / 80 = +12.5% consistent"]),
    EquationTests.Case("a change whose base is not told", "全县受理举报52件，同比减少9件，涉及党员8人。", []),
    EquationTests.Case(
      "last year's figure is no total",
      "涉及机关干部12件，比去年同期15件少3件；涉及村干部31件，比去年同期45件少14件；涉及其他人员17件，比去年同期14件多3件。",
      [
        "growth 15 = 12 + 3 consistent", "growth 45 = 31 + 14 consistent", "growth 17 = 14 + 3 consistent",
      ]),
    EquationTests.Case(
      "shares that no total before bears out",
      "举报涉及乡科级干部61件。从违纪类型看，甲类行为1件，占2%；乙类行为27件，占35%；丙类行为23件，占30%；丁类行为9件，占16%。", []),
    EquationTests.Case(
      "a list that a full stop cuts off", "全县受理举报97件，其中来信52件，来访18件，来电6件。网络举报21件。",
      ["partition 97 = 52 + 18 + 6 + 21 consistent"]),
    EquationTests.Case("two measures of one thing", "某产品标签为170毫升，抽检时容量只有190毫升。", []),
    EquationTests.Case("two banks", "甲银行收到100张罚单。乙银行收到10张罚单。", []),
  ]

  @Test(arguments: cases) func checks(_ item: EquationTests.Case) throws {
    let record = try TestAnalyzer.record(item.text, published: "2021-03-09")
    #expect(record.checks.map(\.told) == item.checks)
  }
}
