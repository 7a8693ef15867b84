/// A decimal number kept exact: `significand` × 10^`exponent`.
///
/// 15751.41万 is 1575141 × 10², which a binary fraction would not hold until it is multiplied out.
struct DecimalNumber: Hashable, Sendable, ExpressibleByIntegerLiteral {
  var significand: Int
  var exponent: Int

  init(significand: Int, exponent: Int = 0) {
    self.significand = significand
    self.exponent = exponent
  }

  init(integerLiteral value: Int) { self.init(significand: value) }

  /// Reads ASCII digits with at most one point.
  init?(_ text: String) {
    var significand = 0
    var exponent = 0
    var pointSeen = false
    guard !text.isEmpty else { return nil }
    for byte in text.utf8 {
      if byte == UInt8(ascii: "."), !pointSeen {
        pointSeen = true
        continue
      }
      guard (0x30...0x39).contains(byte) else { return nil }
      let (scaled, overflow) = significand.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      significand = scaled + Int(byte - 0x30)
      if pointSeen { exponent -= 1 }
    }
    self.init(significand: significand, exponent: exponent)
  }

  /// The nearest binary fraction.
  var doubleValue: Double {
    exponent >= 0
      ? Double(significand) * Self.power(exponent) : Double(significand) / Self.power(-exponent)
  }

  /// The value times 10^`shift`.
  func shifted(_ shift: Int) -> DecimalNumber {
    DecimalNumber(significand: significand, exponent: exponent + shift)
  }

  var negated: DecimalNumber { DecimalNumber(significand: -significand, exponent: exponent) }

  /// The product, or nil where it leaves the range.
  func multiplied(by other: DecimalNumber) -> DecimalNumber? {
    let (product, overflow) = significand.multipliedReportingOverflow(by: other.significand)
    return overflow ? nil : DecimalNumber(significand: product, exponent: exponent + other.exponent)
  }

  /// The sum, or nil where it leaves the range.
  func adding(_ other: DecimalNumber) -> DecimalNumber? {
    let common = min(exponent, other.exponent)
    guard let a = aligned(to: common), let b = other.aligned(to: common) else { return nil }
    let (sum, overflow) = a.addingReportingOverflow(b)
    return overflow ? nil : DecimalNumber(significand: sum, exponent: common)
  }

  /// The power of ten of the last digit that is not zero: 4 of 1489万, -1 of 85.8; nil of zero.
  var lastNonzeroPlace: Int? {
    guard significand != 0 else { return nil }
    var rest = significand
    var place = exponent
    while rest % 10 == 0 {
      rest /= 10
      place += 1
    }
    return place
  }

  /// Whether the value is 10, 100, 1000 …
  var isPowerOfTen: Bool {
    guard let place = lastNonzeroPlace, place > 0 else { return false }
    return doubleValue == Self.power(place)
  }

  private func aligned(to common: Int) -> Int? {
    var value = significand
    for _ in 0..<max(0, exponent - common) {
      let (scaled, overflow) = value.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      value = scaled
    }
    return value
  }

  /// Exact as far as a binary fraction holds powers of ten.
  private static func power(_ exponent: Int) -> Double {
    guard exponent <= 22 else { return .infinity }
    var power = 1.0
    for _ in 0..<exponent { power *= 10 }
    return power
  }
}
