/// Lays cells out in a grid and writes them as lines: rows by line end, cells by tab.
///
/// Every reader that meets a table (HTML, DOCX, XLSX, Markdown, CSV) goes through here.
struct TableGrid {
  struct Input {
    var text: TextBuffer
    var rowSpan = 1
    var columnSpan = 1
    var isHeader = false
  }

  private struct Place {
    let row: Int
    let column: Int
    let input: Input
  }

  /// No grid is wider: a damaged page may ask for a span of a million columns.
  private static let widest = 512

  private var places: [Place] = []
  private var taken: [[Bool]] = []
  private var columns = 0
  private(set) var rows = 0

  /// Adds a row of cells at the next free columns.
  mutating func add(_ inputs: [Input]) {
    let row = rows
    rows += 1
    grow(to: row)
    var column = 0
    for input in inputs {
      while column < taken[row].count, taken[row][column] { column += 1 }
      let width = min(max(1, input.columnSpan), Self.widest - min(column, Self.widest - 1))
      guard column < Self.widest else { break }
      var input = input
      input.columnSpan = width
      input.rowSpan = max(1, min(input.rowSpan, 1000))
      places.append(Place(row: row, column: column, input: input))
      for covered in row..<row + input.rowSpan {
        grow(to: covered)
        while taken[covered].count < column + width { taken[covered].append(false) }
        for at in column..<column + width { taken[covered][at] = true }
      }
      column += width
      columns = max(columns, column)
    }
  }

  private mutating func grow(to row: Int) { while taken.count <= row { taken.append([]) } }

  /// The number of columns of the widest row.
  var width: Int { columns }

  /// Writes the grid into `out`, which stands at the start of a line; returns the table there. The last row has no
  /// line end behind it.
  func write(into out: inout TextBuffer) -> NoticeTable {
    let headerRows = headRows()
    let start = out.count
    var cells: [NoticeTable.Cell] = []
    var next = 0
    for row in 0..<rows {
      if row > 0 { out.append(0x0A) }
      for column in 0..<columns {
        if column > 0 { out.append(0x09) }
        guard next < places.count, places[next].row == row, places[next].column == column else { continue }
        let input = places[next].input
        next += 1
        let from = out.count
        out.append(input.text)
        cells.append(
          NoticeTable.Cell(
            row: row, column: column, rowSpan: min(input.rowSpan, rows - row), columnSpan: input.columnSpan,
            isHeader: input.isHeader || row < headerRows
              || column == 0 && !Self.isNumber(input.text.units[...]),
            range: from..<out.count))
      }
    }
    return NoticeTable(range: start..<out.count, rows: rows, columns: columns, cells: cells)
  }

  /// The rows above the first that holds a number, where there is one.
  private func headRows() -> Int { places.first { Self.isNumber($0.input.text.units[...]) }?.row ?? 0 }

  /// Digits, points, commas, signs and percent signs with at least one digit.
  static func isNumber(_ units: ArraySlice<UInt16>) -> Bool {
    var hasDigit = false
    for unit in units {
      switch unit {
      case 0x30...0x39, 0xFF10...0xFF19: hasDigit = true
      case 0x2B...0x2E, 0x25, 0x20, 0xFF05, 0xFF0E, 0xFF0C: break
      default: return false
      }
    }
    return hasDigit
  }
}
