/// Single dates and what stands around them: 截至, 以来, 前.
extension DateReader {
  func until(_ start: Int, _ end: Int) -> Int? {
    if let (row, last) = words.longest(end), row.unit == .vague {
      add(
        start..<last, TemporalExpression(kind: .date, end: published, isVague: true), "until")
      return last
    }
    guard var found = scanner.read(end, isSecond: true) ?? scanner.read(scanner.skipSpace(end)) else {
      return nil
    }
    let isClock = found.point.isClockOnly
    if found.isPending { return nil }
    var date = resolver.resolve(found.point, .past)
    if isClock, date.begin == nil { found.point.pattern = "clock" }
    close(&date, found.point)
    var expression = self.expression(date)
    expression.begin = nil
    report(date, start..<found.end)
    add(start..<found.end, expression, "until")
    if resolver.previous == nil { resolver.remember(resolver.resolve(found.point, .past)) }
    return found.end
  }

  /// Leaves the begin open: 年底前 is up to the last day of the year.
  func close(_ date: inout ResolvedDate, _ point: DatePoint) {
    date.begin = date.end
    if case .months(let span) = point.part, span.count == 1, let end = date.end {
      date.value = IsoFormatter.interval(from: nil, to: IsoFormatter.day(end))
    } else {
      date.value = date.value.map { IsoFormatter.interval(from: nil, to: $0) }
    }
  }

  func point(_ start: Int, from outer: Int? = nil) -> Int? {
    guard var found = scanner.read(start) ?? numberedDay(start) else { return nil }
    if isGarbled(&found) {
      report(.impossible, start..<found.end)
      add((outer ?? start)..<found.end, TemporalExpression(kind: .date), "impossible")
      return found.end
    }
    // 有期徒刑8月至1年2月, as Taiwan's courts write a term.
    if found.point.pattern == "month-day", found.point.day.isAbsent, found.point.part == nil,
      terms.isOfPrison(start)
    {
      lastTerm = found.end
      return found.end
    }
    if found.isPending || scanner.joint(found.end) != nil, let done = span(start, found, from: outer) {
      return done
    }
    if found.isPending { return nil }
    if let rejected = rejection(start, found) { return rejected }
    var tense = tense(start, found.end)
    var suffixEnd = found.end
    var isDeadline = false
    if let end = DatePhrases.since.end(in: text, at: found.end) ?? yearToNow(found) {
      return since(outer ?? start, found, end)
    }
    if let end = onward(found.end), !found.point.isClockOnly,
      found.point.clock == nil || Self.starting.contains(unit(start - 1))
    {
      return since(outer ?? start, found, end, isOnward: true)
    }
    if !found.point.isClockOnly, let end = afterwards(found.end) {
      return since(outer ?? start, found, end, isOnward: true)
    }
    if let end = deadline(found.end) {
      isDeadline = true
      suffixEnd = end
      if tense == .past, found.point.part == nil || found.point.year.isAbsent,
        Self.done.start(in: text, endingAt: start) == nil
      {
        tense = .future
      }
    } else if let end = DatePhrases.about.end(in: text, at: found.end), !found.point.isClockOnly {
      suffixEnd = end
    } else if !found.point.year.isAbsent, found.point.month.isAbsent, found.point.part == nil,
      unit(found.end - 1) == DateUnits.year, unit(found.end) == DateUnits.inside,
      tokens.isBoundary(found.end + 1), tokens.isBoundary(found.end)
    {
      suffixEnd = found.end + 1  // 2023年内
    }
    if found.point.festival != nil, DatePhrases.during.end(in: text, at: found.end) != nil {
      found.point.isHoliday = true
      if let end = Self.holidays.end(in: text, at: found.end), !found.point.year.isAbsent { suffixEnd = end }
    }
    let isGlossed = isGlossOfPresent(start)
    let gloss = isGlossed ? start - 2 : yesterday(start, suffixEnd)
    if gloss != nil, !isGlossed {
      suffixEnd += 1
      if let (clock, end) = scanner.clocks.read(suffixEnd) {
        found.point.clock = clock
        suffixEnd = end
      }
    }
    if isGlossed, unit(start - 2) == Self.tomorrow { tense = .future }
    var date =
      isOfUntoldDay(start, found.point) || isOldDays(start, found.point)
      ? .unknown(.day, clock: found.point.clock) : resolver.resolve(found.point, tense)
    let range = (outer ?? gloss ?? start)..<suffixEnd
    if taken.holds(.idiom, in: range), isInsideIdiom(range) { return nil }
    report(date, range)
    if date.grain == .day, isDispatch(suffixEnd), let day = date.begin { resolver.noteDispatch(day) }
    if isAside(found.point, at: start) || isOfReport(found.point, behind: suffixEnd) {
      // What a bracket says in passing is no time that the text goes on from.
    } else if !isComparison(found.point, at: start) {
      resolver.remember(date)
    } else if let earlier = resolver.earlier(found.point, than: date) {
      date = earlier
    }
    if isDeadline { close(&date, found.point) }
    if gloss != nil { found.point.pattern = "gloss" }
    if date.grain == .partOfYear || date.grain == .month { settleSamePeriod(before: start) }
    add(range, expression(date), isDeadline ? "deadline" : found.point.pattern)
    awaitPeriod(found.point, behind: suffixEnd)
    return suffixEnd
  }

  /// 15号 where nothing else stands; in a sentence it numbers a house or a car.
  private func numberedDay(_ start: Int) -> DateScanner.Found? {
    guard isBare(start..<text.count), let found = scanner.read(start, isSecond: true), found.point.namesDay
    else { return nil }
    return found
  }

  /// Notes 去年同期 where 相比 follows: what is compared with it stands behind.
  private func awaitPeriod(_ point: DatePoint, behind end: Int) {
    guard point.part == .samePeriod, let compared = DatePhrases.compared.end(in: text, at: end),
      let (year, _) = resolver.year(of: point)
    else { return }
    awaiting = (mentionCount - 1, year, compared)
  }

  /// 今(28)日上午, 今(2023)年9月, 今(15)公布: the number in brackets tells what 今 means.
  private func isGlossOfPresent(_ start: Int) -> Bool {
    guard unit(start - 1) == DateUnits.open, DateScanner.glossed.contains(unit(start - 2)),
      let number = SmallNumeral.read(text, start)
    else { return false }
    guard unit(number.end) == DateUnits.shut else { return false }
    return DateUnits.isTimeUnit(unit(number.end + 1))
      || number.isArabic && number.value <= 31 && DateScanner.glossedDays.contains(unit(start - 2))
  }

  /// 本报贵港9月26日电: the report is of that day, and 今天 in it too.
  private func isDispatch(_ end: Int) -> Bool {
    (unit(end) == 0x7535 || unit(end) == 0x8BAF) && !DateUnits.isHan(unit(end + 1))  // 电 讯
  }

  private static let tomorrow: UInt16 = 0x660E  // 明

  /// Before a deadline that has been kept: 已于4月底前完成.
  private static let done: PhraseSet = ["已于", "已在", "均已于", "均已在"]

  /// 昨（21日）: where the date is the gloss of 昨 or 今, which stand for no day without it.
  private func yesterday(_ start: Int, _ end: Int) -> Int? {
    guard unit(start - 1) == DateUnits.open, unit(end) == DateUnits.shut, start > 1,
      unit(start - 2) == 0x6628 || unit(start - 2) == DateUnits.present  // 昨
    else { return nil }
    return start - 2
  }

  /// 事发当日 where no date was told before: not the day of the publication.
  private func isOfUntoldDay(_ start: Int, _ point: DatePoint) -> Bool {
    guard case .shifted(_, let base) = point.day, DateUnits.isHan(unit(start - 1)) else { return false }
    // 选举前日, 选举当日: of an event whose day no date tells.
    if Self.eventNouns.start(in: text, endingAt: start) != nil { return resolver.previous?.grain != .day }
    guard base == .previous else { return false }
    return resolver.previous == nil || unit(start - 1) == 0x8282  // 端午节当天
  }

  private static let eventNouns: PhraseSet = ["选举", "换届", "考试", "高考", "婚礼", "投票", "开标", "评标", "测评"]

  private static let remembering: PhraseSet = [
    "谈起", "说起", "提起", "想起", "忆起", "回忆起", "回想起", "回忆", "回想", "回望", "谈到", "说到", "提到", "忆及",
  ]

  /// 谈起当年的情形: long ago, and no year that the text tells.
  private func isOldDays(_ start: Int, _ point: DatePoint) -> Bool {
    guard case .shifted(0, .previous) = point.year else { return false }
    return Self.remembering.start(in: text, endingAt: start) != nil
  }

  /// 9日8日: one of the two is misprinted.
  func isGarbled(_ found: inout DateScanner.Found) -> Bool {
    guard found.point.pattern == "day", let number = SmallNumeral.read(text, found.end), number.value > 0,
      number.value <= 31, unit(number.end) == DateUnits.day
    else { return false }
    found.end = number.end + 1
    return true
  }

  /// 去年同期 and 比上年 are what something is compared with; the text goes on elsewhere.
  func isComparison(_ point: DatePoint, at start: Int) -> Bool {
    if point.part == .samePeriod { return true }
    guard !point.year.isAbsent || !point.month.isAbsent && point.day.isAbsent else { return false }
    return Self.comparing.contains(unit(start - 1))
      || unit(start - 1) == 0x4E8E && Self.degrees.contains(unit(start - 2))  // 于
  }

  /// 昨日，市公安局通报称: the day of the report, behind which 当晚 goes on from the day of the event.
  private func isOfReport(_ point: DatePoint, behind end: Int) -> Bool {
    guard case .shifted(_, .published) = point.day, resolver.previous?.grain == .day else { return false }
    var at = end
    while at < text.count, at - end < Self.longestReporter, !TextMark.endsSentence(text[at]) {
      if Self.reporting.end(in: text, at: at) != nil { return true }
      at += 1
    }
    return false
  }

  private static let longestReporter = 16
  private static let reporting: PhraseSet = [
    "通报称", "通报说", "获悉", "介绍", "证实", "表示", "回应", "了解到", "发布通报", "召开新闻",
  ]

  /// 上年 in (含上年旧存): a relative year in a bracket that does not begin with it.
  private func isAside(_ point: DatePoint, at start: Int) -> Bool {
    guard case .shifted = point.year, point.month.isAbsent, unit(start - 1) != DateUnits.open else {
      return false
    }
    var at = start - 1
    while at >= 0, start - at < Self.longestAside, !TextMark.endsClause(text[at]) {
      if text[at] == DateUnits.shut { return false }
      if text[at] == DateUnits.open { return true }
      at -= 1
    }
    return false
  }

  private static let longestAside = 16

  private static let comparing: UnitSet = "比较与同"
  /// 低于, 高于.
  private static let degrees: UnitSet = "低高多少大小优快慢"

  /// 2021年春节期间.
  private static let holidays: PhraseSet = ["期间", "假期期间", "假期", "长假期间", "长假", "小长假期间", "小长假"]

  /// 自, which makes a frame with 起 for a time of day too.
  private static let starting: UnitSet = "自"

  /// 今年来, where 来 begins no other word.
  private func yearToNow(_ found: DateScanner.Found) -> Int? {
    guard found.point.year == .shifted(0, .published), found.point.month.isAbsent, found.point.part == nil,
      unit(found.end) == 0x6765, tokens.isBoundary(found.end), tokens.isBoundary(found.end + 1)
    else { return nil }
    return found.end + 1
  }

  /// The end of 起 behind a date: 自2005年起.
  func onward(_ at: Int) -> Int? {
    unit(at) == DateUnits.from && !Self.notOnward.contains(unit(at + 1)) ? at + 1 : nil
  }

  /// 起诉, 起草, 起火: words of their own.
  private static let notOnward: UnitSet = "诉草步点因源火初获到落降伏吊重义码价"

  /// 2022年12月以来; where it is `isOnward`, 自2005年起.
  func since(_ start: Int, _ found: DateScanner.Found, _ end: Int, isOnward: Bool = false) -> Int {
    let date = resolver.resolve(found.point, tense(start, end))
    report(date, start..<end)
    isOnward ? resolver.rememberOnward(date) : resolver.remember(date)
    var expression = expression(date)
    if isOnward {
      expression.end = nil
      expression.value = openEnded(date)
    } else if let published {
      expression.end = date.begin.map { max($0, published) }
      let isThisYear = found.point.year == .shifted(0, .published) && found.point.month.isAbsent
      expression.value =
        isThisYear && found.point.part == nil
        ? date.begin.map {
          IsoFormatter.interval(from: IsoFormatter.day($0), to: IsoFormatter.day(published))
        } : openEnded(date)
    } else {
      expression.end = nil
      expression.value = openEnded(date)
    }
    add(start..<end, expression, "since")
    return end
  }

  func openEnded(_ date: ResolvedDate) -> String? {
    date.value.map { IsoFormatter.interval(from: $0, to: nil) }
  }

  /// The end of 以后, 之后 or a single 后 behind a date: 2018年之后.
  private func afterwards(_ at: Int) -> Int? {
    guard let end = DatePhrases.later.end(in: text, at: at) else { return nil }
    return end > at + 1 || !DateUnits.isHan(unit(end)) ? end : nil
  }

  /// The end of 前, 以前 or 之前 where it sets a deadline.
  func deadline(_ at: Int) -> Int? {
    guard let end = DatePhrases.before.end(in: text, at: at), !Self.notBefore.contains(unit(end)),
      !SmallNumeral.begins(unit(end))
    else { return nil }
    return end
  }

  static let notBefore: UnitSet = "往来后期夕任述款锋沿提景者方所列几面进院年妻置端"

  /// Where the words at `start` are no date in running text: where to go on, or nil where they are one.
  func rejection(_ start: Int, _ found: DateScanner.Found) -> Int? {
    let point = found.point
    if isSerial(found.end) || isFigurative(start, found) { return found.end }
    // 行政拘留十日, 判囚12年6月.
    if point.pattern == "day" || point.isShortYear, terms.holds(start..<found.end, durations) {
      return found.end
    }
    if case .shifted = point.year, unit(start) == DateUnits.year,
      Self.countsYears.contains(unit(start - 1))
        || SmallNumeral.begins(unit(start - 1))
    {
      return found.end  // 多年内
    }
    if case .shifted(_, .previous) = point.day, unit(start - 1) == 0x4E4B || unit(found.end) == DateUnits.from
    {
      return found.end  // 自送达之次日起
    }
    if point.festival != nil, point.year.isAbsent { return isBare(start..<found.end) ? nil : found.end }
    if point.pattern == "part-of-year" || point.pattern == "part-of-month", point.year.isAbsent,
      point.month.isAbsent
    {
      // 年底 and 月底 alone are hardly dates; 年底前 is, and 一季度末.
      if isEdge(point.part), unit(found.end - 2) != DateUnits.measure, deadline(found.end) == nil,
        DatePhrases.since.end(in: text, at: found.end) == nil, !isAdverbial(start, found.end)
      {
        return found.end
      }
    }
    if point.pattern == "day", DateUnits.isDigit(unit(start - 1)) || unit(start - 1) == DateUnits.dot {
      return found.end
    }
    if point.pattern == "month-day", point.day.isAbsent, isGlued(start) { return found.end }
    return nil
  }

  /// 年初，市纪委开会: it stands alone between a clause's begin and a comma.
  private func isAdverbial(_ start: Int, _ end: Int) -> Bool {
    unit(end) == TextMark.comma
      && (start == 0 || TextMark.endsClause(text[start - 1]) || text[start - 1] == TextMark.comma)
  }

  private static let countsYears: UnitSet = "多数几每当同次翌隔全半"
  /// Before 今天 where it means the present: 走到今天, 变成今天的罪人.
  private static let turning: PhraseSet = [
    "走到", "到了", "变成", "成为", "沦为", "落到", "造就", "成就", "酿成", "换来", "莫让", "别让", "勿让", "不让", "有了", "才有",
    "不会有",
  ]

  /// Whether 今天, 昨天 or 明天 is no day: 走到今天, 莫让昨天的“功臣”.
  func isFigurative(_ start: Int, _ found: DateScanner.Found) -> Bool {
    // 当年那个雷厉风行的人: long ago.
    if case .shifted(0, .previous) = found.point.year, unit(found.end) == 0x90A3 { return true }  // 那
    guard case .shifted(_, .published) = found.point.day, found.point.clock == nil,
      unit(found.end - 1) == DateUnits.days
    else { return false }
    return Self.turning.start(in: text, endingAt: start) != nil
  }

  /// 2020年第6号 numbers a document.
  func isSerial(_ at: Int) -> Bool {
    // 113年度澄上字第1号
    var at = at
    if unit(at) == DateUnits.degree,
      let mark = (at + 1..<at + Self.longestDocket).first(where: { unit($0) == DateUnits.word })
    {
      at = mark + 1
      if unit(at) != DateUnits.ordinal { return SmallNumeral.begins(unit(at)) }
    }
    guard unit(at) == DateUnits.ordinal,
      let number = SmallNumeral.read(text, DateUnits.isSpace(unit(at + 1)) ? at + 2 : at + 1)
    else { return false }
    return unit(number.end) == DateUnits.number || unit(number.end) == DateUnits.unit("期")
  }

  private static let longestDocket = 7

  func isGlued(_ start: Int) -> Bool {
    let before = unit(start - 1)
    return DateUnits.isDigit(before) || before == DateUnits.dot || before == DateUnits.every
  }

  func isEdge(_ part: DatePoint.Part?) -> Bool {
    switch part {
    case .months(let span): span.count == 1
    case .days(let span): span.upperBound == span.lowerBound || span.upperBound == 5
    default: false
    }
  }
}
