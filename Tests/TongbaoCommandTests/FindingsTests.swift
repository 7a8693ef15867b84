import Foundation
import Testing

/// The commands whose end says what they found: `check`, `validate`, `segment`, `dictionary`.
@Suite struct FindingsTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let arguments: [String]
    let input: String
    let status: Int32
    let shown: String

    init(_ name: String, _ arguments: [String], _ input: String, _ status: Int32, _ shown: String) {
      (testDescription, self.arguments, self.input) = (name, arguments, input)
      (self.status, self.shown) = (status, shown)
    }
  }

  private static let holds = "某市共查处问题37件，其中12件已办结。"
  private static let fails = "某市共查处问题9件，其中12件已办结。"
  private static let open = "某市共处分几十人，其中县处级干部20人。"

  static let cases = [
    Case("a total that holds", ["check", "-"], holds, 0, "✓ subset       12 <= 37"),
    Case("a part larger than its whole", ["check", "-"], fails, 1, "✗ subset       12 <= 9"),
    Case("the finding in Chinese", ["check", "-"], fails, 1, "部分大于总数：12 <= 9 不成立"),
    Case("never", ["check", "--fail-on", "never", "-"], fails, 0, "✗ subset"),
    Case("a value that is not given", ["check", "-"], open, 0, "? subset"),
    Case("indeterminate counts", ["check", "--fail-on", "indeterminate", "-"], open, 1, "? subset"),
    Case(
      "indeterminate includes inconsistent", ["check", "--fail-on", "indeterminate", "-"], fails, 1,
      "✗ subset"),
    Case("nothing to check", ["check", "-"], "某市召开会议。", 0, "no total to check"),
    Case("extract tells by itself nothing", ["extract", "-"], fails, 0, #""verdict":"inconsistent""#),
    Case(
      "extract tells if asked", ["extract", "--fail-on", "inconsistent", "-"], fails, 1, #""residual":3"#),
    Case("words", ["segment", "-"], "昆山市纪委问责41人", 0, "0\t3\t昆山市\tplaces\n3\t5\t纪委\t"),
  ]

  @Test(arguments: cases) func endsAsItFound(_ item: Case) throws {
    let outcome = try Program.run(item.arguments, input: item.input)
    #expect(outcome.status == item.status)
    #expect(outcome.output.contains(item.shown), "\(outcome.output)")
    #expect(outcome.errors.isEmpty)
  }

  @Test func findingsLookLikeACompilers() throws {
    let outcome = try Program.run(["check", "-"], input: Self.fails)
    #expect(outcome.lines.contains { $0.hasPrefix("-:1:13: error: 部分大于总数：12 <= 9 不成立") })
    #expect(outcome.lines.contains("    1. -:1:8: 9件 -> 90 (×10)"))
  }

  @Test func suppressedFindingsDoNotFail() throws {
    let jsonl = try Program.run(["check", "--to", "jsonl", "-"], input: Self.fails)
    let id = try #require(jsonl.output.firstRange(of: #/F[0-9a-f]{12}/#).map { String(jsonl.output[$0]) })
    let folder = FileManager.default.temporaryDirectory
    let file = folder.appendingPathComponent("tongbao-\(UUID().uuidString).txt")
    try Data("\(id) # 已核\nF000000000000\n".utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let outcome = try Program.run(
      ["check", "--to", "jsonl", "--suppress", file.path, "-"], input: Self.fails)
    #expect(outcome.status == 0)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors == "tongbao: \(file.path):2: no finding is called F000000000000 any more\n")
  }

  @Test func suppressionsThatAreNone() throws {
    let outcome = try Program.run(["check", "--suppress", "Package.swift", "-"], input: Self.fails)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("Package.swift:1: "))
  }

  @Test(arguments: ["json", "sarif"]) func oneDocument(_ form: String) throws {
    let outcome = try Program.run(["check", "--to", form, "-"], input: Self.fails)
    #expect(outcome.status == 1)
    #expect(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) is NSObject)
    #expect(outcome.output.contains(form == "json" ? #""severity":"error""# : #""version":"2.1.0""#))
  }

  @Test func noticesAreComparedOnRequest() throws {
    let lines = [
      #"{"id":"a","published":"2023-04-10","text":"2023年1月至3月，昆山市共查处形式主义问题120起。"}"#,
      #"{"id":"b","published":"2023-07-10","text":"2023年1月至6月，昆山市共查处形式主义问题102起。"}"#,
    ].joined(separator: "\n")
    let alone = try Program.run(["check", "--from", "jsonl"], input: lines)
    #expect(alone.status == 0)
    let across = try Program.run(["check", "--from", "jsonl", "--across"], input: lines)
    #expect(across.status == 1)
    #expect(across.output.contains("a:1:24: warning: 累计数不应减少：120 <= 102 不成立"))
  }

  @Test func mutationsAreCounted() throws {
    let first = try Program.run(["validate", "--mutate", "--rounds", "1", "--seed", "3", "Corpus"])
    let again = try Program.run(["validate", "--mutate", "--rounds", "1", "--seed", "3", "Corpus"])
    #expect(first.status == 0)
    #expect(first.output == again.output)
    for row in ["found:", "among suspects:", "ranked first:", "cannot tell:"] {
      #expect(first.lines.contains { $0.hasPrefix(row) })
    }
  }

  @Test func unreadableInputComesBeforeFindings() throws {
    let outcome = try Program.run(["check", "-", "/nowhere.txt"], input: Self.fails)
    #expect(outcome.status == 3)
    #expect(outcome.output.contains("✗"))
    #expect(outcome.errors == "tongbao: /nowhere.txt: no such file or folder\n")
  }

  @Test func validationPrintsItsTable() throws {
    let outcome = try Program.run(["validate", "Corpus"])
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    for row in [
      "institution", "quantity", "date", "sanction", "person", "citation", "claim", "case", "check",
    ] {
      #expect(outcome.lines.contains { $0.hasPrefix(row) })
    }
    #expect(outcome.output.contains("macro strict F1 of the mentions: 0."))
  }

  @Test func differencesAreListedOnRequest() throws {
    let plain = try Program.run(["validate", "Corpus"])
    let listed = try Program.run(["validate", "--errors", "Corpus"])
    #expect(listed.output.hasSuffix(plain.output))
    let differences = listed.lines.dropLast(plain.lines.count)
    // Of mentions with offset and surroundings besides.
    let columns = differences.map { $0.split(separator: "\t", omittingEmptySubsequences: false).count }
    #expect(columns.allSatisfy { $0 == 4 || $0 == 6 })
  }

  @Test func folderWithoutGold() throws {
    let outcome = try Program.run(["validate", "Sources"])
    #expect(outcome.status == 3)
    #expect(
      outcome.errors == "tongbao: Sources: no annotation here (records, brat, doccano, Label Studio, …)\n")
  }

  @Test func compilingTellsWhere() throws {
    let outcome = try Program.run(["dictionary", "compile"])
    #expect(outcome.status == 0)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix("compiled into "))
  }
}
