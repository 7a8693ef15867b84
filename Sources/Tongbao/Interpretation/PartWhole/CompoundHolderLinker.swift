/// 客车核载45人，实载38人；货车载有3人。客货车上共有41人: a compound of two holders counts what each of them was told to hold, and a
/// slip of the pen lies between.
///
/// What fits has been linked before. Counter-examples: 客车上2人死亡，货车上1人死亡，客货车共伤亡20人 counts with another verb; where one
/// holder is told of twice, either may be meant.
struct CompoundHolderLinker {
  let reading: MentionReading

  /// How many sentences back the holders may stand, and how much may stand between the compound and 共.
  private static let reach = 3
  private static let longestTail = 2
  /// What a holder may hold is not what it does.
  private static let capacities: PhraseSet = ["核载", "限载", "核定", "额定", "定员", "限乘", "核载人数"]

  func link(_ figures: inout [Figure]) {
    for whole in figures.indices.dropFirst(2) {
      guard let parts = parts(figures, whole),
        NearMiss(figures: figures).isLikely(whole, parts, .closed)
      else { continue }
      figures.attach(parts, to: whole, division: figures[parts[0]].start)
      for part in parts { figures[part].relation = .partition }
    }
  }

  private func parts(_ figures: [Figure], _ whole: Int) -> [Int]? {
    let own = figures[whole]
    guard own.kin == .person, isCount(own), own.clause < own.start,
      let total = reading.clauses.firstCue(.total, in: own.clause..<own.start)
    else { return nil }
    let start = Lines.trimmed(reading.folded, own.clause..<own.start).lowerBound
    guard total.end == own.start, total.start - start >= 3, total.start - start <= 3 + Self.longestTail,
      reading.folded[start..<total.start].allSatisfy(PrintedDate.isHan),
      reading.folded[start] != reading.folded[start + 1]
    else { return nil }
    let low = reading.clauses.sentences[max(0, own.sentence - Self.reach)].lowerBound
    let head = reading.folded[start + 2]
    guard let first = holder(reading.folded[start], head, in: low..<start),
      let second = holder(reading.folded[start + 1], head, in: low..<start)
    else { return nil }
    let (one, other) = (min(first, second), max(first, second))
    guard let before = held(figures, in: one..<other),
      let behind = held(figures, in: other..<reading.clauses.sentence(at: other).upperBound)
    else { return nil }
    let parts = [before, behind]
    let isAlike = parts.allSatisfy {
      figures[$0].predicate == 0 || own.predicate == 0 || figures[$0].predicate == own.predicate
    }
    return isAlike ? parts : nil
  }

  /// The only clause of `range` that the holder opens.
  private func holder(_ first: UInt16, _ head: UInt16, in range: Range<Int>) -> Int? {
    let found = range.dropLast().filter {
      reading.folded[$0] == first && reading.folded[$0 + 1] == head
        && Lines.trimmed(
          reading.folded, reading.clauses.clauseStart($0)..<reading.clauses.clauseEnd($0)
        ).lowerBound == $0
    }
    return found.count == 1 ? found[0] : nil
  }

  /// The only count of persons in `range` besides what may be held at most.
  private func held(_ figures: [Figure], in range: Range<Int>) -> Int? {
    let found = reading.figures(figures, in: range).filter {
      figures[$0].kin == .person
        && Self.capacities.start(in: reading.folded, endingAt: figures[$0].start) == nil
    }
    guard found.count == 1, isCount(figures[found[0]]),
      // 客车上2人死亡: what befell some of them.
      figures[found[0]].end == reading.clauses.clauseEnd(figures[found[0]].end)
    else { return nil }
    return found[0]
  }

  private func isCount(_ figure: Figure) -> Bool {
    figure.isOneNumber && !figure.isPart && figure.times == 1 && !figure.isGroup
  }
}
