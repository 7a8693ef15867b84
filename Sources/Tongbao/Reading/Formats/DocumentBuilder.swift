/// Collects lines and tables into a document: one line each, tables as lines of cells.
struct DocumentBuilder {
  private var text = TextBuffer()
  private var tables: [NoticeTable] = []

  /// Adds a line; an empty one counts for nothing.
  mutating func add(_ line: TextBuffer) {
    guard !line.isEmpty else { return }
    begin()
    text.append(line)
  }

  mutating func add(_ grid: TableGrid) {
    guard grid.rows > 0, grid.width > 0 else { return }
    begin()
    tables.append(grid.write(into: &text))
  }

  private mutating func begin() { if !text.isEmpty { text.append(0x0A) } }

  var document: Document {
    var document = Document(text: text)
    document.tables = tables
    return document
  }
}
