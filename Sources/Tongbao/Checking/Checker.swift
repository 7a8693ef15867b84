/// Derives every check from the claims and tells whether each holds, and which value is wrong where one does not.
struct Checker {
  let claims: [Claim]
  let mentions: [Mention]
  let text: NoticeText

  func checks(of interpretation: Interpretation, tables: [FigureTable] = []) -> [Check] {
    var relations = RelationFinder(claims: claims).relations(of: interpretation)
    for table in tables {
      relations += TableSums(claims: claims).relations(of: table)
      relations += TableShares(claims: claims).facts(of: table).map(Relation.share)
      relations += TableRepeats(claims: claims, text: text).found(in: table).map(Relation.repetition)
    }
    return checks(of: relations)
  }

  func checks(of relations: [Relation]) -> [Check] {
    var checks = relations.map { relation in
      var check = check(relation)
      check.relation = relation
      return check
    }
    // A notice that adds up costs no search.
    if checks.contains(where: { $0.verdict == .inconsistent }) {
      let localizer = Localizer(claims: claims, mentions: mentions, text: text)
      localizer.explain(&checks, relations)
    }
    return checks
  }

  private func check(_ relation: Relation) -> Check {
    switch relation {
    case .partition(let whole, let parts, let named, let kind):
      PartWholeCheck(claims: claims).partition(whole, parts, named: named, kind: kind)
    case .subset(let whole, let parts, let kind):
      PartWholeCheck(claims: claims).subset(whole, parts, kind: kind)
    case .overlap(let whole, let parts): PartWholeCheck(claims: claims).overlap(whole, parts)
    case .enumeration(let items): EnumerationCheck(claims: claims).check(items)
    case .repetition(let pair): RepeatCheck(claims: claims).check(pair)
    case .share(let fact): RatioCheck(claims: claims).check(fact)
    case .sumShare(let fact): RatioCheck(claims: claims).check(fact)
    case .quotients(let fact): RatioCheck(claims: claims).check(fact)
    case .growth(let fact): RatioCheck(claims: claims).check(fact)
    }
  }
}
