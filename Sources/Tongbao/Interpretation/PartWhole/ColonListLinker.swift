/// 对36名公职人员追责问责：党纪政务处分14人，诫勉11人，批评教育6人。: a list behind a colon that counts each of its items and
/// fills its sentence is meant to be all of the total before the colon.
///
/// Counter-examples: 问责36人：主要有…等; 处理8人：其中… have a word of their own.
struct ColonListLinker {
  let reading: MentionReading

  private static let leastParts = 3
  /// A list that is this far below its total leaves something out.
  private static let leastShare = 0.75
  private static let openLists: PhraseSet = ["等", "其中", "包括", "主要"]

  func link(_ figures: inout [Figure]) {
    for whole in figures.indices
    where figures[whole].isExact && !figures[whole].isGroup && figures[whole].kin == .person {
      let colon = reading.clauses.clauseEnd(figures[whole].end)
      guard colon < reading.folded.count, reading.folded[colon] == TextMark.colon else { continue }
      let end = reading.clauses.sentences[figures[whole].sentence].upperBound
      let parts = Array(reading.figures(figures, in: colon..<max(colon, end)))
      if isList(figures, whole, parts, colon..<end) {
        figures.attach(parts, to: whole, division: colon)
        let sum = figures.sum(parts).low
        if sum <= figures[whole].value { for part in parts { figures[part].relation = .partition } }
      } else if let own = sameVerb(figures, whole, parts) {
        figures.attach(own, to: whole, division: colon)
        for part in own { figures[part].relation = .partition }
      }
    }
  }

  /// 3人死亡、4人受伤：面包车上2人死亡、1人受伤，行人1人死亡、1人受伤，另有2人受伤: those with the total's verb, if they make it and the
  /// clause has other totals.
  private func sameVerb(_ figures: [Figure], _ whole: Int, _ parts: [Int]) -> [Int]? {
    let own = parts.filter {
      figures[$0].predicate == figures[whole].predicate && figures[$0].kin == .person
        && figures[$0].isExact && !figures[$0].isPart && !figures[$0].isGroup
    }
    let hasOther = [whole - 1, whole + 1].contains {
      figures.indices.contains($0) && figures[$0].clause == figures[whole].clause
        && figures[$0].kin == .person && figures[$0].predicate != figures[whole].predicate
    }
    guard figures[whole].predicate != 0, hasOther, own.count >= 2, own.count < parts.count else {
      return nil
    }
    if figures.sum(own).low == figures[whole].value { return own }
    // Every count behind the colon has the verb of one of the totals, so that none is left out.
    let totals = [whole - 1, whole, whole + 1].filter {
      figures.indices.contains($0) && figures[$0].clause == figures[whole].clause
    }
    let isTold = parts.allSatisfy { part in
      figures[part].kin == .person && totals.contains { figures[$0].predicate == figures[part].predicate }
    }
    return isTold && NearMiss(figures: figures).isLikely(whole, own, .closed) ? own : nil
  }

  private func isList(_ figures: [Figure], _ whole: Int, _ parts: [Int], _ range: Range<Int>) -> Bool {
    guard parts.count >= Self.leastParts, parts.first == whole + 1,
      parts.allSatisfy({
        figures[$0].kin == .person && figures[$0].isExact && !figures[$0].isPart && !figures[$0].isGroup
          && figures[$0].value < figures[whole].value
      }), reading.first(Self.openLists, in: range) == nil
    else { return false }
    let sum = figures.sum(parts).low
    guard sum >= figures[whole].value * Self.leastShare, sum <= figures[whole].value else { return false }
    // One count an item: nobody is only named.
    return reading.folded[range].count { $0 == TextMark.comma || $0 == TextMark.enumerationComma }
      <= parts.count - 1
  }
}
