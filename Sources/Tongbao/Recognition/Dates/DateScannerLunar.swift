/// Days of the Chinese calendar: 农历八月十五, 正月初八, 腊月廿三.
extension DateScanner {
  /// The lunar month and day at `start`, behind a year or without one; a word of the calendar, or 初 before the
  /// day, tells that they are lunar.
  func readLunar(_ found: inout Found, _ start: Int) -> Bool {
    var at = start
    var month: Int?
    var isMarked = false
    var isLeap = false
    if let (row, end) = words.row(.lunar, at), row.shift == 0 {
      isMarked = true
      at = end
    }
    if let (row, end) = words.row(.lunar, at), row.shift > 0 {
      isMarked = true
      month = row.shift
      at = end
    } else {
      isLeap = unit(at) == DateUnits.leap
      guard let number = SmallNumeral.read(text, isLeap ? at + 1 : at), !number.isArabic, number.value <= 12,
        unit(number.end) == DateUnits.month
      else { return false }
      month = number.value
      at = number.end + 1
    }
    guard let month else { return false }
    if let (day, end) = lunarDay(at, isMarked) {
      found.point.day = .number(day)
      at = end
    } else if !isMarked || lattice.longest(.festivals, at: start) != nil {
      return false
    }
    found.point.month = .number(month)
    found.point.isLeapMonth = isLeap
    found.point.isLunar = true
    found.point.pattern = "lunar"
    found.end = at
    return true
  }

  /// 初八, and where the calendar was named 十五 or 廿三.
  private func lunarDay(_ at: Int, _ isMarked: Bool) -> (day: Int, end: Int)? {
    let isEarly = unit(at) == DateUnits.beginning
    guard isEarly || isMarked, let day = SmallNumeral.read(text, isEarly ? at + 1 : at), !day.isArabic,
      (isEarly ? 1...10 : 11...30) ~= day.value
    else { return nil }
    return (day.value, unit(day.end) == DateUnits.day ? day.end + 1 : day.end)
  }
}
