import Foundation
import Tongbao

/// Runs the extraction over the notices of a gold corpus and compares.
public struct CorpusValidation {
  private let analyzer: Analyzer
  private let reader: NoticeReader

  /// Opens an analyzer over `lexicon`.
  /// - Throws: `ICUError` where the installed ICU lacks its break rules.
  public init(_ lexicon: Lexicon) throws {
    analyzer = try Analyzer(lexicon)
    reader = NoticeReader(lexicon)
  }

  /// The comparison of what the extraction finds in the gold's own texts.
  public func validation(of corpus: GoldCorpus) throws -> Validation {
    Validation(try corpus.records.map { ($0, try predicted($0)) })
  }

  /// What the extraction makes of a gold record's text.
  ///
  /// The gold's publication date is given only where the text prints none, as a user would give it.
  public func predicted(_ gold: AnnotatedRecord) throws -> AnnotatedRecord {
    var notice = reader.notice(units: Array(gold.text.utf16), id: gold.notice.id, source: gold.notice.source)
    if notice.published == nil { notice.published = gold.notice.published.flatMap { CalendarDate(iso: $0) } }
    let line = RecordJSON().line(try analyzer.record(of: notice))
    return try JSONDecoder().decode(AnnotatedRecord.self, from: Data(line))
  }
}
