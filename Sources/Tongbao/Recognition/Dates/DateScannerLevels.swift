/// What follows a year or a month: 上半年, 8月, 中旬, 2日.
extension DateScanner {
  func readWithinYear(_ found: inout Found) {
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
    if readLunar(&found, at) { return }
    if let (row, end) = words.row(.months, at), let span = row.span {
      found.point.part = .months(span)
      found.point.pattern = "part-of-year"
      found.end = end
      readQuarterEdge(&found, span)
      return
    }
    if let (row, end) = words.row(.day, at), row.base == .published, row.shift == 0, row.part == nil {
      found.point.day = .shifted(0, row.base)  // 去年今日
      found.end = end
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
      readFestivalEdge(&found)
      readSecondFestival(&found)
      return
    }
    if let (row, end) = words.row(.season, at),
      end > at + 1 || !DateUnits.isHan(unit(end)) || unit(end) == DateUnits.to
    {
      found.point.part = .season(row.shift)
      found.end = end
      return
    }
    if readOrdinalPart(&found, at, isMonth: false) { return }
    let numberStart = unit(at) == DateUnits.leap ? at + 1 : at
    guard SmallNumeral.begins(unit(numberStart)), let number = SmallNumeral.read(text, numberStart) else {
      return
    }
    if unit(number.end) == DateUnits.month, number.digits <= 2 {
      _ = readMonth(&found, at)
    } else {
      var pending = found
      if readPending(&pending, number), !pending.point.month.isAbsent || pending.point.part != nil {
        found = pending
      }
    }
  }

  /// 中秋节前一天, 春节后一天.
  func readFestivalEdge(_ found: inout Found) {
    let edge = unit(found.end)
    guard edge == DateUnits.before || edge == DateUnits.after, unit(found.end + 1) == 0x4E00,
      unit(found.end + 2) == DateUnits.days || unit(found.end + 2) == DateUnits.day
    else { return }
    found.point.festivalShift = edge == DateUnits.before ? -1 : 1
    found.end += 3
  }

  /// 中秋 in 2020年国庆、中秋期间: one time where the days off of both are meant.
  private func readSecondFestival(_ found: inout Found) {
    let at = DatePhrases.and.end(in: text, at: found.end) ?? found.end
    guard let festival = lattice.longest(.festivals, at: quoted(at)) else { return }
    let end = quoted(at) > at && isQuote(unit(festival.end)) ? festival.end + 1 : festival.end
    guard DatePhrases.during.end(in: text, at: end) != nil else { return }
    found.point.lastFestival = festival.row
    found.end = end
  }

  private static let notMiddle: UnitSet = "国央共小方心期秋旬学东外纪级医院层标型非美日欧"

  func quoted(_ at: Int) -> Int { isQuote(unit(at)) ? at + 1 : at }

  func isQuote(_ unit: UInt16) -> Bool { unit == 0x201C || unit == 0x201D || unit == 0x22 }

  /// 一季度末 is its last month, 四季度初 its first.
  func readQuarterEdge(_ found: inout Found, _ span: ClosedRange<Int>) {
    guard span.count == 3 else { return }
    switch unit(found.end) {
    case DateUnits.close, DateUnits.bottom: found.point.part = .months(span.upperBound...span.upperBound)
    case DateUnits.beginning: found.point.part = .months(span.lowerBound...span.lowerBound)
    default: return
    }
    found.end += 1
  }

  private static let firstWords: UnitSet = "前头首"

  /// 前5个月, 后三月, 最后五天, 第三周, 第三个月.
  func readOrdinalPart(_ found: inout Found, _ start: Int, isMonth: Bool) -> Bool {
    let isLast = DatePhrases.last.end(in: text, at: start)
    let isFirst = Self.firstWords.contains(unit(start)) ? start + 1 : nil
    let isOrdinal = unit(start) == DateUnits.ordinal ? start + 1 : nil
    guard let at = isLast ?? isFirst ?? isOrdinal, let number = SmallNumeral.read(text, skipSpace(at)),
      number.value > 0, number.value <= 53
    else { return false }
    var end = number.end
    if unit(end) == DateUnits.piece { end += 1 }
    if isMonth, isOrdinal != nil || number.value == 1 && isLast != nil,
      let (row, wordEnd) = words.row(.weekday, end), row.unit == .weekday,
      let (weekday, weekdayEnd) = weekdayNumber(wordEnd)
    {
      found.point.part = .weekdayOrdinal(isLast != nil ? -1 : number.value, weekday: weekday)
      found.end = weekdayEnd
      return true
    }
    switch unit(end) {
    case DateUnits.week where isOrdinal != nil: found.point.part = .weekOrdinal(number.value)
    case DateUnits.month where !isMonth && number.value <= 12:
      found.point.part =
        isOrdinal != nil
        ? .months(number.value...number.value)
        : isLast != nil ? .lastMonths(number.value) : .firstMonths(number.value)
    case DateUnits.days where isOrdinal == nil && (isMonth || isLast != nil && number.value <= 31):
      found.point.part = isLast != nil ? .lastDays(number.value) : .firstDays(number.value)
    case DateUnits.season where !isMonth && isOrdinal != nil && number.value <= 4:
      found.point.part = .months(number.value * 3 - 2...number.value * 3)
      found.point.pattern = "part-of-year"
      if unit(end + 1) == DateUnits.measure { end += 1 }
    default: return !isMonth && isOrdinal != nil && readPendingQuarter(&found, number)
    }
    found.end = end + 1
    return true
  }

  /// 第一 of 第一、二季度 and 第一至第三季度.
  private func readPendingQuarter(_ found: inout Found, _ number: SmallNumeral) -> Bool {
    var pending = found
    guard number.value <= 4, readPending(&pending, number), pending.point.part != nil else { return false }
    found = pending
    return true
  }

  func readMonth(_ found: inout Found, _ start: Int) -> Bool {
    var at = start
    if unit(at) == DateUnits.leap { found.point.isLeapMonth = true; at += 1 }
    guard let number = SmallNumeral.read(text, at), unit(number.end) == DateUnits.month, number.value > 0
    else {
      return false
    }
    let next = unit(number.end + 1)
    // 月薪, and 一月一调度 like 一年一度.
    if next == DateUnits.unit("薪") || next == 0x4E00 && unit(at) == 0x4E00 { return false }
    if number.isNeighbours, number.value % 10 <= 9 {
      // 五六月份: both months.
      found.point.part = .months(number.value / 10...number.value % 10)
      found.point.pattern = "part-of-year"
      found.end = number.end + (next == DateUnits.share ? 2 : 1)
      return true
    }
    found.point.month = .number(number.value)
    if found.point.pattern == "date", found.point.year.isAbsent { found.point.pattern = "month-day" }
    found.end = number.end + 1
    readWithinMonth(&found)
    return true
  }

  func readWithinMonth(_ found: inout Found) {
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
    guard SmallNumeral.begins(unit(at)), let number = SmallNumeral.read(text, at), number.value > 0 else {
      return
    }
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
}
