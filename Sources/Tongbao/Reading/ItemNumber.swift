/// The number that opens a case or a section: `1.`, `一、`, `（一）`, `案例1`.
enum ItemNumber {
  private static let numerals: [UInt16] = Array("〇一二三四五六七八九十".utf16)

  /// The number at the start of `line`, or nil.
  static func read(_ text: [UInt16], _ line: Range<Int>) -> Int? {
    var at = line.lowerBound
    var isBracketed = false
    if text[at] == 0x28 {
      isBracketed = true
      at += 1
    } else if let end = openers.end(in: text, at: at) {
      at = end
    }
    guard let (number, end) = numeral(text, at, line.upperBound), end < line.upperBound else { return nil }
    switch text[end] {
    case 0x29: return isBracketed || at > line.lowerBound ? number : nil
    // A point before another digit is a decimal or a date.
    case 0x2E:
      return end + 1 < line.upperBound && (0x30...0x39).contains(text[end + 1]) ? nil : number
    case 0x3001: return number
    case 0x3A, 0x20, 0x8D77: return at > line.lowerBound && !isBracketed ? number : nil
    default: return nil
    }
  }

  private static let openers: PhraseSet = ["案例", "典型案例", "案件", "问题"]

  private static func numeral(_ text: [UInt16], _ start: Int, _ limit: Int) -> (Int, Int)? {
    var at = start
    var value = 0
    while at < limit, at - start < 3, (0x30...0x39).contains(text[at]) {
      value = value * 10 + Int(text[at] - 0x30)
      at += 1
    }
    if at > start { return (value, at) }
    // Up to 九十九: tens and ones.
    var tens: Int?
    var ones = 0
    while at < limit, at - start < 3, let digit = numerals.firstIndex(of: text[at]) {
      if digit == 10 { tens = max(1, ones); ones = 0 } else { ones = digit }
      at += 1
    }
    return at > start ? ((tens ?? 0) * 10 + ones, at) : nil
  }
}
