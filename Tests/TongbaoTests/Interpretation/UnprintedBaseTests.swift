import Testing

@testable import Tongbao

/// Percentages of what is not printed, and other relations that arithmetic closes; beside each what only looks like it.
@Suite struct UnprintedBaseTests {
  typealias Case = EquationTests.Case

  static let cases: [Case] = [
    Case(
      "shares of their sum, closed by 其他", "被问责人员中，有208人，占69.10%；因乙事45人，占14.95%；因丙事28人，占9.43%；其他20人，占6.64%。",
      [
        "share 208 / (208 + 45 + 28 + 20) = 69.1% consistent",
        "share 45 / (208 + 45 + 28 + 20) = 14.95% consistent",
        "share 28 / (208 + 45 + 28 + 20) = 9.43% inconsistent",
        "share 20 / (208 + 45 + 28 + 20) = 6.64% consistent",
      ]),
    Case("shares that make no base", "甲类82起，占41%；乙类61起，占30%；丙类57起，占26%。", []),
    Case(
      "a base that the shares tell", "民生领域查处81起，占比35.06%；工程领域32起，占比13.85%；征地领域21起，占比9.09%。",
      [
        "share 81 / 231 = 35.06% consistent", "share 32 / 231 = 13.85% consistent",
        "share 21 / 231 = 9.09% consistent",
      ]),
    Case(
      "a base that all but one tell",
      "民生领域查处81起，占比35.06%；工程领域32起，占比13.85%；征地领域21起，占比9.90%；教育领域10起，占比4.33%。",
      [
        "share 81 / 231 = 35.06% consistent", "share 32 / 231 = 13.85% consistent",
        "share 21 / 231 = 9.9% inconsistent", "share 10 / 231 = 4.33% consistent",
      ]),
    Case(
      "two kinds of which only shares are told",
      "全市共查处问题50000起。履职方面16920起，占同期形式主义、官僚主义问题的84.6%。收礼、吃喝问题分别为12000起、7440起，这两类问题占享乐主义、奢靡之风问题的64.8%。",
      [
        "enumeration 2 = |{12000起, 7440起}| consistent",
        "share 50000 = 16920 / 84.6% + (12000 + 7440) / 64.8% consistent",
      ]),
    Case(
      "growth from a difference", "接收举报51451件，与2020年相比增加11914件，增幅为30.13%。",
      ["growth 51451 / (51451 - 11914) = +30.13% consistent"]),
    Case(
      "growth from a difference: inconsistent", "接收举报51451件，与2020年相比增加19114件，增幅为30.13%。",
      ["growth 51451 / (51451 - 19114) = +30.13% inconsistent"]),
    Case(
      "a decrease, and a share behind it",
      "接收举报总量51451件。网络举报2046件，相比2020年减少2033件，降幅为49.84%，占接收总量的3.98%。",
      [
        "share 2046 / 51451 = 3.98% consistent",
        "growth 2046 / (2046 + 2033) = -49.84% consistent",
      ]),
    Case(
      "合计占比", "接收投诉8660件，主要集中在网络购物（4628件）、电信（1179件）、金融（679件）、教育（542件），合计占比81.15%。",
      ["share (4628 + 1179 + 679 + 542) / 8660 = 81.15% consistent"]),
    Case(
      "bullets behind 其中", "对65名责任人追责问责。其中，移送司法机关15人；\n• 作出行政处罚50人。",
      ["partition 65 = 15 + 50 consistent"]),
    Case(
      "parts told by their names", "接收投诉7350件，办结7000件。接收举报1240件，办结1200件。接收的投诉举报共8590件。",
      [
        "subset 7000 <= 7350 consistent", "subset 1200 <= 1240 consistent",
        "partition 8590 = 7350 + 1240 consistent",
      ]),
    Case(
      "what 这63人 divides",
      "对75人问责。其中，移送司法机关12人；\n• 给予行政处罚63人，这63人中，企业人员49人，监管人员14人。",
      ["partition 75 = 12 + 63 consistent", "partition 63 = 49 + 14 consistent", "repeat 63 = 63 consistent"]),
    Case("few cases", "发生拥堵46起，较去年同期增加8起，增幅为17.4%。", []),
    Case(
      "这 takes up a sum", "甲县查获3起走私案件，乙县查获3起类似案件。这6起案件均已移送。",
      ["partition 6 = 3 + 3 consistent"]),
    Case(
      "what became of all", "井下21人。事故发生后10人升井，其中2人轻伤，11人遇难。",
      ["partition 21 = 10 + 11 consistent", "subset 2 <= 10 consistent"]),
    Case(
      "those named and the rest",
      "对42名公职人员追责问责。\n局长王某某被开除党籍。副局长孙某某、科长冯某某被立案审查。\n对另外39名公职人员给予处分。",
      ["partition 42 = 39 + 3 consistent"]),
    Case("of so many so many", "9个核查组有5个存在应付问题。", ["subset 5 <= 9 consistent"]),
    Case("of so many places so many things", "3个村有2个问题未整改。", []),
    Case("names of one sort before both", "处分县处级18人，厅局级仅2人。", []),
    Case("a part behind 仅", "通报甘肃省5起，仅白银市就有四起。", ["subset 4 <= 5 consistent"]),
    Case(
      "names behind 中", "在被采取强制措施的16人中，张某某、李某某、王某某等9人已经批捕。",
      ["subset 9 <= 16 consistent", "subset 3 <= 9 consistent"]),
  ]

  @Test(arguments: cases) func equation(_ example: Case) throws {
    let record = try TestAnalyzer.record(example.text, published: "2023-01-05")
    #expect(
      record.checks.map(\.told) == example.checks)
  }
}
