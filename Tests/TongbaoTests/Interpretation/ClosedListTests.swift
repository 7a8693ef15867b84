import Testing

@testable import Tongbao

/// Counts beside names and rates: the words alone say what must agree.
@Suite struct ClosedListTests {
  static let lists = [
    EquationTests.Case(
      "persons", "张某、李某、王某30名同志受到处分。", ["enumeration 30 = |{张某, 李某, 王某}| inconsistent"]),
    EquationTests.Case(
      "persons with their posts", "局长张某，副局长李某、王某3人受到处分。",
      ["enumeration 3 = |{张某, 李某, 王某}| consistent"]),
    EquationTests.Case("a list that may begin further back", "市局局长赵某、副局长李某、王某30人受到处分。", []),
    EquationTests.Case(
      "bodies", "对市应急管理局、玉山县人民政府20个单位予以问责。",
      ["enumeration 20 = |{市应急管理局, 玉山县人民政府}| inconsistent"]),
    EquationTests.Case(
      "bodies that share their place", "昆山市财政局、审计局2家单位作检查。",
      ["enumeration 2 = |{昆山市财政局, 昆山市审计局}| consistent"]),
    EquationTests.Case(
      "bodies that share their place, of which one is counted too many", "昆山市财政局、审计局4家单位作检查。",
      ["enumeration 4 = |{昆山市财政局, 昆山市审计局}| inconsistent"]),
    EquationTests.Case(
      "two that share their place and the rest", "对4家单位依法处理，其中对昆山市财政局、审计局予以通报，其余2家予以警告。",
      ["partition 4 = 2 + 2 consistent"]),
    EquationTests.Case(
      "places", "督察组进驻合肥、芜湖、蚌埠30个市。", ["enumeration 30 = |{合肥, 芜湖, 蚌埠}| inconsistent"]),
    EquationTests.Case("places and others", "督察组进驻合肥、芜湖等16个市。", ["subset 2 <= 16 consistent"]),
    EquationTests.Case(
      "links of a chain", "审核、认定、发放三十个环节由不同部门负责。", ["enumeration 30 = |{审核, 认定, 发放}| inconsistent"]),
    EquationTests.Case("two verbs and their object", "全市检查、督办20个项目。", []),
    EquationTests.Case(
      "即", "有22项问题未整改，即河道黑臭、烟雾扰民。", ["enumeration 22 = |{河道黑臭, 烟雾扰民}| inconsistent"]),
    EquationTests.Case("包括 leaves some out", "有9项问题未整改，包括河道黑臭、烟雾扰民。", []),
    EquationTests.Case(
      "二十人 for 二人", "张某分得8万元，李某分得4万元，二十人均被移送司法机关。",
      ["enumeration 20 = |{张某, 李某}| inconsistent"]),
    EquationTests.Case("one without a name", "张某和妻子受贿，李某行贿，三人均被移送司法机关。", []),
    EquationTests.Case(
      "behind a colon", "伤者送三十家医院救治：甲市人民医院19人、乙县中医医院8人、丙县人民医院5人。",
      ["enumeration 30 = |{甲市人民医院19人, 乙县中医医院8人, 丙县人民医院5人}| inconsistent"]),
    EquationTests.Case(
      "items that are sentences", "发出通报3件：甲市教育局采购违规、乙县民政局发放迟延。丙县财政局未尽职责。", []),
  ]

  static let products = [
    EquationTests.Case(
      "每户", "某局向117户村民收取墓位费，每户800元，共计9.36万元。", ["distribution 93600 = 117 x 800 consistent"]),
    EquationTests.Case(
      "每户 with two digits swapped", "某局向117户村民收取墓位费，每户800元，共计9.63万元。",
      ["distribution 96300 = 117 x 800 inconsistent"]),
    EquationTests.Case("不等", "某局向117户村民收取墓位费，每户300元至800元不等，共计9.36万元。", []),
    EquationTests.Case("每月 as well", "某局向117户村民收取墓位费，每户每月800元，共计9.63万元。", []),
    EquationTests.Case(
      "各", "对3家企业各处罚款4.5万元，共计135万元。", ["distribution 1350000 = 3 x 45000 inconsistent"]),
    EquationTests.Case(
      "倍", "追回资金63.7万元，处2倍罚款12.74万元。", ["distribution 127400 = 2 x 637000 inconsistent"]),
    EquationTests.Case(
      "two rates", "给机关64名工作人员每人发放购物卡1000元、慰问金500元，共计96万元。",
      ["distribution 960000 = 64 x 1000 + 64 x 500 inconsistent"]),
  ]

  @Test(arguments: lists + products) func checks(_ item: EquationTests.Case) throws {
    let record = try TestAnalyzer.record(item.text, published: "2021-03-09")
    #expect(record.checks.map(\.told) == item.checks)
  }
}
