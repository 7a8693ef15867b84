/// Sums whose parts are told elsewhere, by their names: 投诉7350件…举报1240件…。投诉举报共8590件; 移交66个追责问题…51个追责问题…
/// 15个责任追究问题.
///
/// Only what adds up to the last digit is related.
struct NamedSumFinder {
  let reading: MentionReading

  private static let least = 20.0
  private static let leastNoun = 4
  private static let mostBefore = 24
  private static let reach = 8
  private static let mostParts = 4
  /// Figures beyond this are not compared one with the other.
  private static let mostFigures = 400

  func divisions(_ figures: [Figure]) -> [Division] {
    guard figures.count <= Self.mostFigures else { return [] }
    var found: [Division] = []
    for whole in figures.indices where isTotal(figures[whole]) {
      if figures.contains(where: { $0.whole == whole && $0.relation == .partition }) { continue }
      if let parts = labelled(figures, whole) ?? alike(figures, whole) {
        found.append(Division(whole: whole, parts: parts, relation: .partition))
      }
    }
    return found
  }

  private func isTotal(_ figure: Figure) -> Bool {
    figure.isExact && figure.value >= Self.least && figure.kin != .percent && !figure.kin.isMoney
      && figure.times == 1 && !figure.isCompared
  }

  /// 投诉举报共8590件: the words right before two earlier figures stand in the clause of the total.
  private func labelled(_ figures: [Figure], _ whole: Int) -> [Int]? {
    let own = figures[whole]
    guard own.clause < own.start, reading.clauses.firstCue(.total, in: own.clause..<own.start) != nil else {
      return nil
    }
    let before = (max(0, whole - Self.mostBefore)..<whole).filter {
      figures[$0].kin == own.kin && figures[$0].isExact && figures[$0].times == 1 && !figures[$0].isCompared
        && figures[$0].value < own.value && isLabel(figures[$0].start, own)
    }
    for (at, first) in before.enumerated() {
      for second in before[(at + 1)...]
      where figures[first].value + figures[second].value == own.value && isOther(figures, first, second) {
        return [first, second]
      }
    }
    return nil
  }

  private func label(_ position: Int) -> ArraySlice<UInt16>? {
    guard position >= 2 else { return nil }
    let label = reading.folded[position - 2..<position]
    return label.allSatisfy(PrintedDate.isHan) ? label : nil
  }

  private func isLabel(_ position: Int, _ whole: Figure) -> Bool {
    guard let label = label(position), let first = label.first, let last = label.last else { return false }
    return (whole.clause..<whole.start - 1).contains {
      reading.folded[$0] == first && reading.folded[$0 + 1] == last
    }
  }

  private func isOther(_ figures: [Figure], _ first: Int, _ second: Int) -> Bool {
    guard let one = label(figures[first].start), let two = label(figures[second].start) else { return false }
    return !one.elementsEqual(two)
  }

  /// 66个责任追究问题, then 51个 and 15个 with that noun: all that the notice counts so.
  private func alike(_ figures: [Figure], _ whole: Int) -> [Int]? {
    let own = figures[whole]
    guard !own.isPart, own.nounMention >= 0,
      (reading.quantity(own.nounMention)?.counted?.count ?? 0) >= Self.leastNoun
    else { return nil }
    let same = figures.indices.filter {
      figures[$0].noun == own.noun && figures[$0].kin == own.kin && figures[$0].value != own.value
    }
    guard same.count >= 2, same.count <= Self.mostParts, same[0] > whole,
      same.allSatisfy({
        figures[$0].isExact && !figures[$0].isPart && figures[$0].times == 1
          && figures[$0].sentence > own.sentence
      }),
      same.reduce(0, { $0 + figures[$1].value }) == own.value
    else { return nil }
    return same
  }
}
