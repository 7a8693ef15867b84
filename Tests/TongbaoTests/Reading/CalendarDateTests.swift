import Testing

@testable import Tongbao

@Suite struct CalendarDateTests {
  /// Every day from 1422 to 2517.
  @Test func daysAndDatesAgree() {
    var previous = CalendarDate(daysSince1970: -200_001)
    var wrong: [Int] = []
    for days in -200_000...200_000 {
      let date = CalendarDate(daysSince1970: days)
      let isNext = date > previous && date.weekday == previous.weekday % 7 + 1
      let isSame = CalendarDate(year: date.year, month: date.month, day: date.day) == date
      if date.daysSince1970 != days || !isNext || !isSame { wrong.append(days) }
      previous = date
    }
    #expect(wrong.isEmpty)
  }

  @Test func writtenAndReadAgain() {
    let wrong = stride(from: -200_000, through: 200_000, by: 37).filter {
      let date = CalendarDate(daysSince1970: $0)
      return CalendarDate(iso: date.description) != date
    }
    #expect(wrong.isEmpty)
  }

  struct Known: CustomTestStringConvertible, Sendable {
    let iso: String
    let days: Int
    let weekday: Int
    var testDescription: String { iso }

    init(_ iso: String, _ days: Int, _ weekday: Int) {
      (self.iso, self.days, self.weekday) = (iso, days, weekday)
    }
  }

  static let known = [
    Known("1970-01-01", 0, 4), Known("1969-12-31", -1, 3), Known("2000-02-29", 11_016, 2),
    Known("1949-10-01", -7397, 6),
    Known("2017-11-23", 17_493, 4), Known("2024-02-29", 19_782, 4), Known("2038-01-19", 24_855, 2),
    Known("1600-02-29", -135_081, 2), Known("1900-01-01", -25_567, 1),
  ]

  @Test(arguments: known) func knownDays(_ item: Known) throws {
    let date = try #require(CalendarDate(iso: item.iso))
    #expect(date.daysSince1970 == item.days)
    #expect(date.weekday == item.weekday)
    #expect(date.description == item.iso)
  }

  static let leapYears = [1600, 1996, 2000, 2004, 2020, 2024, 2400]
  static let commonYears = [1700, 1800, 1900, 1999, 2001, 2017, 2100, 2300]

  @Test(arguments: leapYears) func hasA29February(_ year: Int) {
    #expect(CalendarDate.days(inMonth: 2, of: year) == 29)
    #expect(CalendarDate(year: year, month: 2, day: 29)?.adding(days: 1).description == "\(year)-03-01")
    #expect(CalendarDate(year: year, month: 2, day: 30) == nil)
  }

  @Test(arguments: commonYears) func hasNo29February(_ year: Int) {
    #expect(CalendarDate.days(inMonth: 2, of: year) == 28)
    #expect(CalendarDate(year: year, month: 2, day: 29) == nil)
  }

  static let none = [
    "2017-00-10", "2017-13-01", "2017-04-31", "2017-01-00", "2017-1-1", "2017/01/01", "20170101", "2017-01-1",
    "",
    "二〇一七-01-01", "-017-01-01", "2017-01-0a",
  ]

  @Test(arguments: none) func isNoDay(_ iso: String) { #expect(CalendarDate(iso: iso) == nil) }

  @Test func timeBehindTheDayIsNotRead() {
    #expect(CalendarDate(iso: "2017-11-23T08:00:00+08:00") == CalendarDate(year: 2017, month: 11, day: 23))
  }
}
