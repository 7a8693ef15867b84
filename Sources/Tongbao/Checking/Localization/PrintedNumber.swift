/// A number digit by digit, as it was printed or might have been: 3.3万 is the digits 3 3, one of them behind the
/// point, times 10⁴.
struct PrintedNumber: Hashable, Sendable {
  /// The digits from the left, 0 to 9; at least one stands before the point.
  var digits: [UInt8]
  /// How many of them stand behind the point.
  var decimals: Int
  /// The power of ten that a closing 万 (4) or 亿 (8) stands for, else 0.
  var scale: Int
  /// Whether 万 or 亿 stands elsewhere: in the unit row of a table.
  var isUnitApart = false

  /// The power of ten of the last digit.
  var lastPlace: Int { scale - decimals }

  /// The value, multiplied out.
  var value: Double {
    DecimalNumber(significand: digits.reduce(0) { $0 * 10 + Int($1) }, exponent: lastPlace).doubleValue
  }

  /// The number in Arabic digits: 9000, 3.4万.
  var text: String {
    var text = ""
    for (index, digit) in digits.enumerated() {
      if decimals > 0, index == digits.count - decimals { text += "." }
      text += String(digit)
    }
    return isUnitApart ? text : text + (Self.unit(scale) ?? "")
  }

  private static func unit(_ scale: Int) -> String? {
    switch scale {
    case 4: "万"
    case 8: "亿"
    case 12: "万亿"
    default: nil
    }
  }

  /// Whether it could stand in print: no zero before another digit, not too long, not nothing.
  var isPlausible: Bool {
    let whole = digits.count - decimals
    return whole >= 1 && (1...12).contains(digits.count) && (whole == 1 || digits[0] != 0)
      && digits.contains { $0 != 0 }
  }
}

extension PrintedNumber {
  /// The number that `units`, the folded text of a quantity, prints; where its digits do not give the quantity's
  /// `value` (spelled numerals, 3元5角) the value's own digits.
  init(_ units: ArraySlice<UInt16>, value: Double) {
    self = Self.arabic(units, value: value)?.number ?? Self.plain(value)
  }

  /// The Arabic digits of `units` and the 万 or 亿 behind them, with the place where they stand; nil where they do not
  /// give `value`.
  static func arabic(
    _ units: ArraySlice<UInt16>, value: Double
  ) -> (number: PrintedNumber, range: Range<Int>)? {
    guard var found = read(units) else { return nil }
    for scale in [found.number.scale, 4, 8] {
      // 单位：万元 in a table multiplies every cell.
      found.number.isUnitApart = found.number.scale == 0 && scale > 0
      found.number.scale = scale
      if abs(found.number.value - value) <= 1e-9 * max(1, abs(value)) { return found }
      found.number.scale = 0
    }
    return nil
  }

  /// Where the Arabic digits end with which `units` begin, 万 or 亿 included; nil where they begin otherwise.
  static func end(_ units: ArraySlice<UInt16>) -> Int? {
    guard let first = units.first, isDigit(first) else { return nil }
    return read(units)?.range.upperBound
  }

  /// A table's cell, printed without 万 or 亿 where its unit row holds them.
  static func figure(_ units: ArraySlice<UInt16>, scale: Int) -> PrintedNumber? {
    guard var number = read(units)?.number, number.digits.count <= 15 else { return nil }
    if scale > 0, number.scale == 0 { (number.scale, number.isUnitApart) = (scale, true) }
    return number
  }

  /// The first run of Arabic digits and the 万 or 亿 behind it.
  private static func read(_ units: ArraySlice<UInt16>) -> (number: PrintedNumber, range: Range<Int>)? {
    guard let start = units.firstIndex(where: isDigit) else { return nil }
    var at = start
    var number = PrintedNumber(digits: [], decimals: 0, scale: 0)
    var hasPoint = false
    while at < units.endIndex, number.digits.count <= 16 {
      let unit = units[at]
      let isFollowed = at + 1 < units.endIndex && isDigit(units[at + 1])
      if isDigit(unit) {
        number.digits.append(UInt8(unit - 0x30))
        if hasPoint { number.decimals += 1 }
      } else if unit == 0x2E, isFollowed, !hasPoint {
        hasPoint = true
      } else if !(unit == 0x2C || unit == 0x20) || !isFollowed || hasPoint {
        break
      }
      at += 1
    }
    // 1489余万: 余 may stand between the digits and 万.
    var unit = at
    while unit < units.endIndex, units[unit] == 0x4F59 || units[unit] == 0x591A { unit += 1 }
    while unit < units.endIndex, let exponent = exponents[units[unit]], exponent > number.scale {
      number.scale += exponent
      unit += 1
      at = unit
    }
    return (number, start..<at)
  }

  /// 万 and 亿.
  private static let exponents: [UInt16: Int] = [0x4E07: 4, 0x4EBF: 8]

  private static func isDigit(_ unit: UInt16) -> Bool { (0x30...0x39).contains(unit) }

  private static func plain(_ value: Double) -> PrintedNumber {
    let text = printedNumber(abs(value))
    var number = PrintedNumber(digits: [], decimals: 0, scale: 0)
    var hasPoint = false
    for byte in text.utf8 {
      if (0x30...0x39).contains(byte) {
        number.digits.append(byte - 0x30)
        if hasPoint { number.decimals += 1 }
      } else if byte == UInt8(ascii: ".") {
        hasPoint = true
      } else {
        break
      }
    }
    return number
  }
}
