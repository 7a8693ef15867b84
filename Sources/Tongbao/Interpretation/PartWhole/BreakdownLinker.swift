/// 按职级看, 从类型看, 被问责人员中: a sentence that divides a total of an earlier one.
///
/// Nothing but the arithmetic tells which total is meant, so a breakdown is taken for one only where it fits.
struct BreakdownLinker {
  let reading: MentionReading

  /// How many sentences back the total may stand.
  private static let reach = 12

  func link(_ figures: inout [Figure]) {
    var done = 0
    for number in reading.clauses.sentences.indices {
      let range = reading.clauses.sentences[number]
      guard range.lowerBound >= done, let cue = reading.breakdownEnd(range) else { continue }
      // First all that ； divides, then the first statement alone.
      let full = reading.clauses.fullEnd(cue)
      if link(&figures, cue..<full, in: number) {
        done = full
      } else {
        link(&figures, cue..<range.upperBound, in: number)
      }
    }
  }

  @discardableResult
  private func link(_ figures: inout [Figure], _ range: Range<Int>, in sentence: Int) -> Bool {
    var isLinked = false
    for family in families(figures, reading.figures(figures, in: range)) where family.count >= 2 {
      if link(&figures, family, in: sentence, cue: range.lowerBound) { isLinked = true }
    }
    return isLinked
  }

  /// The parts that can be added to one another, each group in order.
  private func families(_ figures: [Figure], _ parts: Range<Int>) -> [[Int]] {
    var families: [[Int]] = []
    for part in parts
    where !figures[part].isPart && !figures[part].isGroup && figures[part].kin != .percent {
      if let known = families.firstIndex(where: { figures[$0[0]].isComparable(to: figures[part]) }) {
        families[known].append(part)
      } else {
        families.append([part])
      }
    }
    return families
  }

  private func link(_ figures: inout [Figure], _ parts: [Int], in sentence: Int, cue: Int) -> Bool {
    let start = reading.clauses.sentences[max(0, sentence - Self.reach)].lowerBound
    let near = reading.figures(figures, in: start..<cue)
    // Totals that are no part of another come first, the nearer before the farther.
    for isPart in [false, true] {
      for whole in near.reversed()
      where figures[whole].isPart == isPart && figures[whole].end <= cue
        && figures[whole].isComparable(to: figures[parts[0]]) && figures.isComplete(whole, parts)
      {
        figures.attach(parts, to: whole, division: cue)
        return true
      }
    }
    return linkVisits(&figures, parts, near, cue: cue)
  }

  /// 人次 count acts: one person may stand in several parts, of which others may be counted in 人.
  private func linkVisits(_ figures: inout [Figure], _ parts: [Int], _ near: Range<Int>, cue: Int) -> Bool {
    let visits = parts.count { figures[$0].kin == .visit }
    guard figures.sum(parts).high.isFinite, visits > 0 else { return false }
    let totals = near.filter { figures[$0].isComparable(to: figures[parts[0]]) && !figures[$0].isPart }
    let whole =
      totals.last { figures.mayOverlap($0, parts) }
      ?? totals.last.flatMap {
        visits == parts.count && OverlapSlip(figures: figures).isLikely($0, parts) ? $0 : nil
      }
    guard let whole else { return false }
    figures.attach(parts, to: whole, division: cue)
    for part in parts { figures[part].relation = .overlap }
    return true
  }
}
