/// A way in which a printed number goes wrong.
public struct Slip: Sendable, Equatable {
  /// The record's word for it: `×10`, `swapped digits`.
  public let name: String
  /// The same in Chinese.
  public let chinese: String
  /// How likely the slip is before anything else is known: 1 the most.
  ///
  /// A slip that can turn a number into few others is believed before one that can turn it into many, for it repairs
  /// a sum by chance less often.
  let tier: Int

  /// A zero too few or too many: `×10`, `÷100`.
  static func power(_ exponent: Int) -> Slip {
    powers.indices.contains(exponent + 3) ? powers[exponent + 3] : shift(exponent)
  }

  /// From three places to the left to three to the right, as they are tried.
  private static let powers = (-3...3).map(shift)

  private static func shift(_ exponent: Int) -> Slip {
    let factor = "1" + String(repeating: "0", count: abs(exponent))
    let tier = abs(exponent) == 1 ? 1 : 2
    return exponent > 0
      ? Slip(name: "×\(factor)", chinese: "少\(abs(exponent))位，应乘\(factor)", tier: tier)
      : Slip(name: "÷\(factor)", chinese: "多\(abs(exponent))位，应除以\(factor)", tier: tier)
  }

  static let lostTenThousand = Slip(name: "lost 万", chinese: "漏“万”字", tier: 1)
  static let addedTenThousand = Slip(name: "added 万", chinese: "多“万”字", tier: 1)
  static let lostHundredMillion = Slip(name: "lost 亿", chinese: "漏“亿”字", tier: 1)
  static let addedHundredMillion = Slip(name: "added 亿", chinese: "多“亿”字", tier: 1)
  static let lesserMyriad = Slip(name: "万 for 亿", chinese: "“亿”误作“万”", tier: 1)
  static let greaterMyriad = Slip(name: "亿 for 万", chinese: "“万”误作“亿”", tier: 1)
  static let swapped = Slip(name: "swapped digits", chinese: "相邻两位颠倒", tier: 2)
  static let doubled = Slip(name: "doubled digit", chinese: "一位重复", tier: 2)
  static let wrongDigit = Slip(name: "wrong digit", chinese: "一位有误", tier: 3)
  static let dropped = Slip(name: "dropped digit", chinese: "漏一位", tier: 3)
  static let missingPart = Slip(name: "missing part", chinese: "漏列一项", tier: 4)
  static let wrongUnit = Slip(name: "wrong unit", chinese: "计量单位不一", tier: 4)
  static let staleTotal = Slip(name: "stale total", chinese: "总数未随各项更新", tier: 5)
  static let other = Slip(name: "other value", chinese: "另有其数", tier: 6)
}
