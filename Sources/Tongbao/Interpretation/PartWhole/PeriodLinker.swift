/// 1至6月立案8964件。…一季度立案4126件，二季度立案4838件: what the quarters of a span of time count makes what all of it counts.
///
/// Counter-examples: 上半年立案8964件，二季度立案4838件 leaves the first quarter out; 处分 of both quarters is no part of 立案.
struct PeriodLinker {
  let reading: MentionReading

  /// How many figures back the total may stand.
  private static let reach = 40

  func link(_ figures: inout [Figure]) {
    for first in figures.indices where isCount(figures[first]) {
      guard let second = successor(figures, of: first) else { continue }
      let parts = [first, second]
      guard let whole = whole(figures, parts),
        figures.isComplete(whole, parts) || NearMiss(figures: figures).isLikely(whole, parts, .closed)
      else { continue }
      figures.attach(parts, to: whole, division: figures[first].start)
      for part in parts { figures[part].relation = .partition }
    }
  }

  private func isCount(_ figure: Figure) -> Bool {
    !figure.isPart && figure.predicate != 0 && figure.isOneNumber && figure.kin != .percent
      && figure.kin != .multiple && figure.period >= 0
  }

  /// The count with the same verb in the span of time that follows, in the same sentence.
  private func successor(_ figures: [Figure], of first: Int) -> Int? {
    guard let end = reading.date(figures[first].period)?.end else { return nil }
    let own = reading.figures(figures, inSentence: figures[first].sentence)
    return (first + 1..<max(first + 1, own.upperBound)).first {
      isCount(figures[$0]) && isAlike(figures[$0], figures[first])
        && reading.date(figures[$0].period)?.begin?.daysSince1970 == end.daysSince1970 + 1
    }
  }

  private func isAlike(_ one: Figure, _ other: Figure) -> Bool {
    one.predicate == other.predicate && one.kin == other.kin
  }

  /// The nearest count with the same verb whose span of time the two fill.
  private func whole(_ figures: [Figure], _ parts: [Int]) -> Int? {
    guard let begin = reading.date(figures[parts[0]].period)?.begin,
      let end = reading.date(figures[parts[1]].period)?.end
    else { return nil }
    return (max(0, parts[0] - Self.reach)..<parts[0]).last {
      guard isCount(figures[$0]), isAlike(figures[$0], figures[parts[0]]),
        let span = reading.date(figures[$0].period)
      else { return false }
      return span.begin == begin && span.end == end
    }
  }
}
