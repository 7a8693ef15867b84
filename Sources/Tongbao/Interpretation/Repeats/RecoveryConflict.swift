/// Finds an amount that was taken and is given back in full, printed with a digit more or less:
/// 套取13.5万元…违纪所得1.35万元全部收缴.
struct RecoveryConflict {
  let reading: MentionReading
  let figures: [Figure]

  func found() -> [RepeatedClaim] {
    figures.indices.compactMap { later in
      guard figures[later].kin.isMoney, !figures[later].isPart else { return nil }
      let earlier = (max(0, later - Self.reach)..<later).last {
        Self.isLostDigit(figures[$0], figures[later], in: reading)
      }
      return earlier.map { RepeatedClaim(first: $0, second: later) }
    }
  }

  /// How many figures back the amount may stand.
  private static let reach = 64
  private static let whole: PhraseSet = ["全部", "如数", "全额"]
  private static let ratios: [Double] = [10, 100, 10_000]

  /// Whether the later amount is said to be all, and is the earlier one of the paragraph but for its power of ten.
  static func isLostDigit(_ earlier: Figure, _ later: Figure, in reading: MentionReading) -> Bool {
    guard later.kin.isMoney, earlier.isComparable(to: later), earlier.isExact, later.isExact,
      earlier.value > 0, later.value > 0, earlier.sentence != later.sentence
    else { return false }
    let ratio = max(earlier.value / later.value, later.value / earlier.value)
    // Round amounts stand in such proportions by themselves.
    guard ratios.contains(where: { abs(ratio - $0) < $0 * 1e-9 }), hasDigits(earlier.value) else {
      return false
    }
    let end = reading.clauses.clauseEnd(later.end)
    guard later.end < end, reading.first(whole, in: later.end..<end) != nil else { return false }
    return reading.context.notice.blocks.holdInOneLine(earlier.start, later.start)
  }

  /// Two digits at least that are not zero.
  private static func hasDigits(_ value: Double) -> Bool {
    var rest = Int(min(value, 1e15))
    while rest > 0, rest % 10 == 0 { rest /= 10 }
    return rest >= 10
  }
}
