/// Spans from one date to another: 2013年至2024年, 1至9月, 2015年10月至今.
extension DateReader {
  func span(_ start: Int, _ first: DateScanner.Found, from outer: Int?) -> Int? {
    guard let at = first.next ?? scanner.joint(first.end) else { return nil }
    if !first.isPending, let end = DatePhrases.now.end(in: text, at: first.end),
      !Self.thisDay.contains(unit(end)) || unit(end - 1) != DateUnits.present
    {
      return openSpan(outer ?? start, first, end)
    }
    guard var second = scanner.read(at, isSecond: true) ?? bareYear(at, first.point), !second.isPending else {
      return nil
    }
    // 2018年至2020年的春节: the years are the span, and the festival comes in each.
    if second.point.festival != nil, first.point.festival == nil, !first.point.year.isAbsent,
      let year = SmallNumeral.read(text, at), unit(year.end) == DateUnits.year
    {
      second = DateScanner.Found(point: DatePoint(), end: year.end + 1)
      second.point.year = .number(year.value)
    }
    if second.point.isClockOnly { second.point.clock?.takePart(from: first.point.clock) }
    if let end = schoolTerm(first, second, from: outer ?? start) { return end }
    if !first.isPending, !fits(first.point, second.point) { return nil }
    let tense = tense(start, second.end)
    var begin = resolver.resolve(first.point, tense)
    if begin.begin == nil, !begin.isImpossible, first.point.isClockOnly, let previous = resolver.previous,
      previous.grain == .day
    {
      begin = previous
    }
    var end: ResolvedDate
    if second.point.leansOnPrevious {
      // 2019年12月至次年2月, 12月25日22时至次日1时: the end leans on its own begin.
      var inside = resolver
      inside.remember(begin)
      end = inside.resolve(second.point, tense)
    } else {
      end = resolver.resolve(second.point, tense, after: begin)
    }
    if let published, tense == .past, let last = end.end, begin.anchor == .published,
      first.point.year.isAbsent, last.year == published.year, last.month > published.month,
      !first.point.month.isAbsent || begin.begin.map({ $0 < published }) ?? true
    {
      // 1至12月 in a notice of January: the year that is over.
      (begin, end) = (lastYear(first.point, published), lastYear(second.point, published))
    }
    if let start = begin.begin, let last = end.end, last < start, case .number = second.point.year,
      let earlier = before(last, first.point)
    {
      begin = earlier
    }
    var date = resolver.joined(begin, end)
    date.clock = end.clock ?? begin.clock
    let range = (outer ?? start)..<second.end
    report(date, range)
    resolver.remember(date)
    if date.grain == .partOfYear { settleSamePeriod(before: start) }
    add(range, expression(date), "span")
    return second.end
  }

  /// 2022—2023学年第二学期: a term of the school year, which begins in September or in February.
  private func schoolTerm(_ first: DateScanner.Found, _ second: DateScanner.Found, from start: Int) -> Int? {
    guard case .number(let from) = first.point.year, case .number(let to) = second.point.year, to == from + 1,
      Self.schoolYear.ends(text, at: second.end)
    else { return nil }
    let isFirst = Self.firstTerms.end(in: text, at: second.end)
    guard let end = isFirst ?? Self.secondTerms.end(in: text, at: second.end) else { return nil }
    let date = isFirst == nil ? ResolvedDate.months(to, 2...7) : ResolvedDate.months(from, 9...13)
    resolver.remember(date)
    add(start..<end, expression(date), "span")
    return end
  }

  private static let schoolYear: Phrase = "学年"
  private static let firstTerms: PhraseSet = ["第一学期", "第1学期", "上学期", "秋季学期"]
  private static let secondTerms: PhraseSet = ["第二学期", "第2学期", "下学期", "春季学期"]

  /// 至今年二月 and 至今日 do not end in 至今.
  private static let thisDay: UnitSet = "年天日晨晚早明夏冬春秋"

  /// 11月至2017年2月: the year stands with the end only.
  func before(_ end: CalendarDate, _ point: DatePoint) -> ResolvedDate? {
    guard point.year.isAbsent else { return nil }
    var point = point
    for year in [end.year, end.year - 1] {
      point.year = .number(year)
      let date = resolver.resolve(point, .past)
      if let begin = date.begin, begin <= end { return date }
    }
    return nil
  }

  func lastYear(_ point: DatePoint, _ published: CalendarDate) -> ResolvedDate {
    var point = point
    point.year = .number(published.year - 1)
    return resolver.resolve(point, .past)
  }

  /// 2008.03-2009: the second year may stand without 年.
  func bareYear(_ at: Int, _ first: DatePoint) -> DateScanner.Found? {
    guard let year = SmallNumeral.read(text, at), year.isArabic else { return nil }
    if first.isShortYear, year.digits == 2, unit(year.end) == DateUnits.year {
      // 86至87年.
      var point = DatePoint()
      point.year = .number(year.value)
      point.isShortYear = true
      return DateScanner.Found(point: point, end: year.end + 1)
    }
    guard year.digits == 4 else { return nil }
    // 2021、2022两年.
    let isPair = unit(year.end) == DateUnits.both && unit(year.end + 1) == DateUnits.year
    guard isPair || first.pattern == "figures" else { return nil }
    var point = DatePoint()
    point.year = .number(year.value)
    return DateScanner.Found(point: point, end: isPair ? year.end + 2 : year.end)
  }

  /// Whether the two could be the ends of one span: never 2017年至8日.
  func fits(_ first: DatePoint, _ second: DatePoint) -> Bool {
    if first.isClockOnly { return second.isClockOnly }
    if second.isClockOnly { return first.clock != nil }
    if first.festival != nil || second.festival != nil {
      return first.festival != nil && second.festival != nil
    }
    if second.year.isAbsent, first.month.isAbsent, first.day.isAbsent, first.part == nil, first.week.isAbsent
    {
      return false
    }
    return true
  }

  /// 2015年10月至今.
  func openSpan(_ start: Int, _ first: DateScanner.Found, _ end: Int) -> Int {
    let date = resolver.resolve(first.point, .past)
    report(date, start..<end)
    resolver.remember(date)
    var expression = expression(date)
    expression.value = date.value.map { IsoFormatter.interval(from: $0, to: nil) }
    expression.end = published
    add(start..<end, expression, "since")
    return end
  }
}
