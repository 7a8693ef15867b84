/// What a folded UTF-16 unit is to the numeral parser, looked up in one step.
struct NumeralClass: Sendable {
  enum Kind: UInt8 {
    case none
    /// 0–9.
    case arabic
    /// 一 … 九, 两, 壹 … 玖; the value is the digit.
    case digit
    /// 零, 〇.
    case zero
    /// 十, 百, 千 and their capital forms; the value is the exponent of ten.
    case smallUnit
    /// 万, 亿, 兆; the value is the exponent of ten.
    case largeUnit
    /// 廿, 卅: two digits in one character; the value is the first.
    case twenty
    /// 几, 数: an unknown digit.
    case unknown
    /// 半.
    case half
    /// `.`, which may open a number: .5.
    case point
  }

  private let packed: UInt8

  var kind: Kind { Kind(rawValue: packed >> 4) ?? .none }
  var value: Int { Int(packed & 15) }

  @inline(__always)
  static func of(_ unit: UInt16) -> NumeralClass { NumeralClass(packed: table[Int(unit)]) }

  /// Whether a numeral may begin with `unit`.
  @inline(__always)
  static func begins(_ unit: UInt16) -> Bool { table[Int(unit)] != 0 }

  /// Whether `unit` behind a numeral belongs to it: a digit or a unit of tens.
  static func continues(_ unit: UInt16) -> Bool {
    let kind = of(unit).kind
    return kind == .arabic || kind == .digit || kind == .smallUnit
  }

  /// The table itself, not zero where a numeral may begin: for loops over a whole text.
  static var beginnings: [UInt8] { table }

  private static let table: [UInt8] = {
    var table = [UInt8](repeating: 0, count: 65536)
    func set(_ units: String, _ kind: Kind, _ value: Int) {
      for unit in units.utf16 { table[Int(unit)] = kind.rawValue << 4 | UInt8(value) }
    }
    for digit in 0...9 { set(String(digit), .arabic, digit) }
    let digits = ["一壹弌", "二贰弍两", "三叁弎", "四肆", "五伍", "六陆", "七柒", "八捌", "九玖"]
    for (index, units) in digits.enumerated() { set(units, .digit, index + 1) }
    set("零〇", .zero, 0)
    set("十拾", .smallUnit, 1)
    set("百佰", .smallUnit, 2)
    set("千仟", .smallUnit, 3)
    set("万", .largeUnit, 4)
    set("亿", .largeUnit, 8)
    set("兆", .largeUnit, 12)
    set("廿", .twenty, 2)
    set("卅", .twenty, 3)
    set("几数", .unknown, 0)
    set("半", .half, 0)
    set(".", .point, 0)
    return table
  }()
}
