/// One table of `Dictionaries/`: tab-separated cells under named columns.
///
/// The cells stay bytes until somebody asks for one: most of a table's text is never needed by a run.
final class Table: Sendable {
  let file: String
  let columns: [String]
  /// 1-based line of the columns' names.
  private let headerLine: Int
  private let bytes: [UInt8]
  /// The 1-based line of each row.
  private let lines: [Int32]
  /// Row by row, where each cell begins, and one behind the end of the last.
  private let bounds: [Int32]

  /// How many rows there are.
  var count: Int { lines.count }

  /// Reads the cells of `contents`; a byte order mark is left out.
  /// - Throws: `TableError` where the bytes are no UTF-8 or a row has not as many cells as the header.
  init(file: String, contents: [UInt8]) throws {
    guard String(validating: contents, as: UTF8.self) != nil else {
      throw TableError(file: file, line: Self.firstInvalidLine(contents), reason: "no UTF-8")
    }
    var columns: [String] = []
    var headerLine = 1
    var rowLines: [Int32] = []
    var bounds: [Int32] = []
    var lines = TableLines(contents)
    while let line = lines.next() {
      if columns.isEmpty {
        columns = lines.cells(of: line).map { String(decoding: contents[$0], as: UTF8.self) }
        headerLine = lines.number
        continue
      }
      let first = bounds.count
      lines.appendBounds(of: line, to: &bounds)
      guard bounds.count - first == columns.count + 1 else {
        throw TableError(
          file: file, line: lines.number,
          reason: "\(bounds.count - first - 1) cells where the header names \(columns.count): "
            + columns.joined(separator: ", "))
      }
      rowLines.append(Int32(lines.number))
    }
    self.file = file
    self.columns = columns
    self.headerLine = headerLine
    self.lines = rowLines
    self.bounds = bounds
    bytes = contents
  }

  /// The 1-based line of a row in the file.
  func line(of row: Int) -> Int { Int(lines[row]) }

  /// Whether a cell holds nothing.
  func isEmpty(_ row: Int, _ column: Int) -> Bool { span(row, column).isEmpty }

  /// The text of a cell.
  func text(_ row: Int, _ column: Int) -> String {
    let span = span(row, column)
    return span.isEmpty ? "" : bytes.withUnsafeBufferPointer { String(decoding: $0[span], as: UTF8.self) }
  }

  private func span(_ row: Int, _ column: Int) -> Range<Int> {
    let at = row * (columns.count + 1) + column
    return Int(bounds[at])..<Int(bounds[at + 1]) - 1
  }

  /// The index of a column that the table must have.
  func index(of column: String) throws -> Int {
    guard let index = columns.firstIndex(of: column) else { throw headerError("no column “\(column)”") }
    return index
  }

  /// Refuses a column that is none of `known`, or that stands twice: a misspelt name must not go unnoticed.
  func check(columns known: [String]) throws {
    for (index, column) in columns.enumerated() {
      if columns[..<index].contains(column) { throw headerError("two columns “\(column)”") }
      if !known.contains(column) { throw headerError("unknown column “\(column)”") }
    }
  }

  private func headerError(_ reason: String) -> TableError {
    TableError(file: file, line: headerLine, reason: reason)
  }

  func error(_ row: Int, _ reason: String) -> TableError {
    TableError(file: file, line: line(of: row), reason: reason)
  }

  private static func firstInvalidLine(_ bytes: [UInt8]) -> Int {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return 1 + (lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0)
  }
}

extension String {
  /// The values of a cell that holds several, separated by `|`.
  var cellValues: [String] {
    isEmpty ? [] : utf8.split(separator: UInt8(ascii: "|")).map { String(Substring($0)) }
  }
}
