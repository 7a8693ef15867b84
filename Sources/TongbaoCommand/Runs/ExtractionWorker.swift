import Foundation
import Tongbao

/// Makes the records of items; each thread has one.
final class ExtractionWorker {
  private let plan: ExtractionPlan
  private let reader: SourceReader
  private let analyzer: Result<Analyzer, any Error>
  private let cache: OutcomeCache?

  init(_ plan: ExtractionPlan, _ lexicon: Lexicon) {
    self.plan = plan
    reader = SourceReader(lexicon, options: plan.reading)
    analyzer = Result { try Analyzer(lexicon) }
    cache = plan.cache.map { OutcomeCache($0) }
  }

  func outcome(of item: SourceItem) -> ItemOutcome {
    guard let cache else { return made(item) }
    let item = reader.loaded(item)
    guard let digest = reader.digest(of: item, salt: plan.cacheSalt) else { return made(item) }
    if let known = cache.outcome(digest) { return known }
    let outcome = made(item)
    // An error may be gone the next time: a program installed, a file mended.
    if outcome.errors.isEmpty { cache.keep(outcome, digest) }
    return outcome
  }

  private func made(_ item: SourceItem) -> ItemOutcome {
    var outcome = ItemOutcome()
    for result in reader.notices(in: item) {
      switch result {
      case .failure(let error):
        outcome.errors.append(error.description)
        if plan.form == .jsonl {
          outcome.parts.append(ItemOutcome.Part(bytes: Data(RecordJSON().line(error))))
        }
      case .success(var notice):
        if notice.published == nil { notice.published = plan.published }
        do {
          let record = try analyzer.get().record(of: notice)
          outcome.failed = outcome.failed || plan.failOn.isMet(by: record)
          var part = ItemOutcome.Part(bytes: Data(plan.form.bytes(of: record)))
          if plan.marksDuplicates, let sketch = NoticeSketch(notice) {
            (part.id, part.sketch) = (notice.id, sketch)
          }
          outcome.parts.append(part)
        } catch {
          outcome.errors.append("\(notice.source ?? notice.id): \(error)")
        }
      }
    }
    return outcome
  }
}
