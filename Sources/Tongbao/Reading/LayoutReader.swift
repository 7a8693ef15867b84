/// Tells a notice's lines apart: navigation, headline, header fields, headings, paragraphs, cases, table rows.
struct LayoutReader {
  struct Layout {
    var blocks: [Block] = []
    var breadcrumb: [String] = []
    var title: Range<Int>?
    var fields = HeaderFields()
  }

  private let text: NoticeText
  private let folded: [UInt16]

  /// Headers are looked for among this many lines at the start.
  private static let headerLines = 10
  private static let longestTitle = 90
  private static let longestHeading = 32

  init(_ text: NoticeText) {
    self.text = text
    folded = text.folded
  }

  func layout() -> Layout {
    var layout = Layout()
    for (index, line) in Lines.ranges(in: text).enumerated() {
      let kind = index < Self.headerLines ? headKind(line, &layout) : bodyKind(line, layout)
      layout.blocks.append(Block(range: line, kind: kind))
    }
    return layout
  }

  private func headKind(_ line: Range<Int>, _ layout: inout Layout) -> Block.Kind {
    if let crumbs = breadcrumb(line) {
      layout.breadcrumb = crumbs
      return .breadcrumb
    }
    let isInBody = layout.blocks.contains { $0.kind == .paragraph }
    if isInBody, Byline.isByline(folded, line) { return .byline }
    // Fields stand in short lines; a colon in running text is none.
    if line.count <= 120, !endsSentence(line), layout.fields.read(folded, line) { return .header }
    if layout.title == nil, !isInBody {
      if line.count <= Self.longestTitle, !endsSentence(line), ItemNumber.read(folded, line) == nil {
        layout.title = line
        return .title
      }
    }
    return bodyKind(line, layout)
  }

  private func bodyKind(_ line: Range<Int>, _ layout: Layout) -> Block.Kind {
    if folded[line.lowerBound] == 0x7C { return .tableRow }
    if Byline.isByline(folded, line) { return .byline }
    if let number = ItemNumber.read(folded, line) { return .item(number) }
    if line.count <= Self.longestHeading, !endsSentence(line), !folded[line].contains(0x3A) {
      return .heading
    }
    return .paragraph
  }

  /// 。！？；… or one of them before a closing mark.
  private func endsSentence(_ line: Range<Int>) -> Bool {
    var last = line.upperBound - 1
    while last > line.lowerBound, [0x201D, 0x29, 0x300B].contains(folded[last]) { last -= 1 }
    return [0x3002, 0x21, 0x3F, 0x3B, 0x2026].contains(folded[last])
  }

  private static let crumbStarts: PhraseSet = ["所在位置", "当前位置", "您的位置", "您所在的位置", "您现在的位置", "当前所在位置", "首页"]

  /// `所在位置:首页 > 一线传真` gives 首页 and 一线传真.
  private func breadcrumb(_ line: Range<Int>) -> [String]? {
    let isMark = { (unit: UInt16) in unit == 0x3E || unit == 0xBB || unit == 0x203A }
    guard line.count <= 120, folded[line].contains(where: isMark) else { return nil }
    var start = line.lowerBound
    guard let labelEnd = Self.crumbStarts.end(in: folded, at: start) else { return nil }
    if let colon = folded[line].firstIndex(of: 0x3A), colon == labelEnd { start = colon + 1 }
    return folded[start..<line.upperBound].split(whereSeparator: isMark).compactMap { crumb in
      let range = Lines.trimmed(folded, crumb.startIndex..<crumb.endIndex)
      return range.isEmpty ? nil : text.string(range)
    }
  }
}
