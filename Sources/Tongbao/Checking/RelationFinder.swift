/// Lists the relations that an interpretation sets up, in the order in which their checks are printed.
struct RelationFinder {
  let claims: [Claim]

  func relations(of interpretation: Interpretation) -> [Relation] {
    var relations: [Relation] = []
    for division in interpretation.divisions {
      if let relation = relation(division) { relations.append(relation) }
    }
    for items in interpretation.enumerations { relations.append(.enumeration(items)) }
    for pair in interpretation.repeats { relations.append(.repetition(pair)) }
    for fact in interpretation.shares { relations.append(.share(fact)) }
    for fact in interpretation.sumShares { relations.append(.sumShare(fact)) }
    for fact in interpretation.quotients { relations.append(.quotients(fact)) }
    for fact in interpretation.growths { relations.append(.growth(fact)) }
    for fact in interpretation.differences {
      relations.append(
        .partition(whole: fact.greater, parts: [fact.lesser, fact.difference], named: 0, kind: .growth))
    }
    return relations
  }

  private func relation(_ division: Division) -> Relation? {
    let (whole, parts) = (division.whole, division.parts)
    switch division.relation {
    case .partition, .distribution:
      let isDistributed = parts.contains { claims[$0].times != 1 }
      guard parts.count + division.named >= 2 || isDistributed else { return nil }
      return .partition(
        whole: whole, parts: parts, named: division.named, kind: isDistributed ? .distribution : .partition)
    case .overlap: return parts.count >= 2 ? .overlap(whole: whole, parts: parts) : nil
    case .subset: return .subset(whole: whole, parts: parts, kind: .subset)
    }
  }
}
