import Foundation
import Testing

/// What the program says about itself, and how it refuses what it does not understand.
@Suite struct UsageTests {
  static let helps: [[String]] = [
    ["--help"], ["extract", "--help"], ["check", "--help"], ["read", "--help"], ["validate", "--help"],
    ["agree", "--help"], ["convert", "--help"], ["explain", "--help"], ["segment", "--help"],
    ["dictionary", "--help"], ["schema", "--help"],
  ]

  @Test(arguments: helps) func examplesComeBeforeOptions(_ arguments: [String]) throws {
    let outcome = try Program.run(arguments)
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    let example = try #require(outcome.output.range(of: "EXAMPLE"))
    let options = try #require(outcome.output.range(of: "OPTIONS:"))
    #expect(example.lowerBound < options.lowerBound)
    #expect(outcome.output.contains("  tongbao "))
  }

  @Test func versionIsTheCitations() throws {
    let citation = try String(
      contentsOf: Program.project.appendingPathComponent("CITATION.cff"), encoding: .utf8)
    let line = try #require(citation.split(separator: "\n").first { $0.hasPrefix("version: ") })
    let outcome = try Program.run(["--version"])
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("tongbao \(line.dropFirst("version: ".count)) (ICU "))
  }

  struct Wrong: CustomTestStringConvertible, Sendable {
    let arguments: [String]
    let named: String
    var testDescription: String { arguments.joined(separator: " ") }

    init(_ arguments: [String], _ named: String) { (self.arguments, self.named) = (arguments, named) }
  }

  static let wrong = [
    Wrong(["extract", "--colour", "red", "a.txt"], "--colour"),
    Wrong(["extract", "--to", "xml", "a.txt"], "xml"),
    Wrong(["extract", "--published", "2021-02-30", "a.txt"], "2021-02-30"),
    Wrong(["extract", "--encoding", "klingon", "a.txt"], "klingon"),
    Wrong(["extract", "--max-size", "0", "a.txt"], "--max-size"),
    Wrong(["extract", "--jobs", "0", "a.txt"], "--jobs"),
    Wrong(["extract", "--resume", "a.txt"], "--output"),
    Wrong(["devour", "a.txt"], "no command “devour”; there are extract, check"),
    Wrong(["check", "--fail-on", "monday", "a.txt"], "monday"),
    Wrong(["extract", "--dictionary", "/nowhere/rows", "Corpus/notices"], "/nowhere/rows: no such folder"),
    Wrong(
      ["extract", "--dictionary", "Tests/TongbaoTests/Fixtures/overlay-wrong", "Corpus/notices"],
      "overlay-wrong/measures.tsv:3: “kind” cannot be “booklets”"),
    Wrong(["validate"], "<gold>"),
    Wrong(["explain", "notice.txt"], "FILE:OFFSET"),
    Wrong(["explain", "Corpus/README.md:99999999"], "lies outside"),
  ]

  @Test(arguments: wrong) func wrongUsageEndsWith2(_ item: Wrong) throws {
    let outcome = try Program.run(item.arguments)
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains(item.named), "\(outcome.errors)")
  }

  struct Unreachable: CustomTestStringConvertible, Sendable {
    let arguments: [String]
    let message: String
    var testDescription: String { arguments.joined(separator: " ") }

    init(_ arguments: [String], _ message: String) { (self.arguments, self.message) = (arguments, message) }
  }

  static let unreachable = [
    Unreachable(
      ["extract", "-o", "/nowhere/records.jsonl", "Corpus/index.tsv"],
      "/nowhere/records.jsonl: cannot be written: No such file or directory"),
    Unreachable(
      ["extract", "-o", "Corpus", "Corpus/index.tsv"], "Corpus: cannot be written: Is a directory"),
    Unreachable(
      ["convert", "Corpus", "--to", "jsonl", "-o", "/nowhere/records.jsonl"],
      "/nowhere/records.jsonl: cannot be written: No such file or directory"),
    Unreachable(["extract", "/nowhere/a.txt"], "/nowhere/a.txt: no such file or folder"),
    Unreachable(["validate", "/nowhere/gold"], "/nowhere/gold: no such file or folder"),
    Unreachable(["agree", "Corpus", "/nowhere/gold"], "/nowhere/gold: no such file or folder"),
  ]

  @Test(arguments: unreachable) func filesThatCannotBeReachedEndWith3(_ item: Unreachable) throws {
    let outcome = try Program.run(item.arguments)
    #expect(outcome.status == 3)
    #expect(outcome.errors == "tongbao: \(item.message)\n")
  }

  @Test func schemaIsPrinted() throws {
    let outcome = try Program.run(["schema"])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("\"$id\": \"urn:tongbao:record:1\""))
  }
}
