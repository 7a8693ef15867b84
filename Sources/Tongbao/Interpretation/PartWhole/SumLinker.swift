/// 问责41人：党纪处分1人，诫勉谈话、批评教育等40人: parts that make a total without a word that says so.
///
/// Only the arithmetic tells, so it must be exact, and large enough not to be chance.
struct SumLinker {
  let reading: MentionReading

  /// A smaller total is believed only with three parts or a colon before them.
  private static let leastTotal = 20.0
  /// How many sentences back the total may stand.
  private static let reach = 3

  func link(_ claims: inout [Claim]) {
    for number in reading.clauses.sentences.indices {
      for run in runs(claims, inSentence: number) where run.count >= 2 { link(&claims, run, number) }
    }
  }

  /// The claims of a sentence that could be parts, by kinship, each with an exact value.
  private func runs(_ claims: [Claim], inSentence number: Int) -> [[Int]] {
    var runs: [[Int]] = []
    for index in reading.claims(claims, in: reading.clauses.sentences[number]) {
      guard claims[index].parent == nil, isExact(claims[index]), claims[index].kinship != .percent,
        !claims[index].isGroup
      else { continue }
      if let known = runs.firstIndex(where: { claims[$0[0]].kinship.isComparable(to: claims[index].kinship) })
      {
        runs[known].append(index)
      } else {
        runs.append([index])
      }
    }
    return runs
  }

  private func link(_ claims: inout [Claim], _ run: [Int], _ number: Int) {
    // The total opens the run itself: 41 = 1 + 40.
    if let whole = run.first, run.count >= 3, makes(claims, whole, Array(run.dropFirst()), isNear: true) {
      return attach(&claims, whole, Array(run.dropFirst()))
    }
    let sentences = reading.clauses.sentences
    let span = sentences[max(0, number - Self.reach)].lowerBound..<sentences[number].lowerBound
    let earlier = reading.claims(claims, in: span).last {
      isExact(claims[$0]) && claims[$0].kinship.isComparable(to: claims[run[0]].kinship)
        && makes(claims, $0, run, isNear: false)
    }
    if let whole = earlier { attach(&claims, whole, run) }
  }

  private func makes(_ claims: [Claim], _ whole: Int, _ parts: [Int], isNear: Bool) -> Bool {
    guard let total = claims[whole].amount.value,
      PartAmounts(claims: claims).sum(parts) == Interval(total, total)
    else {
      return false
    }
    return total >= Self.leastTotal || parts.count >= 3 || (isNear && isBehindColon(claims, whole))
  }

  /// 问责41人：… or 问责41人，….
  private func isBehindColon(_ claims: [Claim], _ whole: Int) -> Bool {
    let end = reading.range(of: claims[whole]).upperBound
    return end < reading.folded.count && reading.folded[end] == 0x3A
  }

  private func attach(_ claims: inout [Claim], _ whole: Int, _ parts: [Int]) {
    for part in parts {
      claims[part].parent = whole
      claims[part].division = reading.range(of: claims[parts[0]]).lowerBound
    }
  }

  private func isExact(_ claim: Claim) -> Bool {
    claim.amount.value != nil && claim.amount.low == claim.amount.high
      && claim.amount.low == claim.amount.value
  }
}
