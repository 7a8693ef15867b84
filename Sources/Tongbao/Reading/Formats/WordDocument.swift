import CHTML

/// Reads a Word document (.docx): its paragraphs and tables in order.
struct WordDocument {
  private let page: HTMLPage
  private var builder = DocumentBuilder()

  /// - Throws: `ReadingError` where the archive or its XML is damaged.
  static func document(_ bytes: [UInt8], path: String, limit: Int) throws(ReadingError) -> Document {
    let member = "word/document.xml"
    let members = try Archive(bytes, path: path).members({ $0 == member }, limit: limit)
    guard let xml = members[member] else { throw .damaged(path: path, reason: "no Word document") }
    let page = try xml.withUnsafeBufferPointer { (buffer) throws(ReadingError) in
      try HTMLPage(buffer, path: path, isXML: true)
    }
    var reader = WordDocument(page: page)
    reader.read()
    return reader.builder.document
  }

  private init(page: HTMLPage) { self.page = page }

  private enum Tag {
    static let paragraph = ElementRole.packed("w:p")
    static let text = ElementRole.packed("w:t")
    static let tab = ElementRole.packed("w:tab")
    static let lineBreak = ElementRole.packed("w:br")
    static let table = ElementRole.packed("w:tbl")
    static let row = ElementRole.packed("w:tr")
    static let cell = ElementRole.packed("w:tc")
    static let gridSpan = ElementRole.packed("w:gridspan")
    static let verticalMerge = ElementRole.packed("w:vmerge")
    /// Deleted text, and the second form of what newer programs draw themselves.
    static let skipped: Set<UInt64> = [
      ElementRole.packed("w:del"), ElementRole.packed("mc:fallback"), ElementRole.packed("w:pict"),
      ElementRole.packed("w:tabs"),
    ]
  }

  private mutating func read() {
    var node = 0
    while node < page.nodes.count {
      let name = page.isElement(node) ? page.nodes[node].name : 0
      let end = Int(page.nodes[node].end)
      if name == Tag.table {
        builder.add(grid(node))
        node = end
      } else if name == Tag.paragraph {
        for line in lines(page.inside(node)) { builder.add(line) }
        node = end
      } else {
        node = Tag.skipped.contains(name) ? end : node + 1
      }
    }
  }

  /// The lines of a range of nodes; a line break inside a paragraph ends a line.
  private func lines(_ nodes: Range<Int>) -> [TextBuffer] {
    var lines: [TextBuffer] = []
    var inline = InlineText(keepsSource: false)
    var node = nodes.lowerBound
    while node < nodes.upperBound {
      guard page.isElement(node) else {
        node += 1
        continue
      }
      switch page.nodes[node].name {
      case Tag.text:
        for inner in page.inside(node) where page.nodes[inner].kind == TB_NODE_TEXT {
          inline.append(page, inner, isLink: false)
        }
        node = Int(page.nodes[node].end)
      case Tag.tab:
        inline.append(0x20, 0, 0, isLink: false)
        node += 1
      case Tag.lineBreak, Tag.paragraph:
        if !inline.isEmpty { lines.append(inline.take()) }
        node += 1
      case let name where Tag.skipped.contains(name): node = Int(page.nodes[node].end)
      default: node += 1
      }
    }
    if !inline.isEmpty { lines.append(inline.take()) }
    return lines
  }

  private func grid(_ table: Int) -> TableGrid {
    var rows: [[Cell]] = []
    var node = table + 1
    while node < Int(page.nodes[table].end) {
      switch page.isElement(node) ? page.nodes[node].name : 0 {
      case Tag.row:
        rows.append([])
        node += 1
      case Tag.cell:
        if rows.isEmpty { rows.append([]) }
        rows[rows.count - 1].append(cell(node, after: rows[rows.count - 1].last))
        node = Int(page.nodes[node].end)
      default: node += 1
      }
    }
    var grid = TableGrid()
    for (index, row) in rows.enumerated() {
      grid.add(
        row.filter { !$0.continuesMerge }.map { cell in
          var input = cell.input
          input.rowSpan =
            1
            + rows[(index + 1)...].prefix { later in
              later.contains { $0.column == cell.column && $0.continuesMerge }
            }.count
          return input
        })
    }
    return grid
  }

  private struct Cell {
    var input: TableGrid.Input
    let column: Int
    /// Whether the cell belongs to the one above it.
    let continuesMerge: Bool
  }

  private func cell(_ node: Int, after last: Cell?) -> Cell {
    var (span, continues) = (1, false)
    for inner in page.inside(node) where page.isElement(inner) {
      switch page.nodes[inner].name {
      case Tag.gridSpan: span = page.attribute(inner, "w:val").flatMap { Int($0) } ?? 1
      case Tag.verticalMerge: continues = page.attribute(inner, "w:val") != "restart"
      default: continue
      }
    }
    var text = TextBuffer()
    for line in lines(page.inside(node)) {
      if let last = text.units.last, last < 0x2E80 { text.append(0x20) }
      text.append(line)
    }
    var input = TableGrid.Input(text: text)
    input.columnSpan = span
    return Cell(
      input: input, column: last.map { $0.column + $0.input.columnSpan } ?? 0, continuesMerge: continues)
  }
}
