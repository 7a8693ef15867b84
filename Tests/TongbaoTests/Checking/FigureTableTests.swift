import Testing

@testable import Tongbao

/// Tables in plain text, and what their totals say.
@Suite struct FigureTableTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    let checks: [String]

    init(_ name: String, _ lines: [String], _ checks: [String]) {
      (testDescription, self.checks) = (name, checks)
      text = lines.joined(separator: "\n")
    }
  }

  static let cases = [
    Case(
      "bars, rows and columns",
      [
        "| 类型 | 合计 | 甲县 | 乙县 |", "|---|---|---|---|", "| 形式主义 | 7 | 3 | 4 |", "| 享乐主义 | 11 | 5 | 6 |",
        "| 合计 | 18 | 8 | 10 |",
      ],
      [
        "18 = 7 + 11 consistent", "8 = 3 + 5 consistent", "10 = 4 + 6 consistent", "7 = 3 + 4 consistent",
        "11 = 5 + 6 consistent", "18 = 8 + 10 consistent",
      ]),
    Case(
      "tabs, a unit row and a blank",
      ["单位：万元", "地区\t追缴\t收缴", "甲县\t12.5\t3.1", "乙县\t8.25\t", "合计\t20.75\t5.1"],
      ["207500 = 125000 + 82500 consistent", "31000 <= 51000 consistent"]),
    Case(
      "blanks and 其中", ["单位    人数", "甲县    12", "其中：城关镇    3", "乙县    29", "合计    41"],
      ["41 = 12 + 29 consistent", "3 <= 12 consistent"]),
    Case(
      "小计 and 合计", ["单位\t人数", "甲县\t12", "乙县\t9", "小计\t21", "丙区\t30", "丁区\t8", "小计\t38", "合计\t59"],
      ["21 = 12 + 9 consistent", "38 = 30 + 8 consistent", "59 = 21 + 38 consistent"]),
    Case(
      "two divisions of one total",
      ["项目\t总计\t地厅级\t县处级\t形式主义\t享乐主义", "问题数\t20\t6\t14\t12\t8", "处理人数\t31\t10\t21\t19\t12"],
      [
        "20 = 6 + 14 consistent", "31 = 10 + 21 consistent", "20 = 12 + 8 consistent",
        "31 = 19 + 12 consistent",
      ]),
    Case(
      "a cell that does not fit",
      ["单位\t问题\t人数", "甲县\t12\t40", "乙县\t9\t15", "合计\t21\t45"],
      ["21 = 12 + 9 consistent", "45 = 40 + 15 inconsistent"]),
    Case("no total", ["单位\t人数", "甲县\t12", "乙县\t9"], []),
    Case(
      "descriptions that hold the words of a total",
      [
        "| 当事人 | 违法事实 | 罚款（元） |", "|---|---|---|", "| 甲公司 | 卤鸭脖菌落总数超标 | 52000 |",
        "| 乙公司 | 标签虚标配料比例 | 98000 |", "| 合计 | | 150000 |",
      ],
      ["150000 = 52000 + 98000 consistent"]),
    Case(
      "amounts that words tell above their total",
      [
        "| 当事人 | 处罚内容 |", "|---|---|", "| 甲银行 | 罚款90万元 |", "| 郭某 | 警告，罚款5万元 |",
        "| 乙公司 | 没收违法所得12.6万元，罚款12.6万元 |", "| 合计 | 120.2万元 |",
      ],
      ["1202000 = 900000 + 50000 + 126000 + 126000 consistent"]),
    Case(
      "amounts that words tell above their total: inconsistent",
      [
        "| 当事人 | 处罚内容 |", "|---|---|", "| 甲银行 | 罚款90万元 |", "| 郭某 | 警告，罚款5万元 |",
        "| 乙公司 | 没收违法所得12.6万元，罚款12.6万元 |", "| 合计 | 130.2万元 |",
      ],
      ["1302000 = 900000 + 50000 + 126000 + 126000 inconsistent"]),
    Case(
      "rows headed by years",
      [
        "| 年度 | 警告 |", "|---|---|", "| 2021-22年度 | 386宗 |", "| 2022-23年度 | 412宗 |", "| 总计 | 798宗 |",
      ],
      ["798 = 386 + 412 consistent"]),
    Case(
      "shares are not added", ["类型\t件数\t占比", "甲\t30\t60%", "乙\t20\t40%", "合计\t50\t99%"],
      ["50 = 30 + 20 consistent"]),
  ]

  @Test(arguments: cases) func totals(_ item: Case) throws {
    let record = try TestAnalyzer.record(item.text)
    let tables = record.checks.filter { $0.kind == .table }
    #expect(tables.map { "\($0.equation) \($0.verdict.rawValue)" } == item.checks)
  }

  @Test func cellsKeepTheirHeads() throws {
    let record = try TestAnalyzer.record("单位：万元\n地区\t追缴\n甲县\t12.5\n乙县\t8.5\n合计\t21.0")
    let claims = record.claims.filter { $0.row != nil }
    #expect(claims.map(\.row) == ["甲县", "乙县", "合计"])
    #expect(claims.map(\.column) == ["追缴", "追缴", "追缴"])
    #expect(claims.map(\.amount.value) == [125_000, 85_000, 210_000])
    #expect(claims.allSatisfy { $0.amount.unit == "元" })
    let printed = claims.map { record.notice.text.string(record.mentions[$0.quantity].range) }
    #expect(printed == ["12.5", "8.5", "21.0"])
  }

  @Test func aCellIsRepairedAsItIsPrinted() throws {
    let record = try TestAnalyzer.record("单位：万元\n地区\t追缴\n甲县\t12.5\n乙县\t85\n合计\t21.0")
    let check = try #require(record.checks.first)
    #expect(check.verdict == .inconsistent)
    #expect(check.suspects.first?.proposedText == "8.5")
  }
}
