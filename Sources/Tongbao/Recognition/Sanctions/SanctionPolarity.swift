/// What the clause says of a sanction: imposed, proposed, exempted, revoked, or only named by a rule.
struct SanctionPolarity {
  let text: [UInt16]
  /// All surfaces that may name a sanction.
  let candidates: [SanctionCandidate]
  /// How far the sentence of the last question was searched, where it begins, and whether a rule stands in it.
  private var searched = 0
  private var sentence = 0
  private var isRule = false

  init(text: [UInt16], candidates: [SanctionCandidate]) {
    self.text = text
    self.candidates = candidates
  }

  /// The ranges must be asked for in the order of the text.
  mutating func of(_ range: Range<Int>, code: String) -> Sanction.Polarity {
    if code == "SM22" || code == "CR11" || code == "CP8" || code == "CP14" { return .exempted }
    var clause = range.lowerBound
    while clause > 0, range.lowerBound - clause < 60, !TextMark.endsClause(text[clause - 1]) { clause -= 1 }
    let before = clause..<range.lowerBound
    if isQuoted(upTo: range.lowerBound) || isRange(before) { return .quoted }
    if Self.negations.first(in: text, max(clause, range.lowerBound - 6)..<range.lowerBound) != nil {
      return .exempted
    }
    if isDisciplinary(range), let word = Self.revocations.first(in: text, before), !isKind(word) {
      return .revoked
    }
    return isProposed(before) || Self.refusals.end(in: text, at: range.upperBound) != nil
      ? .proposed : .imposed
  }

  /// Whether the sentence reads as a rule up to `end`; what an earlier question searched is not searched again.
  private mutating func isQuoted(upTo end: Int) -> Bool {
    var start = end
    while start > searched, !TextMark.endsSentence(text[start - 1]) { start -= 1 }
    if start > searched {
      sentence = start
      isRule = false
    }
    if !isRule {
      isRule = Self.rules.first(in: text, max(sentence, searched - Self.longestRule)..<end) != nil
    }
    searched = end
    return isRule
  }

  /// A word of the future or of a wish in the clause; one in brackets speaks of something else: (其中要求某县1起).
  private func isProposed(_ before: Range<Int>) -> Bool {
    var from = before.lowerBound
    while let word = Self.proposals.first(in: text, from..<before.upperBound) {
      var at = word.upperBound
      // 提请批捕9605人、移送起诉13825人: what is submitted for approval is the first of the list alone.
      if Self.submission.matches(text, at: word.lowerBound),
        text[at..<before.upperBound].contains(TextMark.enumerationComma)
      {
        from = at
        continue
      }
      while at < before.upperBound, text[at] != TextMark.open, text[at] != TextMark.close { at += 1 }
      guard at < before.upperBound, text[at] == TextMark.close else { return true }
      from = at
    }
    return false
  }

  private static let submission: Phrase = "提请"

  /// 处24万元以上480万元以下罚款: the range of a penalty stands in a rule.
  private func isRange(_ before: Range<Int>) -> Bool {
    Self.atMost.start(in: text, endingAt: before.upperBound) != nil
      && Self.atLeast.first(in: text, before) != nil
  }

  private static let atMost: PhraseSet = ["元以下", "元以下的", "以下之", "倍以下", "倍以下的"]
  private static let atLeast: PhraseSet = ["元以上", "倍以上"]

  private static let longestRule = 8

  /// 撤销职务、记过处分: the word belongs to a kind.
  private func isKind(_ word: Range<Int>) -> Bool {
    candidates.contains { $0.range.contains(word.lowerBound) }
  }

  private func isDisciplinary(_ range: Range<Int>) -> Bool { Self.close.ends(text, at: range.upperBound) }

  private static let close: Phrase = "处分"
  private static let rules: PhraseSet = [
    "情节较轻", "情节较重", "情节严重的", "情节轻微", "有下列", "可以给予", "应当给予", "的,给予", "的,依照", "造成严重后果的", "一律给予", "逾期不",
    "拒不改正", "的,由", "的,追究", "的,移交", "的,移送", "的,一律", "者,将",
    "如构成犯罪", "若构成犯罪", "如果", "倘若", "一旦", "一经查实", "凡是", "凡有", "凡违", "凡因", "凡属", "若检方", "若经", "若被", "若有", "若再",
    "若因", "若违", "若遭", "最高可", "最多可", "可处至", "可判处", "可处以", "可以提出", "最轻本刑", "一经", "可能被",
  ]
  private static let negations: PhraseSet = [
    "免予", "免于", "不予", "免除", "未给予", "不再", "不给予", "没有", "没被", "未被", "未受", "建议不", "决定不", "依法不",
  ]
  /// 求減刑駁回: what was asked for and refused.
  private static let refusals: PhraseSet = ["驳回", "被驳回", "遭驳回", "被拒"]
  private static let revocations: PhraseSet = ["撤销", "解除", "变更"]
  private static let proposals: PhraseSet = [
    "建议", "提议", "提名", "应判处", "拟给予", "拟予", "提请", "应当", "应予", "拟对", "依法吊销", "要求", "一律", "凡是",
    "将予以", "将给予", "将依规", "将依纪", "将依法", "将严肃", "将从严", "将按照", "将坚决", "将对", "将被", "将吊销", "将撤销", "将免去",
  ]
}
