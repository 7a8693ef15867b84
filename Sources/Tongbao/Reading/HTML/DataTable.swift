import CHTML

/// A table that holds data, not a page's layout: several rows of several short cells, no table inside.
struct DataTable {
  private static let longestCell = 400
  private static let shortCell = 60

  private let page: HTMLPage
  private var rows: [[Int]] = []
  /// How much of the text stands inside links, in characters.
  private(set) var linkUnits = 0

  /// The data table that `node` is, or nil where it lays out the page.
  init?(_ page: HTMLPage, _ node: Int) {
    self.page = page
    var lengths: [Int] = []
    var at = node + 1
    while at < Int(page.nodes[node].end) {
      if page.isElement(at) {
        switch page.role(at) {
        case .table: return nil
        case .row: rows.append([])
        case .cell, .headerCell:
          if rows.isEmpty { rows.append([]) }
          rows[rows.count - 1].append(at)
          lengths.append(characters(at))
          guard characters(at) <= Self.longestCell else { return nil }
        case .skipped: at = Int(page.nodes[at].end) - 1
        case .link:
          linkUnits += characters(at)
        default: break
        }
      }
      at += 1
    }
    rows.removeAll { $0.isEmpty }
    let short = lengths.filter { $0 <= Self.shortCell }.count
    guard rows.count > 1, rows.contains(where: { $0.count > 1 }), short * 10 >= lengths.count * 7,
      lengths.contains(where: { $0 > 0 })
    else { return nil }
  }

  /// The characters inside an element, nearly: a Han character takes three bytes.
  private func characters(_ node: Int) -> Int {
    page.inside(node).reduce(0) {
      page.nodes[$1].kind == TB_NODE_TEXT ? $0 + Int(page.nodes[$1].count) : $0
    } / 3
  }

  /// The table's lines and cells.
  func text(keepsSource: Bool) -> (text: TextBuffer, table: NoticeTable?) {
    var grid = TableGrid()
    for row in rows { grid.add(row.map { cell($0, keepsSource) }) }
    var text = TextBuffer(keepsSource: keepsSource)
    let table = grid.write(into: &text)
    let isBlank = text.units.allSatisfy { $0 == 0x09 || $0 == 0x0A }
    return isBlank ? (TextBuffer(keepsSource: keepsSource), nil) : (text, table)
  }

  private func cell(_ node: Int, _ keepsSource: Bool) -> TableGrid.Input {
    var inline = InlineText(keepsSource: keepsSource)
    var at = node + 1
    while at < Int(page.nodes[node].end) {
      if page.isElement(at) {
        let role = page.role(at)
        if case .skipped = role {
          at = Int(page.nodes[at].end)
          continue
        }
        if role.breaksLine { inline.breakSoftly() }
      } else if page.nodes[at].kind == TB_NODE_TEXT {
        inline.append(page, at, isLink: false)
      }
      at += 1
    }
    var input = TableGrid.Input(text: inline.take())
    input.rowSpan = page.attribute(node, "rowspan").flatMap { Int($0) } ?? 1
    input.columnSpan = page.attribute(node, "colspan").flatMap { Int($0) } ?? 1
    if case .headerCell = page.role(node) { input.isHeader = true }
    return input
  }
}
