import ICU
import Testing

@testable import Tongbao

/// One notice in every encoding and wrapping gives the same facts and checks.
@Suite struct SameFactsTests {
  private static let source: String =
    (try? String(
      contentsOf: CorpusFiles.folder.appendingPathComponent("notices/eco-accountability-01.txt"),
      encoding: .utf8))
    ?? ""
  private static let lines = source.split(separator: "\n").map(String.init)

  private static func facts(_ bytes: [UInt8], _ path: String) throws -> [String] {
    let notice = try NoticeFile(TestAnalyzer.lexicon).read(bytes, path: path)
    let record = try Analyzer(TestAnalyzer.lexicon).record(of: notice)
    return ["\(notice.published?.description ?? "–") \(record.region?.code ?? "–")"]
      + record.claims.map { claim in
        let bounds = "\(claim.amount.low ?? -1)...\(claim.amount.high ?? -1)"
        return "\(bounds) \(claim.kinship) \(claim.predicate ?? "") \(claim.sanctions)"
      } + record.checks.map { "\($0.kind) \($0.verdict)" }
  }

  struct Form: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let path: String
    let bytes: [UInt8]
  }

  private static func traditional() -> [UInt16] {
    (try? Transliterator("Simplified-Traditional"))?.transliterate(Array(source.utf16)) ?? []
  }

  private static func page(_ body: String) -> String {
    "<html><head><meta charset='utf-8'><title>\(lines[1])</title></head><body>"
      + "<div class='crumbs'>\(lines[0].replacing(">", with: "&gt;"))</div>\(body)</body></html>"
  }

  static let forms: [Form] = {
    let paragraphs = lines.dropFirst(3)
    let units = Array(source.utf16)
    let trs = page(
      "<h1>\(lines[1])</h1><div>\(lines[2])</div><div class=TRS_Editor>"
        + paragraphs.map { "<p>\($0)</p>" }.joined() + "</div><div class=share>分享到：</div>")
    let breaks = page(
      "<table><tr><td><h1>\(lines[1])</h1></td></tr><tr><td>\(lines[2])</td></tr><tr><td>"
        + paragraphs.joined(separator: "<br><br>") + "</td></tr></table>")
    let divs = page(
      "<div><h2>\(lines[1])</h2><div>\(lines[2])</div><div>"
        + paragraphs.map { "<div>\($0)</div>" }.joined() + "</div></div><div>版权所有</div>")
    return [
      Form(testDescription: "GB18030", path: "a.txt", bytes: Transcoder.bytes(units, to: "GB18030") ?? []),
      Form(testDescription: "UTF-16LE", path: "a.txt", bytes: Transcoder.bytes(units, to: "UTF-16LE") ?? []),
      Form(
        testDescription: "Big5", path: "a.txt", bytes: Transcoder.bytes(traditional(), to: "Big5-HKSCS") ?? []
      ),
      Form(testDescription: "TRS page", path: "a.html", bytes: Array(trs.utf8)),
      Form(
        testDescription: "layout table in GBK", path: "a.html",
        bytes: Transcoder.bytes(Array(breaks.replacing("utf-8", with: "gbk").utf16), to: "GBK") ?? []),
      Form(testDescription: "divs without names", path: "a.html", bytes: Array(divs.utf8)),
    ]
  }()

  @Test(arguments: forms) func factsAreTheSame(_ form: Form) throws {
    #expect(!form.bytes.isEmpty)
    #expect(try Self.facts(form.bytes, form.path) == Self.facts(Array(Self.source.utf8), "a.txt"))
  }
}
