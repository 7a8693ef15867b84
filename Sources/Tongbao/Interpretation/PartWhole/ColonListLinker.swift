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
    linkInjured(&figures)
    for whole in figures.indices
    where figures[whole].isOneNumber && !figures[whole].isGroup && figures[whole].kin == .person {
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
        && figures[$0].isOneNumber && !figures[$0].isPart && !figures[$0].isGroup
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

  private static let injured: PhraseSet = ["伤者", "伤员", "受伤人员", "傷者"]
  private static let hurt = "受伤"
  /// 2人未受伤.
  private static let notYet: UInt16 = 0x672A
  private static let injuredReach = 24

  /// 32人受伤。…伤者分送三家医院救治：甲医院19人、乙医院8人、丙医院5人: all who were hurt, and a slip of the pen between.
  private func linkInjured(_ figures: inout [Figure]) {
    for sentence in reading.clauses.sentences {
      let line = Lines.trimmed(reading.folded, sentence)
      guard Self.injured.end(in: reading.folded, at: line.lowerBound) != nil else { continue }
      let colon = reading.clauses.clauseEnd(line.lowerBound)
      guard colon < line.upperBound, reading.folded[colon] == TextMark.colon else { continue }
      let parts = Array(reading.figures(figures, in: colon..<line.upperBound))
      guard parts.count >= 2, let first = parts.first,
        parts.allSatisfy({ figures[$0].kin == .person && figures[$0].isOneNumber && !figures[$0].isPart }),
        reading.first(Self.openLists, in: colon..<line.upperBound) == nil,
        let whole = (max(0, first - Self.injuredReach)..<first).last(where: { isHurt(figures[$0]) }),
        !figures.prefix(first).contains(where: { isHurt($0) && figures.sum(parts).meets($0.interval) }),
        NearMiss(figures: figures).isLikely(whole, parts, .closed)
      else { continue }
      figures.attach(parts, to: whole, division: colon)
      for part in parts { figures[part].relation = .partition }
    }
  }

  private func isHurt(_ figure: Figure) -> Bool {
    figure.kin == .person && figure.action >= 0 && !figure.isPart
      && figure.end < reading.folded.count && reading.folded[figure.end] != Self.notYet
      && reading.context.lexicon.tables.actions[figure.action].predicate == Self.hurt
  }

  private func isList(_ figures: [Figure], _ whole: Int, _ parts: [Int], _ range: Range<Int>) -> Bool {
    guard figures[whole].isExact, parts.count >= Self.leastParts, parts.first == whole + 1,
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
