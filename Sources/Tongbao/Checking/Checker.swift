/// Derives every check from the claims and tells whether each holds.
struct Checker {
  let claims: [Claim]

  func checks(of interpretation: Interpretation) -> [Check] {
    var checks: [Check] = []
    for division in interpretation.divisions {
      if let check = PartWholeCheck(claims: claims).check(division) { checks.append(check) }
    }
    checks += interpretation.enumerations.map { EnumerationCheck(claims: claims).check($0) }
    checks += interpretation.repeats.map { RepeatCheck(claims: claims).check($0) }
    let ratio = RatioCheck(claims: claims)
    checks += interpretation.shares.map(ratio.check) + interpretation.growths.map(ratio.check)
    return checks
  }
}
