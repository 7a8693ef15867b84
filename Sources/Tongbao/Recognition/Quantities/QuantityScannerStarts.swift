/// Where a number may begin: not inside a word, a code, a clock time or an ordinal.
extension QuantityScanner {
  func canBegin(_ numeral: Numeral) -> Bool {
    let start = numeral.start
    // 三台县, 七台河市.
    if numeral.isSpelled, let place = lattice.longest(.places, at: start), place.end > numeral.end {
      return false
    }
    guard start > 0 else { return true }
    let before = text[start - 1]
    if numeral.isSpelled {
      // 林○○: a masked name.
      let first = text[start]
      if numeral.value.significand == 0, first == Glyph.circle || first == Glyph.zeroCircle { return false }
      // 统一, 万一, 唯一: the numeral is the tail of a word, in 唯一一个 its first digit.
      let isTwice = numeral.end == start + 2 && text[start] == text[start + 1]
      if numeral.isSingle || isTwice, !context.tokens.isBoundary(start), !Self.looseBefore.contains(before),
        rangeSeparator(numeral.end) == nil
      {
        return false
      }
    } else if Self.isLetter(before), !CurrencySymbol.isCode(endingAt: start, in: text) {
      return false  // G320, K18
    } else if Self.numberJoiners.contains(before) {
      return false  // 4·29, 3/5, +300
    } else if before == Self.equals, start > 1, Self.isLetter(text[start - 2]) {
      return false  // id=300, but 8938×5=44690元
    } else if before == Self.colon, isReadingCounter(start - 1) {
      return false
    } else if before == Glyph.hyphen || before == Self.colon, start > 1, Self.isDigit(text[start - 2]) {
      return false  // 0512-6789, 12:30
    }
    return !isOrdinal(start)
  }

  private static let looseBefore: UnitSet = "男女共有的和及对为将处出中另其责理罚分诫等达约近上逾超足到"
  private static let numberJoiners: UnitSet = "·#№+/_@."
  private static let equals: UInt16 = 0x3D
  private static let colon: UInt16 = 0x3A
  private static let listSeparators: UnitSet = "、和及至到-~"

  private static let counters: PhraseSet = [
    "浏览", "点击", "阅读", "访问", "浏览次数", "点击次数", "阅读次数", "访问次数", "点击数", "点击率", "浏览量", "阅读量", "访问量",
    "阅读数",
  ]

  /// Whether the colon at `position` closes the label of a page's reading counter.
  func isReadingCounter(_ position: Int) -> Bool {
    Self.counters.start(in: text, endingAt: position) != nil
  }

  static func isDigit(_ unit: UInt16) -> Bool { unit >= 0x30 && unit <= 0x39 }
  static func isLetter(_ unit: UInt16) -> Bool {
    unit >= 0x41 && unit <= 0x5A || unit >= 0x61 && unit <= 0x7A
  }

  /// Whether 第 stands before the number, also over a list: 第3、4项.
  func isOrdinal(_ start: Int) -> Bool {
    var at = start - 1
    while at >= 0, text[at] == Glyph.space { at -= 1 }
    guard at >= 0 else { return false }
    if text[at] == Glyph.ordinal { return true }
    guard Self.listSeparators.contains(text[at]) else { return false }
    let limit = max(0, at - 8)
    at -= 1
    while at >= limit {
      if text[at] == Glyph.ordinal { return true }
      guard NumeralClass.begins(text[at]) || Self.listSeparators.contains(text[at]) else { return false }
      at -= 1
    }
    return false
  }

  /// `2.3名` at the head of a line is item 2 and 3名.
  func afterListHead(_ numeral: Numeral) -> Numeral? {
    guard !numeral.isSpelled, numeral.scale == 0, numeral.value.exponent < 0 else { return nil }
    var at = numeral.start - 1
    while at >= 0, text[at] == Glyph.space { at -= 1 }
    guard at >= 0, text[at] == Glyph.newline else { return nil }
    guard let dot = text[numeral.start..<numeral.end].firstIndex(of: Glyph.point) else { return nil }
    guard let rest = readNumeral(at: dot + 1) else { return nil }
    guard let part = reader.part(of: rest) else { return nil }
    guard [.person, .case, .body, .thing].contains(part.kind) else { return nil }
    return rest
  }
}
