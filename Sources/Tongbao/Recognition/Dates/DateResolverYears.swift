/// Years and their parts: 去年, 今年上半年, 九十年代.
extension DateResolver {
  func year(_ point: DatePoint, _ tense: Tense, after first: ResolvedDate?) -> ResolvedDate {
    var found = year(of: point)
    if found == nil {
      guard point.year.isAbsent, let part = point.part, let implied = impliedYear(part, tense, first) else {
        return .unknown(.year)
      }
      found = implied
    }
    guard let (year, anchor) = found else { return .unknown(.year) }
    var date = self.date(year, point.part)
    date.anchor = anchor
    return date
  }

  func impliedYear(
    _ part: DatePoint.Part, _ tense: Tense, _ first: ResolvedDate?
  ) -> (year: Int, anchor: TemporalExpression.Anchor?)? {
    if let start = first?.begin { return (start.year, first?.anchor) }
    if let near = near, previousLine == line, near.grain > .years, let begin = near.begin,
      begin.year != published?.year
    {
      return (begin.year, .previous)
    }
    guard let published else { return previous?.begin.map { ($0.year, .previous) } }
    var year = published.year
    if case .months(let span) = part, tense == .past {
      // A part that has not begun is the last year's.
      if span.lowerBound > published.month { year -= 1 }
    }
    if case .firstMonths(let count) = part, count > published.month { year -= 1 }
    return (year, .published)
  }

  func date(_ year: Int, _ part: DatePoint.Part?) -> ResolvedDate {
    switch part {
    case .months(let span): return .months(year, span)
    case .firstMonths(let count): return .months(year, 1...count)
    case .lastMonths(let count): return .months(year, (13 - count)...12)
    case .lastDays(let count):
      guard let last = CalendarDate(year: year, month: 12, day: 31) else { return .year(year) }
      return count == 1 ? .day(last) : .days(last.adding(days: 1 - count), last, .partOfMonth)
    case .years(let span):
      return joined(.year(year + span.lowerBound), .year(year + span.upperBound))
    case .decade: return joined(.year(year), .year(year + 9))
    case .season(let longitude):
      // Winter and spring are counted from the term that falls into the year.
      guard let begin = SolarTerm.day(longitude: longitude, year: year),
        let next = SolarTerm.day(longitude: (longitude + 90) % 360, year: longitude == 225 ? year + 1 : year)
      else { return .year(year) }
      return ResolvedDate(
        begin: begin, end: next.adding(days: -1), grain: .partOfYear, value: IsoFormatter.year(year))
    case .weekOrdinal(let number):
      guard let january = CalendarDate(year: year, month: 1, day: 4) else { return .year(year) }
      let monday = january.adding(days: 1 - january.weekday + 7 * (number - 1))
      return .days(monday, monday.adding(days: 6), .partOfMonth)
    case .samePeriod: return samePeriod(year)
    default: return .year(year)
    }
  }

  /// The quarter of the publication, or one that lies `shift` quarters from it.
  func quarter(_ shift: Int) -> ResolvedDate {
    guard let published else { return .unknown(.partOfYear) }
    let (year, first) = ResolvedDate.normal(published.year, (published.month - 1) / 3 * 3 + 1 + 3 * shift)
    var date = ResolvedDate.months(year, first...first + 2)
    date.anchor = .published
    return date
  }

  /// The months of the last period, in `year`; without one the year up to the day of the publication.
  func samePeriod(_ year: Int) -> ResolvedDate {
    if let begin = lastPeriod?.begin, let end = lastPeriod?.end, begin.year >= year,
      (begin.day, end.day) == (1, CalendarDate.days(inMonth: end.month, of: end.year))
    {
      return begin.month == end.month
        ? .month(year, begin.month) : .months(year, begin.month...max(begin.month, end.month))
    }
    guard let published, let begin = CalendarDate(year: year, month: 1, day: 1),
      let end = CalendarDate(year: year, month: published.month, day: min(published.day, 28))
    else { return .unknown(.year) }
    return .days(begin, end, .partOfYear)
  }
}
