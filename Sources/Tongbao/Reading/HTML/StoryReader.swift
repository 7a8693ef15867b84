/// Puts together one story of a page: headline, then the lines of the text; header, captions and buttons left out.
struct StoryReader {
  let text: PageText
  let metadata: PageMetadata
  let story: MainText.Story
  /// Whether the page holds no other story: then what the page's head says is about this one.
  let isAlone: Bool
  let lexicon: Lexicon
  let keepsSource: Bool

  /// How many lines before the text, at its start and behind it may hold header fields.
  private static let before = 30
  private static let inside = 12
  private static let behind = 15

  /// The document of the story; `from` and `to` are the nodes between the stories before and behind it.
  func document(from: Int, to: Int) -> Document {
    let own = story.ranges.flatMap { Array(text.lines(in: $0)) }
    var body = own.filter { !text.lines[$0].isSurroundings }
    if body.isEmpty { body = own }
    let first = own.first ?? 0
    let earlier = text.lines(in: from..<story.nodes.lowerBound).suffix(Self.before)
      .filter { !text.lines[$0].isSurroundings && $0 < first }
    let metadata = isAlone ? self.metadata : PageMetadata.none
    let title = PageTitle(text: text, metadata: metadata).find(
      earlier + body.prefix(Self.inside), headline: story.headline)
    let folded = Folded(lexicon)
    // What stands in the text's own element above the headline is no text.
    if let shown = title?.lines, let index = body.firstIndex(where: { shown.contains($0) }) {
      body.removeFirst(index)
      body.removeAll { shown.contains($0) }
    } else if let shown = title?.title, let line = body.first,
      PageTitle.isSame(text.lines[line].string, shown)
    {
      body.removeFirst()
    }
    var header = HeaderLines(lexicon: lexicon)
    let titleLine = title?.lines.first
    let near = earlier.filter { $0 > titleLine ?? -1 } + earlier.filter { $0 < titleLine ?? -1 }
    let shown = title?.lines ?? 0..<0
    let opening = body.prefix(Self.inside)
    header.read(
      near.filter { !shown.contains($0) }.filter { $0 > titleLine ?? -1 }.map { text.lines[$0].text })
    let taken = header.read(opening.map { text.lines[$0].text }, stopsAtProse: true)
    let consumed = Set(zip(opening, taken).filter(\.1).map(\.0))
    header.read(near.filter { $0 < titleLine ?? -1 }.map { text.lines[$0].text })
    body.removeAll { consumed.contains($0) }
    body = withoutTail(body.filter { !isNoise($0, folded) }, folded, &header)
    let later = text.lines(in: story.nodes.upperBound..<to).prefix(Self.behind)
    header.read(later.map { text.lines[$0].text })

    var document = composed(title, body)
    document.published =
      metadata.published ?? header.published ?? metadata.named
      ?? metadata.address.flatMap(AddressDate.find)
      ?? Signature.find(NoticeText(units: document.text.units, lexicon: lexicon)).date
    document.publisher =
      metadata.publisher ?? header.publisher ?? metadata.namedSource ?? metadata.site
    document.author = metadata.author.flatMap(personName) ?? header.author
    return document
  }

  private func personName(_ name: String) -> String? {
    let units = Array(name.utf16)
    return (2...4).contains(units.count) && units.allSatisfy(PrintedDate.isHan) ? name : nil
  }

  private func isNoise(_ index: Int, _ folded: Folded) -> Bool {
    let line = text.lines[index]
    guard line.table == nil else { return false }
    if line.isCaption { return true }
    guard line.text.count <= 100 else { return false }
    let units = folded.units(line.text)
    return PageNoise.isCaption(units, followsImage: line.followsImage) || PageNoise.isButton(units)
  }

  /// Without what follows the text in its element: related links, 上一篇, the editors' names.
  private func withoutTail(_ body: [Int], _ folded: Folded, _ header: inout HeaderLines) -> [Int] {
    var body = body
    let all = body.reduce(0) { $0 + text.lines[$1].prose }
    var seen = 0
    for (index, line) in body.enumerated() {
      if seen * 10 >= all * 7, text.lines[line].table == nil,
        PageNoise.isCloser(folded.units(text.lines[line].text))
      {
        body.removeLast(body.count - index)
        break
      }
      seen += text.lines[line].prose
    }
    while body.count > 1, let last = body.last, text.lines[last].table == nil {
      let line = text.lines[last]
      let units = folded.units(line.text)
      if PageNoise.isByline(units) {
        header.read([line.text])
      } else if line.linkUnits * 10 < line.text.count * 8 || line.prose > 0 {
        break
      }
      body.removeLast()
    }
    return body
  }

  private func composed(_ title: PageTitle.Found?, _ body: [Int]) -> Document {
    var out = TextBuffer(keepsSource: keepsSource)
    var titleRange: Range<Int>?
    if let title {
      if title.lines.isEmpty || title.title != title.lines.map({ text.lines[$0].string }).joined() {
        out.append(title.title)
      } else {
        for line in title.lines { out.append(text.lines[line].text) }
      }
      titleRange = 0..<out.count
    }
    var tables: [NoticeTable] = []
    for line in body {
      if !out.isEmpty { out.append(0x0A) }
      if let table = text.lines[line].table { tables.append(table.moved(by: out.count)) }
      out.append(text.lines[line].text)
    }
    var document = Document(text: out)
    document.title = title?.title
    document.titleRange = titleRange
    document.tables = tables
    return document
  }
}

/// Folds a line for comparison with phrases.
private struct Folded {
  private let lexicon: Lexicon

  init(_ lexicon: Lexicon) { self.lexicon = lexicon }

  func units(_ line: TextBuffer) -> [UInt16] {
    let table = lexicon.compiled.fold
    return line.units.map { table[Int($0)] }
  }
}
