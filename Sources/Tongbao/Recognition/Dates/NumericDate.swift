/// Reads dates in figures: 2017-11-23, 2019.9.6, 2018/3/2, and 1999.08 where a span makes it a date.
enum NumericDate {
  static func read(_ text: [UInt16], _ start: Int) -> (point: DatePoint, end: Int)? {
    guard start == 0 || !isFigure(text[start - 1]), let year = SmallNumeral.read(text, start), year.isArabic
    else {
      return nil
    }
    if year.digits == 2, let date = dayFirst(text, year) { return date }
    if year.digits == 8 { return packed(text, year, start) }
    if year.digits == 3, let date = republican(text, year, start) { return date }
    guard year.digits == 4, (1800...2199).contains(year.value) else { return nil }
    if text.count <= 12, isAlone(start..<year.end, in: text) {
      var point = DatePoint()
      point.pattern = "figures"
      point.year = .number(year.value)
      return (point, year.end)
    }
    guard year.end < text.count else { return nil }
    let separator = text[year.end]
    guard
      separator == DateUnits.hyphen || separator == DateUnits.slash || separator == DateUnits.dot
        || separator == DateUnits.space, let month = SmallNumeral.read(text, year.end + 1), month.isArabic,
      month.digits <= 2
    else { return nil }
    var point = DatePoint()
    point.pattern = "figures"
    point.year = .number(year.value)
    point.month = .number(month.value)
    if month.end < text.count, text[month.end] == separator, let day = SmallNumeral.read(text, month.end + 1),
      day.isArabic, day.digits <= 2,
      day.end == text.count || !isFigure(text[day.end]) || text[day.end] == DateUnits.hyphen
    {
      if separator == DateUnits.space, day.end < text.count { return nil }
      point.day = .number(day.value)
      return (point, day.end)
    }
    // 2019-12, of which a longer number is no part.
    if separator == DateUnits.hyphen, month.digits == 2, (1...12).contains(month.value),
      month.end == text.count || !isFigure(text[month.end]) && !DateUnits.isDash(text[month.end])
    {
      return (point, month.end)
    }
    // 1999.08-2002.02, and nothing else that might be a decimal or part of a number.
    guard separator == DateUnits.dot, (1...12).contains(month.value) else { return nil }
    if month.digits == 2 {
      let isBefore = month.end < text.count && DateUnits.isDash(text[month.end])
      let isBehind = start > 0 && DateUnits.isDash(text[start - 1])
      if isBefore || isBehind { return (point, month.end) }
    }
    return opensSpan(text, month.end) || closesSpan(text, start) ? (point, month.end) : nil
  }

  /// Whether a month of another year follows: 2006.3 in 2006.3-2009.11 and 2006.3至2009.11.
  private static func opensSpan(_ text: [UInt16], _ end: Int) -> Bool {
    var at = end
    while at < text.count, isJoint(text[at]) { at += 1 }
    guard at > end, let year = SmallNumeral.read(text, at), year.isArabic, year.digits == 4,
      (1900...2099).contains(year.value), year.end + 1 < text.count
    else { return false }
    return text[year.end] == DateUnits.dot && DateUnits.isDigit(text[year.end + 1])
  }

  /// Whether a month of another year stands before: 2009.11 in 2006.3-2009.11.
  private static func closesSpan(_ text: [UInt16], _ start: Int) -> Bool {
    var at = start
    while at > 0, isJoint(text[at - 1]) { at -= 1 }
    let end = at
    while at > 0, end - at < 2, DateUnits.isDigit(text[at - 1]) { at -= 1 }
    guard end < start, at < end, at > 4, text[at - 1] == DateUnits.dot,
      let year = SmallNumeral.read(text, at - 5)
    else { return false }
    return year.isArabic && year.digits == 4 && (1900...2099).contains(year.value)
  }

  private static func isJoint(_ unit: UInt16) -> Bool {
    DateUnits.isDash(unit) || DateUnits.isSpace(unit) || unit == DateUnits.to || unit == DateUnits.until
  }

  /// 29.12.2017, by dots alone: 3/4/2017 could be either month.
  private static func dayFirst(_ text: [UInt16], _ day: SmallNumeral) -> (point: DatePoint, end: Int)? {
    guard day.end < text.count, text[day.end] == DateUnits.dot,
      let month = SmallNumeral.read(text, day.end + 1),
      month.isArabic, month.digits == 2, month.end < text.count, text[month.end] == DateUnits.dot,
      let year = SmallNumeral.read(text, month.end + 1), year.isArabic, year.digits == 4,
      (1900...2100).contains(year.value), year.end == text.count || !isFigure(text[year.end]),
      CalendarDate(year: year.value, month: month.value, day: day.value) != nil
    else { return nil }
    var point = DatePoint()
    point.pattern = "figures"
    point.year = .number(year.value)
    point.month = .number(month.value)
    point.day = .number(day.value)
    return (point, year.end)
  }

  /// 111-08-16, where the text counts years from 1912.
  private static func republican(_ text: [UInt16], _ year: SmallNumeral, _ start: Int) -> (
    point: DatePoint, end: Int
  )? {
    guard (80...150).contains(year.value), year.end < text.count,
      text[year.end] == DateUnits.hyphen || text[year.end] == DateUnits.dot
        || text[year.end] == DateUnits.slash,
      start == 0 || !DateUnits.isDash(text[start - 1]),
      let month = SmallNumeral.read(text, year.end + 1), month.isArabic, month.digits == 2,
      (1...12).contains(month.value), month.end < text.count, text[month.end] == text[year.end],
      let day = SmallNumeral.read(text, month.end + 1), day.isArabic, day.digits == 2,
      (1...31).contains(day.value),
      day.end == text.count || !isFigure(text[day.end]) && !DateUnits.isDash(text[day.end]),
      RepublicYears.stand(in: text)
    else { return nil }
    var point = DatePoint()
    point.pattern = "figures"
    point.year = .number(year.value + 1911)
    point.month = .number(month.value)
    point.day = .number(day.value)
    return (point, day.end)
  }

  /// 20240307 on a line or behind a colon.
  private static func packed(_ text: [UInt16], _ number: SmallNumeral, _ start: Int) -> (
    point: DatePoint, end: Int
  )? {
    let isAlone = start == 0 || text[start - 1] == DateUnits.colon || text[start - 1] == DateUnits.newline
    guard isAlone, number.end == text.count || text[number.end] == DateUnits.newline,
      CalendarDate(year: number.value / 10000, month: number.value / 100 % 100, day: number.value % 100)
        != nil,
      (1900...2100).contains(number.value / 10000)
    else { return nil }
    var point = DatePoint()
    point.pattern = "figures"
    point.year = .number(number.value / 10000)
    point.month = .number(number.value / 100 % 100)
    point.day = .number(number.value % 100)
    return (point, number.end)
  }

  /// Whether nothing but marks and blanks stands around `range`.
  private static func isAlone(_ range: Range<Int>, in text: [UInt16]) -> Bool {
    for at in text.indices where !range.contains(at) {
      if DateUnits.isHan(text[at]) || isFigure(text[at]) || DateUnits.isDash(text[at]) { return false }
    }
    return true
  }

  private static func isFigure(_ unit: UInt16) -> Bool {
    DateUnits.isDigit(unit) || unit == DateUnits.dot || unit == DateUnits.slash
      || (unit >= 0x41 && unit <= 0x5A) || (unit >= 0x61 && unit <= 0x7A)
  }
}
