/// A fine that 罚 and its amount alone tell: 被罚40万元, 各罚5万元.
struct BareFine {
  /// From 罚 to the end of the amount.
  let range: Range<Int>
  let amount: Double

  /// 罚.
  static let verb: UInt16 = 0x7F5A
  /// 罚款 of the law of penalties, or Hong Kong's and Taiwan's.
  static let closing: SplitSanctionForm.Closing = ("罚", ["AP3", "HK7", "TW10"])

  /// Words before 罚 which show that somebody was fined; 罚 alone is also what a rule threatens with.
  private static let passives: PhraseSet = ["被", "遭", "各", "均被", "合计", "共计", "累计", "领", "再", "均"]

  /// 被罚90万元罚款: the noun behind the amount says it again.
  private static let nouns: PhraseSet = ["罚款", "罚金", "罚锾", "的罚"]

  init?(_ measure: SanctionMeasure, at start: Int) {
    guard measure.text[start] == Self.verb, Self.passives.start(in: measure.text, endingAt: start) != nil,
      let found = measure.amount(
        at: measure.text.count > start + 1 && measure.text[start + 1] == 0x20 ? start + 2 : start + 1),
      Self.nouns.end(in: measure.text, at: found.end) == nil
    else { return nil }
    range = start..<found.end
    amount = found.value
  }
}
