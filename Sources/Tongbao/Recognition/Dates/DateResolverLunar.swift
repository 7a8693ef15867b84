/// Days and leap months of the Chinese calendar.
extension DateResolver {
  /// 农历八月十五 as a Gregorian day.
  func lunar(
    _ point: DatePoint, _ year: Int, _ month: Int, _ day: Int, _ anchor: TemporalExpression.Anchor?,
    _ tense: Tense
  ) -> ResolvedDate {
    guard var found = LunarDate.day(year: year, month: month, day: day) else { return .impossible }
    // 腊月 of a lunar year lies in the next January: what has happened lies before the publication.
    if point.year.isAbsent, tense == .past, let published, found > published,
      let earlier = LunarDate.day(year: year - 1, month: month, day: day)
    {
      found = earlier
    }
    var date = ResolvedDate.day(found, clock: point.clock)
    date.anchor = anchor
    return date
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
