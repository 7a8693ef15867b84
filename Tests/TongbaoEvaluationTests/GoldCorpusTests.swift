import Foundation
import Testing

@testable import TongbaoEvaluation

/// Folders of gold: damage is named by file and mention.
@Suite struct GoldCorpusTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "tongbao-gold-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent("gold"), withIntermediateDirectories: true)
  }

  private func corpus(_ files: [String: String]) throws -> GoldCorpus {
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, contents) in files {
      try Data(contents.utf8).write(to: folder.appendingPathComponent("gold/\(name)"))
    }
    return try GoldCorpus(folder: folder.path)
  }

  private static let good = GoldFixture.json([GoldFixture.body, GoldFixture.total])

  @Test func recordsComeByFileName() throws {
    let corpus = try corpus([
      "b.json": GoldFixture.json([], id: "b"), "a.json": Self.good, "notes.txt": "no gold",
    ])
    #expect(corpus.records.map(\.notice.id) == ["a", "b"])
    #expect(corpus.problems.isEmpty)
  }

  struct Damage: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let contents: String
    let problem: String
    let records: Int
  }

  static let damages = [
    Damage(
      testDescription: "a span off by one",
      contents: good.replacingOccurrences(of: #""start":7"#, with: #""start":6"#),
      problem: "x.json: m2: the text at [6, 10) is “责41人”, not “41人”", records: 2),
    Damage(
      testDescription: "a span outside the text",
      contents: good.replacingOccurrences(of: #""end":10"#, with: #""end":99"#),
      problem: "x.json: m2: [7, 99) lies outside the text", records: 2),
    Damage(
      testDescription: "an empty span",
      contents: good.replacingOccurrences(of: #""end":10"#, with: #""end":7"#),
      problem: "x.json: m2: [7, 7) lies outside the text", records: 2),
    Damage(
      testDescription: "no text",
      contents: good.replacingOccurrences(of: #""text":"昆山市纪委问责"#, with: #""t":"昆山市纪委问责"#),
      problem: "x.json: no “text” in the record", records: 1),
    Damage(
      testDescription: "a start in quotes",
      contents: good.replacingOccurrences(of: #""start":7"#, with: #""start":"7""#),
      problem: "x.json: mentions.[1].start has the wrong type", records: 1),
  ]

  @Test(arguments: damages) func damageIsNamed(_ item: Damage) throws {
    let corpus = try corpus(["a.json": Self.good, "x.json": item.contents])
    #expect(corpus.problems == [item.problem])
    #expect(corpus.records.count == item.records)
  }

  @Test func fileThatIsNoJSON() throws {
    let corpus = try corpus(["a.json": Self.good, "x.json": "{\"text\": "])
    #expect(corpus.problems.count == 1)
    #expect(corpus.problems.first?.hasPrefix("x.json: no JSON: ") == true)
    #expect(corpus.records.count == 1)
  }

  @Test func folderWithoutGold() {
    let error = #expect(throws: GoldError.self) { try GoldCorpus(folder: "/nowhere") }
    #expect(error?.description == "/nowhere/gold: no gold (*.json) here")
  }
}
