/// 对76名责任人问责。一、…该问题共问责16人…二、…该问题共问责21人…: what each section of a notice sums up makes the total told before them,
/// and what each divides that into (其中党纪处分3人、诫勉2人) makes the kinds told beside the total.
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
      guard (Self.leastSections...Self.mostSections).contains(run.count), areApart(figures, run) else {
        continue
      }
      // What adds up may have been linked before.
      if let whole = run.map({ figures[$0].whole }).first, whole >= 0,
        run.allSatisfy({ figures[$0].whole == whole })
      {
        found += kinds(figures, beside: whole, of: run)
        continue
      }
      guard let whole = figures.indices.prefix(first).last(where: { isTotal(figures, $0, of: run) }) else {
        continue
      }
      found.append(Division(whole: whole, parts: run, relation: .partition))
      found += kinds(figures, beside: whole, of: run)
    }
    return found
  }

  /// 诫勉7人 beside the total, where the sections tell of 诫勉2人, 诫勉2人 and 诫勉3人.
  private func kinds(_ figures: [Figure], beside whole: Int, of run: [Int]) -> [Division] {
    let own = (whole + 1..<run[0]).prefix {
      reading.context.notice.blocks.holdInOneLine(figures[whole].start, figures[$0].start)
    }
    return own.compactMap { kind in
      guard figures[kind].kin == figures[whole].kin, figures[kind].isExact,
        figures[kind].value < figures[whole].value
      else { return nil }
      let parts = run.compactMap { sum in
        reading.figures(figures, inSentence: figures[sum].sentence).first {
          $0 > sum && figures[$0].kin == figures[kind].kin && figures[$0].isExact
            && reading.hasSameLabel(figures[$0], figures[kind])
        }
      }
      guard parts.count >= Self.leastSections,
        figures.isComplete(kind, parts)
          || parts.count == run.count && NearMiss(figures: figures).isLikely(kind, parts, .closed)
      else { return nil }
      return Division(whole: kind, parts: parts, relation: .partition)
    }
  }

  /// 该问题共问责16人; 对此问题，共问责16人.
  private func isSectionSum(_ figure: Figure) -> Bool {
    figure.isExact && figure.predicate != 0 && figure.kin != .percent && figure.clause < figure.start
      && (namesSection(figure.clause) || isBehindSection(figure.clause))
      && reading.clauses.firstCue(.total, in: figure.clause..<figure.start) != nil
  }

  private func namesSection(_ clause: Int) -> Bool {
    Self.sections.end(in: reading.folded, at: clause) != nil
  }

  /// Whether the clause before is 对此问题.
  private func isBehindSection(_ clause: Int) -> Bool {
    clause > 0 && reading.folded[clause - 1] == TextMark.comma
      && Self.matters.start(in: reading.folded, endingAt: clause - 1) != nil
  }

  private static let matters: PhraseSet = ["对此问题", "对该问题", "对此", "就此问题", "针对此问题", "针对该问题", "对此案", "对该案"]
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
