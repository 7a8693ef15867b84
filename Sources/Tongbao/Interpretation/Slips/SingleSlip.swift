/// How two printed numbers may be one but for a slip of the pen.
///
/// 24 and 42, 24 and 240, 24 and 224 are told by few slips; 24 and 26, 24 and 4 by one digit that may have been any.
enum SingleSlip {
  /// A power of ten, two digits swapped, a digit doubled: few numbers are made so.
  case telling
  /// A digit wrong or left out: it may have been any.
  case oneDigit

  /// The slip that lies between the two; nil where they are equal or more lies between them.
  init?(_ first: Double, _ second: Double) {
    guard first > 0, second > 0, first != second, max(first, second) < Self.most else { return nil }
    let ratio = max(first / second, second / first)
    if Self.powers.contains(where: { abs(ratio - $0) < $0 * 1e-9 }) {
      self = .telling
      return
    }
    guard first == first.rounded(), second == second.rounded() else { return nil }
    let (a, b) = (Self.digits(first), Self.digits(second))
    // The zeros of 万 and 亿 are no printed digits: 9.36万 and 9.336万.
    let slips = [
      Self.slip(a, b),
      ratio < 11 && min(first, second) >= Self.leastFilled
        ? Self.slip(Self.significant(a), Self.significant(b)) : nil,
    ].compactMap { $0 }
    guard let found = slips.first(where: { $0 == .telling }) ?? slips.first else { return nil }
    self = found
  }

  private static let most = 9e15
  /// From here on zeros at the end are those of 万; 100 and 30 are no slip of each other.
  private static let leastFilled = 10_000.0
  private static let powers: [Double] = [10, 100, 1000, 10_000, 100_000_000]

  static func digits(_ value: Double) -> [UInt8] { String(UInt64(value)).utf8.map { $0 } }

  private static func significant(_ digits: [UInt8]) -> [UInt8] {
    let kept = (digits.lastIndex { $0 != 0x30 } ?? 0) + 1
    return Array(digits[..<kept])
  }

  /// The slip between two numbers in digits.
  static func slip(_ a: [UInt8], _ b: [UInt8]) -> SingleSlip? {
    if a.count == b.count {
      let different = a.indices.filter { a[$0] != b[$0] }
      if different.count == 1 { return .oneDigit }
      guard different.count == 2, different[0] + 1 == different[1] else { return nil }
      return a[different[0]] == b[different[1]] && a[different[1]] == b[different[0]] ? .telling : nil
    }
    guard abs(a.count - b.count) == 1 else { return nil }
    let (longer, shorter) = a.count > b.count ? (a, b) : (b, a)
    var at = 0
    while at < shorter.count, longer[at] == shorter[at] { at += 1 }
    for index in at..<shorter.count where longer[index + 1] != shorter[index] { return nil }
    return at > 0 && longer[at] == longer[at - 1] ? .telling : .oneDigit
  }
}
