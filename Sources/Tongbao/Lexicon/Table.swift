import ICU

/// One table of `Dictionaries/`: tab-separated cells under named columns.
struct Table {
  struct Row {
    /// 1-based line in the file.
    let line: Int
    let cells: [String]
  }

  let file: String
  let columns: [String]
  let rows: [Row]
  /// 1-based line of the columns' names.
  private let headerLine: Int

  /// Reads the cells of `contents`; a byte order mark is left out.
  /// - Throws: `TableError` where the bytes are no UTF-8 or a row has not as many cells as the header.
  init(file: String, contents: [UInt8]) throws {
    self.file = file
    if utf16Units(fromUTF8: contents) == nil {
      throw TableError(file: file, line: Self.firstInvalidLine(contents), reason: "no UTF-8")
    }
    var columns: [String] = []
    var headerLine = 1
    var rows: [Row] = []
    for (line, cells) in TableLines(contents) {
      if columns.isEmpty {
        columns = cells
        headerLine = line
      } else if cells.count != columns.count {
        throw TableError(
          file: file, line: line,
          reason:
            "\(cells.count) cells where the header names \(columns.count): \(columns.joined(separator: ", "))"
        )
      } else {
        rows.append(Row(line: line, cells: cells))
      }
    }
    self.columns = columns
    self.rows = rows
    self.headerLine = headerLine
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

  func error(_ row: Row, _ reason: String) -> TableError {
    TableError(file: file, line: row.line, reason: reason)
  }

  private static func firstInvalidLine(_ bytes: [UInt8]) -> Int {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return 1 + (lines.firstIndex { utf16Units(fromUTF8: Array($0)) == nil } ?? 0)
  }
}

/// The lines of a table with their numbers, comments and empty lines left out.
private struct TableLines: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var position = 0
  private var line = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  mutating func next() -> (Int, [String])? {
    while position < bytes.count {
      line += 1
      let start = position
      var end = start
      while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
      position = end + 1
      if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
      if end == start || bytes[start] == UInt8(ascii: "#") { continue }
      return (line, cells(start, end))
    }
    return nil
  }

  private func cells(_ start: Int, _ end: Int) -> [String] {
    var cells: [String] = []
    var from = start
    for at in start...end where at == end || bytes[at] == UInt8(ascii: "\t") {
      cells.append(String(decoding: bytes[from..<at], as: UTF8.self))
      from = at + 1
    }
    return cells
  }
}

extension String {
  /// The values of a cell that holds several, separated by `|`.
  var cellValues: [String] { isEmpty ? [] : split(separator: "|").map(String.init) }
}
