/// Lists the relations that an interpretation sets up, in the order in which their checks are printed.
struct RelationFinder {
  let claims: [Claim]

  func relations(of interpretation: Interpretation) -> [Relation] {
    var relations: [Relation] = []
    for division in Division.all(in: claims) {
      addRelations(of: division, interpretation.remainders, to: &relations)
    }
    for items in interpretation.enumerations { relations.append(.enumeration(items)) }
    for pair in interpretation.repeats { relations.append(.repetition(pair)) }
    for fact in interpretation.shares { relations.append(.share(fact)) }
    for fact in interpretation.growths { relations.append(.growth(fact)) }
    return relations
  }

  private func addRelations(
    of division: Division, _ remainders: [NamedRemainder], to relations: inout [Relation]
  ) {
    let (whole, parts) = (division.whole, division.parts)
    let complete = parts.filter { claims[$0].relation == .partition }
    let named =
      remainders.first { $0.whole == whole && $0.division == claims[parts[0]].division }?.names.count ?? 0
    if complete.count + named >= 2, !complete.isEmpty {
      let isDistributed = complete.contains { claims[$0].distributedOver != nil }
      relations.append(
        .partition(
          whole: whole, parts: complete, named: named, kind: isDistributed ? .distribution : .partition))
    }
    let shared = parts.filter { claims[$0].relation == .overlap }
    if shared.count >= 2 { relations.append(.overlap(whole: whole, parts: shared)) }
    let within = parts.filter { claims[$0].relation == .subset }
    if !within.isEmpty { relations.append(.subset(whole: whole, parts: within, kind: .subset)) }
  }
}
