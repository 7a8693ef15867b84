import Foundation
import Tongbao

/// A run of `tongbao extract`: items are read in order, worked on by one or several threads, and written in order.
final class ExtractionRun {
  private let plan: ExtractionPlan
  private let lexicon: Lexicon
  private let output: FileHandle
  private var journal: RunJournal?
  private var state = RunJournal.State()
  private var duplicates = DuplicateIndex()
  private var progress: Progress

  init(_ plan: ExtractionPlan, _ lexicon: Lexicon) throws {
    self.plan = plan
    self.lexicon = lexicon
    progress = Progress(total: plan.paths.count > 1 ? plan.paths.count : nil)
    guard let path = plan.output else {
      output = .standardOutput
      return
    }
    let journal = try RunJournal(output: path, key: plan.key, resumes: plan.resumes)
    self.journal = journal
    state = journal.state
    for seen in state.seen { _ = duplicates.original(of: seen.sketch, id: seen.id) }
    state.seen = []
    if !FileManager.default.fileExists(atPath: path) || state.items == 0 {
      try Data().write(to: URL(fileURLWithPath: path))
    }
    output = try FileHandle(forUpdating: URL(fileURLWithPath: path))
    try output.truncate(atOffset: UInt64(state.length))
    try output.seekToEnd()
  }

  /// Runs to the end. Returns whether everything could be read, and whether a check failed.
  func run() throws -> (allRead: Bool, failed: Bool) {
    defer { progress.finish() }
    let before = state.items
    if plan.form == .csv, before == 0, state.length == 0 { try write(Data(RecordCSV.header.utf8)) }
    let plan = plan
    let lexicon = lexicon
    let makeWorker: @Sendable () -> (SourceItem) -> ItemOutcome = {
      let worker = ExtractionWorker(plan, lexicon)
      return { worker.outcome(of: $0) }
    }
    var number = 0
    if plan.jobs == 1 {
      // Without threads a stream's records are written as soon as its lines come.
      let worker = makeWorker()
      try plan.forEachItem { item in
        number += 1
        if number > before { try deliver(worker(item)) }
      } onPath: {
        progress.pathDone()
      }
    } else {
      let workers = OrderedWorkers(jobs: plan.jobs, makeWorker: makeWorker) { [self] in try deliver($0) }
      defer { workers.close() }
      try plan.forEachItem { item in
        number += 1
        if number > before { try workers.submit(item) }
      } onPath: {
        progress.pathDone()
      }
      try workers.finish()
    }
    journal?.remove()
    return (!state.hadErrors, state.failed)
  }

  private func deliver(_ outcome: ItemOutcome) throws {
    for error in outcome.errors { Terminal.note("tongbao: \(error)") }
    state.hadErrors = state.hadErrors || !outcome.errors.isEmpty
    state.failed = state.failed || outcome.failed
    var bytes = Data()
    var seen: [(id: String, sketch: NoticeSketch)] = []
    for part in outcome.parts {
      if plan.marksDuplicates, let id = part.id, let sketch = part.sketch {
        if let original = duplicates.original(of: sketch, id: id) {
          bytes += RecordJSON().line([UInt8](part.bytes), duplicateOf: original)
          continue
        }
        seen.append((id, sketch))
      }
      bytes += part.bytes
    }
    if !bytes.isEmpty { try write(bytes) }
    state.items += 1
    try journal?.note(state, newlySeen: seen)
    progress.step(outcome.parts.count)
  }

  private func write(_ data: Data) throws {
    try output.write(contentsOf: data)
    state.length += data.count
  }
}
