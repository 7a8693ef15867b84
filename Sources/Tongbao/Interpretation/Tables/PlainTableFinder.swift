/// Finds tables in plain text: lines whose cells are parted by `|`, by tabs, or by two blanks and more.
///
///     类型      | 问题数 | 人数
///     形式主义  | 12     | 15
///     享乐主义  | 8      | 9
///     合计      | 20     | 24
struct PlainTableFinder {
  let text: NoticeText

  private static let leastRows = 2
  private static let mostColumns = 64

  func grids() -> [CellGrid] {
    guard mayHoldTable else { return [] }
    var grids: [CellGrid] = []
    var rows: [[Range<Int>]] = []
    var caption: Range<Int>?
    var before: Range<Int>?
    func close() {
      if rows.count > Self.leastRows { grids.append(CellGrid(rows: rows, caption: caption)) }
      rows = []
    }
    for line in Lines.ranges(in: text) {
      let cells = cells(line)
      // 合计 and a header may stand in rows of other lengths, which then end the table.
      if cells.count < 2 || rows.first.map({ $0.count != cells.count }) ?? false { close() }
      if cells.count >= 2 {
        if isRule(line) { continue }
        if rows.isEmpty { caption = before }
        rows.append(cells)
      }
      before = line
    }
    close()
    return grids
  }

  /// Most notices hold none of the marks that part cells: they are turned away in one pass.
  private var mayHoldTable: Bool {
    var marks = 0
    var isInLine = false
    var blanks = 0
    for at in text.folded.indices {
      switch text.folded[at] {
      case 0x20:
        blanks += 1
        // The blanks that open a paragraph part nothing.
        if isInLine, blanks == 2 || text.units[at] == Self.tab { marks += 1 }
      case 0x0A, 0x0D: (isInLine, blanks) = (false, 0)
      case 0x7C:
        marks += 1
        (isInLine, blanks) = (true, 0)
      default: (isInLine, blanks) = (true, 0)
      }
      if marks > Self.leastRows { return true }
    }
    return false
  }

  /// Folding makes a blank of it, so it is looked for in the text as printed.
  private static let tab: UInt16 = 0x09

  /// |---|:--:|
  private func isRule(_ line: Range<Int>) -> Bool {
    text.folded[line].allSatisfy { $0 == 0x7C || $0 == 0x2D || $0 == 0x3A || $0 == 0x2B || Lines.isSpace($0) }
  }

  private func cells(_ line: Range<Int>) -> [Range<Int>] {
    let units = text.folded[line]
    let cells: [Range<Int>]
    if units.contains(0x7C) {
      cells = split(inner(line)) { text.folded[$0] == 0x7C }
    } else if text.units[line].contains(Self.tab) {
      cells = split(withBlankCells(line)) { text.units[$0] == Self.tab }
    } else {
      cells = splitAtBlanks(line)
    }
    return cells.count <= Self.mostColumns ? cells : []
  }

  /// The line with the tabs around it: its first and last cells may be blank.
  private func withBlankCells(_ line: Range<Int>) -> Range<Int> {
    var (start, end) = (line.lowerBound, line.upperBound)
    while start > 0, text.units[start - 1] == Self.tab { start -= 1 }
    while end < text.count, text.units[end] == Self.tab { end += 1 }
    return start..<end
  }

  /// `| a | b |` without the outer marks.
  private func inner(_ line: Range<Int>) -> Range<Int> {
    let start = text.folded[line.lowerBound] == 0x7C ? line.lowerBound + 1 : line.lowerBound
    let end = text.folded[line.upperBound - 1] == 0x7C ? line.upperBound - 1 : line.upperBound
    return start..<max(start, end)
  }

  private func split(_ line: Range<Int>, _ isMark: (Int) -> Bool) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = line.lowerBound
    for at in line where isMark(at) {
      cells.append(Lines.trimmed(text.folded, start..<at))
      start = at + 1
    }
    cells.append(Lines.trimmed(text.folded, start..<line.upperBound))
    return cells
  }

  private func splitAtBlanks(_ line: Range<Int>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = line.lowerBound
    var at = line.lowerBound
    while at < line.upperBound {
      var end = at
      while end < line.upperBound, Lines.isSpace(text.folded[end]) { end += 1 }
      if end - at >= 2 {
        cells.append(start..<at)
        start = end
      }
      at = max(end, at + 1)
    }
    cells.append(start..<line.upperBound)
    return cells
  }
}
