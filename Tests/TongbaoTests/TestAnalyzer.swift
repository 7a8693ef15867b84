import Foundation

@testable import Tongbao

/// One lexicon for all tests; analysing needs an analyzer for each thread.
enum TestAnalyzer {
  static let lexicon: Lexicon = {
    do { return try Lexicon() } catch { fatalError("the project's own tables do not load: \(error)") }
  }()

  static func record(_ text: String, published: String? = nil) throws -> Record {
    let notice = NoticeReader(lexicon).notice(
      units: Array(text.utf16), id: "test", published: published.flatMap { CalendarDate(iso: $0) })
    return try Analyzer(lexicon).record(of: notice)
  }
}

extension Check {
  /// The check as the tables of the tests tell it: `partition 41 = 1 + 40 consistent`.
  var told: String { "\(kind.rawValue) \(equation) \(verdict.rawValue)" }
}
