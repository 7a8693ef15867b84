import Foundation
import Testing

/// JSON Lines in, JSON Lines out.
@Suite struct StreamTests {
  private static let good = #"{"id":"a","text":"今年3月，某市共问责41人。","published":"2021-03-09"}"#
  private static let other = #"{"id":2,"text":"某县查处问题12件。"}"#

  private func lines(_ outcome: Program.Outcome) throws -> [String] {
    try outcome.lines.map { line in
      let record = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      if let error = record["error"] as? String { return "line \(record["line"] ?? "?"): \(error)" }
      return (record["notice"] as? [String: Any])?["id"] as? String ?? "?"
    }
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let input: String
    let lines: [String]
    let status: Int32

    init(_ name: String, _ input: String, _ lines: [String], _ status: Int32 = 0) {
      (testDescription, self.input, self.lines, self.status) = (name, input, lines, status)
    }
  }

  static let cases = [
    Case("two notices", "\(good)\n\(other)\n", ["a", "2"]),
    Case("no line end at the end", "\(good)\n\(other)", ["a", "2"]),
    Case("CRLF and empty lines", "\(good)\r\n\r\n  \n\(other)\r\n", ["a", "2"]),
    Case("a byte order mark", "\u{FEFF}\(good)\n\(other)\n", ["a", "2"]),
    Case(
      "a broken line in its place", "\(good)\n{\"text\": \n\(other)\n",
      ["a", "line 2: -:2: no JSON object", "2"], 3),
    Case("empty lines are counted", "\n\n{}\n\(good)\n", ["line 3: -:3: no “text” and no “html”", "a"], 3),
    Case("an empty text", "{\"id\":\"e\",\"text\":\"\"}\n\(good)\n", ["e", "a"]),
    Case("nothing", "", []),
  ]

  @Test(arguments: cases) func oneLineForEach(_ item: Case) throws {
    let outcome = try Program.run(["extract", "--from", "jsonl", "--to", "jsonl"], input: item.input)
    #expect(try lines(outcome) == item.lines)
    #expect(outcome.status == item.status)
    #expect(outcome.errors.isEmpty == (item.status == 0))
  }

  @Test func errorNamesFileAndLine() throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(
      "tongbao-\(UUID().uuidString).jsonl")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data("\(Self.good)\n[1]\n\(Self.other)\n".utf8).write(to: file)
    let outcome = try Program.run(["extract", file.path])
    #expect(outcome.status == 3)
    #expect(outcome.errors == "tongbao: \(file.path):2: no JSON object\n")
    #expect(try lines(outcome) == ["a", "line 2: \(file.path):2: no JSON object", "2"])
  }

  @Test func badDayIsAWarningInTheRecord() throws {
    let outcome = try Program.run(
      ["extract", "--from", "jsonl", "-"], input: #"{"id":"w","text":"某市问责41人。","published":"近日"}"#)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains(#""code":"unreadable-published""#))
  }
}
