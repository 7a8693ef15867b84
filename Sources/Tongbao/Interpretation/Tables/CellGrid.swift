/// A table as places in a notice's text: rows of cells, as many in each row.
///
/// A cell that covers several places stands in each of them; a blank one has an empty span, and blank is not zero.
struct CellGrid: Sendable, Equatable {
  /// The span of each cell by row, then column, in UTF-16 units, without the blanks around it.
  let rows: [[Range<Int>]]
  /// The span of the line before the table, which may name the unit of all cells.
  let caption: Range<Int>?

  /// The number of columns.
  var width: Int { rows.first?.count ?? 0 }
}

extension CellGrid {
  /// A table with more places is no table of totals.
  private static let mostPlaces = 100_000

  /// The grid of a table that was found where the notice was read; nil where it is too large.
  init?(_ table: NoticeTable, in text: NoticeText) {
    guard table.columns > 1, table.rows > 1, table.rows * table.columns <= Self.mostPlaces else { return nil }
    let blank = table.range.lowerBound..<table.range.lowerBound
    var rows = [[Range<Int>]](
      repeating: [Range<Int>](repeating: blank, count: table.columns), count: table.rows)
    for cell in table.cells {
      for row in cell.row..<min(cell.row + cell.rowSpan, table.rows) {
        for column in cell.column..<min(cell.column + cell.columnSpan, table.columns) {
          rows[row][column] = cell.range
        }
      }
    }
    self.rows = rows
    var end = table.range.lowerBound
    while end > 0, Lines.isLineEnd(text.folded[end - 1]) || Lines.isSpace(text.folded[end - 1]) { end -= 1 }
    var start = end
    while start > 0, !Lines.isLineEnd(text.folded[start - 1]) { start -= 1 }
    caption = start < end ? start..<end : nil
  }
}
