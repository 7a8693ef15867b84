import CHTML

/// All lines of a page in order, and what its elements are called.
struct PageText {
  private(set) var lines: [PageLine] = []
  /// Elements that hold the main text on a known system.
  private(set) var containers: [Int] = []
  /// `article` and elements marked as an article's body.
  private(set) var articles: [Int] = []
  /// Elements that hold the path from the front page.
  private(set) var crumbs: [Int] = []
  /// Elements called date or source.
  private(set) var dates: [Int] = []
  private(set) var sources: [Int] = []
  /// Comments that open or close the main text.
  private(set) var marks: [(node: Int, opens: Bool)] = []
  private var surroundings: [Range<Int>] = []
  private var total = [0]

  private struct Open {
    let end: Int
    let role: ElementRole
    let isTitle: Bool
    let isCaption: Bool
  }

  private let page: HTMLPage
  private var inline: InlineText
  private var open: [Open] = []
  private var titles: [Int] = []
  private var linkDepth = 0
  private var captionDepth = 0
  private var verbatimDepth = 0
  private var heading = 0
  private var lineNode: Int?
  private var sawImage = false

  init(_ page: HTMLPage, keepsSource: Bool) {
    self.page = page
    inline = InlineText(keepsSource: keepsSource)
    read(keepsSource)
    for line in lines { total.append(total[total.count - 1] + line.prose) }
    markSurroundings()
  }

  /// The lines that begin inside `nodes`.
  func lines(in nodes: Range<Int>) -> Range<Int> {
    let start = lines.partitioningIndex { $0.node >= nodes.lowerBound }
    let end = lines.partitioningIndex { $0.node >= nodes.upperBound }
    return start..<max(start, end)
  }

  /// The prose of the lines that begin inside `nodes`.
  func prose(in nodes: Range<Int>) -> Int {
    let found = lines(in: nodes)
    return total[found.upperBound] - total[found.lowerBound]
  }

  private mutating func read(_ keepsSource: Bool) {
    var node = 0
    while node < page.nodes.count {
      close(before: node)
      switch Int(page.nodes[node].kind) {
      case TB_NODE_TEXT:
        readText(node)
        node += 1
      case TB_NODE_COMMENT:
        if let opens = PageContainers.mark(String(decoding: page.content(node), as: UTF8.self)) {
          endLine()
          marks.append((node, opens))
        }
        node += 1
      default: node = element(node, keepsSource)
      }
    }
    close(before: Int.max)
    endLine()
  }

  private mutating func readText(_ node: Int) {
    let wasEmpty = inline.isEmpty
    if verbatimDepth > 0 {
      // Lines end inside the node: collect them on the side.
      var ended: [(TextBuffer, Int)] = []
      inline.append(page, node, isLink: linkDepth > 0) { inline in
        let links = inline.linkUnits
        ended.append((inline.take(), links))
      }
      for (text, links) in ended { finish(text, lineNode ?? node, links) }
      if !ended.isEmpty { lineNode = nil }
    } else {
      inline.append(page, node, isLink: linkDepth > 0)
    }
    if lineNode == nil || wasEmpty, !inline.isEmpty { lineNode = node }
  }

  /// Opens an element, or passes over it; returns the next node to look at.
  private mutating func element(_ node: Int, _ keepsSource: Bool) -> Int {
    let role = page.role(node)
    let end = Int(page.nodes[node].end)
    switch role {
    case .skipped: return end
    case .image: sawImage = true
    case .table:
      if let table = DataTable(page, node) {
        endLine()
        let (text, found) = table.text(keepsSource: keepsSource)
        if !text.isEmpty {
          var line = PageLine(text: text, node: node)
          line.table = found
          line.linkUnits = table.linkUnits
          lines.append(line)
        }
        return end
      }
    default: break
    }
    if role.breaksLine { endLine() }
    let names = PageNames.of(page, node)
    if !names.isEmpty { note(names, node, end) }
    var isCaption = names.contains(.caption)
    if case .surroundings = role { surroundings.append(node..<end) }
    if page.nodes[node].name == Self.article || page.attribute(node, "itemprop") == "articleBody" {
      articles.append(node)
    }
    if let style = page.attribute(node, "style"), isHidden(style) { surroundings.append(node..<end) }
    if case .caption = role { isCaption = true }
    opened(Open(end: end, role: role, isTitle: names.contains(.title), isCaption: isCaption), node)
    return node + 1
  }

  private mutating func note(_ names: PageNames, _ node: Int, _ end: Int) {
    if names.contains(.container) { containers.append(node) }
    if names.contains(.breadcrumb) { crumbs.append(node) }
    if names.contains(.date) { dates.append(node) }
    if names.contains(.source) { sources.append(node) }
    if names.contains(.surroundings) { surroundings.append(node..<end) }
  }

  private static let article = ElementRole.packed("article")

  private func isHidden(_ style: String) -> Bool {
    style.lowercased().filter { $0 != " " }.contains("display:none")
  }

  private mutating func opened(_ element: Open, _ node: Int) {
    open.append(element)
    if element.isTitle { titles.append(node) }
    if element.isCaption { captionDepth += 1 }
    switch element.role {
    case .link: linkDepth += 1
    case .preformatted: verbatimDepth += 1
    case .heading(let level): heading = level
    default: break
    }
  }

  private mutating func close(before node: Int) {
    while let last = open.last, last.end <= node {
      if last.role.breaksLine { endLine() }
      open.removeLast()
      if last.isTitle { titles.removeLast() }
      if last.isCaption { captionDepth -= 1 }
      switch last.role {
      case .link: linkDepth -= 1
      case .preformatted: verbatimDepth -= 1
      case .heading: heading = 0
      default: break
      }
    }
  }

  private mutating func endLine() {
    let links = inline.linkUnits
    let text = inline.take()
    defer { lineNode = nil }
    finish(text, lineNode ?? 0, links)
  }

  private mutating func finish(_ text: TextBuffer, _ node: Int, _ links: Int) {
    guard !text.isEmpty else { return }
    var line = PageLine(text: text, node: node)
    line.heading = heading
    line.titleElement = titles.last
    line.linkUnits = links
    line.followsImage = sawImage
    line.isCaption = captionDepth > 0
    lines.append(line)
    sawImage = false
  }

  /// An element that is called navigation but holds much of the page's prose is none.
  private mutating func markSurroundings() {
    let all = total[total.count - 1]
    for nodes in surroundings where prose(in: nodes) * 5 < all * 2 || all == 0 {
      for line in lines(in: nodes) { lines[line].isSurroundings = true }
    }
  }
}
