import CHTML

/// The path from the front page to a page: 首页 > 通报曝光.
struct PageBreadcrumb {
  let page: HTMLPage
  let text: PageText
  let lexicon: Lexicon

  private static let longest = 120

  /// The crumbs, or nil where the page shows none.
  func crumbs() -> [String]? {
    for element in text.crumbs {
      let lines = text.lines(in: element..<Int(page.nodes[element].end))
      guard !lines.isEmpty, lines.count < 12 else { continue }
      // A list shows each crumb on a line of its own.
      var joined = TextBuffer()
      for line in lines {
        if !joined.isEmpty { joined.append(" > ") }
        joined.append(text.lines[line].string)
      }
      if let crumbs = read(joined) { return crumbs }
    }
    for line in text.lines.prefix(80) where line.text.count <= Self.longest && line.table == nil {
      if let crumbs = read(line.text) { return crumbs }
    }
    return nil
  }

  private func read(_ line: TextBuffer) -> [String]? {
    guard line.count <= Self.longest else { return nil }
    let text = NoticeText(units: line.units, lexicon: lexicon)
    return Breadcrumb.crumbs(text, 0..<text.count)
  }
}
