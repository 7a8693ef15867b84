/// Derives every check from the claims and tells whether each holds.
struct Checker {
  let claims: [Claim]
  let mentions: [Mention]

  func checks(_ enumerations: [NamedItems], _ repeats: [RepeatedClaim]) -> [Check] {
    var checks: [Check] = []
    for whole in claims.indices {
      checks += PartWholeCheck(claims: claims).checks(of: whole, enumerations)
    }
    checks += enumerations.map { EnumerationCheck(claims: claims).check($0) }
    checks += repeats.map { RepeatCheck(claims: claims).check($0) }
    return checks
  }
}
