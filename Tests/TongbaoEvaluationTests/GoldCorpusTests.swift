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
    let gold = folder.appendingPathComponent("gold")
    try? FileManager.default.removeItem(at: gold)
    try FileManager.default.createDirectory(at: gold, withIntermediateDirectories: true)
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
    /// How many records, and how many mentions the damaged one keeps.
    let records: Int
    let mentions: Int
  }

  private static let whole = GoldFixture.json([GoldFixture.body, GoldFixture.total], id: "x")

  private static func damage(
    _ name: String, _ old: String, _ new: String, _ problem: String, records: Int = 2, mentions: Int = 1
  ) -> Damage {
    Damage(
      testDescription: name, contents: whole.replacingOccurrences(of: old, with: new), problem: problem,
      records: records, mentions: mentions)
  }

  static let damages = [
    damage(
      "a span off by one", #""start":7"#, #""start":6"#,
      "x.json:2: m2: the text at [6, 10) is “责41人”, not “41人”"),
    damage(
      "a span outside the text", #""end":10"#, #""end":99"#,
      "x.json:2: m2: [7, 99) lies outside the text, which ends at 19"),
    damage(
      "an empty span", #""end":10"#, #""end":7"#,
      "x.json:2: m2: [7, 7) lies outside the text, which ends at 19"),
    damage(
      "a start in quotes", #""start":7"#, #""start":"7""#, "x.json:2: m2: “start” and “end” are whole numbers"
    ),
    damage("no kind", #""kind":"quantity","#, "", "x.json:2: m2: no “kind” in the mention"),
    damage(
      "an identifier used twice", #""id":"m2""#, #""id":"m1""#,
      "x.json:2: x: “m1” is used twice; the second is left out"),
    damage(
      "no text", #""text":"昆山市纪委问责"#, #""t":"昆山市纪委问责"#, "x.json:1: x: no “text”", records: 1, mentions: 0),
    damage(
      "a notice used twice", #""id":"x""#, #""id":"a""#,
      "x.json:1: the notice “a” is used twice; the second is left out", records: 1, mentions: 0),
    damage(
      "a value of the wrong type", #""unit":"人""#, #""unit":7"#,
      "x.json:1: x: mentions.[1].unit has the wrong type", records: 1, mentions: 0),
    damage(
      "no JSON", #""claims":["#, #""claims":["#.dropLast() + "(", "x.json:2: no JSON: no value stands here",
      records: 1, mentions: 0),
  ]

  @Test(arguments: damages) func damageIsNamed(_ item: Damage) throws {
    let corpus = try corpus(["a.json": Self.good, "x.json": item.contents])
    #expect(
      corpus.problems.map { "\($0)".replacingOccurrences(of: folder.path + "/gold/", with: "") } == [
        item.problem
      ])
    #expect(corpus.records.count == item.records)
    #expect((corpus.records.first { $0.notice.id == "x" }?.mentions.count ?? 0) == item.mentions)
  }

  @Test func folderWithoutGold() {
    let missing = #expect(throws: GoldError.self) { try GoldCorpus(folder: "/nowhere") }
    #expect(missing?.description == "/nowhere: no such file or folder")
    let empty = #expect(throws: GoldError.self) { try corpus([:]) }
    #expect(
      empty?.description == "\(folder.path): no annotation here (records, brat, doccano, Label Studio, …)")
  }

  @Test func digestChangesWithTheAnnotation() throws {
    let one = try corpus(["a.json": Self.good])
    let other = try corpus(["a.json": GoldFixture.json([GoldFixture.body])])
    #expect(one.digest != other.digest)
  }
}
