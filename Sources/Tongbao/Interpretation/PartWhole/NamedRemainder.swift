/// Members of a total that are not counted but named: 问责43人，其中38人…，3人…，张某、李某被逮捕.
struct NamedRemainder: Sendable {
  /// The index of the claim that is divided.
  let whole: Int
  /// The parts' division.
  let division: Int
  /// The persons named.
  let names: [String]
}

/// Completes divisions whose last members are named; only where their number is just what lacks.
struct NamedRemainderFinder {
  let reading: MentionReading

  private static let mostNames = 10

  func complete(_ claims: inout [Claim]) -> [NamedRemainder] {
    var found: [NamedRemainder] = []
    for division in Division.all(in: claims) {
      guard division.parts.allSatisfy({ claims[$0].relation == .subset }),
        claims[division.whole].kinship == .person,
        let last = division.parts.last, let lacking = lacking(claims, division)
      else { continue }
      let names = names(behind: reading.range(of: claims[last]).upperBound)
      guard names.count == lacking else { continue }
      for part in division.parts { claims[part].relation = .partition }
      found.append(NamedRemainder(whole: division.whole, division: claims[last].division, names: names))
    }
    return found
  }

  /// How many members the parts leave over, where all figures are exact.
  private func lacking(_ claims: [Claim], _ division: Division) -> Int? {
    let sum = PartAmounts(claims: claims).sum(division.parts)
    let total = claims[division.whole].amount.interval
    guard sum.low == sum.high, total.low == total.high,
      (1...Double(Self.mostNames)).contains(total.low - sum.low)
    else {
      return nil
    }
    return Int(total.low - sum.low)
  }

  private func names(behind position: Int) -> [String] {
    var names: [String] = []
    for index in reading.mentions(inSentence: reading.clauses.index(at: max(0, position - 1)))
    where reading.mentions[index].kind == .person && reading.mentions[index].range.lowerBound >= position {
      let name = reading.text.string(reading.mentions[index].range)
      if !names.contains(name) { names.append(name) }
    }
    return names
  }
}
