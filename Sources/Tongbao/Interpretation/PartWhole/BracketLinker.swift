/// 厅级218人(正厅级57人): what stands in brackets right behind a quantity lies in it.
struct BracketLinker {
  let reading: MentionReading

  /// How far behind the bracket its first quantity may stand.
  private static let reach = 16
  private static let longestBracket = 60

  func link(_ figures: inout [Figure]) {
    var open: (figure: Int, end: Int)?
    for index in figures.indices.dropFirst() {
      let start = figures[index].start
      if let bracket = open, start < bracket.end {
        attach(&figures, index, to: bracket.figure)
        continue
      }
      open = nil
      let end = figures[index - 1].end
      guard end < reading.folded.count, reading.folded[end] == TextMark.open, start - end <= Self.reach,
        let close = closing(from: end), close > start
      else { continue }
      open = (index - 1, close)
      attach(&figures, index, to: index - 1)
    }
  }

  private func closing(from open: Int) -> Int? {
    let limit = min(open + Self.longestBracket, reading.folded.count)
    var at = open
    while at < limit {
      if reading.folded[at] == TextMark.close { return at }
      at += 1
    }
    return nil
  }

  private func attach(_ figures: inout [Figure], _ part: Int, to whole: Int) {
    guard figures[whole].isComparable(to: figures[part]), !figures[part].isPart,
      figures[part].interval.low <= figures[whole].interval.high,
      // 伍拾万零伍仟元（505000元） says the same twice.
      figures[part].value != figures[whole].value || !figures[part].kin.isMoney
    else { return }
    figures.attach([part], to: whole, division: figures[whole].end)
  }
}
