/// What stands behind 其中 and its parts and is yet no part: the others of an accident, and what divides a part.
extension InsideLinker {
  /// 10人升井，其中2人轻伤，11人遇难; 救出4人，其中1人死亡，仍有6人被困: behind those of them, what became of the others.
  func isOfOthers(_ figures: [Figure], _ part: Int, beside whole: Int, _ cue: Int) -> Bool {
    if isBeyond(figures, part, beside: whole, cue) { return true }
    guard figures[part].kin == .person, reading.fate(of: figures[whole]) == .safe,
      let fate = reading.fate(of: figures[part])
    else { return false }
    if fate == .missing { return true }
    let own = (whole + 1..<part).filter { figures[$0].whole == whole && figures[$0].division == cue }
    return fate == .dead && figures.sum(own).low + figures[part].interval.low > figures[whole].interval.high
      && own.allSatisfy { reading.fate(of: figures[$0]) == .hurt }
  }

  /// 给予处罚63人，这63人中，煤矿49人、监管部门6人: what stands behind the 63 divides them.
  func isDivided(_ figures: [Figure], before part: Int, from cue: Int) -> Bool {
    var at = part - 1
    while at >= 0, figures[at].start > cue, figures[at].sentence == figures[part].sentence {
      let end = reading.clauses.clauseEnd(figures[at].end)
      if end > figures[at].end, figures[part].start > end, reading.folded[end - 1] == Self.middle,
        reading.clauses.cue(.anaphor, endingAt: figures[at].start) != nil
      {
        return true
      }
      at -= 1
    }
    return false
  }

  /// 收到2310宗申诉，已审结当中2284宗，对其中96宗展开聆讯: where both cannot lie in the total, the second 其中 divides the part
  /// before it. The part and where that 其中 stands.
  func innerWhole(_ figures: [Figure], of part: Int, within whole: Int, _ cue: Int) -> (whole: Int, cue: Int)?
  {
    guard
      let inner = reading.clauses.firstCue(
        .inside, in: cue + Self.cueLength..<max(cue + Self.cueLength, figures[part].start)),
      figures[part].start - inner.end <= Self.cueLength, part > 0
    else { return nil }
    let before = part - 1
    guard figures[before].whole == whole, figures[before].division == cue,
      figures[before].sentence == figures[part].sentence, figures[part].isComparable(to: figures[before]),
      figures[part].interval.high <= figures[before].interval.low,
      figures.sum([before, part]).low > figures[whole].interval.high
    else { return nil }
    return (before, inner.start)
  }

  /// 中.
  private static let middle: UInt16 = 0x4E2D

  /// 12人受伤，其中2人重伤；21人受惊: a count that opens its clause, greater than all and by no slip one of those left.
  private func isBeyond(_ figures: [Figure], _ part: Int, beside whole: Int, _ cue: Int) -> Bool {
    let (own, figure) = (figures[whole], figures[part])
    guard figure.kin == .person, own.kin == .person, figure.start == figure.clause,
      figure.clause > cue + Self.cueLength, figure.interval.low > own.interval.high,
      // 7名被告分别为：2名…⏎5名…: lines of a list.
      reading.folded[figure.start - 1] == TextMark.comma
        || reading.folded[figure.start - 1] == TextMark.semicolon,
      figure.predicate == 0 || reading.fate(of: figure) != nil
        || Self.befallen.end(in: reading.folded, at: figure.end) == nil
    else { return false }
    let before = (whole + 1..<part).filter { figures[$0].whole == whole && figures[$0].division == cue }
    let room = own.value - figures.sum(before).low
    return room < 1 || !SlipOutcomes.shrinks(figure.value, to: room)
  }

  private static let befallen: PhraseSet = ["被", "受到", "因", "给予"]
}
