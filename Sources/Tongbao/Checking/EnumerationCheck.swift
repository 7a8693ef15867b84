/// Checks a count against the things that are named: 2 = |{河道黑臭, 烟雾扰民}|.
struct EnumerationCheck {
  let claims: [Claim]

  func check(_ items: NamedItems) -> Check {
    if !items.groups.isEmpty { return checkGroups(items) }
    let claim = claims[items.claim]
    let count = claim.amount.value ?? 0
    let named = Double(items.names.count)
    let list = "|{" + items.names.joined(separator: ", ") + "}|"
    // A closed list names all that is counted; an open one (等) no more than that.
    let isWhole = named == count || !items.isOpen
    let equation =
      isWhole ? "\(printedNumber(count)) = \(list)" : "\(items.names.count) <= \(printedNumber(count))"
    let verdict: Check.Verdict = (isWhole ? named == count : named <= count) ? .consistent : .inconsistent
    return Check(
      kind: isWhole ? .enumeration : .subset, claims: [items.claim], equation: equation,
      left: Interval(isWhole ? count : named, isWhole ? count : named),
      right: Interval(isWhole ? named : count, isWhole ? named : count), verdict: verdict,
      residual: verdict == .consistent ? 0 : isWhole ? count - named : named - count,
      message: CheckMessage.enumeration(verdict, equation, isOpen: !isWhole), suspects: [])
  }

  /// 4 = 3 + 1: three of those named share one outcome.
  private func checkGroups(_ items: NamedItems) -> Check {
    let count = claims[items.claim].amount.value ?? 0
    let sum = Double(items.groups.reduce(0, +))
    let equation = "\(printedNumber(count)) = " + items.groups.map(String.init).joined(separator: " + ")
    let verdict: Check.Verdict = sum == count ? .consistent : .inconsistent
    return Check(
      kind: .partition, claims: [items.claim], equation: equation, left: Interval(count, count),
      right: Interval(sum, sum), verdict: verdict, residual: count - sum,
      message: CheckMessage.partition(verdict, equation), suspects: [])
  }
}
