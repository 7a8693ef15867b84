import Testing

@testable import Tongbao

/// Facts stated twice: what the words tie together holds, is contradicted, or is no repetition at all.
@Suite struct WordedRepeatTests {
  static let announced = [
    EquationTests.Case(
      "headline and lead agree", "某市通报3起典型案例\n近日，某市纪委监委对3起典型案例进行通报。此前，该市已通报12起。",
      ["repeat 3 = 3 consistent"]),
    EquationTests.Case(
      "headline and lead do not", "某市通报3起典型案例\n近日，某市纪委监委对33起典型案例进行通报。",
      ["repeat 3 = 33 inconsistent"]),
    EquationTests.Case("an earlier circular's count", "某市通报8起典型案例\n此前，该市曾通报9起典型案例。", []),
    EquationTests.Case(
      "the count behind the cases",
      "近期，某市纪委监委对6起典型案例进行通报。\n甲局张某收受礼金。\n乙局李某公款吃喝。\n丙局王某大办婚宴。\n上述60起案件，教训深刻。",
      ["repeat 6 = 60 inconsistent"]),
  ]

  static let counts = [
    EquationTests.Case(
      "a topic", "全市查处问题46起、处理58人。46起问题中，形式主义问题20起。",
      ["subset 20 <= 46 consistent", "repeat 46 = 46 consistent"]),
    EquationTests.Case(
      "a topic with its digits swapped", "全市查处问题64起、处理58人。46起问题中，形式主义问题20起。",
      ["subset 20 <= 46 consistent", "repeat 64 = 46 inconsistent"]),
    EquationTests.Case(
      "topics of two places", "甲市通报的4起案件中，有3起涉及公车。另外，内蒙古通报的3起案件中，有2起涉及吃喝。",
      ["subset 3 <= 4 consistent", "subset 2 <= 3 consistent"]),
    EquationTests.Case(
      "尚未启动的80个 and 尚未启动8个", "截至8月，尚未启动8个。对尚未启动的80个问题逐一督办。", ["repeat 8 = 80 inconsistent"]),
    EquationTests.Case(
      "a subject", "某县排查企业62家，24家上报数据不实。42家企业虚报产值1.2亿元。", ["repeat 24 = 42 inconsistent"]),
    EquationTests.Case(
      "the same verb and noun", "9名责任人被问责。后来，有关机关对90名责任人予以问责。", ["repeat 9 = 90 inconsistent"]),
    EquationTests.Case("the same of another place", "甲县9名责任人被问责。另外，乙县对90名责任人予以问责。", []),
    EquationTests.Case(
      "前厅长 and four others are five", "某部门前厅长及4名商人被移送检察机关。上述5人涉嫌受贿。", []),
  ]

  static let amounts = [
    EquationTests.Case(
      "收取 and 收取的", "李某收取村民墓位费9.36万元。李某受到处分，违规收取的9.63万元全部退还村民。",
      ["repeat 93600 = 96300 inconsistent"]),
    EquationTests.Case(
      "the same in both", "李某收取村民墓位费9.36万元。李某受到处分，违规收取的9.36万元全部退还村民。",
      ["repeat 93600 = 93600 consistent"]),
    EquationTests.Case(
      "another's money", "李某收取墓位费9.36万元。李某受到处分，张某退还1.2万元。", ["subset 12000 <= 93600 consistent"]),
    EquationTests.Case(
      "in capitals and in digits", "两项罚款人民币伍拾万零伍仟元（55000元）。",
      ["subset 55000 <= 505000 consistent", "repeat 505000 = 55000 inconsistent"]),
  ]

  @Test(arguments: announced + counts + amounts) func checks(_ item: EquationTests.Case) throws {
    let record = try TestAnalyzer.record(item.text, published: "2021-03-09")
    #expect(record.checks.map(\.told) == item.checks)
  }
}
