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
