/// Tells a notice's lines apart: navigation, headline, header fields, headings, paragraphs, cases, table rows.
struct LayoutReader {
  struct Layout {
    var blocks: [Block] = []
    var breadcrumb: [String] = []
    var title: Range<Int>?
    var fields = HeaderFields()

    private static let announcing: PhraseSet = ["关于", "通报", "公布", "公开", "公开通报", "公开曝光"]
    private static let bodyEnds: UnitSet = "委局府厅院署部会室办司"

    /// The body that opens the headline and announces: 某市纪委监委|关于四起典型问题的通报.
    func titleBody(_ text: [UInt16]) -> Range<Int>? {
      guard let title else { return nil }
      for at in title where Self.announcing.end(in: text, at: at) != nil {
        let name = title.lowerBound..<at
        let isName =
          (4...24).contains(name.count) && Self.bodyEnds.contains(text[at - 1])
          && name.allSatisfy { PrintedDate.isHan(text[$0]) }
        return isName ? name : nil
      }
      return nil
    }
  }

  private let text: NoticeText
  private let folded: [UInt16]
  private let tables: [NoticeTable]
  private let isPage: Bool

  /// Headers are looked for among this many lines at the start.
  private static let headerLines = 10
  private static let longestTitle = 90
  private static let longestHeading = 32

  /// - Parameters:
  ///   - text: The notice's text.
  ///   - tables: The tables that its reader found; Markdown's are found here.
  ///   - title: The headline's span, where the reader knows it: then the text holds no header and no navigation.
  init(_ text: NoticeText, tables: [NoticeTable] = [], title: Range<Int>? = nil, isPage: Bool = false) {
    self.text = text
    self.tables = tables
    self.isPage = isPage
    knownTitle = title
    folded = text.folded
  }

  private let knownTitle: Range<Int>?

  /// `known` are the text's lines, where the caller has them.
  func layout(lines known: [Range<Int>]? = nil) -> Layout {
    let lines = known ?? Lines.ranges(in: text)
    var layout = Layout()
    layout.title = knownTitle
    layout.blocks.reserveCapacity(lines.count)
    for (index, line) in lines.enumerated() {
      if isPage {
        let isTitle = knownTitle.map { $0.contains(line.lowerBound) } ?? false
        layout.blocks.append(Block(range: line, kind: isTitle ? .title : bodyKind(line, layout)))
        continue
      }
      let kind = index < Self.headerLines ? headKind(line, &layout) : bodyKind(line, layout)
      layout.blocks.append(Block(range: line, kind: kind))
    }
    return layout
  }

  private func headKind(_ line: Range<Int>, _ layout: inout Layout) -> Block.Kind {
    if let crumbs = Breadcrumb.crumbs(text, line) {
      layout.breadcrumb = crumbs
      return .breadcrumb
    }
    // 某署:全年查出问题35件, below a site's name: a second headline is no text yet.
    let isInBody = layout.blocks.contains {
      $0.kind == .paragraph && ($0.range.count > Self.longestTitle || endsSentence($0.range))
    }
    if isInBody, Byline.isByline(folded, line) { return .byline }
    // Fields stand in short lines; a colon in running text is none.
    if line.count <= 120, !endsSentence(line) {
      if layout.fields.read(folded, line) { return .header }
      if layout.title == nil, let address = glued(line) {
        layout.title = Lines.trimmed(folded, line.lowerBound..<address)
        _ = layout.fields.readDateOfLine(folded, pastAddress(address..<line.upperBound))
        return .title
      }
      if layout.title != nil || Self.reporters.first(in: folded, line) != nil, !isInBody,
        layout.fields.readDateOfLine(folded, pastAddress(line))
      {
        return .header
      }
    }
    if layout.title == nil, isColumn(line) || folded[line.lowerBound] == Self.bullet { return .heading }
    if layout.title == nil, !isInBody {
      if line.count <= Self.longestTitle, !endsSentence(line), mayBeTitle(line),
        ItemNumber.read(folded, line) == nil
      {
        layout.title = line
        return .title
      }
    }
    return bodyKind(line, layout)
  }

  private func bodyKind(_ line: Range<Int>, _ layout: Layout) -> Block.Kind {
    if folded[line.lowerBound] == 0x7C || tables.contains(where: { $0.range.contains(line.lowerBound) }) {
      return .tableRow
    }
    if Byline.isByline(folded, line) { return .byline }
    if let number = ItemNumber.read(folded, line) { return .item(number) }
    if line.count <= Self.longestHeading, !endsSentence(line), !folded[line].contains(0x3A) {
      return .heading
    }
    return .paragraph
  }

  /// A line behind the address that opens it: http://… 2004年5月26日 15:18 某网.
  private func pastAddress(_ line: Range<Int>) -> Range<Int> {
    guard Self.addresses.end(in: folded, at: line.lowerBound) != nil,
      let space = folded[line].firstIndex(where: Lines.isSpace)
    else { return line }
    return Lines.trimmed(folded, space..<line.upperBound)
  }

  /// Where the address begins that a page glued to its headline: 药监部门查处9种假药http://….
  private func glued(_ line: Range<Int>) -> Int? {
    guard line.count <= 120 else { return nil }
    return line.dropFirst(6).first {
      Self.addresses.end(in: folded, at: $0) != nil && PrintedDate.isHan(folded[$0 - 1])
    }
  }

  /// A headline holds words, and no clause that a colon leaves open: 分析如下：.
  private func mayBeTitle(_ line: Range<Int>) -> Bool {
    line.contains { PrintedDate.isHan(folded[$0]) }
      && !(folded[line.upperBound - 1] == 0x3A && (line.count <= 8 || folded[line].contains(0x2C)))
      && !(line.count <= 12 && Self.wire.ends(folded, at: line.upperBound))
  }

  /// 据某社电, alone on its line.
  private static let wire: Phrase = "社电"
  private static let reporters: PhraseSet = ["记者"]
  private static let addresses: PhraseSet = ["http://", "https://", "www."]
  private static let bullet: UInt16 = 0xB7  // •, folded

  /// 【作风曝光台】: the column that a notice stands in.
  private func isColumn(_ line: Range<Int>) -> Bool {
    line.count <= 14 && text.units[line.lowerBound] == 0x3010
      && text.units[line].firstIndex(of: 0x3011) == line.upperBound - 1
  }

  /// 。！？；… or one of them before a closing mark.
  private func endsSentence(_ line: Range<Int>) -> Bool {
    var last = line.upperBound - 1
    while last > line.lowerBound, [0x201D, 0x29, 0x300B].contains(folded[last]) { last -= 1 }
    return [0x3002, 0x21, 0x3F, 0x3B, 0x2026].contains(folded[last])
  }
}
