/// 两个县各4人, 3个乡镇各2人: a quantity that holds for each member of a group.
struct DistributionLinker {
  let reading: MentionReading

  private static let cues: PhraseSet = ["各", "各有", "均为", "均有", "分别有"]

  func link(_ claims: inout [Claim]) {
    for index in claims.indices.dropFirst() {
      let start = reading.range(of: claims[index]).lowerBound
      guard let cue = Self.cues.start(in: reading.folded, endingAt: start) else { continue }
      let group = claims[index - 1]
      let range = reading.range(of: group)
      // The group stands in the same clause, with nothing but its noun before 各.
      guard range.upperBound <= cue, reading.clauses.clauseStart(cue) <= range.lowerBound,
        group.amount.low == group.amount.high, !group.kinship.isComparable(to: claims[index].kinship)
      else { continue }
      claims[index].distributedOver = index - 1
      claims[index - 1].isGroup = true
    }
  }
}
