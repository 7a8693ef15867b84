/// Goes through one notice and makes its dates.
struct DateReader {
  private let tokens: Tokens
  private let taken: SpanMask
  private let notice: NoticeText
  private let lexicon: Lexicon
  private let published: CalendarDate?
  private let text: [UInt16]
  private let lattice: WordLattice
  private let words: PeriodWords
  private let scanner: DateScanner
  private let durations: DurationScanner
  private let recurrences: RecurrenceScanner
  private let terms: SanctionTerm
  private var resolver: DateResolver
  private var findings = DateRecognizer.Findings()

  private static let tables = LexiconTable.periods.bit | LexiconTable.festivals.bit | LexiconTable.events.bit

  init(_ context: RecognitionContext) {
    tokens = context.tokens
    taken = context.taken
    notice = context.notice.text
    lexicon = context.lexicon
    published = context.notice.published
    text = context.folded
    lattice = context.lattice
    words = PeriodWords(lattice: lattice, rows: lexicon.tables.periods)
    scanner = DateScanner(
      text: text, words: words, clocks: ClockScanner(text: text, words: words), lattice: lattice,
      tokens: context.tokens)
    durations = DurationScanner(text: text)
    recurrences = RecurrenceScanner(text: text, durations: durations)
    terms = SanctionTerm(text: text, lattice: lattice)
    resolver = DateResolver(published: published, festivals: lexicon.tables.festivals)
  }

  mutating func read() -> DateRecognizer.Findings {
    findings.mentions.reserveCapacity(16)
    var at = 0
    while at < text.count {
      let unit = text[at]
      if unit == DateUnits.newline {
        resolver.line += 1
        at += 1
        continue
      }
      let isNumeral = SmallNumeral.begins(unit)
      guard isNumeral || unit == DateUnits.half || unit == DateUnits.leap || lattice.starts(Self.tables, at: at),
        !taken.holds(.citation, at: at)
      else {
        at += 1
        continue
      }
      // Most numbers count something: their unit is no unit of time.
      if isNumeral, !lattice.starts(Self.tables, at: at), !maybeDate(at) {
        at = skipNumeral(at)
        continue
      }
      if let end = expression(at) {
        at = end
      } else {
        at = isNumeral ? skipNumeral(at) : at + 1
      }
    }
    return findings
  }

  private func unit(_ at: Int) -> UInt16 { at >= 0 && at < text.count ? text[at] : 0 }

  /// What may stand behind a number that tells a time.
  private static let behindNumbers: UnitSet = "年月日号时点:个半周星天小分世学/-.~至到、工多余钟礼—–―─ 余"

  private func maybeDate(_ start: Int) -> Bool {
    guard let number = SmallNumeral.read(text, start) else { return unit(start) == DateUnits.half }
    if number.end == text.count { return number.isArabic }
    return Self.behindNumbers.contains(text[number.end]) || number.digits == 8
  }

  private func skipNumeral(_ start: Int) -> Int {
    var at = start + 1
    if DateUnits.isDigit(text[start]) {
      while at < text.count, DateUnits.isDigit(text[at]) || text[at] == DateUnits.dot && DateUnits.isDigit(unit(at + 1)) {
        at += 1
      }
    }
    return at
  }

  // MARK: Expressions

  /// Makes the mention that begins at `start` and returns where reading goes on; nil where there is none.
  private mutating func expression(_ start: Int) -> Int? {
    if isOrdinal(start) { return nil }
    if let (row, end) = words.longest(start) {
      switch row.unit {
      case .none: return end
      case .vague:
        if maybeLength(end), let done = running(start) { return done }
        return vague(start, end)
      case .until:
        if let done = until(start, end) { return done }
        return end
      case .zone:
        return zone(start, end)
      case .every:
        return recurrence(start, end)
      case .running:
        guard maybeLength(end) || end > start + 1 else { return nil }
        if let done = running(start) { return done }
      default: break
      }
    }
    if let done = sinceEvent(start) { return done }
    if let done = point(start) { return done }
    return duration(start, from: start)
  }

  private func maybeLength(_ at: Int) -> Bool { SmallNumeral.begins(unit(at)) || unit(at) == DateUnits.half }

  /// 第二年级, 第3日: an ordinal counts something else.
  private func isOrdinal(_ start: Int) -> Bool {
    unit(start - 1) == DateUnits.ordinal && SmallNumeral.begins(unit(start))
  }

  private mutating func vague(_ start: Int, _ end: Int) -> Int? {
    guard scanner.startsWord(start), tokens.isBoundary(end) || !DateUnits.isHan(unit(end)),
      !DateUnits.isDigit(unit(start - 1))
    else { return nil }
    add(start..<end, TemporalExpression(kind: .date, isVague: true), "vague")
    return end
  }

  /// 党的十八大以来: an event; its day is known, but the expression names none.
  private mutating func sinceEvent(_ start: Int) -> Int? {
    guard let event = lattice.longest(.events, at: start) else { return nil }
    if let festival = lattice.longest(.festivals, at: start), festival.end > event.end { return nil }
    guard let end = PhraseSet.sinceEvent.end(in: text, at: event.end) else { return event.end }
    var expression = TemporalExpression(kind: .date, isVague: true)
    expression.begin = CalendarDate(iso: lexicon.tables.events[event.row].begin)
    if PhraseSet.since.end(in: text, at: event.end) != nil { expression.end = published }
    add(start..<end, expression, "since-event")
    return end
  }

  private mutating func recurrence(_ start: Int, _ end: Int) -> Int? {
    guard case (let value, var last)? = recurrences.read(end) else { return nil }
    if value == "R/P1W", let (_, weekdayEnd) = scanner.weekdayNumber(last) { last = weekdayEnd }
    if value == "R/P1M" || value == "R/P1Y" { last = placeInPeriod(last) }
    add(start..<last, TemporalExpression(value: value, kind: .set), "set")
    return last
  }

  /// 每月15日前, 每年12月: the place within the period belongs to it.
  private func placeInPeriod(_ start: Int) -> Int {
    guard SmallNumeral.begins(unit(start)), let found = scanner.read(start), found.point.year.isAbsent, !found.isPending,
      !found.point.month.isAbsent || !found.point.day.isAbsent
    else { return start }
    return deadline(found.end) ?? found.end
  }

  /// 北京时间4月2日7时46分.
  private mutating func zone(_ start: Int, _ end: Int) -> Int? { point(end, from: start) ?? end }

  // MARK: Points and spans

  private mutating func until(_ start: Int, _ end: Int) -> Int? {
    if let (row, last) = words.longest(end), row.unit == .vague {
      add(
        start..<last, TemporalExpression(kind: .date, end: published, isVague: true), "until")
      return last
    }
    guard var found = scanner.read(end) else { return nil }
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
  private func close(_ date: inout ResolvedDate, _ point: DatePoint) {
    date.begin = date.end
    if case .months(let span) = point.part, span.count == 1, let end = date.end {
      date.value = IsoFormatter.interval(from: nil, to: IsoFormatter.day(end))
    } else {
      date.value = date.value.map { IsoFormatter.interval(from: nil, to: $0) }
    }
  }

  private mutating func point(_ start: Int, from outer: Int? = nil) -> Int? {
    guard var found = scanner.read(start) else { return nil }
    if isGarbled(&found) {
      report(.impossible, start..<found.end)
      add((outer ?? start)..<found.end, TemporalExpression(kind: .date), "impossible")
      return found.end
    }
    if found.isPending || scanner.joint(found.end) != nil, let done = span(start, found, from: outer) { return done }
    if found.isPending { return nil }
    if let rejected = rejection(start, found) { return rejected }
    var tense = tense(start, found.end)
    var suffixEnd = found.end
    var isDeadline = false
    if let end = PhraseSet.since.end(in: text, at: found.end) {
      return since(outer ?? start, found, end)
    }
    if let end = deadline(found.end) {
      isDeadline = true
      suffixEnd = end
      if tense == .past, found.point.part == nil || found.point.year.isAbsent { tense = .future }
    } else if let end = PhraseSet.about.end(in: text, at: found.end), !found.point.isClockOnly {
      suffixEnd = end
    }
    if found.point.festival != nil, PhraseSet.during.end(in: text, at: found.end) != nil { found.point.isHoliday = true }
    var date = resolver.resolve(found.point, tense)
    let range = (outer ?? start)..<suffixEnd
    if taken.holds(.idiom, in: range), isInsideIdiom(range) { return nil }
    report(date, range)
    if !isComparison(found.point, at: start) { resolver.remember(date) }
    if isDeadline { close(&date, found.point) }
    add(range, expression(date), isDeadline ? "deadline" : found.point.pattern)
    return suffixEnd
  }

  /// 9日8日: one of the two is misprinted.
  private func isGarbled(_ found: inout DateScanner.Found) -> Bool {
    guard found.point.pattern == "day", let number = SmallNumeral.read(text, found.end), number.value > 0,
      number.value <= 31, unit(number.end) == DateUnits.day
    else { return false }
    found.end = number.end + 1
    return true
  }

  /// 去年同期 and 比上年 are what something is compared with; the text goes on elsewhere.
  private func isComparison(_ point: DatePoint, at start: Int) -> Bool {
    point.part == .samePeriod || Self.comparing.contains(unit(start - 1)) && !point.year.isAbsent
  }

  private static let comparing: UnitSet = "比较与同"

  private mutating func span(_ start: Int, _ first: DateScanner.Found, from outer: Int?) -> Int? {
    guard let at = first.next ?? scanner.joint(first.end) else { return nil }
    if !first.isPending, let end = PhraseSet.now.end(in: text, at: first.end) {
      return openSpan(outer ?? start, first, end)
    }
    guard let second = scanner.read(at, isSecond: true) ?? bareYear(at, first.point), !second.isPending else { return nil }
    if first.isPending || fits(first.point, second.point) == false, !first.isPending { return nil }
    let tense = tense(start, second.end)
    var begin = resolver.resolve(first.point, tense)
    if begin.begin == nil, !begin.isImpossible, first.point.isClockOnly, let previous = resolver.previous { begin = previous }
    var end = resolver.resolve(second.point, tense, after: begin)
    if let published, tense == .past, let last = end.end, begin.anchor == .published,
      first.point.year.isAbsent, last.year == published.year, last.month > published.month
    {
      // 1至12月 in a notice of January: the year that is over.
      (begin, end) = (lastYear(first.point, published), lastYear(second.point, published))
    }
    var date = resolver.joined(begin, end)
    date.clock = end.clock ?? begin.clock
    let range = (outer ?? start)..<second.end
    report(date, range)
    resolver.remember(date)
    add(range, expression(date), "span")
    return second.end
  }

  private func lastYear(_ point: DatePoint, _ published: CalendarDate) -> ResolvedDate {
    var point = point
    point.year = .number(published.year - 1)
    return resolver.resolve(point, .past)
  }

  /// 2008.03-2009: the second year may stand without 年.
  private func bareYear(_ at: Int, _ first: DatePoint) -> DateScanner.Found? {
    guard first.pattern == "figures", let year = SmallNumeral.read(text, at), year.isArabic, year.digits == 4 else {
      return nil
    }
    var point = DatePoint()
    point.year = .number(year.value)
    return DateScanner.Found(point: point, end: year.end)
  }

  /// Whether the two could be the ends of one span: never 2017年至8日.
  private func fits(_ first: DatePoint, _ second: DatePoint) -> Bool {
    if first.isClockOnly { return second.isClockOnly }
    if second.isClockOnly { return first.clock != nil && second.clock?.hour != nil || first.clock?.hour == nil && second.clock != nil && first.clock != nil }
    if first.festival != nil || second.festival != nil { return first.festival != nil && second.festival != nil }
    if second.year.isAbsent, first.month.isAbsent, first.day.isAbsent, first.part == nil, first.week.isAbsent { return false }
    return true
  }

  /// 2015年10月至今.
  private mutating func openSpan(_ start: Int, _ first: DateScanner.Found, _ end: Int) -> Int {
    let date = resolver.resolve(first.point, .past)
    report(date, start..<end)
    resolver.remember(date)
    var expression = expression(date)
    expression.value = date.value.map { IsoFormatter.interval(from: $0, to: nil) }
    expression.end = published
    add(start..<end, expression, "since")
    return end
  }

  private mutating func since(_ start: Int, _ found: DateScanner.Found, _ end: Int) -> Int {
    let date = resolver.resolve(found.point, .past)
    report(date, start..<end)
    resolver.remember(date)
    var expression = expression(date)
    if let published {
      expression.end = date.begin.map { max($0, published) }
      let isThisYear = found.point.year == .shifted(0, .published) && found.point.month.isAbsent
      expression.value = isThisYear && found.point.part == nil
        ? date.begin.map { IsoFormatter.interval(from: IsoFormatter.day($0), to: IsoFormatter.day(published)) } : openEnded(date)
    } else {
      expression.end = nil
      expression.value = openEnded(date)
    }
    add(start..<end, expression, "since")
    return end
  }

  private func openEnded(_ date: ResolvedDate) -> String? {
    date.value.map { IsoFormatter.interval(from: $0, to: nil) }
  }

  /// The end of 前, 以前 or 之前 where it sets a deadline.
  private func deadline(_ at: Int) -> Int? {
    guard let end = PhraseSet.before.end(in: text, at: at), !Self.notBefore.contains(unit(end)),
      !SmallNumeral.begins(unit(end))
    else { return nil }
    return end
  }

  private static let notBefore: UnitSet = "往来后期夕任述款锋沿提景者方所列几面进院年"

  /// Where the words at `start` are no date in running text: where to go on, or nil where they are one.
  private func rejection(_ start: Int, _ found: DateScanner.Found) -> Int? {
    let point = found.point
    if isSerial(found.end) { return found.end }
    if case .shifted(_, .previous) = point.day, unit(start - 1) == 0x4E4B || unit(found.end) == DateUnits.from {
      return found.end  // 自送达之次日起
    }
    if point.festival != nil, point.year.isAbsent { return isBare(start..<found.end) ? nil : found.end }
    if point.pattern == "part-of-year" || point.pattern == "part-of-month", point.year.isAbsent, point.month.isAbsent {
      // 年底 and 月底 alone are hardly dates; 年底前 is.
      if isEdge(point.part), deadline(found.end) == nil { return found.end }
    }
    if point.pattern == "day", DateUnits.isDigit(unit(start - 1)) || unit(start - 1) == DateUnits.dot { return found.end }
    if point.pattern == "month-day", point.day.isAbsent, isGlued(start) { return found.end }
    return nil
  }

  /// 2020年第6号 numbers a document.
  private func isSerial(_ at: Int) -> Bool {
    guard unit(at) == DateUnits.ordinal, let number = SmallNumeral.read(text, at + 1) else { return false }
    return unit(number.end) == DateUnits.number || unit(number.end) == DateUnits.unit("期")
  }

  private func isGlued(_ start: Int) -> Bool {
    let before = unit(start - 1)
    return DateUnits.isDigit(before) || before == DateUnits.dot || before == DateUnits.every
  }

  private func isEdge(_ part: DatePoint.Part?) -> Bool {
    switch part {
    case .months(let span): span.count == 1
    case .days(let span): span.upperBound == span.lowerBound || span.upperBound == 5
    default: false
    }
  }

  // MARK: Lengths of time

  /// 近3年, 过去的四天, 连续5年, 前两天.
  private mutating func running(_ start: Int) -> Int? {
    for match in lattice.all(.periods, at: start) where words.rows[match.row].meaning.unit == .running {
      let part = words.rows[match.row].meaning.part
      if part == .before || part == .after {
        if let done = shifted(start, match.end, isBefore: part == .before) { return done }
        continue
      }
      guard scanner.startsWord(start) else { continue }
      if part == .plain {
        if let done = duration(match.end, from: start) { return done }
        continue
      }
      guard let (length, end) = durations.read(match.end) ?? pair(match.end) else { continue }
      let last = PhraseSet.trailing.end(in: text, at: end) ?? end
      if terms.holds(match.end..<end, durations) { return last }
      var expression = TemporalExpression(value: length.iso, kind: .duration)
      if let published {
        if part == .past { (expression.begin, expression.end) = (TimeShift.back(published, length), published) }
        if part == .future { (expression.begin, expression.end) = (published, TimeShift.forth(published, length)) }
        if part == .past || part == .future { expression.anchor = .published }
      }
      add(start..<last, expression, "running")
      return last
    }
    return nil
  }

  /// 近两日: 日 is a length here.
  private func pair(_ at: Int) -> (length: TimeLength, end: Int)? {
    guard let number = SmallNumeral.read(text, at), number.value > 0, number.value <= 31, unit(number.end) == DateUnits.day
    else { return nil }
    return (TimeLength(count: number.value, unit: .day), number.end + 1)
  }

  /// 前两天, 后三个月; behind a word 后 is its part (反馈后60日). 前5个月 counts from January.
  private mutating func shifted(_ start: Int, _ at: Int, isBefore: Bool) -> Int? {
    guard let (length, end) = durations.read(at), length.rest == 0, let published,
      !DateUnits.isHan(unit(start - 1))
    else { return nil }
    var date: ResolvedDate?
    if isBefore, length.unit == .month, length.count > 2, unit(start) == DateUnits.before || unit(start) == 0x9996 {
      var point = DatePoint()
      point.part = .firstMonths(length.count)
      date = resolver.resolve(point, .past)
    } else {
      date = TimeShift.units(length, from: published, isBefore: isBefore)
    }
    guard var date else { return nil }
    date.anchor = .published
    resolver.rememberPeriod(date)
    add(start..<end, expression(date), "neighbours")
    return end
  }


  private mutating func duration(_ start: Int, from outer: Int) -> Int? {
    if DateUnits.isDigit(unit(start - 1)) || Self.indefinite.contains(unit(start - 1)) { return nil }
    var low: TimeLength?
    var at = start
    if let number = SmallNumeral.read(text, start), let joint = scanner.joint(number.end), durations.read(start) == nil,
      let (length, _) = durations.read(joint)
    {
      low = TimeLength(count: number.value, unit: length.unit)
      at = joint
    }
    guard let (length, end) = durations.read(at) else { return nil }
    if terms.holds(start..<end, durations) { return end }
    if isInsideIdiom(start..<end) { return nil }
    if unit(end) == DateUnits.age || Self.someDay.contains(unit(start - 1)), length.count == 1, length.unit == .day {
      return end
    }
    var last = PhraseSet.elapsed.end(in: text, at: end) ?? end
    if let done = displaced(outer, length, end) { return done }
    if last == end, let half = PhraseSet.aboutLength.end(in: text, at: end) { last = half }
    let value = low.map { $0.iso + "/" + length.iso } ?? length.iso
    add(outer..<last, TemporalExpression(value: value, kind: .duration), "duration")
    return last
  }

  /// 有一天, 8月的一天.
  private static let someDay: UnitSet = "有的某"
  /// 数十年, 上百天.
  private static let indefinite: UnitSet = "数几百千万."

  /// 3年前, 两天后: a day counted from the publication or from the date before.
  private mutating func displaced(_ start: Int, _ length: TimeLength, _ end: Int) -> Int? {
    if unit(start - 1) == DateUnits.unit("满") { return nil }
    let isBefore = PhraseSet.ago.end(in: text, at: end)
    guard let last = isBefore ?? PhraseSet.later.end(in: text, at: end) else { return nil }
    if Self.notBefore.contains(unit(last)) { return nil }
    let base = isBefore != nil ? published : resolver.previous?.end
    var expression = TemporalExpression(kind: .date)
    if let base, length.unit != .hour, length.unit != .minute {
      let day = isBefore != nil ? TimeShift.back(base, length) : TimeShift.forth(base, length)
      expression.begin = day
      expression.end = day
      let isYear = length.unit == .year && length.rest == 0
      let digits = isYear ? 4 : length.unit == .month || length.unit == .year ? 7 : 10
      expression.value = day.map { String($0.description.prefix(digits)) }
      expression.anchor = isBefore != nil ? .published : .previous
    }
    add(start..<last, expression, "displaced")
    return last
  }

  // MARK: Making mentions

  private func isBare(_ range: Range<Int>) -> Bool {
    guard range.count + 8 > text.count else { return false }
    for at in text.indices where !range.contains(at) && !DateUnits.isSpace(text[at]) && text[at] != DateUnits.newline {
      return false
    }
    return true
  }

  private func tense(_ start: Int, _ end: Int) -> DateResolver.Tense {
    if isBare(start..<end) { return .bare }
    return PhraseSet.future.start(in: text, endingAt: start) != nil || unit(end) == DateUnits.future ? .future : .past
  }

  /// Whether an idiom covers the range and more.
  private func isInsideIdiom(_ range: Range<Int>) -> Bool {
    for at in range where !taken.holds(.idiom, at: at) { return false }
    return range.lowerBound > 0 && taken.holds(.idiom, at: range.lowerBound - 1)
      || taken.holds(.idiom, at: range.upperBound)
  }

  private func expression(_ date: ResolvedDate) -> TemporalExpression {
    TemporalExpression(
      value: date.value, kind: date.clock == nil ? .date : .time, begin: date.begin, end: date.end, isVague: false,
      anchor: date.begin == nil ? nil : date.anchor)
  }

  private mutating func report(_ date: ResolvedDate, _ range: Range<Int>) {
    guard date.isImpossible else { return }
    findings.warnings.append(
      Warning(
        code: "impossible-date", message: "no such date: \(notice.string(range))", range: range))
  }

  private mutating func add(_ range: Range<Int>, _ expression: TemporalExpression, _ pattern: String) {
    findings.mentions.append(Mention(range, .date(expression), pattern: pattern))
  }
}

extension PhraseSet {
  static let since: PhraseSet = ["以来"]
  static let sinceEvent: PhraseSet = ["以来", "后", "之后", "以后", "召开以来", "胜利召开以来", "闭幕后"]
  static let before: PhraseSet = ["前", "以前", "之前"]
  static let about: PhraseSet = ["前后", "左右", "许"]
  static let aboutLength: PhraseSet = ["左右", "以上", "以下"]
  static let during: PhraseSet = ["期间", "假期", "前后"]
  static let now: PhraseSet = ["至今", "到现在", "至案发", "至案发前", "至目前", "到目前"]
  static let trailing: PhraseSet = ["以来", "来", "内", "以内", "之内", "间", "里"]
  static let elapsed: PhraseSet = ["内", "以内", "之内", "来", "以来"]
  static let ago: PhraseSet = ["前", "以前", "之前"]
  static let later: PhraseSet = ["后", "以后", "之后"]
  static let future: PhraseSet = ["将", "将于", "拟于", "定于", "预计", "预计于", "计划于", "将在", "预计在", "并于将", "力争", "确保"]
}
