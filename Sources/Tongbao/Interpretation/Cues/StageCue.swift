/// What befell those whom a figure counts, where one fate can only follow another.
extension MentionReading {
  /// 处理41人，给予党纪政务处分150人: whoever is punished is dealt with, whoever is handed over was.
  func holdsStage(_ earlier: Figure, _ later: Figure) -> Bool {
    if isPunishedAmong(earlier, later) { return true }
    return isHandedOver(later)
      && (isOf(StageWords.handled, earlier) || isOf(StageWords.punished, earlier)
        || isOf(StageWords.held, earlier))
  }

  /// 处理41人，给予党纪政务处分15人: those who are punished lie in those who are dealt with at all.
  func isPunishedAmong(_ earlier: Figure, _ later: Figure) -> Bool {
    isOf(StageWords.punished, later) && isOf(StageWords.handled, earlier)
  }

  /// 移送司法机关3人.
  func isHandedOver(_ figure: Figure) -> Bool { isOf(StageWords.sent, figure) }

  private func isOf(_ words: WordSet, _ figure: Figure) -> Bool {
    figure.action >= 0 && words.contains(context.lexicon.tables.actions[figure.action].predicate)
  }
}

private enum StageWords {
  static let handled: WordSet = ["处理", "问责", "批评教育帮助和处理"]
  static let punished: WordSet = ["处分", "党纪政务处分", "党纪处分", "政务处分", "政纪处分"]
  static let sent: WordSet = ["移送司法", "移送检察机关", "移送公安机关", "移送审查起诉"]
  static let held: WordSet = ["留置"]
}
