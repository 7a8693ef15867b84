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

  /// The date that begins at `start`; `isSecond` for the end of a span, where 15号 may stand alone.
  func read(_ start: Int, isSecond: Bool = false) -> Found? {
    var found = Found(point: DatePoint(), end: start)
    guard readHead(&found) || isSecond && readSecond(&found) else { return nil }
    if !found.isPending { readTail(&found) }
    return found
  }

  func unit(_ at: Int) -> UInt16 { at >= 0 && at < text.count ? text[at] : 0 }

  func skipSpace(_ at: Int) -> Int { DateUnits.isSpace(unit(at)) ? at + 1 : at }

  /// 15号 and 中午 say enough behind 12月9号到 and 上午至.
  func readSecond(_ found: inout Found) -> Bool {
    if let number = SmallNumeral.read(text, found.end), unit(number.end) == DateUnits.number,
      (1...31) ~= number.value
    {
      found.point.day = .number(number.value)
      found.end = number.end + 1
      return true
    }
    guard let (clock, end) = clocks.read(found.end) else { return false }
    found.point.clock = clock
    found.end = end
    return true
  }

  func readHead(_ found: inout Found) -> Bool {
    let start = found.end
    if readLunar(&found, start) { return true }
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
      readFestivalEdge(&found)
      return true
    }
    if SmallNumeral.begins(unit(start)) { return readNumber(&found, start) }
    return unit(start) == DateUnits.leap && readMonth(&found, start)
  }

  /// Whether a word of the text begins at `position`: 前年 does not in 以前年度.
  func startsWord(_ position: Int) -> Bool {
    position == 0 || tokens.isBoundary(position) || !DateUnits.isHan(text[position - 1])
      || Self.functionWords.contains(text[position - 1])
      // 处以上一年年收入30%的罚款, where ICU finds 以上.
      || Self.imposed.ends(text, at: position)
  }

  private static let imposed: Phrase = "处以"

  /// Words that the segmentation sometimes joins to a date behind them: 至今 in 至今年3月.
  private static let functionWords: UnitSet = "至比自从到在于较与为是和及将的了由按即每经"

  func readWord(_ found: inout Found, _ start: Int, _ row: PeriodRow.Meaning, _ end: Int) -> Bool {
    found.point.pattern = "relative"
    switch row.unit {
    case .year:
      if Self.notYears.contains(unit(end)) { return false }
      found.point.year = .shifted(row.shift, row.base)
      if let span = row.span { found.point.part = .years(span) }
      found.end = end
      readWithinYear(&found)
      return true
    case .quarter:
      found.point.part = .quarter(row.shift)
      found.end = end
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
      // 昨(27)日 is one date.
      if end == start + 1, unit(end) == DateUnits.open { return false }
      found.point.day = .shifted(row.shift, row.base)
      if let span = row.span {
        found.point.part = .days(span)  // 今明两天
      } else if row.part != nil {
        found.point.clock = ClockTime(part: row.part)
      }
      found.end = end
      return true
    case .weekday:
      // 每周一报告: the recurrence has been read, or is none.
      guard start == 0 || unit(start - 1) != DateUnits.every,
        let (weekday, weekdayEnd) = weekdayNumber(end)
      else { return false }
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
      readQuarterEdge(&found, span)
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
    // 上周|日常巡查.
    case DateUnits.day where unit(at + 1) == 0x5E38: return nil
    case DateUnits.day, DateUnits.days: return (7, at + 1)
    default:
      guard let number = SmallNumeral.digitValue(unit(at)), (1...6).contains(number),
        SmallNumeral.digitValue(unit(at + 1)) == nil
      else { return nil }
      return (number, at + 1)
    }
  }

  /// A weekday or date in brackets, then the time of day.
  func readTail(_ found: inout Found) {
    if found.point.isClockOnly { return }
    if !found.point.day.isAbsent || !found.point.month.isAbsent || found.point.weekday != nil {
      readGloss(&found)
    }
    guard found.point.namesDay, found.point.clock?.hour == nil, found.point.part == nil else { return }
    // 10月3日当天, 10月3日当晚.
    if let (row, end) = words.row(.day, found.end), row.base == .previous, row.shift == 0 {
      found.end = end
      if row.part != nil { found.point.clock = ClockTime(part: row.part) }
    }
    if let (clock, end) = clocks.read(found.end) {
      // 9日8日: what looks like a clock time behind a space may belong to a table.
      let part = clock.part ?? found.point.clock?.part
      found.point.clock = ClockTime(hour: clock.hour, minute: clock.minute, second: clock.second, part: part)
      found.end = end
    }
    if found.point.clock?.hour == nil { readPendingHour(&found) }
  }

  /// 0 of 8月19日0—24时: the hour's unit stands with the end of the span.
  func readPendingHour(_ found: inout Found) {
    guard let first = SmallNumeral.read(text, found.end), first.value <= 24, let next = joint(first.end),
      let last = SmallNumeral.read(text, next), last.value <= 24, last.value > first.value,
      unit(last.end) == DateUnits.hour || unit(last.end) == DateUnits.point
    else { return }
    found.point.clock = ClockTime(hour: first.value, part: found.point.clock?.part)
    found.end = first.end
    found.isPending = true
    found.next = next
  }

  func readGloss(_ found: inout Found) {
    guard unit(found.end) == DateUnits.open else { return }
    var gloss = Found(point: DatePoint(), end: found.end + 1)
    if let number = SmallNumeral.read(text, gloss.end), unit(number.end) == DateUnits.number,
      number.value <= 31
    {
      gloss.point.day = .number(number.value)
      gloss.end = number.end + 1
    } else if !readHead(&gloss) || gloss.isPending {
      return
    }
    guard unit(gloss.end) == DateUnits.shut, gloss.point.namesDay else { return }
    found.end = gloss.end + 1
    // 2020年5月4日（农历四月十二）: the same day in the other calendar.
    if gloss.point.isLunar, !found.point.isLunar { return }
    if gloss.point.weekday != nil {
      found.point.weekday = found.point.weekday ?? gloss.point.weekday
      return
    }
    // 本周四(30日), 上周五(5日): the week tells the month, and the day which week it is.
    if !found.point.week.isAbsent, found.point.weekday != nil, found.point.pattern != "weekday",
      gloss.point.month.isAbsent, gloss.point.year.isAbsent
    {
      found.point.day = gloss.point.day
      return
    }
    let weekday = found.point.weekday
    // 今日(27日) is of the month of the publication, whatever the text told before.
    if case .shifted(_, .published) = found.point.day, gloss.point.month.isAbsent {
      found.point.month = .shifted(0, .published)
    } else if !gloss.point.month.isAbsent {
      found.point.month = gloss.point.month
    }
    if !gloss.point.year.isAbsent { found.point.year = gloss.point.year }
    found.point.day = gloss.point.day
    found.point.week = .absent
    found.point.weekday = weekday
    found.point.pattern = "gloss"
  }
}
