/// Reads one date as its words say it: 今年8月2日下午5点多, 10月中旬, 2023-04-27 18:00.
///
/// A date is read from the year down. Every level may be a number, a word of `periods.tsv` or missing.
struct DateScanner {
  let text: [UInt16]
  let words: PeriodWords
  let clocks: ClockScanner
  let lattice: WordLattice
  let tokens: Tokens

  struct Found {
    var point: DatePoint
    var end: Int
    /// Whether the last number lacks its unit, which the end of the span gives: 1 of 1至9月.
    var isPending = false
    /// Where the end of a pending span begins.
    var next: Int?
  }

  /// The date that begins at `start`; `isSecond` for the end of a span, where a bare number of a day may stand.
  func read(_ start: Int, isSecond: Bool = false) -> Found? {
    var found = Found(point: DatePoint(), end: start)
    guard readHead(&found) || isSecond && readSecond(&found) else { return nil }
    if !found.isPending { readTail(&found) }
    return found
  }

  private func unit(_ at: Int) -> UInt16 { at >= 0 && at < text.count ? text[at] : 0 }

  private func skipSpace(_ at: Int) -> Int { DateUnits.isSpace(unit(at)) ? at + 1 : at }

  /// 15号 and 中午 say enough behind 12月9号到 and 上午至.
  private func readSecond(_ found: inout Found) -> Bool {
    if let number = SmallNumeral.read(text, found.end), unit(number.end) == DateUnits.number, (1...31) ~= number.value {
      found.point.day = .number(number.value)
      found.end = number.end + 1
      return true
    }
    guard let (clock, end) = clocks.read(found.end) else { return false }
    found.point.clock = clock
    found.end = end
    return true
  }

  // MARK: The first word

  private func readHead(_ found: inout Found) -> Bool {
    let start = found.end
    if let (row, end) = words.longest(start) {
      if row.unit == .none || !startsWord(start) && row.unit != .daypart { return false }
      if readWord(&found, start, row, end) { return true }
      for match in lattice.all(.periods, at: start).dropFirst()
      where readWord(&found, start, words.rows[match.row].meaning, match.end) {
        return true
      }
    }
    if let festival = lattice.longest(.festivals, at: start) {
      found.point.festival = festival.row
      found.point.pattern = "festival"
      found.end = festival.end
      return true
    }
    if SmallNumeral.begins(unit(start)) { return readNumber(&found, start) }
    return unit(start) == DateUnits.leap && readMonth(&found, start)
  }

  /// Whether a word of the text begins at `position`: 前年 does not in 以前年度.
  func startsWord(_ position: Int) -> Bool {
    position == 0 || tokens.isBoundary(position) || !DateUnits.isHan(text[position - 1])
      || Self.functionWords.contains(text[position - 1])
  }

  /// Words that the segmentation sometimes joins to a date behind them: 至今 in 至今年3月.
  private static let functionWords: UnitSet = "至比自从到在于较与为是和及将的了由按即每经"

  private func readWord(_ found: inout Found, _ start: Int, _ row: PeriodRow.Meaning, _ end: Int) -> Bool {
    found.point.pattern = "relative"
    switch row.unit {
    case .year:
      if Self.notYears.contains(unit(end)) { return false }
      found.point.year = .shifted(row.shift, row.base)
      if let span = row.span { found.point.part = .years(span) }
      found.end = end
      readWithinYear(&found)
      return true
    case .month:
      found.point.month = .shifted(row.shift, row.base)
      found.end = end
      readWithinMonth(&found)
      return true
    case .week:
      found.point.week = .shifted(row.shift, row.base)
      if let span = row.span { found.point.part = .days(span) }
      found.end = end
      if row.span == nil, let (weekday, weekdayEnd) = weekdayNumber(end) {
        found.point.weekday = weekday
        found.end = weekdayEnd
      }
      return true
    case .day:
      found.point.day = .shifted(row.shift, row.base)
      if row.part != nil { found.point.clock = ClockTime(part: row.part) }
      found.end = end
      return true
    case .weekday:
      guard let (weekday, weekdayEnd) = weekdayNumber(end) else { return false }
      found.point.week = .shifted(0, .published)
      found.point.weekday = weekday
      found.point.pattern = "weekday"
      found.end = weekdayEnd
      return true
    case .months:
      guard let span = row.span else { return false }
      found.point.part = .months(span)
      found.point.pattern = "part-of-year"
      found.end = end
      return true
    case .days:
      guard let span = row.span else { return false }
      found.point.part = .days(span)
      found.point.pattern = "part-of-month"
      found.end = end
      return true
    case .era:
      guard let year = SmallNumeral.read(text, end), unit(year.end) == DateUnits.year else { return false }
      found.point.year = .number(row.shift + year.value)
      found.point.pattern = "era"
      found.end = year.end + 1
      if unit(found.end) == DateUnits.generation {
        found.point.part = .decade
        found.end += 1
        readDecadeEdge(&found)
      } else {
        readWithinYear(&found)
      }
      return true
    case .daypart:
      guard let (clock, clockEnd) = clocks.read(start), clock.hour != nil else { return false }
      found.point.clock = clock
      found.point.pattern = "clock"
      found.end = clockEnd
      return true
    default: return false
    }
  }

  func weekdayNumber(_ at: Int) -> (Int, Int)? {
    switch unit(at) {
    case DateUnits.day, DateUnits.days: return (7, at + 1)
    default:
      guard let number = SmallNumeral.digitValue(unit(at)), (1...6).contains(number),
        SmallNumeral.digitValue(unit(at + 1)) == nil
      else { return nil }
      return (number, at + 1)
    }
  }

  // MARK: Numbers

  private func readNumber(_ found: inout Found, _ start: Int) -> Bool {
    if let numeric = NumericDate.read(text, start) {
      found.point = numeric.point
      found.end = numeric.end
      return true
    }
    guard let number = SmallNumeral.read(text, start) else { return false }
    let at = number.isArabic ? skipSpace(number.end) : number.end
    switch unit(at) {
    case 0x4E16 where unit(at + 1) == 0x7EAA:  // 世纪
      return readCentury(&found, number, at + 2)
    case 0x5B66 where unit(at + 1) == DateUnits.year && number.digits == 4:  // 学年
      found.point.year = .number(number.value)
      found.end = at + 2
      return true
    case DateUnits.slash where number.digits == 4:
      return readFiscalYear(&found, number, at + 1)
    case DateUnits.year:
      guard let year = year(number, at) else { return decade(&found, number, at) }
      found.point.year = .number(year)
      found.point.isShortYear = year < 100
      found.end = at + 1
      readWithinYear(&found)
      return true
    case DateUnits.month where number.digits <= 2:
      return readMonth(&found, start)
    case DateUnits.day:
      return readBareDay(&found, number, at)
    case DateUnits.hour, DateUnits.point, DateUnits.colon:
      guard let (clock, end) = clocks.read(start), clock.minute != nil || unit(end - 1) == DateUnits.about,
        unit(at) != DateUnits.colon
      else { return false }
      found.point.clock = clock
      found.point.pattern = "clock"
      found.end = end
      return true
    case let next where DateUnits.isDash(next) || next == DateUnits.to || next == DateUnits.until || next == 0x3001:
      return readPending(&found, number)
    default: return false
    }
  }

  /// 1 of 1至9月, 2013 of 2013-2017年: the unit of the number behind the dash is the number's own.
  private func readPending(_ found: inout Found, _ number: SmallNumeral) -> Bool {
    guard let joint = joint(number.end) ?? listed(found.end, number), let second = SmallNumeral.read(text, joint)
    else { return false }
    switch unit(second.end) {
    case DateUnits.year where found.point.year.isAbsent:
      guard number.digits == 4, number.isPositional else { return false }
      found.point.year = .number(number.value)
    case 0x5B66 where unit(second.end + 1) == DateUnits.year:
      guard number.digits == 4 else { return false }
      found.point.year = .number(number.value)
    case DateUnits.month:
      guard number.value <= 12, number.value > 0 else { return false }
      found.point.month = .number(number.value)
    case DateUnits.day, DateUnits.number:
      guard number.value <= 31, number.value > 0, unit(second.end + 1) != DateUnits.inside else { return false }
      if found.point.month.isAbsent, unit(second.end) == DateUnits.number { return false }
      found.point.day = .number(number.value)
    default: return false
    }
    found.end = number.end
    found.isPending = true
    found.next = joint
    return true
  }

  /// The last number of 7、8月 or 2017、2018年; a number that begins a line numbers a paragraph.
  private func listed(_ start: Int, _ first: SmallNumeral) -> Int? {
    var last = first
    var at = first.end
    let beginsLine = start == 0 || text[start - 1] == DateUnits.newline || DateUnits.isSpace(text[start - 1])
    if beginsLine, first.digits < 4 { return nil }
    while unit(at) == 0x3001, let next = SmallNumeral.read(text, at + 1), next.value > last.value,
      next.digits <= 2 || next.digits == first.digits
    {
      at += 1
      if unit(next.end) != 0x3001 { return next.digits == 4 || first.digits <= 2 ? at : nil }
      (last, at) = (next, next.end)
    }
    return nil
  }

  /// The position behind the mark that joins the ends of a span at `at`, or nil.
  func joint(_ at: Int) -> Int? {
    var end = skipSpace(at)
    if unit(end) == DateUnits.to || unit(end) == DateUnits.until { return skipSpace(end + 1) }
    let dash = end
    while end < text.count, DateUnits.isDash(text[end]), end - dash < 4 { end += 1 }
    return end > dash ? skipSpace(end) : nil
  }

  /// 二十世纪九十年代.
  private func readCentury(_ found: inout Found, _ century: SmallNumeral, _ end: Int) -> Bool {
    guard (10...21) ~= century.value else { return false }
    let first = (century.value - 1) * 100
    if let decade = SmallNumeral.read(text, end), decade.value < 100, unit(decade.end) == DateUnits.year,
      unit(decade.end + 1) == DateUnits.generation
    {
      found.point.year = .number(first + decade.value)
      found.point.part = .decade
      found.end = decade.end + 2
      readDecadeEdge(&found)
    } else {
      found.point.year = .number(first)
      found.point.part = .years(1...100)
      found.end = end
    }
    found.point.pattern = "decade"
    return true
  }

  /// 2017/18年度: from one year into the next.
  private func readFiscalYear(_ found: inout Found, _ year: SmallNumeral, _ at: Int) -> Bool {
    guard let next = SmallNumeral.read(text, at), next.isArabic, next.digits == 2,
      next.value == (year.value + 1) % 100
    else { return false }
    let isMarked = unit(next.end) == DateUnits.year
    guard isMarked || joint(next.end) != nil else { return false }
    found.point.year = .number(year.value)
    found.point.part = .years(0...1)
    found.point.pattern = "fiscal-year"
    found.end = isMarked ? next.end + (unit(next.end + 1) == DateUnits.measure ? 2 : 1) : next.end
    return true
  }

  private static let notYears: UnitSet = "级期制生报薪轻龄货轮限均审味夜久"

  private func year(_ number: SmallNumeral, _ at: Int) -> Int? {
    let next = unit(at + 1)
    if next == DateUnits.generation || next == 0x7EA7 { return nil }  // 级
    if number.digits < 4, Self.notYears.contains(next) { return nil }
    let month = SmallNumeral.read(text, skipSpace(at + 1))
    let hasMonth = month.map { unit($0.end) == DateUnits.month && $0.value <= 13 } ?? false
    let hasPart = hasMonth || words.row(.months, at + 1) != nil || next == DateUnits.measure
    if number.isArabic {
      if number.digits == 4, (1000...2999).contains(number.value) { return number.value }
      if number.digits == 3, (50...199).contains(number.value), hasPart || RepublicYears.stand(in: text) {
        return number.value + 1911
      }
      if number.digits == 2 {
        if number.value > 30, hasPart, RepublicYears.stand(in: text) { return number.value + 1911 }
        if number.leadsWithZero || hasPart || number.value >= 90 { return number.value }
      }
      return nil
    }
    if number.isPositional {
      if number.digits == 4 { return number.value }
      if number.digits == 2 {
        let approximate = number.value % 10 == number.value / 10 + 1
        return approximate && !hasMonth && !number.leadsWithZero ? nil : number.value
      }
      return nil
    }
    return (50...199).contains(number.value) && hasMonth ? number.value + 1911 : nil
  }

  /// 七十年代, 20世纪90年代.
  private func decade(_ found: inout Found, _ number: SmallNumeral, _ at: Int) -> Bool {
    guard unit(at + 1) == DateUnits.generation, number.value < 100, number.value % 10 == 0 else { return false }
    found.point.year = .number(number.value)
    found.point.isShortYear = true
    found.point.part = .decade
    found.end = at + 2
    readDecadeEdge(&found)
    return true
  }

  /// 九十年代初 still names the decade.
  private func readDecadeEdge(_ found: inout Found) {
    found.point.pattern = "decade"
    found.end = PhraseSet.decadeEdges.end(in: text, at: found.end) ?? found.end
  }

  /// 有4日, 共3日: a length of time.
  static let lengthVerbs: UnitSet = "有共达"
  private static let notDays: UnitSet = "内常报均游"

  private func readBareDay(_ found: inout Found, _ number: SmallNumeral, _ at: Int) -> Bool {
    let next = unit(at + 1)
    if number.value < 1 || number.value > 31 || Self.notDays.contains(next) { return false }
    if number.isArabic ? number.digits > 2 : number.isPositional || number.value == 1 { return false }
    if PhraseSet.inside.end(in: text, at: at + 1) != nil { return false }
    if Self.lengthVerbs.contains(unit(found.end - 1)) || next == DateUnits.after && number.value < 10 { return false }
    found.point.day = .number(number.value)
    found.point.pattern = "day"
    found.end = at + 1
    return true
  }

  // MARK: Below the year

  private func readWithinYear(_ found: inout Found) {
    var at = found.end
    if unit(at) == DateUnits.measure { at += 1 }
    found.end = at
    if unit(at) == 0x540C, unit(at + 1) == DateUnits.unit("期") {  // 同期
      found.point.part = .samePeriod
      found.point.pattern = "same-period"
      found.end = at + 2
      return
    }
    switch unit(at) {
    case DateUnits.bottom, DateUnits.close: found.point.part = .months(12...12); found.end = at + 1; return
    case DateUnits.beginning: found.point.part = .months(1...1); found.end = at + 1; return
    case DateUnits.middle where !Self.notMiddle.contains(unit(at + 1)):
      found.point.part = .months(6...6)
      found.end = at + 1
      return
    default: break
    }
    if unit(at) == DateUnits.of { at += 1 }
    if unit(at) == 0x5168, unit(at + 1) == DateUnits.year { at += 2; found.end = at }  // 全年
    at = skipSpace(at)
    if let (row, end) = words.row(.months, at), let span = row.span {
      found.point.part = .months(span)
      found.point.pattern = "part-of-year"
      found.end = end
      readQuarterEdge(&found, span)
      return
    }
    if let (row, end) = words.row(.month, at), row.base == .previous, row.shift == 0 {
      found.point.month = .shifted(0, row.base)
      found.end = end
      return
    }
    if let festival = lattice.longest(.festivals, at: quoted(at)) {
      found.point.festival = festival.row
      found.point.pattern = "festival"
      found.end = quoted(at) > at && isQuote(unit(festival.end)) ? festival.end + 1 : festival.end
      return
    }
    if let (row, end) = words.row(.season, at), end > at + 1 || !DateUnits.isHan(unit(end)) || unit(end) == DateUnits.to {
      found.point.part = .season(row.shift)
      found.end = end
      return
    }
    if readOrdinalPart(&found, at, isMonth: false) { return }
    guard SmallNumeral.begins(unit(at)) || unit(at) == DateUnits.leap, let number = SmallNumeral.read(text, unit(at) == DateUnits.leap ? at + 1 : at) else { return }
    if unit(number.end) == DateUnits.month, number.digits <= 2 {
      _ = readMonth(&found, at)
    } else {
      var pending = found
      if readPending(&pending, number), !pending.point.month.isAbsent { found = pending }
    }
  }

  private static let notMiddle: UnitSet = "国央共小方心期秋旬学东外纪级医院层标型非美日欧"

  private func quoted(_ at: Int) -> Int { isQuote(unit(at)) ? at + 1 : at }

  private func isQuote(_ unit: UInt16) -> Bool { unit == 0x201C || unit == 0x201D || unit == 0x22 }

  /// 一季度末 is its last month, 四季度初 its first.
  private func readQuarterEdge(_ found: inout Found, _ span: ClosedRange<Int>) {
    guard span.count == 3 else { return }
    switch unit(found.end) {
    case DateUnits.close, DateUnits.bottom: found.point.part = .months(span.upperBound...span.upperBound)
    case DateUnits.beginning: found.point.part = .months(span.lowerBound...span.lowerBound)
    default: return
    }
    found.end += 1
  }

  /// 前5个月, 后三月, 最后五天, 第三周, 第三个月.
  private func readOrdinalPart(_ found: inout Found, _ start: Int, isMonth: Bool) -> Bool {
    let isLast = PhraseSet.last.end(in: text, at: start)
    let isFirst = unit(start) == DateUnits.before || unit(start) == 0x5934 || unit(start) == 0x9996 ? start + 1 : nil  // 头, 首
    let isOrdinal = unit(start) == DateUnits.ordinal ? start + 1 : nil
    guard let at = isLast ?? isFirst ?? isOrdinal, let number = SmallNumeral.read(text, at), number.value > 0,
      number.value <= 53
    else { return false }
    var end = number.end
    if unit(end) == DateUnits.piece { end += 1 }
    switch unit(end) {
    case DateUnits.week where isOrdinal != nil: found.point.part = .weekOrdinal(number.value)
    case DateUnits.month where !isMonth && number.value <= 12:
      found.point.part =
        isOrdinal != nil
        ? .months(number.value...number.value) : isLast != nil ? .lastMonths(number.value) : .firstMonths(number.value)
    case DateUnits.days where isMonth && isOrdinal == nil:
      found.point.part = isLast != nil ? .lastDays(number.value) : .firstDays(number.value)
    default: return false
    }
    found.end = end + 1
    return true
  }

  private func readMonth(_ found: inout Found, _ start: Int) -> Bool {
    var at = start
    if unit(at) == DateUnits.leap { found.point.isLeapMonth = true; at += 1 }
    guard let number = SmallNumeral.read(text, at), unit(number.end) == DateUnits.month, number.value > 0 else {
      return false
    }
    if unit(number.end + 1) == DateUnits.unit("薪") { return false }
    found.point.month = .number(number.value)
    if found.point.pattern == "date", found.point.year.isAbsent { found.point.pattern = "month-day" }
    found.end = number.end + 1
    readWithinMonth(&found)
    return true
  }

  // MARK: Below the month

  private func readWithinMonth(_ found: inout Found) {
    var at = found.end
    if unit(at) == DateUnits.share { at += 1; found.end = at }
    if let (row, end) = words.row(.days, at), let span = row.span {
      found.point.part = .days(span)
      found.end = end
      return
    }
    switch unit(at) {
    case DateUnits.bottom, DateUnits.close: found.point.part = .days(31...31); found.end = at + 1; return
    case DateUnits.beginning where SmallNumeral.digitValue(unit(at + 1)) == nil:
      found.point.part = .days(1...5)
      found.end = at + 1
      return
    default: break
    }
    at = unit(at) == DateUnits.of ? at + 1 : skipSpace(at)
    if readOrdinalPart(&found, at, isMonth: true) { return }
    guard SmallNumeral.begins(unit(at)), let number = SmallNumeral.read(text, at), number.value > 0 else { return }
    if unit(number.end) == DateUnits.day || unit(number.end) == DateUnits.number, number.value < 100 {
      found.point.day = .number(number.value)
      found.end = number.end + 1
    } else if !number.isArabic, !number.isPositional, number.end == text.count, number.value <= 31 {
      found.point.day = .number(number.value)
      found.end = number.end
    } else {
      var pending = found
      if readPending(&pending, number), !pending.point.day.isAbsent { found = pending }
    }
  }

  // MARK: Behind the day

  /// A weekday or date in brackets, then the time of day.
  private func readTail(_ found: inout Found) {
    if found.point.isClockOnly { return }
    if !found.point.day.isAbsent || !found.point.month.isAbsent || found.point.weekday != nil { readGloss(&found) }
    guard found.point.namesDay, found.point.clock?.hour == nil, found.point.part == nil else { return }
    if let (clock, end) = clocks.read(found.end) {
      // 9日8日: what looks like a clock time behind a space may belong to a table.
      let part = clock.part ?? found.point.clock?.part
      found.point.clock = ClockTime(hour: clock.hour, minute: clock.minute, second: clock.second, part: part)
      found.end = end
    }
  }

  private func readGloss(_ found: inout Found) {
    guard unit(found.end) == DateUnits.open else { return }
    var gloss = Found(point: DatePoint(), end: found.end + 1)
    if let number = SmallNumeral.read(text, gloss.end), unit(number.end) == DateUnits.number, number.value <= 31 {
      gloss.point.day = .number(number.value)
      gloss.end = number.end + 1
    } else if !readHead(&gloss) || gloss.isPending {
      return
    }
    guard unit(gloss.end) == DateUnits.shut, gloss.point.namesDay else { return }
    found.end = gloss.end + 1
    if gloss.point.weekday != nil {
      found.point.weekday = found.point.weekday ?? gloss.point.weekday
      return
    }
    let weekday = found.point.weekday
    found.point.month = gloss.point.month.isAbsent ? found.point.month : gloss.point.month
    if !gloss.point.year.isAbsent { found.point.year = gloss.point.year }
    found.point.day = gloss.point.day
    found.point.week = .absent
    found.point.weekday = weekday
    found.point.pattern = "gloss"
  }
}

extension PhraseSet {
  static let last: PhraseSet = ["最后", "后"]
  static let decadeEdges: PhraseSet = ["初", "初期", "末", "末期", "中期", "中后期", "后期", "中叶"]
}
