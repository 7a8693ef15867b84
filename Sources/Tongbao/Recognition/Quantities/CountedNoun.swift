/// Finds the noun that a quantity counts: behind it (9名责任人员, 150余条整改建议) or right before it (问题132个).
struct CountedNoun {
  let context: RecognitionContext

  /// How far behind the unit the noun may begin: 26件生态环境问题.
  private static let reach = 8
  private static let longest = 8

  func range(around quantity: Range<Int>) -> Range<Int>? {
    behind(quantity.upperBound) ?? before(quantity.lowerBound)
  }

  private func behind(_ position: Int) -> Range<Int>? {
    let text = context.folded
    var at = position
    while at < min(position + Self.reach, text.count) {
      guard text[at] >= 0x4E00, !NumeralClass.begins(text[at]) else { return nil }
      if let noun = context.lattice.longest(.nouns, at: at), context.tokens.isBoundary(noun.end) {
        // The head of a Chinese noun phrase stands last: 违规发放津贴补贴问题.
        var end = noun.end
        while let next = context.lattice.longest(.nouns, at: end) { end = next.end }
        return at..<end
      }
      if context.lattice.starts(LexiconTable.actions.bit, at: at) { return nil }
      at += 1
    }
    return nil
  }

  private func before(_ position: Int) -> Range<Int>? {
    for length in stride(from: min(Self.longest, position), to: 1, by: -1) {
      let range = position - length..<position
      if context.lattice.exact(.nouns, range) != nil { return range }
    }
    return nil
  }
}
