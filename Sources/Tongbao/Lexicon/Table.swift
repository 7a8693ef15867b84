import Foundation

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

  init(file: String, contents: [UInt8]) throws {
    self.file = file
    var columns: [String] = []
    var rows: [Row] = []
    for (line, cells) in TableLines(contents) {
      if columns.isEmpty {
        columns = cells
      } else if cells.count != columns.count {
        throw TableError(
          file: file, line: line,
          reason: "\(cells.count) cells where the header names \(columns.count): \(columns.joined(separator: ", "))")
      } else {
        rows.append(Row(line: line, cells: cells))
      }
    }
    self.columns = columns
    self.rows = rows
  }

  /// The index of a column that the table must have.
  func index(of column: String) throws -> Int {
    guard let index = columns.firstIndex(of: column) else {
      throw TableError(file: file, line: 1, reason: "no column “\(column)”")
    }
    return index
  }

  func error(_ row: Row, _ reason: String) -> TableError { TableError(file: file, line: row.line, reason: reason) }
}

/// The lines of a table with their numbers, comments and empty lines left out.
private struct TableLines: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var position = 0
  private var line = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

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
