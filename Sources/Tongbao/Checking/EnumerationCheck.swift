/// Checks a count against the things that are named: 2 = |{河道黑臭, 烟雾扰民}|.
struct EnumerationCheck {
  let claims: [Claim]

  func check(_ items: NamedItems) -> Check {
    let claim = claims[items.claim]
    let count = claim.amount.value ?? 0
    let named = Double(items.names.count)
    let list = "|{" + items.names.joined(separator: ", ") + "}|"
    let isWhole = named == count
    let equation =
      isWhole ? "\(printedNumber(count)) = \(list)" : "\(items.names.count) <= \(printedNumber(count))"
    let verdict: Check.Verdict = isWhole || named <= count ? .consistent : .inconsistent
    return Check(
      kind: isWhole ? .enumeration : .subset, claims: [items.claim], equation: equation,
      left: Interval(isWhole ? count : named, isWhole ? count : named),
      right: Interval(isWhole ? named : count, isWhole ? named : count), verdict: verdict, residual: 0,
      message: CheckMessage.enumeration(verdict, equation, isOpen: !isWhole), suspects: [])
  }
}
