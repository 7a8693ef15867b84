import ArgumentParser
import Foundation
import Logging
import Tongbao

/// The form of the input.
enum InputForm: String, ExpressibleByArgument, CaseIterable { case text, jsonl }

/// What every command that reads notices understands.
struct InputOptions: ParsableArguments {
  @Argument(help: "Files, folders, patterns in quotes, or - for standard input.")
  var paths: [String] = []

  @Option(help: "The form of the input: text (a file is a notice) or jsonl (a line is one).")
  var from: InputForm?

  @Option(help: "The publication date as YYYY-MM-DD, for notices that do not print one.")
  var published: String?

  @Option(help: "The encoding of the input, such as GB18030 or Big5; found out unless given.")
  var encoding: String?

  @Option(help: "The most megabytes that one notice may have.")
  var maxSize = 8

  @Option(
    help: "The column of a .csv or .tsv file that holds the text; text, content, 正文 or 内容 unless given.")
  var textColumn: String?

  @Option(help: "The column that holds the publication date; published, date, 发布日期 or 日期 unless given.")
  var dateColumn: String?

  @OptionGroup var dictionary: DictionaryOptions

  func validate() throws {
    if let published, CalendarDate(iso: published) == nil {
      throw ValidationError("--published wants a day as YYYY-MM-DD, not “\(published)”.")
    }
    guard (1...1000).contains(maxSize) else {
      throw ValidationError("--max-size wants a number of megabytes from 1 to 1000, not \(maxSize).")
    }
    if let encoding, !ReadingOptions.isEncoding(encoding) {
      throw ValidationError("--encoding: no encoding is called “\(encoding)”.")
    }
    if paths.isEmpty, from != .jsonl, isatty(STDIN_FILENO) == 1 {
      throw ValidationError("Name a file or a folder, or - to read from standard input.")
    }
  }

  /// Whether a line is a notice, where the user said so.
  var isLines: Bool? { from.map { $0 == .jsonl } }

  /// How sources are read.
  var reading: ReadingOptions {
    var reading = ReadingOptions()
    reading.largestNotice = maxSize * 1_000_000
    reading.encoding = encoding
    reading.columns.text = textColumn
    reading.columns.published = dateColumn
    return reading
  }

  /// The files that the named paths mean, in order.
  func expandedPaths() -> [Result<String, ReadingError>] {
    (paths.isEmpty ? ["-"] : paths).flatMap { path -> [Result<String, ReadingError>] in
      if path == "-" { return [.success("-")] }
      switch InputPaths.files(path) {
      case .success(let files): return files.map { .success($0) }
      case .failure(let error): return [.failure(error)]
      }
    }
  }

  /// The publication date for notices without one.
  var publishedDate: CalendarDate? { published.flatMap { CalendarDate(iso: $0) } }
}

/// Which tables a command uses, and how much it tells.
struct DictionaryOptions: ParsableArguments {
  @Option(name: .customLong("dictionary"), help: "A folder with more rows for the tables of Dictionaries/.")
  var folder: String?

  @Flag(help: "Tell on standard error what is loaded and how long it took.")
  var verbose = false

  /// The lexicon, or exit 2 with the row that is wrong.
  func lexicon() throws -> Lexicon {
    var logger = Logger(label: "tongbao") { StreamLogHandler.standardError(label: $0) }
    logger.logLevel = verbose ? .debug : .warning
    let begun = Date()
    do {
      let lexicon = try Lexicon(overlay: folder.map { URL(fileURLWithPath: $0, isDirectory: true) })
      logger.debug(
        "ICU \(Lexicon.icuVersion), lexicon loaded in \(Int(Date().timeIntervalSince(begun) * 1000)) ms from \(Lexicon.defaultCache.path)"
      )
      return lexicon
    } catch {
      throw ValidationError("\(error)")
    }
  }
}
