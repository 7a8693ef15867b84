import Foundation
import ICU
import Testing

@testable import Tongbao

/// Archives, web archives and tables of notices.
@Suite struct CollectionTests {
  private static let first = "近日，某市纪委监委问责41人，其中诫勉40人。"
  private static let second = "6月，某县查处问题12件。"

  private static func read(
    _ name: String, _ bytes: [UInt8], _ options: ReadingOptions = ReadingOptions()
  ) throws -> [String] {
    let folder = try TemporaryFolder()
    let path = try folder.write(name, bytes)
    let reader = SourceReader(TestAnalyzer.lexicon, options: options)
    var seen: [String] = []
    reader.forEachItem(of: path) { item in
      for result in reader.notices(in: item) {
        switch result {
        case .success(let notice):
          let source = notice.source.map { $0.replacing(folder.url.path + "/", with: "") } ?? "–"
          let published = notice.published?.description ?? "–"
          seen.append(
            "\(source) \(published) \(notice.encoding) \(notice.text.string(0..<notice.text.count))")
        case .failure(let error):
          seen.append(error.description.replacing(folder.url.path + "/", with: ""))
        }
      }
    }
    return seen
  }

  @Test func membersOfAZipArchive() throws {
    let gbk = try #require(Transcoder.bytes(Array(Self.second.utf16), to: "GBK"))
    let bytes = ComposedArchive.zip([
      ("一/通报.txt", Array(Self.first.utf8)), ("二.txt", gbk), ("图.png", [0x89, 0x50]),
      ("__MACOSX/a.txt", [0x31]),
      ("空.txt", []), ("里.zip", ComposedArchive.zip([])),
    ])
    #expect(
      try Self.read("a.zip", bytes) == [
        "a.zip/一/通报.txt – UTF-8 \(Self.first)", "a.zip/二.txt – GB18030 \(Self.second)",
        "a.zip/空.txt: the file holds no text", "a.zip/里.zip: a collection inside an archive: unpack it first",
      ])
  }

  @Test func damagedArchives() throws {
    let bytes = ComposedArchive.zip([("a.txt", Array(Self.first.utf8))])
    #expect(try Self.read("a.zip", Array("no archive".utf8)).first?.hasPrefix("a.zip: ") == true)
    var random = SeededGenerator(seed: 9)
    for _ in 0..<60 {
      var damaged = bytes
      damaged[Int.random(in: damaged.indices, using: &random)] = .random(in: 0...255, using: &random)
      damaged.removeLast(Int.random(in: 0...20, using: &random))
      _ = try Self.read("a.zip", damaged)
    }
  }

  /// 500 MB of zeros in a few hundred bytes.
  @Test func archiveThatGrowsWithoutEndIsLeft() throws {
    let bomb = PageFixture.folder.appendingPathComponent("../archives/bomb.tar.bz2").standardizedFileURL
    let seen = try Self.read("bomb.tar.bz2", [UInt8](Data(contentsOf: bomb)))
    #expect(seen.count == 1)
    #expect(
      seen.first?.contains("the limit for one notice") == true
        || seen.first?.contains("times its size") == true)
  }

  @Test func pagesOfAWebArchive() throws {
    func record(_ kind: String, _ address: String, _ content: String) -> String {
      "WARC/1.0\r\nWARC-Type: \(kind)\r\nWARC-Target-URI: \(address)\r\nContent-Length: \(content.utf8.count)\r\n\r\n"
        + content + "\r\n\r\n"
    }
    let page = "<html><body><div id=zoom><p>\(Self.first)</p></div></body></html>"
    let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
    let chunk =
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n\(String(page.utf8.count, radix: 16))\r\n\(page)\r\n0\r\n\r\n"
    let file =
      record("warcinfo", "", "software: x\r\n") + record("request", "http://a.cn/", "GET / HTTP/1.1\r\n\r\n")
      + record("response", "http://a.cn/202106/t20210618_1.html", head + page)
      + record("response", "http://a.cn/gone.html", "HTTP/1.1 404 Not Found\r\n\r\n\(page)")
      + record("response", "http://a.cn/b/", chunk)
    #expect(
      try Self.read("a.warc", Array(file.utf8)) == [
        "http://a.cn/202106/t20210618_1.html 2021-06-18 UTF-8 \(Self.first)",
        "http://a.cn/b/ – UTF-8 \(Self.first)",
      ])
    let cut = try Self.read("a.warc", Array(file.utf8.prefix(700)))
    #expect(cut.last?.hasSuffix("the archive ends inside the page") == true)
  }

  struct Rows: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let name: String
    let text: String
    var encoding = "UTF-8"
    let seen: [String]
  }

  static let rows = [
    Rows(
      testDescription: "usual names", name: "a.csv",
      text: "编号,标题,发布日期,正文\r\n1,题,2021/6/18,\(first)\r\n2,题,,\(second)\r\n",
      seen: ["– 2021-06-18 UTF-8 \(first)", "– – UTF-8 \(second)"]),
    Rows(
      testDescription: "quoted line ends, marks and separators", name: "a.csv",
      text: "text,url\n\"一，\"\"二\"\",\n三。\",http://a.cn/1\n", seen: ["http://a.cn/1 – UTF-8 一，\"二\",\n三。"]),
    Rows(
      testDescription: "GBK", name: "a.csv", text: "内容,日期\n\(first),2021年6月18日\n", encoding: "GBK",
      seen: ["– 2021-06-18 GB18030 \(first)"]),
    Rows(
      testDescription: "UTF-16 with tabs", name: "a.tsv", text: "\u{FEFF}content\tid\n\(first)\t甲\n",
      encoding: "UTF-16LE",
      seen: ["– – UTF-16LE \(first)"]),
    Rows(
      testDescription: "no column with text", name: "a.csv", text: "a,b\n1,2\n",
      seen: ["a.csv: no column holds the text; name it with --text-column; the columns are a, b"]),
    Rows(
      testDescription: "a row without text", name: "a.csv", text: "id,text\n1,\n2,\(second)\n",
      seen: ["a.csv:2: no “text” and no “html”", "– – UTF-8 \(second)"]),
    Rows(
      testDescription: "a page in a cell", name: "a.csv", text: "html\n<p>\(second)</p>\n",
      seen: ["– – UTF-8 \(second)"]),
  ]

  @Test(arguments: rows) func rowsOfATable(_ item: Rows) throws {
    let bytes = try #require(Transcoder.bytes(Array(item.text.utf16), to: item.encoding))
    #expect(try Self.read(item.name, bytes) == item.seen)
  }

  @Test func namedColumns() throws {
    var options = ReadingOptions()
    options.columns.text = "甲"
    options.columns.published = "乙"
    let text = "text,甲,乙\n无,\(Self.first),2021-06-18\n"
    #expect(try Self.read("a.csv", Array(text.utf8), options) == ["– 2021-06-18 UTF-8 \(Self.first)"])
  }

  @Test func longRowIsAnErrorAlone() throws {
    var options = ReadingOptions()
    options.largestNotice = 1000
    let text = "text\n\(String(repeating: "长", count: 5000))\n\(Self.second)\n"
    let seen = try Self.read("a.csv", Array(text.utf8), options)
    #expect(seen.count == 2 && seen[0].hasPrefix("a.csv:2: longer than"))
    #expect(seen.last == "– – UTF-8 \(Self.second)")
  }
}
