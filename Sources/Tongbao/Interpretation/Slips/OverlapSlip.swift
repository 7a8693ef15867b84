/// Whether one slip of the pen keeps parts that may share members from lying in their whole and filling it:
/// 党纪处分6人次、政务处分4人次，共处分80人.
struct OverlapSlip {
  let figures: [Figure]

  func isLikely(_ whole: Int, _ parts: [Int]) -> Bool {
    guard figures[whole].isOneNumber, parts.allSatisfy({ figures[$0].isOneNumber }) else { return false }
    var isFound = false
    SlipOutcomes(figures[whole].value).forEach { meant, slip in
      if slip == .few, holds(whole: meant, parts.map { figures[$0].value }) { isFound = true }
    }
    for changed in parts.indices where !isFound {
      SlipOutcomes(figures[parts[changed]].value).forEach { meant, slip in
        var values = parts.map { figures[$0].value }
        values[changed] = meant
        if slip == .few, holds(whole: figures[whole].value, values) { isFound = true }
      }
    }
    return isFound
  }

  private func holds(whole: Double, _ parts: [Double]) -> Bool {
    parts.allSatisfy { $0 <= whole } && whole <= parts.reduce(0, +)
  }
}

extension [Figure] {
  /// Whether parts that may share members can lie in `whole` and fill it.
  func mayOverlap(_ whole: Int, _ parts: [Int]) -> Bool {
    let own = self[whole].interval
    return own.low <= sum(parts).high && parts.allSatisfy { self[$0].interval.low <= own.high }
  }
}
