extension MentionReading {
  /// Whether a figure is no member of the list in which it stands: 针对这两个问题 points back, 比上年的3.14万件 belongs to
  /// another period, 同比增加3人 is a change. 开除党籍3人 is one.
  func isOutside(_ figure: Figure) -> Bool {
    clauses.cue([.anaphor, .comparison], endingAt: figure.start) != nil
      || (figure.clause < figure.start
        && first(OutsideWords.changes, in: figure.clause..<figure.start) != nil)
  }

  /// 146件（不含上年旧存28件）: said in passing.
  func isInBrackets(_ figure: Figure) -> Bool {
    let start = clauses.sentences[figure.sentence].lowerBound
    return folded.withUnsafeBufferPointer { folded in
      var at = figure.start
      while at > start {
        at &-= 1
        if folded[at] == TextMark.close { return false }
        if folded[at] == TextMark.open { return true }
      }
      return false
    }
  }
}

private enum OutsideWords {
  static let changes: PhraseSet = [
    "同比增加", "同比减少", "同比上升", "同比下降", "比上年", "较上年", "比去年", "较去年", "增加", "减少", "不含", "不包括", "除上述", "除去", "扣除",
  ]
}
