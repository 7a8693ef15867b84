/// Festivals, whose day the calendar tells for each year: 2017年春节, 2018年中秋节前一天.
extension DateResolver {
  func festival(_ point: DatePoint, _ tense: Tense) -> ResolvedDate {
    guard let row = point.festival else { return .unknown(.day) }
    let festival = festivals[row]
    if let (year, anchor) = year(of: point) {
      guard var date = LunarDate.festival(festival, year: year, isHoliday: point.isHoliday) else {
        return .impossible
      }
      if point.festivalShift != 0, let begin = date.begin {
        date = .day(begin.adding(days: point.festivalShift))
      }
      if let last = point.lastFestival {
        guard let second = LunarDate.festival(festivals[last], year: year, isHoliday: point.isHoliday),
          let firstDay = date.begin, let lastDay = date.end, let otherFirst = second.begin,
          let otherLast = second.end
        else { return .impossible }
        date = .days(min(firstDay, otherFirst), max(lastDay, otherLast), .partOfMonth)
      }
      date.anchor = anchor
      return date
    }
    guard let published else { return .unknown(.day) }
    for year in (published.year - 1)...(published.year + 1) {
      if var date = LunarDate.festival(festival, year: year, isHoliday: false), let begin = date.begin,
        begin >= published
      {
        date.anchor = .published
        return date
      }
    }
    return .unknown(.day)
  }
}
