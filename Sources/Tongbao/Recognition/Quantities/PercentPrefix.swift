/// 百分之, 千分之, 万分之 and 百万分之 before a number: what the number is in per cent.
enum PercentPrefix {
  /// The end of the prefix and the power of ten that turns the number into per cent.
  static func match(_ text: [UInt16], at start: Int) -> (end: Int, exponent: Int)? {
    var at = start
    var exponent = 0
    while at < text.count {
      let unit = NumeralClass.of(text[at])
      guard unit.kind == .smallUnit && unit.value > 1 || unit.kind == .largeUnit else { break }
      exponent += unit.value
      at += 1
      if at - start > 2 { return nil }
    }
    guard exponent > 0 else { return nil }
    if start > 0, NumeralClass.begins(text[start - 1]) { return nil }
    for glyph in [Glyph.part, Glyph.of] {
      while at < text.count, text[at] == Glyph.space { at += 1 }
      guard at < text.count, text[at] == glyph else { return nil }
      at += 1
    }
    while at < text.count, text[at] == Glyph.space { at += 1 }
    return at < text.count ? (at, 2 - exponent) : nil
  }
}
