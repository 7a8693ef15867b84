/// Checks a fact that is stated twice: 9 = 9.
struct RepeatCheck {
  let claims: [Claim]

  func check(_ pair: RepeatedClaim, kind: Check.Kind = .repeat) -> Check {
    let (first, second) = (claims[pair.first].amount, claims[pair.second].amount)
    let equation = "\(printedNumber(first.value ?? 0)) = \(printedNumber(second.value ?? 0))"
    let meets = first.interval.meets(second.interval)
    let verdict: Check.Verdict = meets ? .consistent : .inconsistent
    return Check(
      kind: kind, claims: [pair.first, pair.second], equation: equation, left: first.interval,
      right: second.interval, verdict: verdict,
      residual: meets ? 0 : (first.value ?? 0) - (second.value ?? 0),
      message: CheckMessage.repetition(verdict, equation), suspects: [])
  }
}
