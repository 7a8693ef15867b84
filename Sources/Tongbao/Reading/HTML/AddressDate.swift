/// The date in a page's address: `/202309/t20230928_4411.html`, `/2017/11/23/`, `/art/2017/11/23/art_1.html`.
enum AddressDate {
  /// The last date in `address`, since folders come before files.
  static func find(_ address: String) -> CalendarDate? {
    let bytes = Array(address.utf8)
    var found: CalendarDate?
    var at = 0
    while at < bytes.count {
      guard isDigit(bytes, at) else {
        at += 1
        continue
      }
      let end = run(bytes, at)
      if let date = date(bytes, at, end) { found = date }
      at = end
    }
    return found
  }

  private static func date(_ bytes: [UInt8], _ start: Int, _ end: Int) -> CalendarDate? {
    switch end - start {
    // 20230928, or with a time behind it.
    case 8, 12, 14: return day(bytes, start, 4, start + 4, 2, start + 6, 2)
    case 4:
      guard isSeparator(bytes, end) else { return nil }
      let month = end + 1
      let monthEnd = run(bytes, month)
      // 2023/0928
      if monthEnd - month == 4 { return day(bytes, start, 4, month, 2, month + 2, 2) }
      guard isSeparator(bytes, monthEnd) else { return nil }
      let dayEnd = run(bytes, monthEnd + 1)
      return day(bytes, start, 4, month, monthEnd - month, monthEnd + 1, dayEnd - monthEnd - 1)
    case 6:
      guard isSeparator(bytes, end) else { return nil }
      // 202309/28
      return day(bytes, start, 4, start + 4, 2, end + 1, run(bytes, end + 1) - end - 1)
    default: return nil
    }
  }

  private static func day(
    _ bytes: [UInt8], _ year: Int, _ yearCount: Int, _ month: Int, _ monthCount: Int, _ day: Int,
    _ dayCount: Int
  ) -> CalendarDate? {
    guard (1...2).contains(monthCount), (1...2).contains(dayCount) else { return nil }
    let year = number(bytes, year, yearCount)
    guard (1980...2099).contains(year) else { return nil }
    return CalendarDate(
      year: year, month: number(bytes, month, monthCount), day: number(bytes, day, dayCount))
  }

  private static func number(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int {
    bytes[start..<start + count].reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private static func run(_ bytes: [UInt8], _ start: Int) -> Int {
    var at = start
    while isDigit(bytes, at) { at += 1 }
    return at
  }

  private static func isDigit(_ bytes: [UInt8], _ at: Int) -> Bool {
    at < bytes.count && (0x30...0x39).contains(bytes[at])
  }

  private static func isSeparator(_ bytes: [UInt8], _ at: Int) -> Bool {
    at < bytes.count && (bytes[at] == UInt8(ascii: "/") || bytes[at] == UInt8(ascii: "-"))
  }
}
