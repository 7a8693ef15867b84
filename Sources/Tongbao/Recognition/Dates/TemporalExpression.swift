/// A date, time, duration or recurring set, after TIMEX3 (ISO 24617-1).
public struct TemporalExpression: Sendable, Equatable {
  /// TIMEX3's types.
  public enum Kind: String, Sendable {
    /// A calendar date or span of dates.
    case date = "DATE"
    /// A time of day.
    case time = "TIME"
    /// A length of time: 60日内.
    case duration = "DURATION"
    /// A recurring time: 每双月.
    case set = "SET"
  }

  /// ISO 8601: `2017-08-02`, `2023-01/2023-06`, `2022-12/..`, `P60D`, `R/P2M`.
  ///
  /// Nil where the text does not tell.
  public var value: String?
  /// TIMEX3's type.
  public var kind: Kind
  /// The first day, included.
  public var begin: CalendarDate?
  /// The last day, included.
  public var end: CalendarDate?
  /// Whether the expression names no date that could be told: 近日, 目前.
  public var isVague: Bool = false
  /// What a relative expression was resolved against.
  public var anchor: Anchor?

  /// What a relative expression was resolved against.
  public enum Anchor: String, Sendable {
    /// The notice's publication date.
    case published
    /// The date that stands before it in the text.
    case previous
    /// A gloss in brackets behind it: 今天（7月24日）.
    case gloss
  }

  var summary: String { value ?? "?" }
}
