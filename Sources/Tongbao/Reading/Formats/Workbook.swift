import CHTML

/// Reads a workbook (.xlsx): each sheet is a table; rows above it that hold one text are lines.
struct Workbook {
  private let members: [String: [UInt8]]
  private let path: String
  private var strings: [TextBuffer] = []
  private var formats: [CellFormat] = []

  /// - Throws: `ReadingError` where the archive or its XML is damaged.
  static func document(_ bytes: [UInt8], path: String, limit: Int) throws(ReadingError) -> Document {
    let archive = try Archive(bytes, path: path)
    let members = try archive.members(
      { $0 == "xl/sharedStrings.xml" || $0 == "xl/styles.xml" || $0.hasPrefix("xl/worksheets/sheet") },
      limit: limit)
    let sheets = members.keys.filter { $0.hasPrefix("xl/worksheets/") }.sorted { a, b in
      (a.utf8.count, a) < (b.utf8.count, b)
    }
    guard !sheets.isEmpty else { throw .damaged(path: path, reason: "no workbook") }
    var workbook = Workbook(members: members, path: path)
    workbook.strings = try workbook.sharedStrings()
    workbook.formats = try workbook.cellFormats()
    var builder = DocumentBuilder()
    for sheet in sheets { try workbook.read(sheet, into: &builder) }
    return builder.document
  }

  private init(members: [String: [UInt8]], path: String) { (self.members, self.path) = (members, path) }

  private enum CellFormat { case plain, percent, day }

  private func page(_ name: String) throws(ReadingError) -> HTMLPage? {
    guard let bytes = members[name] else { return nil }
    return try bytes.withUnsafeBufferPointer { (buffer) throws(ReadingError) in
      try HTMLPage(buffer, path: path, isXML: true)
    }
  }

  private static let item = ElementRole.packed("si")
  private static let text = ElementRole.packed("t")
  private static let phonetic = ElementRole.packed("rph")
  private static let row = ElementRole.packed("row")
  private static let cell = ElementRole.packed("c")
  private static let value = ElementRole.packed("v")
  private static let merge = ElementRole.packed("mergecell")
  private static let formatList = ElementRole.packed("cellxfs")
  private static let format = ElementRole.packed("xf")

  private func sharedStrings() throws(ReadingError) -> [TextBuffer] {
    guard let page = try page("xl/sharedStrings.xml") else { return [] }
    return page.nodes.indices.filter { page.isElement($0) && page.nodes[$0].name == Self.item }
      .map { Self.plain(page, $0) }
  }

  /// 9 and 10 are percentages, 14 to 17 and 22 days, in every workbook; others are taken as they are.
  private func cellFormats() throws(ReadingError) -> [CellFormat] {
    guard let page = try page("xl/styles.xml"),
      let list = page.nodes.indices.first(where: {
        page.isElement($0) && page.nodes[$0].name == Self.formatList
      })
    else { return [] }
    return page.inside(list).filter { page.isElement($0) && page.nodes[$0].name == Self.format }.map {
      switch page.attribute($0, "numfmtid").flatMap({ Int($0) }) ?? 0 {
      case 9, 10: .percent
      case 14...17, 22: .day
      default: .plain
      }
    }
  }

  /// The texts inside an element; readings beside the characters are left out.
  private static func plain(_ page: HTMLPage, _ node: Int) -> TextBuffer {
    var inline = InlineText(keepsSource: false)
    var at = node + 1
    while at < Int(page.nodes[node].end) {
      if page.isElement(at), page.nodes[at].name == phonetic {
        at = Int(page.nodes[at].end)
        continue
      }
      if page.nodes[at].kind == TB_NODE_TEXT { inline.append(page, at, isLink: false) }
      at += 1
    }
    return inline.take()
  }

  private func read(_ sheet: String, into builder: inout DocumentBuilder) throws(ReadingError) {
    guard let page = try page(sheet) else { return }
    var spans: [CellPlace: (rows: Int, columns: Int)] = [:]
    var rows: [Int: [Int: TextBuffer]] = [:]
    var row = -1
    var column = -1
    for node in page.nodes.indices where page.isElement(node) {
      switch page.nodes[node].name {
      case Self.row:
        row = page.attribute(node, "r").flatMap { Int($0) }.map { $0 - 1 } ?? row + 1
        column = -1
      case Self.cell:
        let place = page.attribute(node, "r").flatMap(CellPlace.init)
        column = place?.column ?? column + 1
        let text = content(page, node)
        if !text.isEmpty { rows[place?.row ?? row, default: [:]][column] = text }
      case Self.merge:
        let corners =
          page.attribute(node, "ref")?.split(separator: ":").compactMap { CellPlace(String($0)) } ?? []
        if corners.count == 2 {
          spans[corners[0]] = (
            corners[1].row - corners[0].row + 1, corners[1].column - corners[0].column + 1
          )
        }
      default: continue
      }
    }
    write(rows, spans, into: &builder)
  }

  /// Rows that hold one text, above the table, are its headline and the like.
  private func write(
    _ rows: [Int: [Int: TextBuffer]], _ spans: [CellPlace: (rows: Int, columns: Int)],
    into builder: inout DocumentBuilder
  ) {
    let numbers = rows.keys.sorted()
    let leading = numbers.prefix { rows[$0]?.count == 1 }
    for number in leading { for text in rows[number, default: [:]].values { builder.add(text) } }
    guard let first = numbers.dropFirst(leading.count).first, let last = numbers.last else { return }
    let table = rows.filter { $0.key >= first }
    guard let left = table.values.flatMap(\.keys).min(), let right = table.values.flatMap(\.keys).max() else {
      return
    }
    var grid = TableGrid()
    var covered: Set<CellPlace> = []
    for number in first...min(last, first + 20_000) {
      var inputs: [TableGrid.Input] = []
      for column in left...min(right, left + 500) {
        let place = CellPlace(row: number, column: column)
        guard !covered.contains(place) else { continue }
        var input = TableGrid.Input(text: table[number]?[column] ?? TextBuffer())
        if let span = spans[place] {
          (input.rowSpan, input.columnSpan) = (min(span.rows, 1000), min(span.columns, 500))
          for row in 0..<input.rowSpan {
            for over in 0..<input.columnSpan {
              covered.insert(CellPlace(row: number + row, column: column + over))
            }
          }
        }
        inputs.append(input)
      }
      grid.add(inputs)
    }
    builder.add(grid)
  }

  private func content(_ page: HTMLPage, _ node: Int) -> TextBuffer {
    let kind = page.attribute(node, "t") ?? "n"
    if kind == "inlineStr" { return Self.plain(page, node) }
    guard
      let value = page.inside(node).first(where: { page.isElement($0) && page.nodes[$0].name == Self.value })
    else { return TextBuffer() }
    let text = Self.plain(page, value)
    let printed = text.string(0..<text.count)
    if kind == "s" {
      return Int(printed).flatMap { strings.indices.contains($0) ? strings[$0] : nil } ?? TextBuffer()
    }
    guard kind == "n", let number = Double(printed) else { return text }
    let style = page.attribute(node, "s").flatMap { Int($0) } ?? -1
    var shown = TextBuffer()
    switch formats.indices.contains(style) ? formats[style] : .plain {
    case .percent: shown.append(printedNumber((number * 10_000).rounded() / 100) + "%")
    // Days are counted from 1899-12-30.
    case .day: shown.append(CalendarDate(daysSince1970: Int(number) - 25_569).description)
    case .plain: shown.append(printedNumber((number * 1e9).rounded() / 1e9))
    }
    return shown
  }
}

/// `B3`: row 2 and column 1, from 0.
private struct CellPlace: Hashable {
  let row: Int
  let column: Int

  init(row: Int, column: Int) { (self.row, self.column) = (row, column) }

  init?(_ name: String) {
    var (row, column) = (0, 0)
    for byte in name.utf8 {
      switch byte {
      case 0x41...0x5A where row == 0 && column < 20_000: column = column * 26 + Int(byte - 0x40)
      case 0x30...0x39 where row < 10_000_000: row = row * 10 + Int(byte - 0x30)
      case 0x24: continue
      default: return nil
      }
    }
    guard row > 0, column > 0 else { return nil }
    (self.row, self.column) = (row - 1, column - 1)
  }
}
