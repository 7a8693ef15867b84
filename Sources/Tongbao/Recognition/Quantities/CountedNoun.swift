/// Finds the noun that a quantity counts: behind it (9名责任人员, 150余条整改建议) or right before it (问题132个).
final class CountedNoun {
  private let context: RecognitionContext

  init(context: RecognitionContext) { self.context = context }

  /// How far behind the unit the noun may begin: 26件生态环境问题.
  private static let reach = 8
  private static let longest = 8

  func text(around quantity: Range<Int>, _ kind: MeasureRow.Kind, unit: String?) -> String? {
    switch kind {
    case .percent: return nil
    case .money:
      let range = behind(quantity.upperBound, reach: 1, "money") ?? before(quantity.lowerBound, "money")
      return range.map(context.notice.text.string)
    case .person:
      let range =
        behind(quantity.upperBound, reach: Self.reach, "people") ?? before(quantity.lowerBound, "people")
      return range.map(context.notice.text.string) ?? (unit == "人" ? unit : nil)
    default:
      let range = behind(quantity.upperBound, reach: Self.reach, nil) ?? before(quantity.lowerBound, nil)
      return range.map(context.notice.text.string) ?? (unit == "人次" ? unit : nil)
    }
  }

  private func behind(_ position: Int, reach: Int, _ kind: String?) -> Range<Int>? {
    let text = context.folded
    var at = position
    while at < min(position + reach, text.count) {
      guard text[at] >= 0x4E00, text[at] <= 0x9FFF, !NumeralClass.begins(text[at]) else { return nil }
      if context.tokens.isBoundary(at), let noun = noun(at), context.tokens.isBoundary(noun.end) {
        // The head of a Chinese noun phrase stands last, its modifiers before: 违规发放津贴补贴问题.
        var last = noun
        while let next = self.noun(last.end) { last = next }
        return fits(last, kind) ? position..<last.end : nil
      }
      if context.lattice.starts(LexiconTable.actions.bit, at: at) { return nil }
      at += 1
    }
    return nil
  }

  private func before(_ position: Int, _ kind: String?) -> Range<Int>? {
    for length in stride(from: min(Self.longest, position), to: 1, by: -1) {
      let range = position - length..<position
      if let noun = context.lattice.exact(.nouns, range) { return fits(noun, kind) ? range : nil }
    }
    return nil
  }

  private func noun(_ position: Int) -> WordLattice.Found? { context.lattice.longest(.nouns, at: position) }

  private func fits(_ noun: WordLattice.Found, _ kind: String?) -> Bool {
    let row = context.lexicon.tables.nouns[noun.row]
    return kind == nil ? row.kind != "money" : row.kind == kind
  }
}
