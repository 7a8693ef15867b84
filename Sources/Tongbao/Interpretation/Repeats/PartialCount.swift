/// Counts of the text that count less than the headline does, whatever their numbers.
extension MentionReading {
  /// 二人分别受贿, 李某、罗某二人: it takes up the names before it.
  func standsForNames(_ figure: Figure) -> Bool {
    figure.kin == .person && figure.noun.whole == 0 && figure.end - figure.start == 2
      && PrintedDate.isHan(folded[figure.start])
      && (figure.start == figure.clause || context.taken.holds(.person, at: figure.start - 1))
  }

  /// 对甲涉黑案及两起关联案件宣判: another case is named beside them.
  func isOneMore(_ figure: Figure) -> Bool {
    guard figure.kin == .case, figure.start >= 2 else { return false }
    return TextMark.joins(folded[figure.start - 1])
      && PartialWords.cases.contains(folded[figure.start - 2])
  }
}

private enum PartialWords {
  static let cases: UnitSet = "案件"
}
