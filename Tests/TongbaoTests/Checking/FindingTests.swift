import Foundation
import Testing

@testable import Tongbao

/// Findings as lint records: identifiers, severities, suppression, and the forms in which they are written.
@Suite struct FindingTests {
  private static let wrong = "某市共处分30人，其中县处级干部12人、乡科级干部20人。"

  private static func findings(_ text: String) throws -> [Finding] {
    try TestAnalyzer.record(text, published: "2021-03-09").findings
  }

  struct Edit: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    let keepsIdentifier: Bool

    init(_ name: String, _ text: String, keeps: Bool) {
      (testDescription, self.text, keepsIdentifier) = (name, text, keeps)
    }
  }

  static let edits = [
    Edit("again", wrong, keeps: true),
    Edit("a paragraph before it", "某市纪委召开会议。\n" + wrong, keeps: true),
    Edit("a paragraph behind it", wrong + "\n下一步，某市将继续抓好整改。", keeps: true),
    Edit("another figure", wrong.replacing("30人", with: "31人"), keeps: false),
    Edit("another noun", wrong.replacing("县处级干部", with: "科级党员"), keeps: false),
  ]

  @Test(arguments: edits) func identifier(_ item: Edit) throws {
    let id = try #require(Self.findings(Self.wrong).first?.id)
    #expect(try Self.findings(item.text).contains { $0.id == id } == item.keepsIdentifier)
  }

  @Test func equalFindingsAreCounted() {
    var identifiers = FindingIdentifier()
    let names = (0..<3).map { _ in identifiers.next("the same") }
    #expect(names == [names[0], names[0] + "-2", names[0] + "-3"])
  }

  struct Graded: CustomTestStringConvertible, Sendable {
    let text: String
    let severities: [Finding.Severity]
    var testDescription: String { text }
  }

  static let graded = [
    Graded(text: wrong, severities: [.error]),
    Graded(text: "某市共处分几十人，其中县处级干部20人。", severities: [.note]),
    Graded(text: "某市共处分约30人，其中县处级干部82人。", severities: [.warning]),
    Graded(text: "某市共查处问题37件，其中12件已办结。", severities: []),
  ]

  @Test(arguments: graded) func severity(_ item: Graded) throws {
    #expect(try Self.findings(item.text).map(\.severity) == item.severities)
  }

  @Test func operandsAreTheirText() throws {
    let record = try TestAnalyzer.record("😀" + Self.wrong)
    let scalars = Array("😀\(Self.wrong)".unicodeScalars)
    let finding = try #require(record.findings.first)
    #expect(finding.operands.map(\.text) == ["30人", "12人", "20人"])
    for operand in finding.operands {
      #expect(String(String.UnicodeScalarView(scalars[operand.range])) == operand.text)
    }
  }

  @Test func suppression() throws {
    let id = try #require(Self.findings(Self.wrong).first?.id)
    var file = try Suppressions("# looked at\n\n\(id)  # 已核\nF000000000000\n", path: "seen.txt")
    let isSuppressed = [id, "F111111111111"].map { file.suppress($0) }
    #expect(isSuppressed == [true, false])
    #expect(file.unused == ["seen.txt:4: no finding is called F000000000000 any more"])
  }

  @Test func suppressionThatIsNone() {
    #expect(throws: SuppressionError.notAnIdentifier(path: "seen.txt", line: 2, text: "x1")) {
      try Suppressions("F000000000000\nx1\n", path: "seen.txt")
    }
    #expect(throws: SuppressionError.unreadable(path: "/nowhere/seen.txt")) {
      try Suppressions(path: "/nowhere/seen.txt")
    }
  }

  @Test func textMarksTheValues() throws {
    let record = try TestAnalyzer.record(Self.wrong)
    let finding = try #require(record.findings.first)
    let lines = FindingText().text(finding, in: record).split(separator: "\n").map(String.init)
    #expect(lines[0].hasPrefix("test:1:6: error: "))
    #expect(lines[0].hasSuffix("[\(finding.id)]"))
    #expect(lines[2] == "    | \(Self.wrong)")
    #expect(lines[3].split(separator: " ").dropFirst().map(\.count) == [4, 4, 4])
    #expect(lines.contains { $0.hasPrefix("    1. test:1:6: 30人 -> 32 (wrong digit)") })
  }

  @Test func lineAndColumn() {
    let text = NoticeText(units: Array("甲\r\n乙😀丙\n\n丁".utf16), lexicon: TestAnalyzer.lexicon)
    let places = [0, 3, 6, 9].map { text.lineAndColumn($0) }
    #expect(places.map(\.line) == [1, 2, 2, 4])
    #expect(places.map(\.column) == [1, 1, 3, 1])
  }
}
