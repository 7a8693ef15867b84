import Testing

@testable import Tongbao

/// Main text and metadata of the composed pages: each container, each fallback, each fault.
@Suite struct PageTests {
  @Test func thereAreFortyPages() { #expect(PageFixture.all.count >= 40) }

  @Test(arguments: PageFixture.all) func isRead(_ page: PageFixture) throws {
    let notices = try NoticeFile(TestAnalyzer.lexicon).notices(page.path)
    let notice = try #require(notices.first)
    #expect(notice.text.string(0..<notice.text.count) == page.text)
    #expect(notice.title == page["title"])
    #expect(notice.published?.description == page["published"])
    #expect(notice.publisher == page["publisher"])
    #expect(notice.author == page["author"])
    if let breadcrumb = page["breadcrumb"] {
      #expect(notice.breadcrumb.joined(separator: " > ") == breadcrumb)
    }
    if let encoding = page["encoding"] {
      #expect("\(notice.encoding) \(notice.encodingEvidence.rawValue)" == encoding)
    }
    #expect(notice.warnings.map(\.code) == (page["warning"].map { [$0] } ?? []))
    #expect(notice.tables.map { "\($0.rows)x\($0.columns)" } == (page["table"].map { [$0] } ?? []))
    #expect(notices.dropFirst().map(Self.story) == (page["story"].map { [$0] } ?? []))
  }

  private static func story(_ notice: Notice) -> String {
    let text = notice.text.string(0..<notice.text.count).split(separator: "\n").joined(separator: "/")
    return [notice.title ?? "", notice.published?.description ?? "", notice.publisher ?? "", text]
      .joined(separator: " | ")
  }

  @Test func storiesOfOnePageAreToldApart() throws {
    let page = try #require(PageFixture.all.first { $0.name == "two-stories" })
    let notices = try NoticeFile(TestAnalyzer.lexicon).notices(page.path)
    let digest = SourceDigest.identifier(page.bytes)
    #expect(notices.map(\.id) == ["\(digest)#1", "\(digest)#2"])
  }

  @Test func blocksOfAPage() throws {
    let page = try #require(PageFixture.all.first { $0.name == "data-table" })
    let notice = try NoticeFile(TestAnalyzer.lexicon).read(page.path)
    #expect(
      notice.blocks.map(\.kind) == [
        .title, .paragraph, .tableRow, .tableRow, .tableRow, .tableRow, .paragraph,
      ])
  }

  @Test func cellsLieInTheText() throws {
    let page = try #require(PageFixture.all.first { $0.name == "data-table" })
    let notice = try NoticeFile(TestAnalyzer.lexicon).read(page.path)
    let table = try #require(notice.tables.first)
    func text(_ row: Int, _ column: Int) -> String? {
      table.cell(row: row, column: column).map { notice.text.string($0.range) }
    }
    #expect(text(0, 0) == "项目" && text(1, 0) == "项目")
    #expect(text(0, 2) == "级别" && text(0, 3) == "级别")
    #expect(text(2, 1) == "12" && text(3, 3) == "15")
    // A blank is a cell without text, not a cell that is not there.
    #expect(table.cell(row: 3, column: 2)?.range.isEmpty == true)
    #expect(
      table.cell(row: 1, column: 3)?.isHeader == true && table.cell(row: 2, column: 3)?.isHeader == false)
    #expect(table.cell(row: 2, column: 0)?.isHeader == true)
  }

  @Test func jsonLineWithAPage() throws {
    let page = try #require(PageFixture.all.first { $0.name == "glued-header" })
    let html = try JSONWriterText.quoted(String(decoding: page.bytes, as: UTF8.self))
    let line = #"{"id":"p1","html":\#(html),"source":"http://example.cn/a.html"}"#
    let notice = try NoticeLine(TestAnalyzer.lexicon).read(Array(line.utf8), path: "-", number: 1)
    #expect(notice.id == "p1" && notice.source == "http://example.cn/a.html")
    #expect(notice.text.string(0..<notice.text.count) == page.text)
    #expect(notice.published?.description == page["published"])
  }

  @Test func addressOfAJSONLineDatesItsPage() throws {
    let line =
      #"{"html":"<h1>某县通报</h1><p>近日，某县问责41人，其中诫勉40人。</p>","source":"http://a.cn/202103/t20210309_1.html"}"#
    let notice = try NoticeLine(TestAnalyzer.lexicon).read(Array(line.utf8), path: "-", number: 1)
    #expect(notice.published?.description == "2021-03-09")
    #expect(notice.title == "某县通报")
  }
}

/// Quotes a string for JSON.
private enum JSONWriterText {
  static func quoted(_ text: String) throws -> String {
    let json = JSONWriter()
    json.string(text)
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
