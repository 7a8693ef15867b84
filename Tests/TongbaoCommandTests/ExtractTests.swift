import Foundation
import Testing

/// `tongbao extract`: what is written, what is refused, and how the program ends.
@Suite struct ExtractTests {
  private static let notices = ["village-case-01", "eco-accountability-01", "audit-01"].map {
    "Corpus/notices/\($0).txt"
  }

  private static func records(_ outcome: Program.Outcome) throws -> [[String: Any]] {
    try outcome.lines.map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }

  private static func sources(_ outcome: Program.Outcome) throws -> [String] {
    try records(outcome).map {
      ($0["notice"] as? [String: Any])?["source"] as? String ?? "error: \($0["error"] ?? "")"
    }
  }

  @Test func recordsComeInTheOrderOfTheInput() throws {
    let outcome = try Program.run(["extract"] + Self.notices)
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    #expect(try Self.sources(outcome) == Self.notices)
    let turned = try Program.run(["extract"] + Self.notices.reversed())
    #expect(turned.lines == outcome.lines.reversed())
  }

  @Test func folderGivesEveryNotice() throws {
    let outcome = try Program.run(["extract", "Corpus/notices"])
    let names = try FileManager.default.contentsOfDirectory(
      atPath: Program.project.appendingPathComponent("Corpus/notices").path)
    #expect(try Self.sources(outcome) == names.sorted().map { "Corpus/notices/\($0)" })
  }

  struct Wrong: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let name: String
    let bytes: [UInt8]?
    let error: String
  }

  static let wrong = [
    Wrong(
      testDescription: "missing", name: "nowhere.txt", bytes: nil,
      error: "nowhere.txt: no such file or folder"),
    Wrong(testDescription: "empty", name: "empty.txt", bytes: [], error: "empty.txt: the file holds no text"),
    Wrong(
      testDescription: "no text", name: "picture.txt",
      bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A],
      error: "picture.txt: no text: a PNG picture"),
    Wrong(
      testDescription: "folder without notices", name: "folder/a.png", bytes: [0x31],
      error: "folder: the folder holds no file of a kind that is read"),
    Wrong(
      testDescription: "pattern without match", name: "*.xyz", bytes: nil,
      error: "*.xyz: no such file or folder"),
  ]

  /// The notice before and the one behind are written; the error stands between them and on standard error.
  @Test(arguments: wrong) func oneBadInputKeepsNoOtherBack(_ item: Wrong) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "tongbao-wrong-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent(item.name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    if let bytes = item.bytes { try Data(bytes).write(to: file) }
    let argument = item.name.hasPrefix("folder/") ? folder.appendingPathComponent("folder") : file
    let outcome = try Program.run(["extract", Self.notices[0], argument.path, Self.notices[1]])
    #expect(outcome.status == 3)
    #expect(outcome.errors == "tongbao: \(folder.path)/\(item.error)\n")
    let sources = try Self.sources(outcome)
    #expect(sources == [Self.notices[0], "error: \(folder.path)/\(item.error)", Self.notices[1]])
  }

  @Test func nothingOnStandardInput() throws {
    let outcome = try Program.run(["extract", "-"])
    #expect(outcome.status == 3)
    #expect(outcome.errors == "tongbao: -: the file holds no text\n")
  }

  @Test func publishedDatesANoticeThatPrintsNone() throws {
    let input = "　　今年3月，某市共问责41人。"
    let dated = try Program.run(["extract", "--published", "2021-03-09", "-"], input: input)
    #expect(dated.output.contains(#""published":"2021-03-09""#))
    #expect(dated.output.contains(#""value":"2021-03""#))
    let printed = try Program.run(["extract", "--published", "2001-01-01", Self.notices[0]])
    #expect(printed.output.contains(#""published":"2020-07-15""#))
  }

  @Test func commaSeparatedRows() throws {
    let outcome = try Program.run(["extract", "--to", "csv"] + Self.notices)
    #expect(outcome.status == 0)
    let rows = outcome.output.components(separatedBy: "\r\n")
    #expect(rows[0].hasPrefix("notice,published,title,mention,kind,start,end,text,"))
    #expect(rows.filter { $0.hasPrefix("notice,") }.count == 1)
    #expect(rows.count > 100)
  }

  @Test func textForPeople() throws {
    let outcome = try Program.run(["extract", "--to", "text", Self.notices[1]])
    #expect(outcome.status == 0)
    #expect(outcome.lines.first == "昆山市:从严追责守护绿水青山  (Corpus/notices/eco-accountability-01.txt)")
    #expect(!outcome.output.contains("\u{1B}"))
  }

  @Test func withoutATerminalRecordsAreWritten() throws {
    let bare = try Program.run(["extract", Self.notices[0]])
    #expect(bare.output == (try Program.run(["extract", "--to", "jsonl", Self.notices[0]])).output)
  }

  @Test func anotherMeasureFromTheUsersRows() throws {
    let rows = "Tests/TongbaoTests/Fixtures/overlay"
    let outcome = try Program.run(["extract", "--dictionary", rows, "-"], input: "全市共发放宣传读本17卷册。")
    #expect(outcome.output.contains(#""text":"17卷册""#))
  }

  /// `head` goes away after its line; the program ends without a word.
  @Test func readerThatClosesEarly() throws {
    let outcome = try Program.shell("tongbao extract --to jsonl Corpus/notices Corpus/notices | head -n 1")
    #expect(outcome.status == 0)
    #expect(outcome.lines.count == 1)
    #expect(outcome.errors.isEmpty)
  }
}
