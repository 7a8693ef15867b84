/// Reads the number inside a term or an amount: 十一, 1.2万, 贰拾万, 60.
enum SanctionNumeral {
  /// The number that begins at `start` in folded text, and where it ends.
  static func read(_ text: [UInt16], at start: Int) -> (value: Double, end: Int)? {
    guard start < text.count else { return nil }
    if isDigit(text[start]) { return arabic(text, start) }
    return chinese(text, start)
  }

  static func isDigit(_ unit: UInt16) -> Bool { (0x30...0x39).contains(unit) }

  /// Whether a number may hold the unit.
  static func isPart(_ unit: UInt16) -> Bool {
    isDigit(unit) || digitValue(unit) != nil || factor(unit) != nil
  }

  private static func arabic(_ text: [UInt16], _ start: Int) -> (value: Double, end: Int)? {
    var value = 0.0
    var scale = 0.0
    var at = start
    while at < text.count {
      let unit = text[at]
      if isDigit(unit) {
        value = value * 10 + Double(unit - 0x30)
        scale *= 10
      } else if unit == 0x2E, scale == 0, at + 1 < text.count, isDigit(text[at + 1]) {
        scale = 1
      } else if unit == 0x2C, scale == 0, isThousands(text, at) {
        // A comma between groups of three digits.
      } else {
        break
      }
      at += 1
    }
    if scale > 0 { value /= scale }
    while at < text.count, let factor = factor(text[at]) {
      value *= factor
      at += 1
    }
    return (value, at)
  }

  private static func isThousands(_ text: [UInt16], _ comma: Int) -> Bool {
    comma + 3 < text.count && (1...3).allSatisfy { isDigit(text[comma + $0]) }
      && (comma + 4 >= text.count || !isDigit(text[comma + 4]))
  }

  private static func chinese(_ text: [UInt16], _ start: Int) -> (value: Double, end: Int)? {
    var total = 0.0
    var section = 0.0
    var digit: Double?
    var at = start
    while at < text.count {
      if let value = digitValue(text[at]) {
        digit = value
      } else if let factor = factor(text[at]) {
        if factor >= 10_000 {
          total = (total + section + (digit ?? 0)) * factor
          section = 0
        } else {
          section += (digit ?? 1) * factor
        }
        digit = nil
      } else {
        break
      }
      at += 1
    }
    guard at > start else { return nil }
    let value = total + section + (digit ?? 0)
    return value > 0 ? (value, at) : nil
  }

  private static func factor(_ unit: UInt16) -> Double? {
    switch unit {
    case 0x5341, 0x62FE: 10  // 十拾
    case 0x767E, 0x4F70: 100  // 百佰
    case 0x5343, 0x4EDF: 1000  // 千仟
    case 0x4E07: 10_000  // 万
    case 0x4EBF: 100_000_000  // 亿
    default: nil
    }
  }

  private static func digitValue(_ unit: UInt16) -> Double? {
    switch unit {
    case 0x96F6, 0x3007: 0  // 零〇
    case 0x4E00, 0x58F9: 1  // 一壹
    case 0x4E8C, 0x8D30, 0x4E24: 2  // 二贰两
    case 0x4E09, 0x53C1: 3  // 三叁
    case 0x56DB, 0x8086: 4  // 四肆
    case 0x4E94, 0x4F0D: 5  // 五伍
    case 0x516D, 0x9646: 6  // 六陆
    case 0x4E03, 0x67D2: 7  // 七柒
    case 0x516B, 0x634C: 8  // 八捌
    case 0x4E5D, 0x7396: 9  // 九玖
    default: nil
    }
  }
}
