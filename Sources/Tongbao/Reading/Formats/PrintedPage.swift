/// A printed page as lines of a fixed pitch, in which a Han character takes two columns.
struct PrintedPage {
  enum Part {
    case line(TextBuffer)
    case table(TableGrid)
  }

  /// A run of characters without a wide gap.
  struct Piece {
    let units: [UInt16]
    let columns: Range<Int>
  }

  struct Line {
    let pieces: [Piece]
    var start: Int { pieces.first?.columns.lowerBound ?? 0 }
    var end: Int { pieces.last?.columns.upperBound ?? 0 }
    /// Cells stand apart; so does a headline that is set wide, but with less between its pieces.
    var isRow: Bool { pieces.count > 1 }
  }

  private let lines: [Line]
  /// How far left of the edge a full line may end.
  private static let slack = 4
  private static let indent = 2

  /// The pages of a text that form feeds part.
  static func pages(_ units: [UInt16]) -> [PrintedPage] {
    units.split(separator: 0x0C, omittingEmptySubsequences: true).map { PrintedPage($0) }
  }

  private init(_ units: ArraySlice<UInt16>) {
    var lines = units.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).map { PrintedPage.line($0) }
      .filter { !$0.pieces.isEmpty }
    // The page's number, first or last: 3, — 3 —, 第3页.
    if let last = lines.last, PrintedPage.isPageNumber(last) { lines.removeLast() }
    if let first = lines.first, PrintedPage.isPageNumber(first) { lines.removeFirst() }
    self.lines = lines
  }

  /// The pieces of a line: two blanks or more part them.
  private static func line(_ units: ArraySlice<UInt16>) -> Line {
    var pieces: [Piece] = []
    var piece: [UInt16] = []
    var (start, column, blanks) = (0, 0, 0)
    func close() {
      if !piece.isEmpty { pieces.append(Piece(units: piece, columns: start..<column - blanks)) }
      piece = []
    }
    for unit in units {
      if unit == 0x20 || unit == 0xA0 || unit == 0x3000 {
        let width = unit == 0x3000 ? 2 : 1
        blanks += width
        column += width
        if blanks == 2 || blanks == 3 && width == 2 { close() }
        continue
      }
      if blanks == 1, !piece.isEmpty { piece.append(0x20) }
      if piece.isEmpty { start = column }
      blanks = 0
      piece.append(unit)
      // The second half of a pair takes no room of its own.
      column += unit >= 0x2E80 && unit & 0xFC00 != 0xDC00 ? 2 : 1
    }
    close()
    return Line(pieces: pieces)
  }

  private static func isPageNumber(_ line: Line) -> Bool {
    guard line.pieces.count == 1 else { return false }
    let marks = Array("-—–－第页·/ 共".utf16)
    return line.pieces[0].units.count <= 12 && line.pieces[0].units.contains { (0x30...0x39).contains($0) }
      && line.pieces[0].units.allSatisfy { (0x30...0x39).contains($0) || marks.contains($0) }
  }

  /// Paragraphs and tables in order.
  func parts() -> [Part] {
    var parts: [Part] = []
    var at = 0
    while at < lines.count {
      let rows = lines[at...].prefix { $0.isRow }.count
      if rows > 1, let table = PrintedTable(Array(lines[at..<at + rows])) {
        parts.append(.table(table.grid))
        at += rows
        continue
      }
      let end = paragraphEnd(at)
      parts.append(.line(joined(at..<end)))
      at = end
    }
    return parts
  }

  /// A paragraph goes on while its lines reach the right edge and the next is not indented.
  private func paragraphEnd(_ start: Int) -> Int {
    let text = lines.filter { !$0.isRow }
    let left = text.map(\.start).min() ?? 0
    let right = lines.map(\.end).max() ?? 0
    var end = start + 1
    while end < lines.count, !lines[end].isRow || !(end + 1 < lines.count && lines[end + 1].isRow),
      lines[end - 1].end >= right - Self.slack, lines[end].start < left + Self.indent
    {
      end += 1
    }
    return end
  }

  private func joined(_ range: Range<Int>) -> TextBuffer {
    var inline = InlineText(keepsSource: false)
    for line in lines[range] {
      inline.breakSoftly()
      for piece in line.pieces {
        if piece.columns.lowerBound > line.start { inline.append(0x20, 0, 0, isLink: false) }
        for scalar in String(decoding: piece.units, as: UTF16.self).unicodeScalars {
          inline.append(scalar.value, 0, 0, isLink: false)
        }
      }
    }
    return inline.take()
  }
}
