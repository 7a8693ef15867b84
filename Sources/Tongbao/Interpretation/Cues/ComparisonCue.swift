/// Words that set a figure against one of another time.
extension MentionReading {
  /// The last comparison before a figure in its clause: 比上 in 52件比上年同期61件, 同比 in 同比增加3件.
  ///
  /// 与去年相比 only says when; what follows it is a figure of now.
  func comparison(before figure: Figure) -> Range<Int>? {
    let start = max(figure.clause, figure.start - ComparisonCue.reach)
    guard start < figure.start,
      let cue = ComparisonCue.comparisons.last(in: folded, start..<figure.start),
      ComparisonCue.together.first(in: folded, cue.upperBound..<figure.start) == nil
    else { return nil }
    return cue
  }
}

private enum ComparisonCue {
  /// How far behind the words their figure may stand.
  static let reach = 80
  static let comparisons: PhraseSet = [
    "比上", "比去", "比前", "比同", "比1", "比2", "比二", "比一", "较上", "较去", "较前", "较同", "较1", "较2", "较二", "较一", "同比",
    "环比",
  ]
  static let together: PhraseSet = ["相比"]
}
