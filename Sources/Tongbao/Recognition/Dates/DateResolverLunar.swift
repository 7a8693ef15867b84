/// Days and leap months of the Chinese calendar.
extension DateResolver {
  /// 农历八月十五 as a Gregorian day, 正月 as the days of the month.
  func lunar(
    _ point: DatePoint, _ year: Int, _ month: Int, _ day: Int?, _ anchor: TemporalExpression.Anchor?,
    _ tense: Tense
  ) -> ResolvedDate {
    var date = lunarDate(point, year, month, day)
    // 腊月 of a lunar year lies in the next January: what has happened lies before the publication.
    if point.year.isAbsent, tense == .past, let published, let found = date.begin, found > published {
      let earlier = lunarDate(point, year - 1, month, day)
      if !earlier.isImpossible { date = earlier }
    }
    date.anchor = anchor
    return date
  }

  private func lunarDate(_ point: DatePoint, _ year: Int, _ month: Int, _ day: Int?) -> ResolvedDate {
    let whole = point.isLeapMonth ? leapMonth(year, month) : lunarMonth(year, month)
    guard let day, let begin = whole.begin, let end = whole.end else { return whole }
    let found = begin.adding(days: day - 1)
    return found <= end ? .day(found, clock: point.clock) : .impossible
  }

  private func lunarMonth(_ year: Int, _ month: Int) -> ResolvedDate {
    guard let begin = LunarDate.day(year: year, month: month, day: 1) else { return .impossible }
    let length =
      LunarDate.day(year: year, month: month, day: 30) == LunarDate.day(year: year, month: month + 1, day: 1)
      ? 29 : 30
    return .days(begin, begin.adding(days: length - 1), .month)
  }

  /// 闰四月: between the end of the month of the same number and the next month's first day.
  func leapMonth(_ year: Int, _ month: Int) -> ResolvedDate {
    guard let next = LunarDate.day(year: year, month: month + 1, day: 1),
      let start = LunarDate.day(year: year, month: month, day: 1),
      next.daysSince1970 - start.daysSince1970 > 40
    else { return .impossible }
    let length = LunarDate.day(year: year, month: month, day: 30) == start.adding(days: 29) ? 30 : 29
    return .days(start.adding(days: length), next.adding(days: -1), .month)
  }
}
