/// The amounts of parts, multiplied out where 各, 均 or 每 distributes them.
struct PartAmounts {
  let claims: [Claim]

  /// The interval of one part: 两个县各4人 is 8.
  func interval(_ part: Int) -> Interval {
    claims[part].times == 1 ? claims[part].amount.interval : claims[part].amount.interval * claims[part].times
  }

  func sum(_ parts: [Int]) -> Interval {
    var sum = Interval(0, 0)
    for part in parts { sum = sum + interval(part) }
    return sum
  }
}
