import Foundation
import Tongbao

/// Hands over the notices that a command was asked for, one at a time, in the order in which they were named.
struct InputReader {
  private let options: InputOptions
  private let reader: SourceReader

  init(_ options: InputOptions, _ lexicon: Lexicon) {
    self.options = options
    reader = SourceReader(lexicon, options: options.reading)
  }

  /// Calls `body` with every notice or what kept it from being read; returns whether all could be read.
  func forEach(_ body: (Result<Notice, ReadingError>) throws -> Void) rethrows -> Bool {
    let paths = options.expandedPaths()
    var allRead = true
    var progress = Progress(total: paths.count > 1 ? paths.count : nil)
    defer { progress.finish() }
    func hand(_ item: SourceItem) throws {
      let results = reader.notices(in: item)
      for result in results {
        if case .failure(let error) = result {
          allRead = false
          Terminal.note("tongbao: \(error)")
        }
        try body(result.map(dated))
      }
      progress.step(results.count)
    }
    for path in paths {
      switch path {
      case .failure(let error): try hand(.failure(error))
      case .success(let path): try reader.forEachItem(of: path, isLines: options.isLines, hand)
      }
      progress.pathDone()
    }
    return allRead
  }

  /// A notice that prints no date gets the one that the user gave.
  private func dated(_ notice: Notice) -> Notice {
    var notice = notice
    if notice.published == nil { notice.published = options.publishedDate }
    return notice
  }
}
