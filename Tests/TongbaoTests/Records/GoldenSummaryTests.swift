import Foundation
import Testing

@testable import Tongbao

/// What a person sees of three notices, beside the text that `Golden/` holds.
///
/// `TONGBAO_UPDATE_GOLDEN=1 swift test --filter GoldenSummaryTests` writes the files anew.
@Suite struct GoldenSummaryTests {
  static let slugs = ["eco-accountability-01", "monthly-statistics-01", "village-case-01"]

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../Golden").standardizedFileURL

  @Test(arguments: slugs) func summary(_ slug: String) throws {
    let source = "Corpus/notices/\(slug).txt"
    let file = CorpusFiles.folder.appendingPathComponent("notices/\(slug).txt")
    let notice = try NoticeFile(TestAnalyzer.lexicon).read(Array(Data(contentsOf: file)), path: source)
    let record = try Analyzer(TestAnalyzer.lexicon).record(of: notice)
    let summary = RecordSummary(isColored: false).text(record)
    let golden = Self.folder.appendingPathComponent("\(slug).txt")
    if ProcessInfo.processInfo.environment["TONGBAO_UPDATE_GOLDEN"] == "1" {
      try Data(summary.utf8).write(to: golden)
      return
    }
    let wanted = (try? String(contentsOf: golden, encoding: .utf8)) ?? ""
    // The texts themselves are too long to be shown twice.
    let isSame = summary == wanted
    #expect(isSame, "\(slug): - is the file, + what came\n\(Self.difference(wanted, summary))")
  }

  /// The lines that differ, in order.
  private static func difference(_ wanted: String, _ found: String) -> String {
    let lines = [wanted, found].map { $0.split(separator: "\n", omittingEmptySubsequences: false) }
    return lines[1].difference(from: lines[0]).map { change in
      switch change {
      case .remove(let offset, let line, _): (offset, "- \(line)")
      case .insert(let offset, let line, _): (offset, "+ \(line)")
      }
    }.sorted { $0.0 < $1.0 }.map(\.1).joined(separator: "\n")
  }

  @Test func coloursAreTheOnlyDifference() throws {
    let record = try TestAnalyzer.record("某市共查处问题9件，其中12件已办结。某市共处分30人，其中县处级12人。")
    let colored = RecordSummary(isColored: true).text(record)
    #expect(colored.contains("\u{1B}["))
    var plain = colored
    for code in ["0", "1", "31", "32"] { plain = plain.replacingOccurrences(of: "\u{1B}[\(code)m", with: "") }
    #expect(plain == RecordSummary(isColored: false).text(record))
  }
}
