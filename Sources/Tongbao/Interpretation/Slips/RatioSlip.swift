/// Whether a percentage and the two figures that it compares miss each other by one slip of the pen.
///
/// 占23.3% of 2.9万 in 1.24万: with 12.4万 it holds. Where the words name the base, that tells a misprint from another base.
struct RatioSlip {
  let part: Figure
  let whole: Figure
  let percent: Figure
  /// How the percentage follows from the two.
  let computed: (_ part: Interval, _ whole: Interval) -> Interval

  /// `isFew`: only slips count that few numbers are made by, where the words leave the base open.
  func isLikely(isFew: Bool = false) -> Bool {
    guard part.value > 0, whole.value > 0, percent.value > 0, part.isBounded, whole.isBounded else {
      return false
    }
    let printed = Ratio.tolerant(percent.interval)
    var isFound = false
    each(part, isFew) { other in if computed(other, whole.interval).meets(printed) { isFound = true } }
    each(whole, isFew) { other in if computed(part.interval, other).meets(printed) { isFound = true } }
    if isFound { return true }
    let ratio = computed(part.interval, whole.interval)
    each(percent, isFew) { other in if ratio.meets(Ratio.tolerant(other)) { isFound = true } }
    return isFound
  }

  private static let percentRoom = 0.06

  /// Every number that may have been meant, as wide as the printed one.
  private func each(_ figure: Figure, _ isFew: Bool, _ body: (Interval) -> Void) {
    let half = (figure.interval.high - figure.interval.low) / 2
    // 23.3 has its digits behind the point as well.
    let scale = figure.kin == .percent && half > 0 && half <= 0.5 ? max(10, (0.5 / half).rounded()) : 1
    SlipOutcomes((figure.value * scale).rounded()).forEach { meant, slip in
      if isFew, slip != .few { return }
      let value = meant / scale
      let isShifted = value >= figure.value * 9.99 || value <= figure.value / 9.99
      // 9590% was 95.9%, rounded as percentages are.
      let least = figure.kin == .percent ? Self.percentRoom : 0
      let room = isShifted ? max(half * value / figure.value, least) : half
      if value > 0 { body(Interval(value - room, value + room)) }
    }
  }
}

extension Figure {
  fileprivate var isBounded: Bool { interval.low.isFinite && interval.high.isFinite }
}
