/// The words that open a sentence which divides a total told before: 按职级看，, 从类型看，, 分省情况：, 被问责人员中，.
extension MentionReading {
  /// The comma or the colon behind them; nil where the sentence does not open so.
  func breakdownEnd(_ sentence: Range<Int>) -> Int? {
    let start = Lines.trimmed(folded, sentence).lowerBound
    let limit = min(sentence.upperBound, start + BreakdownWords.longest)
    guard start < limit,
      let comma = folded[start..<limit].firstIndex(where: { $0 == TextMark.comma || $0 == TextMark.colon }),
      comma > start
    else { return nil }
    if folded[comma - 1] == BreakdownWords.middle, comma - start > 2 { return comma }
    // A gloss in brackets may stand between: 按处理方式统计（…），
    guard let opened = BreakdownWords.openers.end(in: folded, at: start) else { return nil }
    let end = folded[start..<comma].firstIndex(of: TextMark.open) ?? comma
    return end - opened <= BreakdownWords.longestView
      && BreakdownWords.closers.start(in: folded, endingAt: end) != nil ? comma : nil
  }
}

private enum BreakdownWords {
  static let openers: PhraseSet = ["按", "从", "分"]
  static let closers: PhraseSet = ["看", "分", "统计", "划分", "计", "分类", "情况"]
  static let middle: UInt16 = 0x4E2D
  static let longestView = 14
  static let longest = 54
}
