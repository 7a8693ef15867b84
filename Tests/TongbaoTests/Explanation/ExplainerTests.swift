import Testing

@testable import Tongbao

/// What `explain` tells of a place, which stands behind ▸ in each text.
@Suite struct ExplainerTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let marked: String
    /// Kind and text of what covers the place.
    var findings: [String] = []
    /// Kind, text and obstacle of what does not.
    var misses: [String] = []
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "a count and its claim", marked: "共问责▸41人。", findings: ["quantity 41人: claim c1: 问责 · 人"]),
    Case(
      name: "a slogan counts nothing", marked: "各单位落实▸一人一策。",
      misses: ["quantity 一人: the expression “一人一策” (idioms) counts nothing"]),
    Case(
      name: "a sanction in a title", marked: "依据《关于▸警告处分期限的规定》处理。",
      findings: ["citation 《关于警告处分期限的规定》: "],
      misses: ["sanction 警告处分: it stands inside a title in 《》"]),
    Case(name: "nothing", marked: "天气▸晴朗。"),
  ]

  @Test(arguments: cases) func placeIsExplained(_ item: Case) throws {
    let mark = try #require(item.marked.firstIndex(of: "▸"))
    let position = item.marked[..<mark].utf16.count
    let text = item.marked.filter { $0 != "▸" }
    let notice = NoticeReader(TestAnalyzer.lexicon).notice(units: Array(text.utf16), id: "test")
    let explanation = try Analyzer(TestAnalyzer.lexicon).explanation(of: notice, at: position)
    func line(_ finding: Explanation.Finding) -> String {
      "\(finding.kind.rawValue) \(finding.text): \(finding.notes.joined(separator: "; "))"
    }
    #expect(explanation.findings.map(line) == item.findings)
    #expect(explanation.nearMisses.map(line) == item.misses)
    #expect(explanation.findings.allSatisfy { !$0.examples.isEmpty })
  }

  @Test func linesAndColumnsCountFromOne() {
    let text = NoticeText(units: Array("甲😀乙\n丙丁".utf16), lexicon: TestAnalyzer.lexicon)
    #expect(text.position(line: 1, column: 1) == 0)
    #expect(text.position(line: 1, column: 3) == 3)
    #expect(text.position(line: 2, column: 2) == 6)
    #expect(text.position(line: 1, column: 4) == nil)
    #expect(text.position(line: 3, column: 1) == nil)
  }
}
