import ICU

/// Days of the Chinese calendar and of festivals.
enum LunarDate {
  /// `day` of lunar `month` in the Chinese year that begins in Gregorian `year`.
  static func day(year: Int, month: Int, day: Int) -> CalendarDate? {
    ChineseCalendar.daysSince1970(year: year, month: month, day: day).map { CalendarDate(daysSince1970: $0) }
  }

  /// The festival of `year`; with its days off where `isHoliday`.
  ///
  /// 2017年春节 is 2017-01-28; 2017年春节期间 runs from New Year's Eve for seven days.
  static func festival(_ row: FestivalRow, year: Int, isHoliday: Bool) -> ResolvedDate? {
    guard var begin = firstDay(row, year) else { return nil }
    guard isHoliday, row.length > 1 else { return .day(begin) }
    if row.calendar == .lunar, row.month == 1, row.day == 1 { begin = begin.adding(days: -1) }
    return .days(begin, begin.adding(days: row.length - 1), .partOfMonth)
  }

  private static func firstDay(_ row: FestivalRow, _ year: Int) -> CalendarDate? {
    switch row.calendar {
    case .solarDate: return CalendarDate(year: year, month: row.month, day: row.day)
    case .nthWeekday:
      guard let first = CalendarDate(year: year, month: row.month, day: 1) else { return nil }
      return first.adding(days: (row.day % 10 - first.weekday + 7) % 7 + 7 * (row.day / 10 - 1))
    case .term: return SolarTerm.day(longitude: row.day, year: year)
    case .lunar:
      if row.month > 12 { return day(year: year + 1, month: 1, day: 1)?.adding(days: row.day - 1) }
      return day(year: year, month: row.month, day: row.day)
    }
  }
}
