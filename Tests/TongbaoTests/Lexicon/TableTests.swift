import Testing

@testable import Tongbao

/// The form of a table: tabs, comments, line ends.
@Suite struct TableTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let contents: String
    let columns: [String]
    let rows: [[String]]
    let lines: [Int]
  }

  static let cases = [
    Case(
      testDescription: "one row", contents: "word\tcost\n纪委\t120\n", columns: ["word", "cost"],
      rows: [["纪委", "120"]], lines: [2]),
    Case(
      testDescription: "no line end at the end", contents: "word\tcost\n纪委\t120", columns: ["word", "cost"],
      rows: [["纪委", "120"]], lines: [2]),
    Case(
      testDescription: "comments and empty lines keep the count", contents: "# 说明\nword\n\n# 又一行\n问责\n",
      columns: ["word"], rows: [["问责"]], lines: [5]),
    Case(
      testDescription: "CRLF", contents: "word\tcost\r\n纪委\t120\r\n\r\n诫勉\t\r\n", columns: ["word", "cost"],
      rows: [["纪委", "120"], ["诫勉", ""]], lines: [2, 4]),
    Case(
      testDescription: "byte order mark", contents: "\u{FEFF}word\tcost\n纪委\t120\n",
      columns: ["word", "cost"],
      rows: [["纪委", "120"]], lines: [2]),
    Case(
      testDescription: "empty cells at both ends", contents: "a\tb\tc\n\tx\t\n", columns: ["a", "b", "c"],
      rows: [["", "x", ""]], lines: [2]),
    Case(
      testDescription: "# inside a cell is no comment", contents: "a\tb\nx\t#y\n", columns: ["a", "b"],
      rows: [["x", "#y"]], lines: [2]),
    Case(testDescription: "header alone", contents: "word\n", columns: ["word"], rows: [], lines: []),
  ]

  @Test(arguments: cases) func isRead(_ item: Case) throws {
    let table = try Table(file: "t.tsv", contents: Array(item.contents.utf8))
    #expect(table.columns == item.columns)
    let rows = (0..<table.count).map { row in table.columns.indices.map { table.text(row, $0) } }
    #expect(rows == item.rows)
    #expect((0..<table.count).map { table.line(of: $0) } == item.lines)
  }

  struct Wrong: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let contents: [UInt8]
    let error: String

    init(_ name: String, _ contents: String, _ error: String) {
      self.init(name, Array(contents.utf8), error)
    }

    init(_ name: String, _ contents: [UInt8], _ error: String) {
      (testDescription, self.contents, self.error) = (name, contents, error)
    }
  }

  static let wrong = [
    Wrong("a cell too few", "word\tcost\n纪委\n", "t.tsv:2: 1 cells where the header names 2: word, cost"),
    Wrong(
      "a cell too many, behind a comment", "word\tcost\n#\n纪委\t1\t2\n",
      "t.tsv:3: 3 cells where the header names 2: word, cost"),
    Wrong("GBK", Array("word\n纪\n".utf8) + [0xBC, 0xCD, 0x0A], "t.tsv:3: no UTF-8"),
  ]

  @Test(arguments: wrong) func isRefused(_ item: Wrong) throws {
    let error = #expect(throws: TableError.self) { try Table(file: "t.tsv", contents: item.contents) }
    #expect(error?.description == item.error)
  }

  @Test func severalValuesInOneCell() {
    #expect("警告|开除".cellValues == ["警告", "开除"])
    #expect("警告".cellValues == ["警告"])
    #expect("".cellValues == [])
  }
}
