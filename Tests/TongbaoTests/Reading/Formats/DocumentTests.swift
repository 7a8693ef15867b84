import Testing

@testable import Tongbao

/// PDF, Word documents and workbooks: one notice in three forms.
@Suite struct DocumentTests {
  struct Form: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let bytes: [UInt8]
  }

  static let forms = [
    Form(testDescription: "a.docx", bytes: ComposedDocuments.word),
    Form(testDescription: "a.xlsx", bytes: ComposedDocuments.workbook),
    Form(testDescription: "a.pdf", bytes: ComposedDocuments.print),
  ]

  @Test(arguments: forms) func isRead(_ form: Form) throws {
    let notice = try NoticeFile(TestAnalyzer.lexicon).read(form.bytes, path: form.testDescription)
    let rows = ComposedDocuments.table.map { $0.joined(separator: "\t") }
    let lines = ComposedDocuments.lines.map { $0.replacing("　", with: "") }
    #expect(notice.text.string(0..<notice.text.count) == (lines + rows).joined(separator: "\n"))
    #expect(notice.title == "平湖市2021年5月统计表")
    #expect(notice.published?.description == "2021-06-18")
    #expect(notice.publisher == "平湖市纪委市监委")
    let table = try #require(notice.tables.first)
    #expect(table.rows == 4 && table.columns == 3)
    for row in 0..<4 {
      for column in 0..<3 {
        let cell = try #require(table.cell(row: row, column: column))
        #expect(notice.text.string(cell.range) == ComposedDocuments.table[row][column])
        #expect(cell.isHeader == (row == 0 || column == 0))
      }
    }
  }

  @Test(arguments: forms) func damagedIsAnErrorAlone(_ form: Form) {
    var random = SeededGenerator(seed: 5)
    for round in 0..<12 {
      var bytes = form.bytes
      bytes.removeLast(Int.random(in: 1..<bytes.count, using: &random))
      if round % 2 == 0, !bytes.isEmpty { bytes[Int.random(in: bytes.indices, using: &random)] ^= 0x41 }
      // Some damage can be read around; none may end the program.
      _ = try? NoticeFile(TestAnalyzer.lexicon).read(bytes, path: form.testDescription)
    }
    let half = Array(form.bytes.prefix(40))
    #expect(throws: ReadingError.self) {
      try NoticeFile(TestAnalyzer.lexicon).read(half, path: form.testDescription)
    }
  }

  @Test func mergedCellsOfAWordTable() throws {
    func cell(_ text: String, _ properties: String) -> String {
      "<w:tc><w:tcPr>\(properties)</w:tcPr><w:p><w:r><w:t>\(text)</w:t></w:r></w:p></w:tc>"
    }
    let xml =
      "<w:document xmlns:w=\"urn:w\"><w:body><w:tbl><w:tr>\(cell("项目", "<w:vMerge w:val=\"restart\"/>"))"
      + "\(cell("级别", "<w:gridSpan w:val=\"2\"/>"))</w:tr><w:tr>\(cell("", "<w:vMerge/>"))\(cell("县处级", ""))"
      + "\(cell("乡科级", ""))</w:tr></w:tbl></w:body></w:document>"
    let bytes = ComposedArchive.zip([("word/document.xml", Array(xml.utf8))])
    let notice = try NoticeFile(TestAnalyzer.lexicon).read(bytes, path: "a.docx")
    let table = try #require(notice.tables.first)
    #expect(
      table.cells.map { [$0.row, $0.column, $0.rowSpan, $0.columnSpan] } == [
        [0, 0, 2, 1], [0, 1, 1, 2], [1, 1, 1, 1], [1, 2, 1, 1],
      ])
  }

  struct Table: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    let cells: [[String]]
  }

  static let tables = [
    Table(
      testDescription: "Markdown", text: "某市通报\n\n| 级别 | 人数 |\n|---|--:|\n| 县处级 | 3 |\n| 合计 | |\n",
      cells: [["级别", "人数"], ["县处级", "3"], ["合计", ""]]),
    Table(
      testDescription: "tabs", text: "某市通报\n级别\t人数\n县处级\t3\n\t3",
      cells: [["级别", "人数"], ["县处级", "3"], ["", "3"]]),
    Table(testDescription: "one row is none", text: "某市通报\n级别\t人数\n近日，某市问责41人。", cells: []),
  ]

  @Test(arguments: tables) func tablesOfPlainText(_ item: Table) throws {
    let notice = try NoticeFile(TestAnalyzer.lexicon).read(Array(item.text.utf8), path: "a.md")
    #expect(notice.text.string(0..<notice.text.count) == item.text)
    let found = notice.tables.first.map { table in
      (0..<table.rows).map { row in
        (0..<table.columns).map {
          table.cell(row: row, column: $0).map { notice.text.string($0.range) } ?? "–"
        }
      }
    }
    #expect(found ?? [] == item.cells)
  }
}
