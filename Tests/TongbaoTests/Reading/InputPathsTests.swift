import Foundation
import Testing

@testable import Tongbao

/// Files, folders and patterns.
@Suite struct InputPathsTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for name in [
      "b.txt", "a.txt", "notes.pdf", "c.MD", "deeper/d.jsonl", "deeper/e.ndjson", "deeper/f.json",
      ".hidden.txt",
      ".git/g.txt", "other.d/h.txt", "deeper/page.shtml", "other.d/crawl.warc.gz", "other.d/log.gz",
      "picture.png",
    ] { try folder.write(name, "无") }
    try FileManager.default.createDirectory(
      at: folder.url.appendingPathComponent("empty"), withIntermediateDirectories: true)
  }

  private func path(_ name: String) -> String { folder.url.path + "/" + name }

  private func found(_ path: String) throws -> [String] {
    try InputPaths.files(path).get().map { String($0.dropFirst(folder.url.path.count + 1)) }
  }

  @Test func fileIsItself() throws {
    #expect(try found(path("a.txt")) == ["a.txt"])
    #expect(try found(path("notes.pdf")) == ["notes.pdf"])
    #expect(try found(path(".hidden.txt")) == [".hidden.txt"])
  }

  @Test func folderIsSearchedToTheBottom() throws {
    let expected = [
      "a.txt", "b.txt", "c.MD", "deeper/d.jsonl", "deeper/e.ndjson", "deeper/page.shtml", "notes.pdf",
      "other.d/crawl.warc.gz", "other.d/h.txt",
    ]
    #expect(try found(folder.url.path) == expected)
    #expect(try found(folder.url.path + "/") == expected)
  }

  @Test func patterns() throws {
    #expect(try found(path("*.txt")) == ["a.txt", "b.txt"])
    #expect(try found(path("?.txt")) == ["a.txt", "b.txt"])
    #expect(try found(path("[ac].*")) == ["a.txt", "c.MD"])
    #expect(try found(path("*/*.txt")) == ["other.d/h.txt"])
  }

  @Test func nothingThere() {
    for name in ["z.txt", "*.csv", "deeper/z"] {
      #expect(InputPaths.files(path(name)) == .failure(.missing(path: path(name))))
    }
    #expect(InputPaths.files(path("empty")) == .failure(.emptyFolder(path: path("empty"))))
    #expect(InputPaths.files("") == .failure(.missing(path: "")))
  }

  @Test func fileWhoseNameLooksLikeAPattern() throws {
    try folder.write("x[1].txt", "无")
    #expect(try found(path("x[1].txt")) == ["x[1].txt"])
  }
}
