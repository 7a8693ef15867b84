import Foundation
import Tongbao

/// Hands over the notices that a command was asked for, one at a time, in the order in which they were named.
struct InputReader {
  private let options: InputOptions
  private let files: NoticeFile
  private let lines: NoticeLine

  init(_ options: InputOptions, _ lexicon: Lexicon) {
    self.options = options
    files = NoticeFile(lexicon)
    lines = NoticeLine(lexicon)
  }

  /// Calls `body` with every notice or what kept it from being read; returns whether all could be read.
  func forEach(_ body: (Result<Notice, ReadingError>) throws -> Void) rethrows -> Bool {
    var expanded: [Result<String, ReadingError>] = []
    for path in options.paths.isEmpty ? ["-"] : options.paths {
      if path == "-" {
        expanded.append(.success("-"))
        continue
      }
      switch InputPaths.files(path) {
      case .success(let files): expanded += files.map { .success($0) }
      case .failure(let error): expanded.append(.failure(error))
      }
    }
    var allRead = true
    var progress = Progress(total: expanded.count > 1 ? expanded.count : nil)
    defer { progress.finish() }
    func hand(_ result: Result<Notice, ReadingError>) throws {
      if case .failure(let error) = result {
        allRead = false
        Terminal.note("tongbao: \(error)")
      }
      try body(result)
      progress.step()
    }
    for path in expanded {
      switch path {
      case .failure(let error): try hand(.failure(error))
      case .success(let path) where isLines(path): try readLines(path, hand)
      case .success("-"): try hand(standardInput())
      case .success(let path): try hand(Result { () throws(ReadingError) in try files.read(path) }.map(dated))
      }
    }
    return allRead
  }

  private func isLines(_ path: String) -> Bool {
    if let form = options.from { return form == .jsonl }
    return path.hasSuffix(".jsonl") || path.hasSuffix(".ndjson")
  }

  private func standardInput() -> Result<Notice, ReadingError> {
    let bytes = [UInt8](FileHandle.standardInput.readDataToEndOfFile())
    return Result { () throws(ReadingError) in try files.read(bytes, path: "-") }.map(dated)
  }

  private func readLines(_ path: String, _ hand: (Result<Notice, ReadingError>) throws -> Void) rethrows {
    let handle: FileHandle
    if path == "-" {
      handle = .standardInput
    } else if let opened = FileHandle(forReadingAtPath: path) {
      handle = opened
    } else {
      return try hand(.failure(.unreadable(path: path, reason: "not permitted")))
    }
    let stream = LineStream(handle)
    var number = 0
    while let line = stream.next() {
      number += 1
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
      try hand(
        Result { () throws(ReadingError) in try lines.read(line, path: path, number: number) }.map(dated))
    }
  }

  /// A notice that prints no date gets the one that the user gave.
  private func dated(_ notice: Notice) -> Notice {
    var notice = notice
    if notice.published == nil { notice.published = options.publishedDate }
    return notice
  }
}
