extension MentionReading {
  /// Whether what is told behind `second` makes `first` of it: 7人死亡3人失联 above, 5人死亡、5人失联 below and then 又找到2名遇难者.
  func isChanged(_ first: Figure, _ second: Figure, _ figures: [Figure]) -> Bool {
    figures.contains {
      $0.start > second.start && $0.sentence - second.sentence <= LaterWords.reach
        && $0.value == abs(first.value - second.value)
        && self.first(LaterWords.all, in: clauses.sentences[$0.sentence].lowerBound..<$0.start) != nil
    }
  }
}

private enum LaterWords {
  /// How many sentences behind it the change may stand.
  static let reach = 3
  static let all: PhraseSet = ["又", "再", "随后", "其后", "后来", "升至", "增至", "新增"]
}
