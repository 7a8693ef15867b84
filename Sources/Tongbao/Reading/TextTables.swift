/// The tables that a plain text holds: rows in Markdown's form, or lines with the same number of tabs.
enum TextTables {
  /// The tables with their cells; a Markdown rule (|---|---|) is no row.
  static func find(in text: NoticeText) -> [NoticeTable] {
    guard mayHoldTable(text) else { return [] }
    let folded = text.folded
    var tables: [NoticeTable] = []
    var rows: [[Range<Int>]] = []
    var span = 0..<0
    func close() {
      // 来源：某报 | 字号: a header may hold bars, but not three lines of them.
      let isFramed = !span.isEmpty && (text.units[span.lowerBound] == 0x7C || text.units[span].contains(0x09))
      if rows.count > (isFramed ? 1 : 2), let table = table(rows, span, text.units) { tables.append(table) }
      rows = []
    }
    for line in Lines.ranges(in: text) {
      guard let cells = cells(text.units, line) else {
        close()
        continue
      }
      if rows.isEmpty { span = line }
      span = span.lowerBound..<line.upperBound
      if !isRule(folded, line) { rows.append(cells) }
    }
    close()
    return tables
  }

  /// Whether a bar or a tab stands anywhere; counted, because that takes several units at a time.
  private static func mayHoldTable(_ text: NoticeText) -> Bool {
    text.units.withUnsafeBufferPointer { units in
      var marks = 0
      for unit in units { marks &+= unit == 0x7C || unit == 0x09 ? 1 : 0 }
      return marks > 0
    }
  }

  /// The cells of a row, or nil where the line is none. Tabs are looked for in the text as printed.
  private static func cells(_ units: [UInt16], _ line: Range<Int>) -> [Range<Int>]? {
    let bar: UInt16 = 0x7C
    var inner = line
    let separator: UInt16
    if units[line].contains(bar) {
      separator = bar
      if units[line.lowerBound] == bar { inner = line.lowerBound + 1..<line.upperBound }
      if inner.count > 0, units[inner.upperBound - 1] == bar {
        inner = inner.lowerBound..<inner.upperBound - 1
      }
    } else {
      separator = 0x09
      // Lines are trimmed: blank cells at their ends count too.
      var (start, end) = (line.lowerBound, line.upperBound)
      while start > 0, units[start - 1] == 0x09 { start -= 1 }
      while end < units.count, units[end] == 0x09 { end += 1 }
      inner = start..<end
    }
    var cells: [Range<Int>] = []
    var start = inner.lowerBound
    for at in inner where units[at] == separator {
      cells.append(Lines.trimmed(units, start..<at))
      start = at + 1
    }
    cells.append(Lines.trimmed(units, start..<inner.upperBound))
    return cells.count > 1 ? cells : nil
  }

  /// |---|:---:|
  private static func isRule(_ units: [UInt16], _ line: Range<Int>) -> Bool {
    units[line].contains(0x2D)
      && units[line].allSatisfy { $0 == 0x7C || $0 == 0x2D || $0 == 0x3A || Lines.isSpace($0) }
  }

  private static func table(_ rows: [[Range<Int>]], _ span: Range<Int>, _ units: [UInt16]) -> NoticeTable? {
    guard let columns = rows.map(\.count).max(), columns > 1 else { return nil }
    let firstNumber = rows.firstIndex { $0.contains { isNumber(units[$0]) } } ?? 0
    let cells = rows.enumerated().flatMap { row, cells in
      cells.enumerated().map { column, range in
        NoticeTable.Cell(
          row: row, column: column, rowSpan: 1, columnSpan: 1,
          isHeader: row < firstNumber || column == 0 && !isNumber(units[range]), range: range)
      }
    }
    return NoticeTable(range: span, rows: rows.count, columns: columns, cells: cells)
  }

  private static func isNumber(_ units: ArraySlice<UInt16>) -> Bool { TableGrid.isNumber(units) }
}
