/// What must be the same so that figures of two notices can be compared: what was done, to what, in which field, how
/// it was counted, and in which words. Who did it and when stand beside it.
struct ClaimScopeKey: Hashable {
  let predicate: String
  let counted: String
  let domain: String
  let sanctions: [String]
  let unit: String
  /// The words around the quantity in its clause: 查处违反八项规定精神问题. A claim's noun alone (问题) would let two
  /// kinds of problem pass for one.
  let before: String
  let behind: String

  /// Nil of a claim that does not say by itself what it counts: a part of another, a percentage, one without a verb.
  init?(_ claim: Claim, in record: Record) {
    guard let predicate = claim.predicate, claim.parent == nil, claim.kinship != .percent, claim.row == nil,
      claim.amount.value != nil, claim.times == 1, !claim.isGroup, let unit = claim.amount.unit
    else { return nil }
    self.predicate = predicate
    self.unit = unit
    counted = claim.counted ?? ""
    domain = claim.domain ?? ""
    sanctions = claim.sanctions
    let clause = ClauseWords(record.notice.text, record.mentions)
    (before, behind) = clause.around(record.mentions[claim.quantity].range)
  }
}

/// The words of a clause around a quantity, without when and by whom.
private struct ClauseWords {
  private let folded: [UInt16]
  private let mentions: [Mention]

  /// What may stand before a verb without changing what is counted.
  private static let adverbs: PhraseSet = [
    "共", "共计", "累计", "一共", "总共", "已", "全国", "全省", "全市", "全县", "全区", "全州", "全盟", "全自治区", "全系统",
  ]
  private static let farthest = 40

  init(_ text: NoticeText, _ mentions: [Mention]) {
    folded = text.folded
    self.mentions = mentions
  }

  func around(_ quantity: Range<Int>) -> (before: String, behind: String) {
    var start = quantity.lowerBound
    while start > 0, quantity.lowerBound - start < Self.farthest, !TextMark.endsClause(folded[start - 1]) {
      start -= 1
    }
    for mention in mentions where mention.range.lowerBound >= start - Self.farthest {
      if mention.range.lowerBound >= quantity.lowerBound { break }
      let isFrame = mention.kind == .date || mention.kind == .institution
      if isFrame, mention.range.upperBound <= quantity.lowerBound {
        start = max(start, mention.range.upperBound)
      }
    }
    while start < quantity.lowerBound, let end = Self.adverbs.end(in: folded, at: start) { start = end }
    var end = quantity.upperBound
    while end < folded.count, end - quantity.upperBound < Self.farthest, !TextMark.endsClause(folded[end]) {
      end += 1
    }
    return (
      String(decoding: folded[start..<quantity.lowerBound], as: UTF16.self),
      String(decoding: folded[quantity.upperBound..<end], as: UTF16.self)
    )
  }
}
