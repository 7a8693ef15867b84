/// Completes a list that a full stop cuts off: 来信52件，来访18件，来电6件。网络举报21件, where 21 is just what lacks of 97.
struct ContinuedListLinker {
  let reading: MentionReading

  /// How many figures behind the list what it lacks may stand, percentages not counted and counted.
  private static let reach = 2
  private static let mostFigures = 8

  func link(_ figures: inout [Figure]) {
    for group in Division.groups(in: figures) where group.parts.count >= 2 {
      guard let last = group.parts.last, last > group.whole,
        figures.sum(group.parts).high < figures[group.whole].interval.low
      else { continue }
      let behind = (last + 1..<min(figures.count, last + 1 + Self.mostFigures)).filter {
        figures[$0].kin != .percent
      }.prefix(Self.reach)
      let next = behind.first { next in
        figures[next].kin == figures[last].kin && figures[next].isOneNumber && !figures[next].isCompared
          && (!figures[next].isPart || figures[next].whole == group.whole)
          && figures[next].sentence - figures[last].sentence <= 1
          && reading.context.notice.blocks.holdInOneLine(figures[last].start, figures[next].start)
          && figures.isComplete(group.whole, group.parts + [next])
      }
      guard let next else { continue }
      figures.attach([next], to: group.whole, division: group.division)
      figures[next].relation = figures[last].relation
    }
  }
}
