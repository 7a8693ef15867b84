/// A whole number as dates use it: 2017, 二〇一七, 十五, 廿三, 一百零九.
///
/// Not `NumeralParser`: a date asks how the number was written (08, 二〇一七), ends it where the unit of time begins
/// (三千年 holds none), and knows no 万, 余 or decimal; most numbers that dates look at are turned away here.
struct SmallNumeral {
  var value: Int
  var end: Int
  /// How many digits are written out; 十 and 百 are none.
  var digits: Int
  var isArabic: Bool
  /// Whether digits stand one after another without 十 or 百: 二〇一七, 九七.
  var isPositional: Bool
  /// Whether a zero comes first: 08, 零六.
  var leadsWithZero: Bool

  /// 五六: two neighbouring digits, either of which is meant.
  var isNeighbours: Bool { !isArabic && isPositional && digits == 2 && value % 10 == value / 10 + 1 }

  /// The numeral that begins at `start`, or nil.
  static func read(_ text: [UInt16], _ start: Int) -> SmallNumeral? {
    guard start < text.count else { return nil }
    if DateUnits.isDigit(text[start]) { return arabic(text, start) }
    return chinese(text, start)
  }

  private static func arabic(_ text: [UInt16], _ start: Int) -> SmallNumeral? {
    var at = start
    var value = 0
    while at < text.count, DateUnits.isDigit(text[at]) || isZeroOfYear(text, at, from: start) {
      if at - start == 8 { return nil }
      value = value * 10 + (DateUnits.isDigit(text[at]) ? Int(text[at] - 0x30) : 0)
      at += 1
    }
    let digits = at - start
    // 2019 年 11 月 18 日: the blank before a unit of time belongs to the number.
    if at + 1 < text.count, DateUnits.isSpace(text[at]), DateUnits.isTimeUnit(text[at + 1]) { at += 1 }
    return SmallNumeral(
      value: value, end: at, digits: digits, isArabic: true, isPositional: true,
      leadsWithZero: text[start] == 0x30)
  }

  private static func chinese(_ text: [UInt16], _ start: Int) -> SmallNumeral? {
    var at = start
    var total = 0
    var digit: Int?
    var digits = 0
    var isPositional = true
    while at < text.count, let read = digitValue(text[at]) ?? zero(text, at, from: start) {
      switch read {
      case 10, 100:
        if read == 100, digit == nil { return nil }
        if digits > 1, isPositional, total > 0 { return nil }
        total += (digit ?? 1) * read
        digit = nil
        isPositional = false
      case 20, 30:
        if digit != nil { return nil }
        total += read
        isPositional = false
      default:
        if isPositional, let last = digit {
          total = total * 10 + last
          digit = read
        } else if digit == 0 || digit == nil {
          digit = read
        } else {
          return nil
        }
        digits += 1
        if digits > 4 { return nil }
      }
      at += 1
    }
    guard at > start else { return nil }
    let value = isPositional ? total * 10 + (digit ?? 0) : total + (digit ?? 0)
    return SmallNumeral(
      value: value, end: at, digits: digits, isArabic: false, isPositional: isPositional && digits > 1,
      leadsWithZero: digitValue(text[start]) == 0)
  }

  /// O in 二OO八年, 二О一三: a letter that is typed for 〇, between the digits of a year.
  private static func zero(_ text: [UInt16], _ at: Int, from start: Int) -> Int? {
    guard at > start, zeroLetters.contains(text[at]), at + 1 < text.count else { return nil }
    let next = text[at + 1]
    return digitValue(next) != nil || zeroLetters.contains(next) || next == DateUnits.year ? 0 : nil
  }

  /// 2O05年.
  private static func isZeroOfYear(_ text: [UInt16], _ at: Int, from start: Int) -> Bool {
    (start + 1...start + 2).contains(at) && zeroLetters.contains(text[at]) && start + 4 < text.count
      && text[start + 4] == DateUnits.year && DateUnits.isDigit(text[start + 3])
  }

  /// Latin, Cyrillic and Greek.
  private static let zeroLetters: UnitSet = "OoОоΟο"

  /// What a Chinese numeral character is worth: 0 to 9, 10 for 十, 20 for 廿, 30 for 卅, 100 for 百.
  static func digitValue(_ unit: UInt16) -> Int? {
    switch unit {
    case 0x3007, 0x96F6, 0x25CB: 0  // 〇 零 ○
    case 0x4E00: 1
    case 0x4E8C, 0x4E24: 2  // 二 两
    case 0x4E09: 3
    case 0x56DB: 4
    case 0x4E94: 5
    case 0x516D: 6
    case 0x4E03: 7
    case 0x516B: 8
    case 0x4E5D: 9
    case 0x5341: 10
    case 0x5EFF: 20  // 廿
    case 0x5345: 30  // 卅
    case 0x767E: 100
    default: nil
    }
  }

  /// Whether a numeral may begin with `unit`.
  @inline(__always)
  static func begins(_ unit: UInt16) -> Bool {
    DateUnits.isDigit(unit) || (unit >= 0x3007 && digitValue(unit) != nil)
  }
}
