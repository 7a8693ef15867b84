/// Intervals by resampling whole notices with replacement (Efron and Tibshirani 1993, chapters 6 and 13): notices, not
/// mentions, because the mentions of one notice stand and fall together.
public struct Bootstrap: Sendable {
  /// How often notices are drawn anew.
  public let resamples: Int
  /// Fixes the draws.
  public let seed: UInt64

  /// - Parameters:
  ///   - resamples: 1000 suffice for 95 % intervals; 0 gives none.
  ///   - seed: the same seed gives the same intervals on every platform.
  public init(resamples: Int = 1000, seed: UInt64 = 1) { (self.resamples, self.seed) = (resamples, seed) }

  /// A 95 % interval.
  public struct Interval: Sendable, Equatable {
    /// The 2.5th percentile.
    public let low: Double
    /// The 97.5th percentile.
    public let high: Double
  }

  /// The 2.5th and 97.5th percentile of each measure over the resamples.
  ///
  /// `count` observations are drawn anew each time; `measures` gives their figures, nil where one is not defined.
  func intervals(count: Int, _ measures: ([Int]) -> [Double?]) -> [Interval?] {
    let draws = draws(count: count, measures)
    return (draws.first ?? []).indices.map { index in Self.interval(draws.compactMap { $0[index] }) }
  }

  /// The figures of every resample.
  func draws(count: Int, _ measures: ([Int]) -> [Double?]) -> [[Double?]] {
    if count == 0 || resamples == 0 { return [] }
    var generator = SplitMix64(seed: seed)
    return (0..<resamples).map { _ in measures((0..<count).map { _ in generator.index(below: count) }) }
  }

  /// The percentile interval of a sample.
  static func interval(_ values: [Double]) -> Interval? {
    if values.isEmpty { return nil }
    let sorted = values.sorted()
    let tail = Double(sorted.count) * 0.025
    let low = sorted[Int(tail)]
    let high = sorted[max(0, sorted.count - 1 - Int(tail))]
    return Interval(low: low, high: high)
  }
}
