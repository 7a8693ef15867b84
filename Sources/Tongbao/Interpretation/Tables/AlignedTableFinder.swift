/// Finds tables whose columns are only aligned: lines whose cells are parted by two blanks and more, as many in each.
///
///     类型      问题数    人数
///     形式主义  12        15
///     享乐主义  8         9
///     合计      20        24
///
/// Tables with bars and tabs are found where the notice is read.
struct AlignedTableFinder {
  let text: NoticeText

  private static let leastRows = 3
  private static let mostColumns = 64

  func grids() -> [CellGrid] {
    guard mayHoldTable else { return [] }
    var grids: [CellGrid] = []
    var rows: [[Range<Int>]] = []
    var caption: Range<Int>?
    var before: Range<Int>?
    func close() {
      if rows.count >= Self.leastRows { grids.append(CellGrid(rows: rows, caption: caption)) }
      rows = []
    }
    for line in Lines.ranges(in: text) {
      let cells = cells(line)
      if cells.count < 2 || rows.first.map({ $0.count != cells.count }) ?? false { close() }
      if cells.count >= 2 {
        if rows.isEmpty { caption = before }
        rows.append(cells)
      }
      before = line
    }
    close()
    return grids
  }

  /// Most notices hold no two blanks within a line: they are turned away in one pass.
  private var mayHoldTable: Bool {
    text.folded.withUnsafeBufferPointer { units in
      var gaps = 0
      var isInLine = false
      var blanks = 0
      var at = 0
      while at < units.count {
        switch units[at] {
        case 0x20:
          blanks += 1
          // The blanks that open a paragraph part nothing.
          if isInLine, blanks == 2 { gaps += 1 }
          if gaps >= Self.leastRows { return true }
        case 0x0A, 0x0D: (isInLine, blanks) = (false, 0)
        default:
          (isInLine, blanks) = (true, 0)
          while at &+ 1 < units.count, units[at &+ 1] > 0x20 { at &+= 1 }
        }
        at &+= 1
      }
      return false
    }
  }

  /// None where bars or tabs part the cells.
  private func cells(_ line: Range<Int>) -> [Range<Int>] {
    if text.units[line].contains(where: { $0 == 0x7C || $0 == 0x09 }) { return [] }
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
    return cells.count <= Self.mostColumns ? cells : []
  }
}
