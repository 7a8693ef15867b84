/// One date as the words say it, not yet placed in the calendar.
struct DatePoint {
  /// What the words say of a year, a month, a week or a day.
  enum Field: Equatable {
    case absent
    case number(Int)
    /// So many units from the publication date or from the date before it.
    case shifted(Int, PeriodRow.Base)

    var isAbsent: Bool { self == .absent }
  }

  /// What narrows a year or a month further.
  enum Part: Equatable {
    case months(ClosedRange<Int>)
    case days(ClosedRange<Int>)
    /// 上季度: so many quarters from the publication date.
    case quarter(Int)
    /// 第二个星期一 of a month; -1 for the last, Monday is 1.
    case weekdayOrdinal(Int, weekday: Int)
    /// Begins at this longitude of the sun, in degrees.
    case season(Int)
    /// 同期: the same months of another year.
    case samePeriod
    /// 第三周 of a month or a year.
    case weekOrdinal(Int)
    case firstMonths(Int), lastMonths(Int), firstDays(Int), lastDays(Int)
    /// 今明两年: years counted from the year.
    case years(ClosedRange<Int>)
    /// 七十年代.
    case decade
  }

  var year = Field.absent
  var month = Field.absent
  var week = Field.absent
  var day = Field.absent
  /// Monday is 1.
  var weekday: Int?
  var part: Part?
  var clock: ClockTime?
  /// The row of a festival or solar term.
  var festival: Int?
  /// The row of a second one, with which the time ends: 2020年国庆、中秋期间.
  var lastFestival: Int?
  /// Days from the festival: -1 of 中秋节前一天.
  var festivalShift = 0
  /// Whether the festival's days off are meant.
  var isHoliday = false
  /// Whether a two-digit year waits for its century.
  var isShortYear = false
  var isLeapMonth = false
  /// Whether month and day are of the Chinese calendar.
  var isLunar = false
  var pattern = "date"

  /// Whether it names nothing but a time of day.
  var isClockOnly: Bool {
    year.isAbsent && month.isAbsent && week.isAbsent && day.isAbsent && weekday == nil && part == nil
      && festival == nil
  }

  /// Whether a word of it counts from the date before: 次年, 当月, 次日.
  var leansOnPrevious: Bool {
    [year, month, day].contains { if case .shifted(_, .previous) = $0 { true } else { false } }
  }

  /// Whether it names a single day.
  var namesDay: Bool { !day.isAbsent || weekday != nil }
}
