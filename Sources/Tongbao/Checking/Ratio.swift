/// Percentages over intervals.
enum Ratio {
  /// `part` as a percentage of `whole`, which must be positive.
  static func percent(_ part: Interval, of whole: Interval) -> Interval {
    guard whole.low > 0 else { return Interval(nil, nil) }
    return Interval(100 * part.low / whole.high, 100 * part.high / whole.low)
  }

  /// By how much per cent a figure that changed by `difference` to `current` changed.
  static func change(_ current: Interval, by difference: Interval, isDecrease: Bool) -> Interval {
    let base =
      isDecrease
      ? current + difference
      : Interval(current.low - difference.low, current.high - difference.high)
    return percent(difference, of: Interval(min(base.low, base.high), max(base.low, base.high)))
  }

  /// A printed percentage with room for one unit of its last digit: 4.4% of what is 4.35% was rounded up so that a list
  /// makes 100%, 66.6% for two thirds was cut off.
  static func tolerant(_ percent: Interval) -> Interval { percent.widened(by: room(of: percent)) }

  /// How far `percent` may miss on either side: half a unit of its last digit beside what its rounding allows.
  static func room(of percent: Interval) -> Double {
    let half = (percent.high - percent.low) / 2
    return half > 0 && half <= 0.5 ? half : 0
  }
}
