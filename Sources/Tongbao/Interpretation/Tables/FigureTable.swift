/// A table whose figures have become claims.
struct FigureTable: Sendable {
  let rowLabels: [TableLabel]
  let columnLabels: [TableLabel]
  /// The indexes of the claims by row, then column; nil where a cell is blank or holds no figure.
  let claims: [[Int?]]
  /// The totals of columns whose other cells tell of their amounts in words, with the claims of those amounts:
  /// 警告，罚款5万元 above 合计 237.2万元.
  var toldSums: [(whole: Int, parts: [Int])] = []
}

/// Makes mentions and claims of the figures in tables.
///
/// A cell prints a bare number, which running text would not count; here the row, the column and the unit row say
/// what it counts. Its mentions and claims stand behind those of the running text.
struct TableReader {
  let text: NoticeText

  /// The tables of `grids` that hold a total or an 其中 to check.
  func tables(_ grids: [CellGrid], _ mentions: inout [Mention], _ claims: inout [Claim]) -> [FigureTable] {
    guard !grids.isEmpty else { return [] }
    var known: [Int: Int] = [:]
    for (index, claim) in claims.enumerated() { known[mentions[claim.quantity].range.lowerBound] = index }
    var draft = Draft(mentions: mentions, claims: claims, known: known)
    let tables = grids.compactMap { table($0, &draft) }
    (mentions, claims) = (draft.mentions, draft.claims)
    return tables
  }

  private struct Draft {
    var mentions: [Mention]
    var claims: [Claim]
    /// The claims by where their quantities begin.
    var known: [Int: Int]
  }

  private func table(_ grid: CellGrid, _ draft: inout Draft) -> FigureTable? {
    let numbers = grid.rows.map { $0.map(isFigure) }
    guard let firstData = numbers.firstIndex(where: { $0.dropFirst().contains(true) }) else { return nil }
    if firstData == grid.rows.count - 1 {
      let sums = toldSums(grid, draft)
      if !sums.isEmpty { return FigureTable(rowLabels: [], columnLabels: [], claims: [], toldSums: sums) }
    }
    let heads = (0..<grid.width).map { column in
      var parts: [String] = []
      for row in 0..<firstData {
        let part = text.foldedString(grid.rows[row][column])
        if part != parts.last { parts.append(part) }
      }
      return TableLabel(parts.joined())
    }
    let firstColumn = firstFigureColumn(heads, numbers[firstData...])
    let columns = Array(firstColumn..<grid.width)
    let columnLabels = TableLabel.settled(columns.map { heads[$0] })
    let rowLabels = TableLabel.settled(
      grid.rows[firstData...].map { row in
        TableLabel(row: row.prefix(firstColumn).map { text.foldedString($0) })
      })
    guard hasSums(rowLabels) || hasSums(columnLabels) else { return nil }
    let common = unit(of: grid, before: firstData)
    let cells = grid.rows[firstData...].enumerated().map { row, cells in
      columns.map { column -> Int? in
        if heads[column].mark == .apart { return known(cells[column], rowLabels[row], heads[column], &draft) }
        guard numbers[firstData + row][column] else { return nil }
        let unit =
          TableUnit.head(heads[column].text) ?? TableUnit.head(rowLabels[row].text)
          ?? unit(of: grid, before: firstData, under: heads[column].text) ?? common
        return claim(cells[column], unit, rowLabels[row], heads[column], &draft)
      }
    }
    return FigureTable(
      rowLabels: rowLabels, columnLabels: columnLabels, claims: Array(cells),
      toldSums: toldSums(grid, draft))
  }

  /// The totals in the last row above which words tell of amounts of money, with these amounts.
  private func toldSums(_ grid: CellGrid, _ draft: Draft) -> [(whole: Int, parts: [Int])] {
    guard let last = grid.rows.last, let head = last.first, TableLabel(text.foldedString(head)).mark == .total
    else { return [] }
    let positions = draft.known.keys.sorted()
    return last.indices.compactMap { column in
      guard let whole = draft.known[last[column].lowerBound], draft.claims[whole].kinship.isMoney else {
        return nil
      }
      let cells = grid.rows.dropLast().map { $0[column] }
      guard !cells.contains(where: isFigure) else { return nil }
      let parts = cells.flatMap { cell in
        positions[positions.partitioningIndex { $0 >= cell.lowerBound }...].prefix { $0 < cell.upperBound }
      }.compactMap { draft.known[$0] }.filter { draft.claims[$0].kinship == draft.claims[whole].kinship }
      return parts.count >= 2 ? (whole, parts) : nil
    }
  }

  private func hasSums(_ labels: [TableLabel]) -> Bool {
    labels.contains { $0.mark == .total || $0.mark == .subtotal || $0.mark == .inside }
  }

  /// The first column of figures: 序号 and names stand before it.
  private func firstFigureColumn(_ heads: [TableLabel], _ numbers: ArraySlice<[Bool]>) -> Int {
    var column = 1
    while column < heads.count - 1, heads[column].mark == .apart || !numbers.contains(where: { $0[column] }) {
      column += 1
    }
    return column
  }

  /// 单位：万元 in the line before the table or among its heads.
  private func unit(of grid: CellGrid, before firstData: Int) -> TableUnit? {
    if let caption = grid.caption, let unit = TableUnit.caption(text.foldedString(caption)) { return unit }
    return grid.rows[..<firstData].joined().lazy.compactMap { TableUnit.caption(text.foldedString($0)) }.first
  }

  /// 单位：起、人: of several units the one that the head of the column is counted in.
  private func unit(of grid: CellGrid, before firstData: Int, under head: String) -> TableUnit? {
    if let caption = grid.caption, let unit = TableUnit.caption(text.foldedString(caption), under: head) {
      return unit
    }
    return grid.rows[..<firstData].joined().lazy.compactMap {
      TableUnit.caption(text.foldedString($0), under: head)
    }.first
  }

  /// Digits with their commas and points, and nothing else but a short unit.
  private func isFigure(_ cell: Range<Int>) -> Bool {
    guard let end = PrintedNumber.end(text.folded[cell]) else { return false }
    return cell.upperBound - end <= 2
      && !text.folded[end..<cell.upperBound].contains { $0 < 0x80 && $0 != 0x20 }
  }

  /// The claim of a figure that prints its own unit (1.1%) and so has been recognised already.
  private func known(_ cell: Range<Int>, _ row: TableLabel, _ column: TableLabel, _ draft: inout Draft)
    -> Int?
  {
    guard let known = draft.known[cell.lowerBound] else { return nil }
    draft.claims[known].row = row.text
    draft.claims[known].column = column.text
    return known
  }

  private func claim(
    _ cell: Range<Int>, _ unit: TableUnit?, _ row: TableLabel, _ column: TableLabel, _ draft: inout Draft
  ) -> Int? {
    if let known = known(cell, row, column, &draft) { return known }
    guard let end = PrintedNumber.end(text.folded[cell]), end == cell.upperBound,
      let number = PrintedNumber.figure(text.folded[cell], scale: unit?.scale ?? 0)
    else { return nil }
    draft.mentions.append(Mention(cell, .quantity(quantity(number, unit)), pattern: "table cell"))
    var claim = Claim(
      quantity: draft.mentions.count - 1, amount: quantity(number, unit),
      kinship: MeasureKinship(quantity(number, unit)), range: cell)
    claim.row = row.text
    claim.column = column.text
    draft.claims.append(claim)
    draft.known[cell.lowerBound] = draft.claims.count - 1
    return draft.claims.count - 1
  }

  /// Counts are exact; what was printed in 万 or with decimals was rounded.
  private func quantity(_ number: PrintedNumber, _ unit: TableUnit?) -> Quantity {
    var quantity = Quantity(value: number.value, low: number.value, high: number.value)
    quantity.unit = unit?.unit
    quantity.counts = unit?.kind ?? .thing
    if number.scale > 0 || number.decimals > 0 {
      quantity.precision = DecimalNumber(significand: 5, exponent: number.lastPlace - 1).doubleValue
    }
    return quantity
  }
}
