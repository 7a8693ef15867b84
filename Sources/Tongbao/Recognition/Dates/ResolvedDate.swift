/// A date placed in the calendar.
struct ResolvedDate {
  enum Grain: Int, Comparable {
    case years, year, partOfYear, month, partOfMonth, day

    static func < (a: Grain, b: Grain) -> Bool { a.rawValue < b.rawValue }
  }

  var begin: CalendarDate?
  var end: CalendarDate?
  var grain: Grain
  /// ISO 8601; nil where it could not be told.
  var value: String?
  var anchor: TemporalExpression.Anchor?
  var clock: ClockTime?
  /// Whether the calendar has no such day.
  var isImpossible = false

  static func unknown(_ grain: Grain, clock: ClockTime? = nil) -> ResolvedDate {
    ResolvedDate(grain: grain, clock: clock)
  }

  static let impossible = ResolvedDate(grain: .day, isImpossible: true)

  static func year(_ year: Int) -> ResolvedDate {
    months(year, 1...12, value: IsoFormatter.year(year), .year)
  }

  static func month(_ year: Int, _ month: Int) -> ResolvedDate {
    months(year, month...month, value: monthValue(year, month), .month)
  }

  /// Whole months of a year; a month above 12 lies in the next year.
  static func months(_ year: Int, _ months: ClosedRange<Int>) -> ResolvedDate {
    let first = monthValue(year, months.lowerBound)
    let value =
      months.count == 1 ? first : IsoFormatter.interval(from: first, to: monthValue(year, months.upperBound))
    return Self.months(year, months, value: value, .partOfYear)
  }

  static func day(_ day: CalendarDate, clock: ClockTime? = nil) -> ResolvedDate {
    let value = clock?.hourOfDay.map { IsoFormatter.time(day, $0, clock?.minute ?? 0, clock?.second) }
    return ResolvedDate(
      begin: day, end: day, grain: .day, value: value ?? IsoFormatter.day(day), clock: clock)
  }

  static func days(_ begin: CalendarDate, _ end: CalendarDate, _ grain: Grain) -> ResolvedDate {
    let value =
      begin == end
      ? IsoFormatter.day(begin)
      : IsoFormatter.interval(from: IsoFormatter.day(begin), to: IsoFormatter.day(end))
    return ResolvedDate(begin: begin, end: end, grain: grain, value: value)
  }

  private static func months(_ year: Int, _ months: ClosedRange<Int>, value: String, _ grain: Grain)
    -> ResolvedDate
  {
    let (lastYear, lastMonth) = normal(year, months.upperBound)
    let (firstYear, firstMonth) = normal(year, months.lowerBound)
    return ResolvedDate(
      begin: CalendarDate(year: firstYear, month: firstMonth, day: 1),
      end: CalendarDate(
        year: lastYear, month: lastMonth, day: CalendarDate.days(inMonth: lastMonth, of: lastYear)),
      grain: grain, value: value)
  }

  private static func monthValue(_ year: Int, _ month: Int) -> String {
    let (year, month) = normal(year, month)
    return IsoFormatter.month(year, month)
  }

  /// A month counted beyond its year brought back into 1 to 12.
  static func normal(_ year: Int, _ month: Int) -> (Int, Int) {
    let index = year * 12 + month - 1
    return (index / 12, index % 12 + 1)
  }
}
