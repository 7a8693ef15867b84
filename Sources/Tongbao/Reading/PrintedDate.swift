/// A full date as headers print it: 2017-11-23, 2017/11/23, 2017.11.23, 2017年11月23日, 二〇一六年六月二十日; in Taiwan
/// 111-08-16, 112年4月28日 and 中華民國112年4月28日. Blanks may stand around 年 and 月. Abroad the day stands first: 29.12.2017.
enum PrintedDate {
  /// The date that begins at `start` and where it ends, or nil.
  static func read(_ text: [UInt16], at start: Int) -> (date: CalendarDate, end: Int)? {
    guard start < text.count else { return nil }
    if let spelled = spelled(text, start) ?? dayFirst(text, start) { return spelled }
    if let era = eras.end(in: text, at: start), era < text.count, isDigit(text[era]) {
      return read(text, at: era)
    }
    guard start == 0 || !(0x30...0x39).contains(text[start - 1]),
      let (printed, afterYear) = number(text, start, digits: 3...4),
      let monthStart = separated(text, afterYear), let year = year(printed, afterYear - start),
      let (month, afterMonth) = number(text, monthStart, digits: 1...2),
      let dayStart = separated(text, afterMonth),
      let (day, afterDay) = number(text, dayStart, digits: 1...2),
      let date = CalendarDate(year: year, month: month, day: day)
    else { return nil }
    let mark = blank(text, afterDay)
    return (date, mark < text.count && text[mark] == 0x65E5 ? mark + 1 : afterDay)
  }

  /// Behind a separator, which 年 and 月 are with a blank on either side too: 2021 年 3 月 9 日.
  private static func separated(_ text: [UInt16], _ at: Int) -> Int? {
    if at < text.count, isSeparator(text[at]), !isWord(text[at]) { return at + 1 }
    let mark = blank(text, at)
    return mark < text.count && isWord(text[mark]) ? blank(text, mark + 1) : nil
  }

  /// Behind the one blank that may stand at `at`.
  private static func blank(_ text: [UInt16], _ at: Int) -> Int {
    at < text.count && Lines.isSpace(text[at]) ? at + 1 : at
  }

  /// 年 or 月.
  private static func isWord(_ unit: UInt16) -> Bool { unit == 0x5E74 || unit == 0x6708 }

  /// The first full date in `text`; eight digits alone count too: 20230928.
  static func first(in text: [UInt16]) -> CalendarDate? {
    for start in text.indices where start == 0 || !isDigit(text[start - 1]) {
      if let found = read(text, at: start) { return found.date }
      if let (day, end) = number(text, start, digits: 8...8), end == text.count || !isDigit(text[end]),
        let date = CalendarDate(year: day / 10_000, month: day / 100 % 100, day: day % 100)
      {
        return date
      }
    }
    return nil
  }

  private static func isDigit(_ unit: UInt16) -> Bool { (0x30...0x39).contains(unit) }

  /// Three digits count from 1912.
  private static func year(_ number: Int, _ digits: Int) -> Int? {
    digits == 4 ? number : (80...150).contains(number) ? number + 1911 : nil
  }

  /// 二〇一六年六月二十日.
  private static func spelled(_ text: [UInt16], _ start: Int) -> (date: CalendarDate, end: Int)? {
    guard SmallNumeral.digitValue(text[start]) != nil, let year = SmallNumeral.read(text, start),
      year.digits == 4,
      !year.isArabic, year.end < text.count, text[year.end] == 0x5E74,
      let month = SmallNumeral.read(text, year.end + 1), month.end < text.count, text[month.end] == 0x6708,
      let day = SmallNumeral.read(text, month.end + 1), day.end < text.count, text[day.end] == 0x65E5,
      let date = CalendarDate(year: year.value, month: month.value, day: day.value)
    else { return nil }
    return (date, day.end + 1)
  }

  private static let eras: PhraseSet = ["中华民国", "民国"]

  /// 29.12.2017, by dots alone: 3/4/2017 could be either month.
  private static func dayFirst(_ text: [UInt16], _ start: Int) -> (date: CalendarDate, end: Int)? {
    guard start == 0 || !isDigit(text[start - 1]), let (day, afterDay) = number(text, start, digits: 2...2),
      afterDay < text.count, text[afterDay] == point,
      let (month, afterMonth) = number(text, afterDay + 1, digits: 2...2),
      afterMonth < text.count, text[afterMonth] == point,
      let (year, end) = number(text, afterMonth + 1, digits: 4...4),
      end == text.count || !isDigit(text[end]), let date = CalendarDate(year: year, month: month, day: day)
    else { return nil }
    return (date, end)
  }

  private static let point: UInt16 = 0x2E

  static func isHan(_ unit: UInt16) -> Bool { (0x4E00...0x9FFF).contains(unit) }

  /// `-`, `/`, `.`, 年 or 月.
  private static func isSeparator(_ unit: UInt16) -> Bool {
    unit == 0x2D || unit == 0x2F || unit == 0x2E || isWord(unit)
  }

  private static func number(_ text: [UInt16], _ start: Int, digits: ClosedRange<Int>) -> (
    value: Int, end: Int
  )? {
    var value = 0
    var at = start
    while at < text.count, at - start < digits.upperBound, (0x30...0x39).contains(text[at]) {
      value = value * 10 + Int(text[at] - 0x30)
      at += 1
    }
    return digits.contains(at - start) ? (value, at) : nil
  }
}
