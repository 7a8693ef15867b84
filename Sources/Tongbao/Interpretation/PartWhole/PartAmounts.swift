/// The amounts of parts, multiplied out where 各 or 均 distributes them.
struct PartAmounts {
  let claims: [Claim]

  /// The interval of one part: 两个县各4人 is 8.
  func interval(_ part: Int) -> Interval {
    let own = claims[part].amount.interval
    guard let group = claims[part].distributedOver, let count = claims[group].amount.value else { return own }
    return own * count
  }

  func sum(_ parts: [Int]) -> Interval {
    parts.reduce(Interval(0, 0)) { $0 + interval($1) }
  }

  /// The leading parts that together make the whole; empty where none do.
  func completePrefix(of whole: Int, _ parts: [Int]) -> [Int] {
    guard parts.count >= 2 else { return [] }
    for count in stride(from: parts.count, through: 2, by: -1) {
      let leading = Array(parts.prefix(count))
      if isComplete(whole, leading) { return leading }
    }
    return []
  }

  /// Whether the parts can make the whole: their sum meets it.
  func isComplete(_ whole: Int, _ parts: [Int]) -> Bool { sum(parts).meets(claims[whole].amount.interval) }
}
