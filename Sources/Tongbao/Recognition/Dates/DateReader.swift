/// Goes through one notice and makes its dates.
///
/// A class, so that its many questions at each number copy nothing.
final class DateReader {
  let tokens: Tokens
  let taken: SpanMask
  let notice: NoticeText
  let lexicon: Lexicon
  let published: CalendarDate?
  let text: [UInt16]
  let lattice: WordLattice
  let words: PeriodWords
  let scanner: DateScanner
  let durations: DurationScanner
  let recurrences: RecurrenceScanner
  let terms: SanctionTerm
  @exclusivity(unchecked) var resolver: DateResolver
  /// Where the last term of a sanction ended.
  @exclusivity(unchecked) var lastTerm = 0
  @exclusivity(unchecked) private var findings = DateRecognizer.Findings()
  /// The last 去年同期: its mention, its year and where 相比 behind it ends.
  @exclusivity(unchecked) var awaiting: (mention: Int, year: Int, end: Int)?

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
    resolver = DateResolver(
      published: published, festivals: lexicon.tables.festivals,
      reported: Self.reportedYear(context.notice.titleRange, text, published))
  }

  /// 2017 in the headline 2017年某市统计公报 of a bulletin published in 2018.
  private static func reportedYear(_ title: Range<Int>?, _ text: [UInt16], _ published: CalendarDate?) -> Int?
  {
    guard let title, let published, bulletins.first(in: text, title) != nil else { return nil }
    for at in title where DateUnits.isDigit(text[at]) {
      guard let year = SmallNumeral.read(text, at), year.digits == 4 else { continue }
      let isYear = year.end < text.count && text[year.end] == DateUnits.year
      return isYear && year.value == published.year - 1 ? year.value : nil
    }
    return nil
  }

  private static let bulletins: PhraseSet = ["公报", "年报", "年度报告", "年度统计"]

  func read() -> DateRecognizer.Findings {
    findings.mentions.reserveCapacity(16)
    var at = 0
    while true {
      at = lattice.next(Self.tables | UnitMark.time, from: at)
      guard at < text.count else { return findings }
      if text[at] == DateUnits.newline {
        resolver.line += 1
        at += 1
        continue
      }
      if taken.holds(.citation, at: at) {
        at += 1
        continue
      }
      let isNumeral = SmallNumeral.begins(text[at])
      // Most numbers count something: their unit is no unit of time.
      if isNumeral, !lattice.starts(Self.tables, at: at), !maybeDate(at) {
        at = skipNumeral(at)
      } else {
        // Not by ??, whose right side would be a closure over a copy of the reader.
        if let end = expression(at) {
          at = end
        } else {
          at = isNumeral ? skipNumeral(at) : at + 1
        }
      }
    }
  }

  /// A line's end, or what a number may begin with.
  static let beginningUnits = UnitSet { unit in
    unit == DateUnits.newline || unit == DateUnits.half || unit == DateUnits.leap || SmallNumeral.begins(unit)
  }

  func unit(_ at: Int) -> UInt16 { at >= 0 && at < text.count ? text[at] : 0 }

  /// What may stand behind a number that tells a time.
  private static let behindNumbers: UnitSet = "年月日号时点:个半周星天小分世学/-.~至到、工多余钟礼—–―─ 余)晚全"

  func maybeDate(_ start: Int) -> Bool {
    guard let number = SmallNumeral.read(text, start) else { return unit(start) == DateUnits.half }
    if number.end == text.count { return number.isArabic }
    if Self.isGrouped(text, number.end) { return true }
    return Self.behindNumbers.contains(text[number.end]) || number.digits == 8
  }

  /// Whether a comma at `position` groups thousands: three digits follow and no fourth.
  static func isGrouped(_ text: [UInt16], _ position: Int) -> Bool {
    position + 3 < text.count && text[position] == 0x2C
      && (position + 1...position + 3).allSatisfy { DateUnits.isDigit(text[$0]) }
      && (position + 4 == text.count || !DateUnits.isDigit(text[position + 4]))
  }

  func skipNumeral(_ start: Int) -> Int {
    var at = start + 1
    if DateUnits.isDigit(text[start]) {
      while at < text.count,
        DateUnits.isDigit(text[at])
          || text[at] == DateUnits.dot && DateUnits.isDigit(unit(at + 1))
            && !closesItemNumber(at, from: start)
      {
        at += 1
      }
    }
    return at
  }

  /// Whether the dot at `position` stands between an item's number and a date: 3.2017年, 1.5月7日.
  private func closesItemNumber(_ position: Int, from start: Int) -> Bool {
    guard position - start <= 2, let number = SmallNumeral.read(text, position + 1) else { return false }
    if number.digits == 4 { return unit(number.end) == DateUnits.year && (1900...2099) ~= number.value }
    guard unit(number.end) == DateUnits.month, let day = SmallNumeral.read(text, number.end + 1) else {
      return false
    }
    return unit(day.end) == DateUnits.day
  }

  // MARK: Expressions

  /// Makes the mention that begins at `start` and returns where reading goes on; nil where there is none.
  func expression(_ start: Int) -> Int? {
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

  func maybeLength(_ at: Int) -> Bool { SmallNumeral.begins(unit(at)) || unit(at) == DateUnits.half }

  /// 第二年级, 第3日: an ordinal counts something else.
  func isOrdinal(_ start: Int) -> Bool {
    unit(start - 1) == DateUnits.ordinal && SmallNumeral.begins(unit(start))
  }

  func vague(_ start: Int, _ end: Int) -> Int? {
    guard scanner.startsWord(start), tokens.isBoundary(end) || !DateUnits.isHan(unit(end)),
      !DateUnits.isDigit(unit(start - 1))
    else { return nil }
    // 近日起.
    let last = onward(end) ?? end
    add(start..<last, TemporalExpression(kind: .date, isVague: true), "vague")
    return last
  }

  /// 党的十八大以来: an event; its day is known, but the expression names none.
  func sinceEvent(_ start: Int) -> Int? {
    guard let event = lattice.longest(.events, at: start) else { return nil }
    if let festival = lattice.longest(.festivals, at: start), festival.end > event.end { return nil }
    if let years = planYears(event.row) {
      return SmallNumeral.begins(unit(start - 1)) ? nil : planPeriod(start, event.end, years)
    }
    guard let end = DatePhrases.sinceEvent.end(in: text, at: event.end) else { return event.end }
    var expression = TemporalExpression(kind: .date, isVague: true)
    expression.begin = CalendarDate(iso: lexicon.tables.events[event.row].begin)
    if DatePhrases.since.end(in: text, at: event.end) != nil { expression.end = published }
    add(start..<end, expression, "since-event")
    return end
  }

  /// “十三五”期间: the years of a plan.
  private func planPeriod(_ start: Int, _ eventEnd: Int, _ years: ClosedRange<Int>) -> Int? {
    let isQuoted = scanner.isQuote(unit(start - 1)) && scanner.isQuote(unit(eventEnd))
    guard let end = DatePhrases.planPeriods.end(in: text, at: isQuoted ? eventEnd + 1 : eventEnd) else {
      return nil
    }
    let range = (isQuoted ? start - 1 : start)..<end
    let date = resolver.joined(.year(years.lowerBound), .year(years.upperBound))
    add(range, expression(date), "plan-period")
    return end
  }

  /// The years of a five-year plan; 十五日内 shows that its short name says nothing alone.
  private func planYears(_ row: Int) -> ClosedRange<Int>? {
    guard let begin = CalendarDate(iso: lexicon.tables.events[row].begin),
      let end = CalendarDate(iso: lexicon.tables.events[row].end), end.year == begin.year + 4
    else { return nil }
    return begin.year...end.year
  }

  /// 北京时间4月2日7时46分.
  func zone(_ start: Int, _ end: Int) -> Int? { point(end, from: start) ?? end }

  // MARK: Making mentions

  func isBare(_ range: Range<Int>) -> Bool {
    guard range.count + 8 > text.count else { return false }
    for at in text.indices
    where !range.contains(at) && !DateUnits.isSpace(text[at]) && text[at] != DateUnits.newline {
      return false
    }
    return true
  }

  func tense(_ start: Int, _ end: Int) -> DateResolver.Tense {
    if isBare(start..<end) { return .bare }
    if DatePhrases.future.start(in: text, endingAt: start) != nil
      || DatePhrases.appointments.end(in: text, at: end) != nil
      || DatePhrases.coming.end(in: text, at: start) != nil || isPlanned(start)
    {
      return .future
    }
    // 4月20日将案件移送: 将 brings an object forward, unless the day lies ahead.
    let isComing =
      unit(end) == DateUnits.future && !Self.objects.contains(unit(end + 1)) || isIntended(end)
      || DatePhrases.requests.start(in: text, endingAt: start) != nil
    return isComing ? .coming : .past
  }

  /// 7月中旬，集团公司纪委将会同审计部开展抽查: what somebody will do, in the date's clause or the next.
  private func isIntended(_ end: Int) -> Bool {
    let limit = min(text.count, end + Self.longestIntent)
    var commas = 0
    for at in end..<limit {
      if text[at] == TextMark.comma { commas += 1 }
      if TextMark.endsStatement(text[at]) || commas > 1 { return false }
      // 将对方打伤 is no intention.
      if let behind = DatePhrases.intentions.end(in: text, at: at), unit(behind) != Self.party { return true }
    }
    return false
  }

  private static let longestIntent = 24
  private static let party: UInt16 = 0x65B9  // 方

  /// 确保项目在9月底完工: earlier in the clause a plan is spoken of.
  private func isPlanned(_ start: Int) -> Bool {
    var at = start
    while at > 0, start - at < Self.longestPlan, !TextMark.endsClause(text[at - 1]),
      text[at - 1] != TextMark.comma
    {
      at -= 1
      if DatePhrases.plans.end(in: text, at: at) != nil { return true }
    }
    return false
  }

  private static let longestPlan = 16

  /// Behind 将 where it brings an object forward: 5月3日将其抓获.
  private static let objects: UnitSet = "其该他她它此上涉两三"

  /// Whether an idiom covers the range and more.
  func isInsideIdiom(_ range: Range<Int>) -> Bool {
    for at in range where !taken.holds(.idiom, at: at) { return false }
    return range.lowerBound > 0 && taken.holds(.idiom, at: range.lowerBound - 1)
      || taken.holds(.idiom, at: range.upperBound)
  }

  func expression(_ date: ResolvedDate) -> TemporalExpression {
    TemporalExpression(
      value: date.value, kind: date.clock == nil ? .date : .time, begin: date.begin, end: date.end,
      isVague: false,
      anchor: date.begin == nil ? nil : date.anchor)
  }

  func report(_ date: ResolvedDate, _ range: Range<Int>) {
    guard date.isImpossible else { return }
    findings.warnings.append(
      Warning(
        code: "impossible-date", message: "no such date: \(notice.string(range))", range: range))
  }

  var mentionCount: Int { findings.mentions.count }

  /// 与去年同期相比，今年1至10月…: the period that 同期 means stands right behind the comparison.
  func settleSamePeriod(before start: Int) {
    guard let last = awaiting, start - last.end <= Self.longestComparison else { return }
    let date = resolver.samePeriod(last.year)
    guard date.begin != nil, findings.mentions.indices.contains(last.mention) else { return }
    findings.mentions[last.mention] = Mention(
      findings.mentions[last.mention].range, .date(expression(date)), pattern: "same-period")
    awaiting = nil
  }

  private static let longestComparison = 6

  func add(_ range: Range<Int>, _ expression: TemporalExpression, _ pattern: String) {
    findings.mentions.append(Mention(range, .date(expression), pattern: pattern))
  }
}
