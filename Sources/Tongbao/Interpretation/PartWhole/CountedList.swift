/// A run of counts in one full sentence that the same words set beside each other, and the totals that it may divide.
struct CountedList {
  /// What says that a list follows, or went before.
  enum Lead {
    /// 其中.
    case inside
    /// 包括.
    case including
    /// 从职级看.
    case breakdown
    /// 87人中, 按区域分.
    case group
    /// 作出处理：.
    case colon
    /// 1126名（高一412名、高二388名）.
    case bracket
    /// 合计 behind the list.
    case total
    /// No word at all: 共412个，已整改359个，其余53个.
    case none
    /// No word, and the total far before, of a measure that is rare.
    case rare
  }

  let lead: Lead
  /// Where the list begins, its lead excluded.
  let start: Int
  /// Where its scope ends.
  let end: Int
  /// The figures that may be its total, the likeliest first.
  let wholes: [Int]
}

/// The members of a list among the figures of a stretch of text.
struct ListItems {
  let reading: MentionReading

  private static let least = 2

  /// The figures of `range` that can be added to `whole`: not those in brackets of their own, behind a 其中 of their own,
  /// nor those that point back or compare; empty where one is distributed.
  func items(_ figures: [Figure], in range: Range<Int>, of whole: Int) -> [Int] {
    guard !range.isEmpty else { return [] }
    var items: [Int] = []
    var (at, depth, nested) = (range.lowerBound, 0, -1)
    for index in reading.figures(figures, in: range) where index != whole {
      let figure = figures[index]
      let gap = at
      while at < figure.start {
        if reading.folded[at] == TextMark.open { depth += 1 }
        if reading.folded[at] == TextMark.close { depth = max(0, depth - 1) }
        if TextMark.endsStatement(reading.folded[at]) { nested = -1 }
        at += 1
      }
      guard figure.isComparable(to: figures[whole]), depth == 0 else { continue }
      if !items.isEmpty, gap < figure.start,
        let cue = reading.clauses.firstCue(
          .inside, in: max(gap, items.last.map { figures[$0].end } ?? gap)..<figure.start)
      {
        nested = cue.start
      }
      if nested >= 0 || reading.isOutside(figure) { continue }
      // 截留6300元，每户300元 is a rate; 公款旅游、公车私用各1起 are two members.
      if reading.isRate(figure) { continue }
      if figure.isGroup || figure.value.isNaN { return [] }
      items.append(index)
    }
    return items.count >= Self.least ? items : []
  }
}
