import Foundation

/// Reads whatever a path or a stream holds: first its items, one at a time, then the notices of each.
///
/// Items come in order from one thread; their notices may be read on several.
public struct SourceReader: Sendable {
  private let files: NoticeFile
  private let lines: NoticeLine
  private let options: ReadingOptions

  /// A reader over a lexicon.
  public init(_ lexicon: Lexicon, options: ReadingOptions = ReadingOptions()) {
    self.options = options
    files = NoticeFile(lexicon, options: options)
    lines = NoticeLine(lexicon, options: options)
  }

  /// Calls `body` with the items of a file in order; `-` is standard input.
  /// - Parameter isLines: Whether a line is a notice; told by the file's name where nil.
  public func forEachItem(
    of path: String, isLines: Bool? = nil, _ body: (SourceItem) throws -> Void
  ) rethrows {
    if isLines ?? ["jsonl", "ndjson"].contains(SourceForm.ending(path)) {
      return try forEachLine(path, body)
    }
    guard path == "-" else { return try body(.file(path: path)) }
    // One byte more than allowed tells that there is too much.
    let bytes = [UInt8]((try? FileHandle.standardInput.read(upToCount: options.largestNotice + 1)) ?? Data())
    try body(.content(name: path, bytes: bytes))
  }

  private func forEachLine(_ path: String, _ body: (SourceItem) throws -> Void) rethrows {
    let handle: FileHandle
    if path == "-" {
      handle = .standardInput
    } else if let opened = FileHandle(forReadingAtPath: path) {
      handle = opened
    } else {
      return try body(.failure(.unreadable(path: path, reason: "not permitted")))
    }
    let stream = LineStream(handle, longest: options.largestNotice)
    var number = 0
    while let line = stream.next() {
      number += 1
      if stream.wasTooLong {
        let limit =
          "longer than \(options.largestNotice / 1_000_000) MB, the limit for one notice (--max-size)"
        try body(.failure(.badLine(path: path, line: number, reason: limit)))
      } else if !line.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
        try body(.line(path: path, number: number, bytes: line))
      }
    }
  }

  /// The notices of an item, or what kept it from being read.
  public func notices(in item: SourceItem) -> [Result<Notice, ReadingError>] {
    do {
      switch item {
      case .file(let path): return try files.notices(path).map { .success($0) }
      case .content(let name, let bytes): return try files.notices(bytes, path: name).map { .success($0) }
      case .line(let path, let number, let bytes):
        return [.success(try lines.read(bytes, path: path, number: number))]
      case .failure(let error): return [.failure(error)]
      }
    } catch {
      return [.failure(error)]
    }
  }
}
