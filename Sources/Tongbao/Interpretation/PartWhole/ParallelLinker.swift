/// Sentences that are built alike, each with a part of an earlier total: 共查处问题418起…。查处甲类问题196起…。
/// 查处乙类问题222起.
///
/// A part has the total's verb; only the arithmetic tells that they are all, so it must be exact.
struct ParallelLinker {
  let reading: MentionReading

  private static let leastTotal = 20.0
  /// How many sentences the parts may spread over.
  private static let reach = 14
  /// How many items sums of money may spread over.
  private static let moneyReach = 30

  /// Links parts to wholes; what has another whole already becomes a division of its own.
  func link(_ figures: inout [Figure]) -> [Division] {
    var divisions: [Division] = []
    for whole in figures.indices
    where figures[whole].value >= Self.leastTotal && figures[whole].kin != .percent {
      if let parts = figures[whole].kin.isMoney ? sums(figures, whole) : parts(figures, whole) {
        if parts.allSatisfy({ !figures[$0].isPart }) {
          figures.attach(parts, to: whole, division: figures[parts[0]].start)
          for part in parts { figures[part].relation = .partition }
        } else {
          divisions.append(Division(whole: whole, parts: parts, relation: .partition))
        }
      }
    }
    return divisions
  }

  /// The counts alone, before the stages of a procedure are told: 交办1187件…。甲市交办312件，办结241件；乙市交办….
  func linkCounts(_ figures: inout [Figure]) {
    for whole in figures.indices
    where figures[whole].value >= Self.leastTotal && figures[whole].kin == .case && !figures[whole].isPart {
      guard let parts = parts(figures, whole), parts.count >= 3, parts.allSatisfy({ !figures[$0].isPart })
      else { continue }
      figures.attach(parts, to: whole, division: figures[parts[0]].start)
      for part in parts { figures[part].relation = .partition }
    }
  }

  /// The first figure of each later sentence with the whole's verb, in the same place among its kin.
  private func parts(_ figures: [Figure], _ whole: Int) -> [Int]? {
    let own = figures[whole]
    guard own.predicate != 0, own.isExact else { return nil }
    var parts: [Int] = []
    var sum = 0.0
    var sentence = own.sentence
    for index in figures.index(after: whole)..<figures.endIndex {
      let figure = figures[index]
      if figure.sentence - own.sentence > Self.reach { break }
      guard figure.sentence > sentence, figure.predicate == own.predicate, figure.isExact,
        figure.kin == own.kin, figure.value < own.value, isAlike(figures, figure, own)
      else { continue }
      sentence = figure.sentence
      parts.append(index)
      sum += figure.value
      if sum == own.value, parts.count >= 2 { return parts }
      if sum > own.value { return nil }
    }
    return nil
  }

  /// Both stand by themselves, or both lie in wholes with the same verb: 437人 and 193人 in 603人 and 301人.
  private func isAlike(_ figures: [Figure], _ part: Figure, _ whole: Figure) -> Bool {
    guard part.isPart == whole.isPart else { return false }
    return !part.isPart || figures[part.whole].predicate == figures[whole.whole].predicate
  }

  /// 涉及资金共20.94万元 and the sums of the cases below: each sum that is no part of another counts.
  private func sums(_ figures: [Figure], _ whole: Int) -> [Int]? {
    let own = figures[whole]
    guard !own.isPart || own.division == Division.none, own.clause < own.start, isLead(own) else {
      return nil
    }
    var parts: [Int] = []
    for index in figures.index(after: whole)..<figures.endIndex {
      let figure = figures[index]
      if figure.sentence - own.sentence > Self.moneyReach { break }
      guard figure.sentence > own.sentence, figure.isExact, !figure.isPart, figure.isComparable(to: own),
        figure.value < own.value, figure.times == 1
      else { continue }
      parts.append(index)
      let sum = figures.sum(parts)
      if parts.count >= 3 || (parts.count >= 2 && sum.low == own.value), sum.meets(own.interval) {
        return parts
      }
      if sum.low > own.interval.high { return nil }
    }
    return nil
  }

  private static let leads: PhraseSet = ["涉及资金", "涉及金额", "涉案金额", "涉及", "涉案", "金额"]

  private func isLead(_ figure: Figure) -> Bool {
    let range = figure.clause..<figure.start
    return reading.clauses.firstCue(.total, in: range) != nil || reading.first(Self.leads, in: range) != nil
  }
}
