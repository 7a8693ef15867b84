import CICU

/// The Chinese lunisolar calendar, by ICU.
public enum ChineseCalendar {
  /// The day (counted from 1970-01-01) of `day` of lunar `month` in the Chinese year that begins in Gregorian `year`.
  ///
  /// 正月初一 of 2024 (春节) is 2024-02-10; nil where the calendar has no such day.
  public static func daysSince1970(year: Int, month: Int, day: Int) -> Int? {
    let days = tb_chinese_calendar_day(Int32(year), Int32(month), Int32(day))
    return days == Int32.min ? nil : Int(days)
  }
}
