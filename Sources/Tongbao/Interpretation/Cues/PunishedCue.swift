extension MentionReading {
  /// 处分3.1万人，其中党纪处分2.6万人、政务处分8000余人: there is no third kind of 处分, so that the two fill it.
  func countsPunished(_ figure: Figure) -> Bool {
    guard figure.action >= 0 else { return false }
    let predicate = context.lexicon.tables.actions[figure.action].predicate
    return predicate == "处分" || predicate == "党纪政务处分"
  }
}
