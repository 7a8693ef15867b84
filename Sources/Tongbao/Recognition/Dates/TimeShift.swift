/// Counts from a day by lengths of time.
enum TimeShift {
  static func back(_ day: CalendarDate, _ length: TimeLength) -> CalendarDate? { shift(day, length, -1) }
  static func forth(_ day: CalendarDate, _ length: TimeLength) -> CalendarDate? { shift(day, length, 1) }

  private static func shift(_ day: CalendarDate, _ length: TimeLength, _ sign: Int) -> CalendarDate? {
    switch length.unit {
    case .year: return months(day, sign * (12 * length.count + length.rest))
    case .month: return months(day, sign * length.count)?.adding(days: sign * length.rest)
    case .week: return day.adding(days: sign * 7 * length.count)
    case .day, .workday: return day.adding(days: sign * length.count)
    case .hour, .minute: return day
    }
  }

  /// The same day of another month, or its last.
  private static func months(_ day: CalendarDate, _ count: Int) -> CalendarDate? {
    let (year, month) = ResolvedDate.normal(day.year, day.month + count)
    return CalendarDate(
      year: year, month: month, day: min(day.day, CalendarDate.days(inMonth: month, of: year)))
  }

  /// The whole units next to `day`: 前两天 are the two days before, 后三个月 the three months behind.
  static func units(_ length: TimeLength, from day: CalendarDate, isBefore: Bool) -> ResolvedDate? {
    let count = length.count
    switch length.unit {
    case .day, .workday:
      return isBefore
        ? .days(day.adding(days: -count), day.adding(days: -1), .partOfMonth)
        : .days(day.adding(days: 1), day.adding(days: count), .partOfMonth)
    case .week:
      let monday = day.adding(days: 1 - day.weekday)
      return isBefore
        ? .days(monday.adding(days: -7 * count), monday.adding(days: -1), .partOfMonth)
        : .days(monday.adding(days: 7), monday.adding(days: 7 * count + 6), .partOfMonth)
    case .month:
      let first = isBefore ? day.month - count : day.month + 1
      return joinMonths(day.year, first, first + count - 1)
    case .year:
      // 后1年 begins tomorrow; 前两年 are the calendar years before.
      if !isBefore, let last = forth(day, length) { return .days(day.adding(days: 1), last, .years) }
      let first = isBefore ? day.year - count : day.year + 1
      return joinMonths(first, 1, 12 * count)
    case .hour, .minute: return nil
    }
  }

  private static func joinMonths(_ year: Int, _ first: Int, _ last: Int) -> ResolvedDate {
    let (firstYear, firstMonth) = ResolvedDate.normal(year, first)
    return .months(firstYear, firstMonth...(firstMonth + last - first))
  }
}
