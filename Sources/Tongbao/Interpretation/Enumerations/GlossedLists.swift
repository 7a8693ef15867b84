extension NameLists {
  /// 内政类（855件）、财经类（433件）及其他类（330件）等3类: items right before the count, each with a gloss in brackets.
  func glossed(_ index: Int, _ count: Int) -> NamedItems? {
    let figure = figures[index]
    guard figure.start > figure.clause + 1 else { return nil }
    var end = reading.folded[figure.start - 1] == ClosedLists.andOthers ? figure.start - 1 : figure.start
    var names: [String] = []
    while names.count < count, end > figure.clause, reading.folded[end - 1] == TextMark.close,
      let open = reading.folded[figure.clause..<end].lastIndex(of: TextMark.open)
    {
      var start = open
      while start > figure.clause, !isJoint(start - 1), open - start < Self.longestGlossed { start -= 1 }
      guard start < open else { return nil }
      names.insert(reading.text.string(start..<open), at: 0)
      if start == figure.clause || !isJoint(start - 1) {
        return names.count == count ? NamedItems(claim: index, names: alike(names), isOpen: false) : nil
      }
      end = start - 1
    }
    return nil
  }

  private static let longestGlossed = 24
}
