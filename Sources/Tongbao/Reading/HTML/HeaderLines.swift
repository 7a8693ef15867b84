/// Reads header fields from lines that stand in different places of a page.
struct HeaderLines {
  private(set) var published: CalendarDate?
  private(set) var publisher: String?
  private(set) var author: String?
  private let lexicon: Lexicon
  private static let longest = 160
  private static let today: PhraseSet = ["今天是", "今日", "现在是", "当前时间", "北京时间"]

  init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// Reads the lines; returns for each whether it is nothing but header. What was found before stays.
  ///
  /// With `stopsAtProse`, lines from the first sentence on are not looked at.
  @discardableResult
  mutating func read(_ lines: [TextBuffer], stopsAtProse: Bool = false) -> [Bool] {
    var taken = [Bool](repeating: false, count: lines.count)
    var fields = HeaderFields()
    for (index, line) in lines.enumerated() {
      // Every line apart: a field's value may stand on the next one, so the state goes on.
      guard line.count <= Self.longest, !line.isEmpty else {
        if stopsAtProse { break }
        continue
      }
      let text = NoticeText(units: line.units, lexicon: lexicon)
      if let last = text.folded.last, last == 0x3002 || last == 0x21 || last == 0x3F {
        if stopsAtProse { break }
        continue
      }
      guard Self.today.end(in: text.folded, at: 0) == nil else { continue }
      let range = Lines.trimmed(text.folded, 0..<text.count)
      guard !range.isEmpty else { continue }
      var single = fields.continued
      taken[index] = single.read(text.folded, range)
      take(single, text)
      fields = single
    }
    return taken
  }

  private mutating func take(_ fields: HeaderFields, _ text: NoticeText) {
    if published == nil { published = fields.published }
    if publisher == nil { publisher = fields.publisher.flatMap { $0.isEmpty ? nil : text.string($0) } }
    if author == nil { author = fields.author.flatMap { $0.isEmpty ? nil : text.string($0) } }
  }
}
