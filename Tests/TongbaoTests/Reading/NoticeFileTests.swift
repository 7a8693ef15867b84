import Foundation
import Testing

@testable import Tongbao

/// Files of one notice: what is read, and what is refused by name.
@Suite struct NoticeFileTests {
  private static let text = "某市通报典型案例\n　　近日，某市问责41人。"
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  @Test func isRead() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("notice.txt", Self.text)
    let notice = try NoticeFile(TestAnalyzer.lexicon).read(path)
    #expect(notice.text.string(0..<notice.text.count) == Self.text)
    #expect(notice.source == path)
    #expect(notice.encoding == "UTF-8")
    #expect(notice.id == SourceDigest.identifier(Array(Self.text.utf8)))
  }

  @Test func byteOrderMarkIsLeftOut() throws {
    let notice = try NoticeFile(TestAnalyzer.lexicon).read(Self.mark + Array(Self.text.utf8), path: "a.txt")
    #expect(notice.text.string(0..<notice.text.count) == Self.text)
    #expect(notice.title == "某市通报典型案例")
  }

  struct Wrong: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let bytes: [UInt8]
    let error: ReadingError

    init(_ name: String, _ bytes: [UInt8], _ error: ReadingError) {
      (testDescription, self.bytes, self.error) = (name, bytes, error)
    }
  }

  static let wrong = [
    Wrong("no byte", [], .empty(path: "a.txt")),
    Wrong("white space alone", Array(" \r\n　\u{FEFF}\t\n".utf8), .empty(path: "a.txt")),
    Wrong("byte order mark alone", mark, .empty(path: "a.txt")),
    Wrong(
      "a lone control byte and little else", Array(repeating: 1, count: 9),
      .noText(path: "a.txt", reason: "binary data")),
  ]

  @Test(arguments: wrong) func isRefused(_ item: Wrong) {
    let error = #expect(throws: ReadingError.self) {
      try NoticeFile(TestAnalyzer.lexicon).read(item.bytes, path: "a.txt")
    }
    #expect(error == item.error)
    #expect(item.error.description.hasPrefix("a.txt: "))
  }

  @Test func missingFile() {
    let error = #expect(throws: ReadingError.self) {
      try NoticeFile(TestAnalyzer.lexicon).read("/nowhere/a.txt")
    }
    #expect(error == .missing(path: "/nowhere/a.txt"))
  }

  @Test func folderIsNoNotice() throws {
    let folder = try TemporaryFolder()
    let error = #expect(throws: ReadingError.self) {
      try NoticeFile(TestAnalyzer.lexicon).read(folder.url.path)
    }
    guard case .unreadable(let path, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(path == folder.url.path)
  }
}
