/// Percentages over intervals.
enum Ratio {
  /// `part` as a percentage of `whole`, which must be positive.
  static func percent(_ part: Interval, of whole: Interval) -> Interval {
    guard whole.low > 0 else { return Interval(nil, nil) }
    return Interval(100 * part.low / whole.high, 100 * part.high / whole.low)
  }
}
