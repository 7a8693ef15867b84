/// A small set of folded UTF-16 units, written as a string.
struct UnitSet: ExpressibleByStringLiteral, Sendable {
  private let units: [UInt16]

  init(stringLiteral value: String) { units = Array(value.utf16) }

  func contains(_ unit: UInt16) -> Bool {
    for candidate in units where candidate == unit { return true }
    return false
  }
}

/// The single units that the quantity grammar compares with.
enum Glyph {
  static let space: UInt16 = 0x20
  static let newline: UInt16 = 0x0A
  static let comma: UInt16 = 0x2C
  static let point: UInt16 = 0x2E
  static let plus: UInt16 = 0x2B
  static let hyphen: UInt16 = 0x2D
  static let tilde: UInt16 = 0x7E
  static let spokenPoint = unit("点")
  static let part = unit("分")
  static let of = unit("之")
  static let and = unit("又")
  static let tenth = unit("成")
  static let ordinal = unit("第")
  static let half = unit("半")
  static let one = unit("一")
  static let two = unit("二")
  static let negative = unit("负")
  static let few = unit("几")
  static let several = unit("数")
  static let ten = unit("十")
  static let hundred = unit("百")
  static let measureOfAll = unit("个")
  static let to = unit("至")
  static let upTo = unit("到")

  private static func unit(_ character: String) -> UInt16 { character.utf16.first ?? 0 }
}
