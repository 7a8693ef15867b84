/// The counted verbs of a text, each the longest where it begins, none within another.
struct ActionWords {
  struct Word {
    /// The row of `actions.tsv`.
    let row: Int
    let start: Int
    let end: Int
  }

  private let reading: MentionReading
  private let words: [Word]

  init(_ reading: MentionReading) {
    self.reading = reading
    let lattice = reading.context.lattice
    let count = reading.folded.count
    var words: [Word] = []
    var at = lattice.next(LexiconTable.actions.bit, from: 0)
    while at < count {
      if !reading.context.taken.holds([.citation, .institution], at: at),
        let found = lattice.longest(.actions, at: at)
      {
        words.append(Word(row: found.row, start: at, end: found.end))
        at = found.end
      } else {
        at += 1
      }
      at = lattice.next(LexiconTable.actions.bit, from: at)
    }
    self.words = words
  }

  /// The last verb that begins at or behind `start` and before `noun`, and ends at or before `end`.
  ///
  /// 督查通报13期: what is counted is no verb; but 退出赃款910万元 holds its noun.
  func last(from start: Int, before noun: Int, to end: Int) -> Word? {
    var index = firstIndex(from: noun) - 1
    while index >= 0, words[index].start >= start {
      if words[index].end <= end { return words[index] }
      if let shorter = reading.context.lattice.longest(
        .actions, at: words[index].start, where: { $0.end <= end })
      {
        return Word(row: shorter.row, start: words[index].start, end: shorter.end)
      }
      index -= 1
    }
    return nil
  }

  /// The first verb that begins at or behind `start` and ends at or before `end`.
  func first(from start: Int, to end: Int) -> Word? {
    let index = firstIndex(from: start)
    guard index < words.count, words[index].end <= end else { return nil }
    return words[index]
  }

  /// The index of the first word that begins at or behind `position`.
  private func firstIndex(from position: Int) -> Int {
    words.partitioningIndex { $0.start >= position }
  }
}
