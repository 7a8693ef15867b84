/// A closed interval of numbers; a missing bound is infinite.
public struct Interval: Sendable, Equatable {
  /// The lower bound, included.
  public let low: Double
  /// The upper bound, included.
  public let high: Double

  /// An interval from `low` to `high`; nil leaves a side open.
  public init(_ low: Double?, _ high: Double?) {
    self.low = low ?? -.infinity
    self.high = high ?? .infinity
  }

  /// Whether the two share a number.
  ///
  /// 33.2万 is [331500, 332499] and 33.3万 is [332500, 333499]: they do not meet.
  public func meets(_ other: Interval) -> Bool { low <= other.high && other.low <= high }

  /// The interval of all sums.
  public static func + (a: Interval, b: Interval) -> Interval { Interval(a.low + b.low, a.high + b.high) }

  /// The interval scaled by a factor that is not negative.
  public static func * (a: Interval, factor: Double) -> Interval { Interval(a.low * factor, a.high * factor) }

  /// The interval of all differences.
  static func - (a: Interval, b: Interval) -> Interval { Interval(a.low - b.high, a.high - b.low) }

  /// The interval of all quotients by what is positive.
  static func / (a: Interval, b: Interval) -> Interval {
    guard b.low > 0 else { return Interval(nil, nil) }
    return Interval(a.low / (a.low < 0 ? b.low : b.high), a.high / (a.high < 0 ? b.high : b.low))
  }

  /// Halfway between the bounds; nil where one is open.
  var middle: Double? { low.isFinite && high.isFinite ? (low + high) / 2 : nil }

  /// With `room` more on either side.
  func widened(by room: Double) -> Interval { Interval(low - room, high + room) }

  /// Both bounds moved by `shift`.
  func moved(by shift: Double) -> Interval { Interval(low + shift, high + shift) }

  /// What the two share; low above high where that is nothing.
  func intersection(_ other: Interval) -> Interval { Interval(max(low, other.low), min(high, other.high)) }
}
