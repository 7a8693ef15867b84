/// What behind 其中 divides the whole anew or lies in the part before it.
extension InsideLinker {
  /// 拘捕63人，当中45男18女，其中12人被起诉，其余51人获保释: behind parts that make the whole a second 其中 divides it anew.
  func division(_ figures: [Figure], of part: Int, within whole: Int, _ division: Int) -> Int {
    let before = (whole + 1..<max(whole + 1, part)).filter {
      figures[$0].whole == whole && figures[$0].division == division
    }
    guard before.count >= 2, let last = before.last, figures.isComplete(whole, before),
      let inner = reading.clauses.firstCue(
        .inside, in: figures[last].end..<max(figures[last].end, figures[part].start))
    else { return division }
    return inner.start
  }

  /// 其中，6月份处理6217人，给予处分2127人: who is punished was dealt with. 收到举报2386件，其中有效举报2164件，合并后转办2071件: of two that have
  /// no room beside each other the second is what was done with the first. 其中耕地98亩、永久基本农田35亩: a kind of the first.
  func isNext(_ figures: [Figure], _ part: Int, behind last: Int) -> Bool {
    let (first, second) = (figures[last], figures[part])
    guard first.sentence == second.sentence, second.value <= first.value else { return false }
    if reading.isPunishedAmong(first, second) || isKind(second, of: first) { return true }
    return second.kin == .case && first.kin == .case && second.predicate != 0
      && second.predicate != first.predicate && second.clause >= first.end
      && figures.sum([last, part]).low > figures[first.whole].interval.high
  }

  private func isKind(_ part: Figure, of whole: Figure) -> Bool {
    guard part.kin == whole.kin, whole.end < part.start, whole.clause <= whole.start else { return false }
    let outer = max(whole.clause, whole.start - Self.kindReach)..<whole.start
    let inner = max(whole.end, part.start - Self.kindReach)..<part.start
    return NestedKinds.all.contains { $0.isNamed(inner: inner, outer: outer, in: reading.folded) }
  }

  /// How far before its number a kind may be named.
  private static let kindReach = 8
}
