/// A table of a notice: a grid whose cells lie in the notice's text.
///
/// In the text a row is a line, and its cells stand between tabs; a cell that spans others stands once, in its first
/// place, and leaves the places that it covers empty.
public struct NoticeTable: Sendable, Equatable {
  /// One cell.
  public struct Cell: Sendable, Equatable {
    /// The row, from 0.
    public let row: Int
    /// The column, from 0.
    public let column: Int
    /// How many rows the cell covers; 1 and more.
    public let rowSpan: Int
    /// How many columns the cell covers; 1 and more.
    public let columnSpan: Int
    /// Whether the cell names its row or column instead of holding a value.
    public let isHeader: Bool
    /// The span in UTF-16 units of the notice's text; empty where the cell is blank, which is not zero.
    public let range: Range<Int>
  }

  /// The lines of the table, in UTF-16 units of the notice's text.
  public let range: Range<Int>
  /// The number of rows.
  public let rows: Int
  /// The number of columns.
  public let columns: Int
  /// The cells by row, then column; a place that another cell covers has none.
  public let cells: [Cell]

  /// The cell that stands in or covers a place, or nil.
  public func cell(row: Int, column: Int) -> Cell? {
    cells.first {
      ($0.row..<$0.row + $0.rowSpan).contains(row) && ($0.column..<$0.column + $0.columnSpan).contains(column)
    }
  }

  /// The table moved by `distance` units.
  func moved(by distance: Int) -> NoticeTable {
    func moved(_ range: Range<Int>) -> Range<Int> {
      range.lowerBound + distance..<range.upperBound + distance
    }
    return NoticeTable(
      range: moved(range), rows: rows, columns: columns,
      cells: cells.map {
        Cell(
          row: $0.row, column: $0.column, rowSpan: $0.rowSpan, columnSpan: $0.columnSpan,
          isHeader: $0.isHeader,
          range: moved($0.range))
      })
  }
}
