/// Places dates in the calendar, from the publication date and the dates before them in the text.
struct DateResolver {
  let published: CalendarDate?
  let festivals: [FestivalRow]
  /// The year that an annual bulletin reports on, where it came out in the next: 2017 of 2017年…统计公报.
  let reported: Int?
  /// The last date that the text tells, as far as later ones may lean on it.
  private(set) var previous: ResolvedDate?
  /// The day that a report was sent, as its dateline tells: 本报贵港9月26日电.
  private var dispatched: CalendarDate?
  /// The line of `previous`.
  var previousLine = 0
  /// The last part of a year that was told, for 同期.
  var lastPeriod: ResolvedDate?
  /// The line now read.
  var line = 0

  /// How a date that could lie on both sides of the publication is read.
  enum Tense {
    /// What a notice reports has happened.
    case past
    /// 将于, 前: what is to come.
    case future
    /// 7月中旬，集团将…: what is told behind it is to come, if the date lies ahead.
    case coming
    /// A date without a sentence: in the publication's own year.
    case bare
  }

  init(published: CalendarDate?, festivals: [FestivalRow], reported: Int? = nil) {
    self.published = published
    self.reported = reported
    self.festivals = festivals
  }

  /// Lets later dates lean on `date`.
  mutating func remember(_ date: ResolvedDate) {
    guard date.begin != nil else { return }
    previous = date
    previousLine = line
    if date.grain == .partOfYear || date.grain == .month { lastPeriod = date }
  }

  /// Takes 今天 for the day of a dateline; one that lies weeks before the publication belongs to a report that is quoted.
  mutating func noteDispatch(_ day: CalendarDate) {
    guard let published, abs(published.daysSince1970 - day.daysSince1970) <= Self.longestWay else { return }
    dispatched = day
  }

  private static let longestWay = 7

  /// Lets later dates lean on `date`, which begins a time without end: 同期 cannot.
  mutating func rememberOnward(_ date: ResolvedDate) {
    guard date.begin != nil else { return }
    previous = date
    previousLine = line
  }

  /// Lets 同期 lean on `date`, and nothing else.
  mutating func rememberPeriod(_ date: ResolvedDate) {
    if date.begin != nil { lastPeriod = date }
  }

  /// Places `point`; where it is the end of a span, what it lacks comes from `first`.
  func resolve(_ point: DatePoint, _ tense: Tense, after first: ResolvedDate? = nil) -> ResolvedDate {
    if point.isClockOnly { return clock(point, after: first) }
    // 上周五（5日）: the day tells which Friday.
    if !point.week.isAbsent, let weekday = point.weekday, point.month.isAbsent,
      case .number(let day) = point.day,
      nearestMonth(weekday, day) != nil
    {
      return monthOrDay(point, tense, after: nil)
    }
    if !point.week.isAbsent || point.weekday != nil && point.day.isAbsent {
      return week(point, tense, after: first)
    }
    if case .shifted(let days, let base) = point.day { return shiftedDay(point, days, base) }
    if point.festival != nil { return festival(point, tense) }
    if case .quarter(let shift) = point.part { return quarter(shift) }
    let isPartOfMonth: Bool
    if case .days = point.part { isPartOfMonth = point.year.isAbsent } else { isPartOfMonth = false }
    guard !point.month.isAbsent || !point.day.isAbsent || isPartOfMonth else {
      return year(point, tense, after: first)
    }
    return monthOrDay(point, tense, after: first)
  }

  /// 上月 and 上年末, with which the period just told is compared, count from that period where they would
  /// otherwise be that period itself: in a notice of June 5月份…比上月 is April.
  func earlier(_ point: DatePoint, than date: ResolvedDate) -> ResolvedDate? {
    guard let previous, previousLine == line, let begin = date.begin, begin == previous.begin,
      date.end == previous.end
    else { return nil }
    var point = point
    if case .shifted(let shift, let base) = point.month, base != .previous, shift != 0 {
      point.month = .shifted(shift, .previous)
    } else if case .shifted(let shift, let base) = point.year, base != .previous, shift != 0 {
      point.year = .shifted(shift, .previous)
    } else {
      return nil
    }
    return resolve(point, .past)
  }

  // MARK: What dates lean on

  /// The date before, where a bare month or day may lean on it: in the same line, or a day told in a line before.
  var near: ResolvedDate? {
    guard let previous else { return nil }
    return previousLine == line || previous.grain == .day || published == nil ? previous : nil
  }

  /// The day that a bare month leans on: a span's end, unless that lies ahead of the publication.
  private var leaning: CalendarDate? {
    guard let near, let end = near.end else { return nil }
    if let published, end > published { return near.begin }
    return end
  }

  private func base(_ base: PeriodRow.Base) -> (date: CalendarDate, anchor: TemporalExpression.Anchor)? {
    switch base {
    case .published: return published.map { ($0, .published) }
    case .previous:
      if let begin = previous?.begin { return (previous?.end ?? begin, .previous) }
      return published.map { ($0, .published) }
    case .either:
      if let previous, previous.grain == .year, previousLine == line, let begin = previous.begin {
        return (begin, .previous)
      }
      return published.map { ($0, .published) }
    }
  }

  func year(of point: DatePoint) -> (year: Int, anchor: TemporalExpression.Anchor?)? {
    switch point.year {
    case .absent: return nil
    case .number(let year):
      guard point.isShortYear else { return (year, nil) }
      let limit = (published?.year ?? 2025) + 10
      return (2000 + year <= limit ? 2000 + year : 1900 + year, nil)
    case .shifted(let shift, let base):
      if let reported, base != .published, previous?.grain != .year || previousLine != line {
        return (reported + shift, .previous)
      }
      return self.base(base).map { ($0.date.year + shift, $0.anchor) }
    }
  }

  // MARK: Days

  private func clock(_ point: DatePoint, after first: ResolvedDate?) -> ResolvedDate {
    let day = first?.begin ?? (previous?.grain == .day ? previous?.begin : published)
    guard let day else { return .unknown(.day, clock: point.clock) }
    var date = ResolvedDate.day(day, clock: point.clock)
    date.anchor = previous?.grain == .day ? .previous : .published
    return date
  }

  private func shiftedDay(_ point: DatePoint, _ days: Int, _ base: PeriodRow.Base) -> ResolvedDate {
    // 当日 needs a day before it.
    if base == .previous, previous?.grain != .day, previous != nil {
      return .unknown(.day, clock: point.clock)
    }
    guard case (var start, let anchor)? = self.base(base) else { return .unknown(.day, clock: point.clock) }
    if anchor == .published, base == .published, let dispatched { start = dispatched }
    if let (year, _) = year(of: point) {
      // 去年今日.
      guard let day = CalendarDate(year: year, month: start.month, day: start.day) else { return .impossible }
      start = day
    }
    var date = ResolvedDate.day(start.adding(days: days), clock: point.clock)
    if case .days(let span) = point.part {
      // 今明两天.
      date = .days(
        start.adding(days: days + span.lowerBound), start.adding(days: days + span.upperBound), .partOfMonth)
    }
    date.anchor = anchor
    return date
  }

  private func week(_ point: DatePoint, _ tense: Tense, after first: ResolvedDate?) -> ResolvedDate {
    guard case .shifted(let shift, _) = point.week, let published else {
      return .unknown(.day, clock: point.clock)
    }
    // 下周一至周三 stays in the week that it began in.
    let start = point.pattern == "weekday" ? first?.begin ?? published : published
    let monday = start.adding(days: 1 - start.weekday + 7 * shift)
    var date: ResolvedDate
    if let weekday = point.weekday {
      // Without a sentence 周一 is the next one.
      let isOver = tense != .past && point.pattern == "weekday" && weekday < published.weekday
      date = .day(monday.adding(days: weekday - 1 + (isOver ? 7 : 0)), clock: point.clock)
    } else if case .days(let span) = point.part {
      date = .days(
        monday.adding(days: span.lowerBound - 1), monday.adding(days: span.upperBound - 1), .partOfMonth)
    } else {
      date = .days(monday, monday.adding(days: 6), .partOfMonth)
    }
    date.anchor = .published
    return date
  }

  private func monthOrDay(_ point: DatePoint, _ tense: Tense, after first: ResolvedDate?) -> ResolvedDate {
    var anchor: TemporalExpression.Anchor?
    var month: Int?
    var year = self.year(of: point).map { year -> Int in
      anchor = year.anchor; return year.year
    }
    if year == nil, !point.year.isAbsent { return .unknown(.month, clock: point.clock) }
    switch point.month {
    case .number(let number):
      guard (1...12).contains(number) else { return .impossible }
      month = number
    case .shifted(let shift, let base):
      guard let (start, found) = self.base(base) else { return .unknown(.month, clock: point.clock) }
      let (shiftedYear, shiftedMonth) = ResolvedDate.normal(year ?? start.year, start.month + shift)
      (year, month, anchor) = (shiftedYear, shiftedMonth, found)
    case .absent: break
    }
    var day: Int?
    if case .number(let number) = point.day { day = number }
    if let day, day < 1 || day > 31 { return .impossible }
    if let month, let day, day > CalendarDate.days(inMonth: month, of: 2000) { return .impossible }
    if year == nil {
      guard let filled = fill(month, day, point, tense, first) else {
        return .unknown(.month, clock: point.clock)
      }
      (year, month, anchor) = (filled.year, filled.month, filled.anchor)
    }
    guard let year, let month else { return .unknown(.month) }
    if point.isLunar { return lunar(point, year, month, day, anchor, tense) }
    var date = place(point, year, month, day)
    date.anchor = point.pattern == "gloss" ? .gloss : anchor
    return date
  }

  /// The year, and the month where it lacks too.
  private func fill(
    _ month: Int?, _ day: Int?, _ point: DatePoint, _ tense: Tense, _ first: ResolvedDate?
  ) -> (year: Int, month: Int, anchor: TemporalExpression.Anchor)? {
    if let start = first?.begin {
      let anchor = first?.anchor ?? .previous
      guard let month else {
        // 28日至3日 runs into the next month.
        let (year, next) = ResolvedDate.normal(start.year, start.month + ((day ?? 31) < start.day ? 1 : 0))
        return (year, next, anchor)
      }
      return (month < start.month ? start.year + 1 : start.year, month, anchor)
    }
    if let weekday = point.weekday, let month, let day, let year = year(weekday, month, day) {
      return (year, month, .published)
    }
    if let weekday = point.weekday, month == nil, let day, let near = nearestMonth(weekday, day) {
      return near
    }
    // 去年…垮塌。时隔8个月，3月27日下午…通报: the day of the publication itself.
    if let published, let near = leaning, near.year < published.year, month == published.month,
      let day, published.day - 1...published.day ~= day
    {
      return (published.year, published.month, .published)
    }
    if let near = leaning, near.year != published?.year || published == nil, !isAhead(near, month, day) {
      if let month { return (isPast(near, month, day) ? near.year + 1 : near.year, month, .previous) }
      if let grain = self.near?.grain, grain >= .month { return (near.year, near.month, .previous) }
    }
    guard let published else { return nil }
    guard let month else {
      if let near = near, near.grain >= .month, let date = near.begin,
        (date.year, date.month) != (published.year, published.month) || date > published
      {
        return (date.year, date.month, .previous)
      }
      let isLater = (day ?? 1) > published.day && tense == .past
      var back = isLater ? 1 : 0
      var (year, past) = ResolvedDate.normal(published.year, published.month - back)
      while back > 0, CalendarDate(year: year, month: past, day: day ?? 1) == nil {
        back += 1
        (year, past) = ResolvedDate.normal(published.year, published.month - back)
      }
      return (year, past, .published)
    }
    var year = published.year
    let isLater = (month, day ?? 1) > (published.month, day == nil ? 1 : published.day)
    if isLater, tense == .past { year -= 1 }
    if tense == .future, (month, day ?? 31) < (published.month, published.day) { year += 1 }
    if let day, month == 2, day == 29 {
      while CalendarDate(year: year, month: 2, day: 29) == nil, year > 1900 { year -= 1 }
    }
    return (year, month, .published)
  }

  /// 停止其2023年招生，12月31日前整改: in November 2022 a day that is still to come this year, whatever year to come was told before.
  private func isAhead(_ near: CalendarDate, _ month: Int?, _ day: Int?) -> Bool {
    guard let published, near.year > published.year, let month else { return false }
    return (month, day ?? 31) >= (published.month, published.day)
  }

  /// 拖欠2022年7月至12月的工资。2月9日下达指令书: time goes on in a text, so that a month before the last one told is of the next year, if
  /// that has come.
  private func isPast(_ near: CalendarDate, _ month: Int, _ day: Int?) -> Bool {
    guard let published, month < near.month,
      let next = CalendarDate(year: near.year + 1, month: month, day: day ?? 1)
    else { return false }
    return next <= published
  }

  /// The year near the publication or the date before in which the day falls on `weekday`.
  private func year(_ weekday: Int, _ month: Int, _ day: Int) -> Int? {
    guard let published else { return nil }
    let years = [published.year, leaning?.year ?? published.year, published.year + 1, published.year - 1]
    return years.first { CalendarDate(year: $0, month: month, day: day)?.weekday == weekday }
  }

  /// The month nearest to the publication in which the day falls on `weekday`: 周四（23日）.
  private func nearestMonth(_ weekday: Int, _ day: Int) -> (
    year: Int, month: Int, anchor: TemporalExpression.Anchor
  )? {
    guard let published else { return nil }
    let days = (-1...1).compactMap { shift in
      let (year, month) = ResolvedDate.normal(published.year, published.month + shift)
      return CalendarDate(year: year, month: month, day: day)
    }
    let nearest = days.filter { $0.weekday == weekday }.min {
      abs($0.daysSince1970 - published.daysSince1970) < abs($1.daysSince1970 - published.daysSince1970)
    }
    return nearest.map { ($0.year, $0.month, .published) }
  }

  private func place(_ point: DatePoint, _ year: Int, _ month: Int, _ day: Int?) -> ResolvedDate {
    if let day {
      guard let date = CalendarDate(year: year, month: month, day: day) else { return .impossible }
      return .day(date, clock: point.clock)
    }
    let last = CalendarDate.days(inMonth: month, of: year)
    func days(_ first: Int, _ end: Int) -> ResolvedDate {
      guard let begin = CalendarDate(year: year, month: month, day: max(1, min(first, last))),
        let end = CalendarDate(year: year, month: month, day: min(end, last))
      else { return .impossible }
      return .days(begin, end, .partOfMonth)
    }
    switch point.part {
    case .days(let span): return days(span.lowerBound, span.upperBound)
    case .firstDays(let count): return days(1, count)
    case .lastDays(let count): return days(last - count + 1, last)
    case .weekdayOrdinal(let number, let weekday):
      guard let first = CalendarDate(year: year, month: month, day: 1) else { return .impossible }
      var day = 1 + (weekday - first.weekday + 7) % 7
      day += number < 0 ? (last - day) / 7 * 7 : 7 * (number - 1)
      return CalendarDate(year: year, month: month, day: day).map { .day($0, clock: point.clock) }
        ?? .impossible
    case .weekOrdinal(let number):
      guard let first = CalendarDate(year: year, month: month, day: 1) else { return .impossible }
      let monday = first.adding(days: (8 - first.weekday) % 7 + 7 * (number - 1))
      return .days(monday, monday.adding(days: 6), .partOfMonth)
    default: return point.isLeapMonth ? leapMonth(year, month) : .month(year, month)
    }
  }

  // MARK: Spans

  /// From `a`'s begin to `b`'s end.
  func joined(_ a: ResolvedDate, _ b: ResolvedDate) -> ResolvedDate {
    var date = ResolvedDate(begin: a.begin, end: b.end, grain: min(a.grain, b.grain))
    if let first = a.value, let last = b.value { date.value = IsoFormatter.interval(from: first, to: last) }
    date.anchor = a.anchor
    date.isImpossible = a.isImpossible || b.isImpossible
    if let begin = a.begin, let end = b.end, end < begin {
      return ResolvedDate(grain: date.grain, isImpossible: true)
    }
    if date.grain == .month { date.grain = .partOfYear }
    if date.grain == .year { date.grain = .years }
    return date
  }
}
