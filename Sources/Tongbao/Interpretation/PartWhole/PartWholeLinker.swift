/// Gives parts their wholes and tells how they stand to them.
struct PartWholeLinker {
  let reading: MentionReading

  func link(_ claims: inout [Claim]) {
    DistributionLinker(reading: reading).link(&claims)
    BracketLinker(reading: reading).link(&claims)
    InsideLinker(reading: reading).link(&claims)
    BreakdownLinker(reading: reading).link(&claims)
    TotalLinker(reading: reading).link(&claims)
    SumLinker(reading: reading).link(&claims)
    setRelations(&claims)
  }

  private func setRelations(_ claims: inout [Claim]) {
    for division in Division.all(in: claims) where claims[division.parts[0]].relation == nil {
      let (whole, parts) = (division.whole, division.parts)
      let amounts = PartAmounts(claims: claims)
      let complete = amounts.completePrefix(of: whole, parts)
      let exceeds =
        complete.isEmpty && parts.count >= 2
        && amounts.sum(parts).low > claims[whole].amount.interval.high
      for part in parts {
        if exceeds {
          claims[part].relation = mayShareMembers(claims, parts) ? .overlap : .partition
        } else {
          claims[part].relation = complete.contains(part) ? .partition : .subset
        }
      }
    }
  }

  /// One person may hold several sanctions, and 人次 count acts: such parts need not be disjoint.
  private func mayShareMembers(_ claims: [Claim], _ parts: [Int]) -> Bool {
    let isOfActs = parts.contains { claims[$0].amount.kind == "occurrence" }
    let kinds = Set(parts.map { claims[$0].sanctions + [claims[$0].predicate ?? ""] })
    return isOfActs || kinds.count > 1
  }
}
