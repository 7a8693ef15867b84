import Foundation
import Testing

/// `convert`, `agree`, and `validate` with its formats and its floor.
@Suite struct EvaluationCommandTests {
  private static let gold = "Corpus/gold/contradiction-01.json"

  private func inFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "tongbao-eval-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.path)
  }

  @Test func goldInEveryFormatGivesTheSameScores() throws {
    try inFolder { folder in
      let wanted = try Program.run(["validate", Self.gold, Self.gold, "--to", "csv"])
      #expect(wanted.status == 0)
      for format in ["jsonl", "brat", "doccano", "label-studio", "cas", "webanno", "spacy", "conll"] {
        let isFolder = ["brat", "cas", "webanno", "conll"].contains(format)
        let path = folder + "/" + format + (isFolder ? "" : format == "label-studio" ? ".json" : ".jsonl")
        #expect(try Program.run(["convert", Self.gold, "--to", format, "-o", path]).status == 0)
        #expect(
          try Program.run(["validate", path, Self.gold, "--to", "csv"]).output == wanted.output, "\(format)")
      }
    }
  }

  @Test func floorFailsBelowAndOnlyRises() throws {
    try inFolder { folder in
      let floor = folder + "/floor.json"
      let raised = try Program.run(["validate", Self.gold, Self.gold, "--floor", floor, "--raise-floor"])
      #expect(raised.status == 0)
      let before = try String(contentsOfFile: floor, encoding: .utf8)
      let empty = folder + "/empty.jsonl"
      let lines = try Program.run(["convert", Self.gold, "--to", "jsonl"]).output
      let none = lines.replacingOccurrences(of: "\"kind\": \"quantity\"", with: "\"kind\": \"number\"")
      try Data(none.utf8).write(to: URL(fileURLWithPath: empty))
      let fallen = try Program.run(["validate", Self.gold, empty, "--floor", floor, "--raise-floor"])
      #expect(fallen.status == 1)
      #expect(fallen.errors.contains("below the floor: quantity.f1: 0.0000, at least 1.0000 wanted"))
      #expect(fallen.output.contains("loss  contradiction-01 quantity missed@75 372个"))
      let after = try String(contentsOfFile: floor, encoding: .utf8)
      #expect(after.contains("\"quantity.f1\": 1.0000"))
      #expect(before.contains("\"quantity.f1\": 1.0000"))
    }
  }

  @Test func damagedGoldIsNamedAndTheRestScored() throws {
    try inFolder { folder in
      let lines = try Program.run(["convert", Self.gold, "--to", "jsonl"]).output
      try Data((lines + "{\n").utf8).write(to: URL(fileURLWithPath: folder + "/gold.jsonl"))
      let outcome = try Program.run(["validate", folder + "/gold.jsonl", Self.gold])
      #expect(outcome.status == 3)
      #expect(outcome.errors.contains("gold.jsonl:2: no JSON"))
      #expect(outcome.output.contains("quantity         9"))
    }
  }

  @Test func agreementOfAnAnnotationWithItself() throws {
    let outcome = try Program.run(["agree", Self.gold, Self.gold])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("all           1.000   1.000"))
  }

  @Test func formatsWithAFileANoticeWantAFolder() throws {
    let outcome = try Program.run(["convert", Self.gold, "--to", "brat"])
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("name a folder with -o"))
  }
}
