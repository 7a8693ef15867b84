/// Finds the columns of consecutive printed rows.
struct PrintedTable {
  private(set) var grid = TableGrid()

  /// Nil where the rows share no columns, as in a form or a list of signatures.
  init?(_ rows: [PrintedPage.Line]) {
    let columns = Self.columns(rows)
    guard columns.count > 1 else { return nil }
    for row in rows {
      var inputs: [TableGrid.Input] = []
      var next = 0
      for piece in row.pieces {
        let covered = columns.indices.filter { columns[$0].overlaps(piece.columns) }
        guard let first = covered.first ?? Self.nearest(columns, piece.columns),
          let last = covered.last ?? Optional(first),
          first >= next
        else {
          // Two pieces in one column are one cell.
          if !inputs.isEmpty {
            inputs[inputs.count - 1].text.append(" " + String(decoding: piece.units, as: UTF16.self))
          }
          continue
        }
        while next < first {
          inputs.append(TableGrid.Input(text: TextBuffer()))
          next += 1
        }
        var text = TextBuffer()
        for unit in piece.units { text.append(unit) }
        inputs.append(TableGrid.Input(text: text, columnSpan: last - first + 1))
        next = last + 1
      }
      while next < columns.count {
        inputs.append(TableGrid.Input(text: TextBuffer()))
        next += 1
      }
      grid.add(inputs)
    }
  }

  /// Columns are parted where at most one row in five has a character.
  private static func columns(_ rows: [PrintedPage.Line]) -> [Range<Int>] {
    let width = rows.map(\.end).max() ?? 0
    var covered = [Int](repeating: 0, count: width)
    for piece in rows.flatMap(\.pieces) { for column in piece.columns { covered[column] += 1 } }
    var columns: [Range<Int>] = []
    var start: Int?
    for column in 0...width {
      let isFilled = column < width && covered[column] * 5 > rows.count
      if isFilled, start == nil { start = column }
      if !isFilled, let from = start {
        columns.append(from..<column)
        start = nil
      }
    }
    return columns
  }

  private static func nearest(_ columns: [Range<Int>], _ piece: Range<Int>) -> Int? {
    columns.indices.min {
      abs(columns[$0].lowerBound - piece.lowerBound) < abs(columns[$1].lowerBound - piece.lowerBound)
    }
  }
}
