import ICU
import Testing

/// New Year's days as published.
@Suite struct ChineseCalendarTests {
  @Test(arguments: [(2024, 19763), (2017, 17194), (2000, 10992)])
  func newYear(year: Int, days: Int) {
    #expect(ChineseCalendar.daysSince1970(year: year, month: 1, day: 1) == days)
  }
}
