/// A fine that 罚 and its amount alone tell, a sentence that 判 and its term do: 被罚40万元, 各罚5万元, 改判十年.
struct BareFine {
  /// From the verb to the end of the amount or the term.
  let range: Range<Int>
  var amount: Double?
  var duration: String?
  let closing: SplitSanctionForm.Closing

  /// 罚.
  static let verb: UInt16 = 0x7F5A
  private static let opening: UInt16 = 0x5F00  // 开
  /// 归 of 归还, 交 of 交还.
  static let returns: UnitSet = "归交偿赔"

  /// 罚款 of the law of penalties, or Hong Kong's and Taiwan's.
  private static let fine: SplitSanctionForm.Closing = ("罚", ["AP3", "HK7", "TW10"])

  /// Words before 罚 which show that somebody was fined; 罚 alone is also what a rule threatens with.
  private static let passives: PhraseSet = [
    "被", "遭", "获", "共", "各", "均被", "合计", "共计", "累计", "领", "再", "均", "开", "裁", "重",
  ]

  /// 被罚90万元罚款: the noun behind the amount says it again.
  private static let nouns: PhraseSet = ["罚款", "罚金", "罚锾", "的罚"]

  init?(_ measure: SanctionMeasure, at start: Int) {
    guard measure.text[start] == Self.verb, Self.passives.start(in: measure.text, endingAt: start) != nil,
      let found = measure.bareAmount(
        at: measure.text.count > start + 1 && measure.text[start + 1] == 0x20 ? start + 2 : start + 1),
      Self.nouns.end(in: measure.text, at: found.end) == nil
    else { return nil }
    // 開罰54萬元
    range = (start > 0 && measure.text[start - 1] == Self.opening ? start - 1 : start)..<found.end
    amount = found.value
    closing = Self.fine
  }

  /// 判.
  static let judging: UInt16 = 0x5224

  /// 分别被判十年、七年, 上诉后改判2年; the noun behind a term makes it a sanction of the table.
  init?(sentence measure: SanctionMeasure, at start: Int) {
    let text = measure.text
    guard text[start] == Self.judging, Self.courts.start(in: text, endingAt: start) != nil,
      let found = measure.term(at: start + 1), Self.punishments.end(in: text, at: found.end) == nil
    else { return nil }
    range = (Self.again.ends(text, at: start) ? start - 1 : start)..<found.end
    duration = found.iso
    closing = ("判", ["CP12"])
  }

  private static let courts: PhraseSet = ["被", "获", "改", "均", "各", "遭", "一审", "二审", "终审", "再审", "分别"]
  private static let again: Phrase = "改"
  private static let punishments: PhraseSet = [
    "有期徒刑", "徒刑", "的", "监禁", "刑", "拘役", "管制", "社会服务令", "感化", "缓刑", "入狱", "以", "不",
  ]

  /// 下令他向政府歸還36萬元: what a court of Hong Kong orders to be paid back.
  init?(restitution measure: SanctionMeasure, at start: Int) {
    let text = measure.text
    guard Self.returns.contains(text[start]), let verb = Self.verbs.end(in: text, at: start),
      let found = measure.amount(at: Self.gains.end(in: text, at: verb) ?? verb)
    else { return nil }
    var clause = start
    while clause > 0, start - clause < 24, !TextMark.endsClause(text[clause - 1]) { clause -= 1 }
    guard Self.orders.first(in: text, clause..<start) != nil else { return nil }
    range = start..<found.end
    amount = found.value
    closing = Self.restitution
  }

  private static let restitution: SplitSanctionForm.Closing = ("归还", ["HK8"])
  private static let verbs: PhraseSet = ["归还", "交还", "偿还", "赔偿"]
  private static let gains: PhraseSet = ["贪款", "贿款", "骗款", "款项", "赃款", "薪金"]
  private static let orders: PhraseSet = ["令", "须", "需"]
}
