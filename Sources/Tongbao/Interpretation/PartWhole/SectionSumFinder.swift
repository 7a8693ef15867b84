/// 对76名责任人问责。一、…该问题共问责16人…二、…该问题共问责21人…: what each section of a notice sums up makes the total told before them.
///
/// Where the sum misses, one slip of the pen must lie between.
struct SectionSumFinder {
  let reading: MentionReading

  private static let leastSections = 3
  /// A notice with more is a list of its own kind.
  private static let mostSections = 40

  func divisions(_ figures: [Figure]) -> [Division] {
    var sums = figures.indices.filter { isSectionSum(figures[$0]) }
    var found: [Division] = []
    while let first = sums.first {
      let own = figures[first]
      let run = sums.filter { figures[$0].predicate == own.predicate && figures[$0].kin == own.kin }
      sums.removeAll(where: Set(run).contains)
      guard (Self.leastSections...Self.mostSections).contains(run.count), areApart(figures, run),
        let whole = figures.indices.prefix(first).last(where: { isTotal(figures, $0, of: run) })
      else { continue }
      found.append(Division(whole: whole, parts: run, relation: .partition))
    }
    return found
  }

  /// 该问题共问责16人.
  private func isSectionSum(_ figure: Figure) -> Bool {
    figure.isExact && figure.predicate != 0 && figure.kin != .percent && figure.clause < figure.start
      && Self.sections.end(in: reading.folded, at: figure.clause) != nil
      && reading.clauses.firstCue(.total, in: figure.clause..<figure.start) != nil
  }

  private static let sections: PhraseSet = ["该问题", "该案", "该起", "该事故", "该项目", "此案", "此问题", "本案"]

  /// Whether each stands in a paragraph of its own.
  private func areApart(_ figures: [Figure], _ run: [Int]) -> Bool {
    zip(run, run.dropFirst()).allSatisfy {
      !reading.context.notice.blocks.holdInOneLine(figures[$0].start, figures[$1].start)
    }
  }

  private func isTotal(_ figures: [Figure], _ whole: Int, of run: [Int]) -> Bool {
    figures[whole].kin == figures[run[0]].kin && figures[whole].predicate == figures[run[0]].predicate
      && figures[whole].isExact && !figures[whole].isGroup
      && run.count(where: { figures[$0].value > figures[whole].value }) <= 1
      && !run.contains { figures[$0].whole == whole }
      && (figures.isComplete(whole, run) || NearMiss(figures: figures).isLikely(whole, run, .closed))
  }
}
