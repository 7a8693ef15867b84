import Foundation
import Testing

@testable import Tongbao

/// Inputs that are too much: each is an error of its own, in bounded memory.
@Suite struct ReadingLimitTests {
  private static func options(_ largest: Int) -> ReadingOptions {
    var options = ReadingOptions()
    options.largestNotice = largest
    return options
  }

  @Test func largeFileIsNotOpened() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("large.txt", [])
    let handle = try #require(FileHandle(forWritingAtPath: path))
    // A hole: it takes no room, but has the size.
    try handle.truncate(atOffset: 200_000_000)
    let error = #expect(throws: ReadingError.self) { try NoticeFile(TestAnalyzer.lexicon).read(path) }
    #expect(error == .tooLarge(path: path, limit: 8_000_000))
  }

  @Test func limitIsTheCallers() throws {
    let file = NoticeFile(TestAnalyzer.lexicon, options: Self.options(19))
    #expect(try file.read(Array("问责41人".utf8), path: "a").text.count == 5)
    #expect(throws: ReadingError.tooLarge(path: "a", limit: 19)) {
      try file.read(Array("某市共问责41人".utf8), path: "a")
    }
  }

  static let depths = [HTMLPage.deepest + 1, 50_000]

  @Test(arguments: depths) func deepPageIsRefused(_ depth: Int) {
    let page = String(repeating: "<div>", count: depth) + "问责41人"
    #expect(throws: ReadingError.tooDeep(path: "a.html", limit: HTMLPage.deepest)) {
      try NoticeFile(TestAnalyzer.lexicon).read(Array(page.utf8), path: "a.html")
    }
  }

  @Test func unclosedElementsAreNoDepth() throws {
    let page = String(repeating: "<p>近日，某市问责41人，其中诫勉40人。", count: 3000)
    let notice = try NoticeFile(TestAnalyzer.lexicon).read(Array(page.utf8), path: "a.html")
    #expect(notice.blocks.count == 3000)
  }

  @Test func longLineOfAStreamIsAnErrorAlone() throws {
    let folder = try TemporaryFolder()
    let long = #"{"text":""# + String(repeating: "问", count: 100_000) + #""}"#
    let path = try folder.write("a.jsonl", "{\"text\":\"无\"}\n\(long)\n{\"text\":\"有\"}\n\(long)")
    let reader = SourceReader(TestAnalyzer.lexicon, options: Self.options(1000))
    var seen: [String] = []
    reader.forEachItem(of: path) { item in
      for result in reader.notices(in: item) {
        switch result {
        case .success(let notice): seen.append(notice.text.string(0..<notice.text.count))
        case .failure(.badLine(_, let line, _)): seen.append("line \(line)")
        case .failure(let error): seen.append("\(error)")
        }
      }
    }
    #expect(seen == ["无", "line 2", "有", "line 4"])
  }

  @Test func pageWithoutTextIsEmpty() {
    #expect(throws: ReadingError.empty(path: "a.html")) {
      try NoticeFile(TestAnalyzer.lexicon).read(Array("<html><script>1</script></html>".utf8), path: "a.html")
    }
  }
}
