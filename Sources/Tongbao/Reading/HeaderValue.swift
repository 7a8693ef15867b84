/// What stands behind a header's label up to the next label: a name, often with an author or a date behind it.
struct HeaderValue {
  let text: [UInt16]
  let range: Range<Int>

  private static let writers: PhraseSet = ["通讯员", "记者", "本报记者", "特约记者", "作者", "撰稿"]
  private static let sites: PhraseSet = ["网站", "官网", "门户网站", "官方网站", "内网"]
  private static let bodyEnds: UnitSet = "委局府厅院署部会团"
  private static let longestLabel = 6

  /// Up to where a wide gap, a bar, a label or a date begins: `昆山市纪委  | 字号`, `昆山市纪委 2017-11-23`.
  var name: Range<Int> {
    var end = range.lowerBound
    while end < range.upperBound, text[end] != 0x7C, text[end] != 0x5B,
      !(Lines.isSpace(text[end]) && end + 1 < range.upperBound && endsName(end + 1))
    {
      end += 1
    }
    return closed(Lines.trimmed(text, range.lowerBound..<end))
  }

  /// The body behind its site, without marks: 某省纪委监委网站, 《某报》.
  func body(_ name: Range<Int>) -> Range<Int> {
    if name.count > 2, text[name.lowerBound] == 0x300A, text[name.upperBound - 1] == 0x300B {
      return name.lowerBound + 1..<name.upperBound - 1
    }
    guard let site = Self.sites.start(in: text, endingAt: name.upperBound), site > name.lowerBound,
      Self.bodyEnds.contains(text[site - 1])
    else { return name }
    return name.lowerBound..<site
  }

  /// The first date behind `name`.
  func date(after name: Range<Int>) -> CalendarDate? {
    for start in rest(after: name) {
      if let (date, end) = PrintedDate.read(text, at: start), end <= range.upperBound { return date }
    }
    return nil
  }

  /// The name behind a writer's title that follows `name`: 记者 钱某.
  func writer(after name: Range<Int>) -> Range<Int>? {
    let rest = rest(after: name)
    guard let end = Self.writers.end(in: text, at: rest.lowerBound), end < rest.upperBound else { return nil }
    return word(Lines.trimmed(text, end..<rest.upperBound))
  }

  /// The name without a writer's title, or nil.
  var author: Range<Int>? {
    var name = name
    if let end = Self.writers.end(in: text, at: name.lowerBound), end < name.upperBound {
      name = word(Lines.trimmed(text, end..<range.upperBound))
    }
    return name.isEmpty ? nil : name
  }

  /// What follows `name`, without the bars and strokes between fields.
  private func rest(after name: Range<Int>) -> Range<Int> {
    let start = (name.upperBound..<range.upperBound).first {
      !Lines.isSpace(text[$0]) && !Self.isSeparator(text[$0])
    }
    return Lines.trimmed(text, (start ?? range.upperBound)..<range.upperBound)
  }

  /// Up to the next blank.
  private func word(_ range: Range<Int>) -> Range<Int> {
    range.lowerBound..<(range.first { Lines.isSpace(text[$0]) } ?? range.upperBound)
  }

  /// Without the mark that closes a bracket opened before the label: `[来源：昆山市纪委]`.
  private func closed(_ name: Range<Int>) -> Range<Int> {
    guard let last = name.last, let open = Self.openers[text[last]], !text[name].contains(open) else {
      return name
    }
    return Lines.trimmed(text, name.lowerBound..<last)
  }

  private static let openers: [UInt16: UInt16] = [0x29: 0x28, 0x5D: 0x5B, 0x3011: 0x3010]

  private static func isSeparator(_ unit: UInt16) -> Bool { unit == 0x7C || unit == 0x2F }

  private func endsName(_ position: Int) -> Bool {
    Lines.isSpace(text[position]) || Self.isSeparator(text[position])
      || Self.writers.end(in: text, at: position) != nil
      || PrintedDate.read(text, at: position) != nil || isLabel(position)
  }

  /// Some label, though none that is known: `昆山市纪委 监制：周某`.
  private func isLabel(_ position: Int) -> Bool {
    var at = position
    while at < text.count, at - position < Self.longestLabel, PrintedDate.isHan(text[at]) { at += 1 }
    return at > position + 1 && at < text.count && text[at] == 0x3A
  }
}
