import Testing

@testable import Tongbao

/// What a table says of the running text, and its columns of percentages of the columns before them.
@Suite struct TableFactTests {
  static let table = ["地区\t查处问题数\t处理人数", "甲县\t12\t31", "乙县\t29\t46", "合计\t41\t77"]
  static let shares = ["级别\t人数\t占比", "县处级\t9\t11.1%", "乡科级\t72\t88.9%", "合计\t81\t100%"]

  static let cases = [
    FigureTableTests.Case(
      "totals that the text tells", ["全市共查处问题41件，处理77人。"] + table,
      ["repeat 41 = 41 consistent", "repeat 77 = 77 consistent"]),
    FigureTableTests.Case(
      "a total with two digits swapped", ["全市共查处问题14件。"] + table, ["repeat 14 = 41 inconsistent"]),
    FigureTableTests.Case("another noun", ["全市共受理举报41件，走访77人。"] + table, []),
    FigureTableTests.Case("another number altogether", ["全市去年查处问题63件。"] + table, []),
    FigureTableTests.Case(
      "a row that the text tells", ["其中，甲县处理31人。"] + table, ["repeat 31 = 31 consistent"]),
    FigureTableTests.Case("another row's figure", ["其中，丙县处理31人。"] + table, []),
    FigureTableTests.Case(
      "shares of the total", shares, ["share 9 / 81 = 11.1% consistent", "share 72 / 81 = 88.9% consistent"]),
    FigureTableTests.Case(
      "a share with a wrong digit", ["级别\t人数\t占比", "县处级\t9\t17.1%", "乡科级\t72\t88.9%", "合计\t81\t100%"],
      ["share 9 / 81 = 17.1% inconsistent", "share 72 / 81 = 88.9% consistent"]),
    FigureTableTests.Case(
      "shares of another base", ["级别\t人数\t占比", "县处级\t9\t1.1%", "乡科级\t72\t2.3%", "合计\t81\t2.0%"], []),
  ]

  @Test(arguments: cases) func facts(_ item: FigureTableTests.Case) throws {
    let record = try TestAnalyzer.record(item.text)
    let found = record.checks.filter { $0.kind == .repeat || $0.kind == .share }
    #expect(found.map(\.told) == item.checks)
  }
}
