/// Tells of every relation that does not hold which of its values is most likely wrong.
struct Localizer {
  let claims: [Claim]
  let mentions: [Mention]
  let text: NoticeText

  /// Fills in the suspects of the inconsistent checks, and says in their messages where to look.
  func explain(_ checks: inout [Check], _ relations: [Relation]) {
    let search = RepairSearch(claims: claims, relations: relations, printed: printed)
    for network in RelationNetwork.broken(relations, checks, claims) {
      let repairs = search.repairs(network)
      for index in network.broken {
        // Where even two values do not mend the network, each relation is looked at by itself.
        let own = repairs.isEmpty ? alone(index, relations, search) : repairs
        checks[index].suspects = Self.suspects(
          own, in: relations[index].variables(claims), claims: claims)
        checks[index].message = RepairMessage(text: text, mentions: mentions).message(checks[index])
      }
    }
  }

  private func alone(_ index: Int, _ relations: [Relation], _ search: RepairSearch) -> [Repair] {
    search.repairs(RelationNetwork(alone: index, relations[index].variables(claims)))
  }

  private func printed(_ claim: Int) -> PrintedNumber {
    PrintedNumber(
      text.folded[mentions[claims[claim].quantity].range], value: claims[claim].amount.value ?? 0)
  }

  /// The changes that concern a relation, ranked: equally likely ones share a rank.
  static func suspects(_ repairs: [Repair], in variables: [Int], claims: [Claim]) -> [Check.Suspect] {
    var suspects: [Check.Suspect] = []
    var seen: Set<Int> = []
    var rank = 0
    var cost = Int.min
    for repair in repairs {
      for change in repair.changes where variables.contains(change.claim) {
        // A value is named once, with its likeliest repair; a part that is not listed changes none.
        guard change.slip == .missingPart || seen.insert(change.claim).inserted else { continue }
        if repair.cost > cost { (rank, cost) = (suspects.count + 1, repair.cost) }
        suspects.append(
          Check.Suspect(
            mention: claims[change.claim].quantity, printed: change.printed, proposed: change.proposed,
            proposedText: change.proposedText, slip: change.slip, rank: rank,
            together: repair.changes.filter { $0.claim != change.claim }.map { claims[$0.claim].quantity }))
      }
    }
    return suspects
  }
}
