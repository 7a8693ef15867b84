import Foundation
import Tongbao

/// What `tongbao extract` was asked to do.
struct ExtractionPlan: Sendable {
  let paths: [Result<String, ReadingError>]
  let isLines: Bool?
  let reading: ReadingOptions
  let published: CalendarDate?
  let form: OutputForm
  let failOn: FailOn
  let jobs: Int
  let output: String?
  let resumes: Bool
  let cache: String?
  let marksDuplicates: Bool
  let lexicon: Lexicon

  /// Calls `body` with every item in order, and `onPath` behind the last one of each path.
  func forEachItem(_ body: (SourceItem) throws -> Void, onPath: () -> Void) throws {
    let reader = SourceReader(lexicon, options: reading)
    for path in paths {
      switch path {
      case .failure(let error): try body(.failure(error))
      case .success(let path): try reader.forEachItem(of: path, isLines: isLines, body)
      }
      onPath()
    }
  }

  /// What an outcome depends on besides its item: the options, the program and its tables.
  var cacheSalt: String {
    let program = Bundle.main.executablePath.map(Self.stamp) ?? ""
    return (options + [program, lexicon.fingerprint, Lexicon.icuVersion]).joined(separator: "|")
  }

  private var options: [String] {
    [
      form.rawValue, published?.description ?? "", failOn.rawValue, "\(reading)", "\(marksDuplicates)",
    ]
  }

  /// A run is the same with the same inputs and options.
  var key: String {
    let names = paths.map { path in
      switch path {
      case .success(let name): name
      case .failure(let error): "!\(error)"
      }
    }
    let lines = options + [lexicon.fingerprint, isLines.map { "\($0)" } ?? ""] + names
    return SourceReader.digest(of: lines.joined(separator: "\n"))
  }

  /// A file's size and time of change.
  private static func stamp(_ path: String) -> String {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    let time = (attributes?[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
    return "\(path) \(attributes?[.size] ?? 0) \(time);"
  }
}

/// The forms in which records are written.
enum OutputForm: String, Sendable, CaseIterable {
  case jsonl, csv, text

  func bytes(of record: Record) -> [UInt8] {
    switch self {
    case .jsonl: RecordJSON().line(record)
    case .csv: RecordCSV().rows(record)
    case .text: Array(RecordSummary(isColored: Terminal.isOutput).text(record).utf8)
    }
  }
}
