/// Finds the expressions that hold a numeral but count nothing: 一岗双责, 八项规定.
struct IdiomRecognizer {
  func ranges(in context: RecognitionContext) -> [Range<Int>] {
    let text = context.folded
    let lattice = context.lattice
    let count = text.count
    var ranges: [Range<Int>] = []
    var at = 0
    while true {
      at = lattice.next(LexiconTable.idioms.bit, from: at)
      guard at < count else { return ranges }
      if let idiom = lattice.longest(.idioms, at: at), !isCount(at, idiom.end, in: context) {
        ranges.append(at..<idiom.end)
        at = idiom.end
      } else {
        at += 1
      }
    }
  }

  private static let point: UInt16 = 0x2E
  private static let his: UInt16 = 0x5176  // 其

  /// Whether a count stands where the idiom seems to: 二十一起, 十分之一, 五方面, 12388件.
  private func isCount(_ start: Int, _ end: Int, in context: RecognitionContext) -> Bool {
    let text = context.folded
    // 第三|十条: the numeral goes on behind the idiom.
    if end < text.count, NumeralClass.continues(text[end]), NumeralClass.begins(text[end - 1]) { return true }
    // 及其三名雇员
    if end < text.count, text[start] == Self.his, context.lattice.starts(LexiconTable.measures.bit, at: end) {
      return true
    }
    guard NumeralClass.begins(text[start]) else { return false }
    // 12306.8万元 is no hotline.
    if end + 1 < text.count, text[end] == Self.point, QuantityScanner.isDigit(text[end - 1]),
      QuantityScanner.isDigit(text[end + 1])
    {
      return true
    }
    if start > 0, NumeralClass.begins(text[start - 1]) || text[start - 1] == Glyph.spokenPoint { return true }
    guard end < text.count else { return false }
    if SingleOne.isListed(start, measure: text[end - 1], in: text) { return true }
    if SingleOne.isCase(start..<end, in: text) { return true }
    if NumeralClass.begins(text[end - 1]), context.lattice.starts(LexiconTable.measures.bit, at: end) {
      return true
    }
    guard end - start <= 3 else { return false }
    if text[end] == Glyph.of, text[end - 1] == Glyph.part { return true }
    guard let numeral = NumeralParser.numeral(in: text, context.lattice, at: start), numeral.end < end else {
      return false
    }
    guard let measure = context.lattice.longest(.measures, at: numeral.end) else { return false }
    return measure.end > end
  }
}
