/// 其中，对39名公职人员给予处分，涉及厅级4人、县处级15人、乡科级及以下20人: a statement whose first count is what all that follow it
/// make divides itself, whatever a 其中 before it divides.
///
/// Only three parts and more that meet it to the last one are believed.
struct OpeningTotalLinker {
  let reading: MentionReading

  private static let leastParts = 3

  func link(_ figures: inout [Figure]) {
    for number in reading.clauses.sentences.indices {
      let own = reading.figures(figures, inSentence: number)
      guard own.count > Self.leastParts, let whole = own.first, figures[whole].isExact,
        !figures[whole].isPart, !figures[whole].isGroup, figures[whole].kin != .percent
      else { continue }
      let parts = Array(own.dropFirst())
      guard
        parts.allSatisfy({
          figures[$0].isComparable(to: figures[whole]) && figures[$0].isExact && !figures[$0].isPart
            && !figures[$0].isGroup && !reading.isInBrackets(figures[$0])
        }), figures.sum(parts) == figures[whole].interval
      else { continue }
      figures.attach(parts, to: whole, division: figures[parts[0]].start)
    }
  }
}
