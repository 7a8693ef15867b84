/// The punctuation marks of folded text.
enum TextMark {
  static let comma: UInt16 = 0x2C
  static let enumerationComma: UInt16 = 0x3001
  static let open: UInt16 = 0x28
  static let close: UInt16 = 0x29
  static let colon: UInt16 = 0x3A
  static let semicolon: UInt16 = 0x3B

  /// 、 和 及 与 between the members of a list.
  static func joins(_ unit: UInt16) -> Bool {
    switch unit {
    case enumerationComma, 0x548C, 0x53CA, 0x4E0E: true
    default: false
    }
  }

  /// 。；，：and a line end, but not 、.
  static func endsClause(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x2C, 0x3002, 0x3B, 0x3A, 0x21, 0x3F, 0x0A, 0x0D: true
    default: false
    }
  }

  /// 。！？； and a line end. A half-width point ends nothing: it stands in numbers.
  static func endsStatement(_ unit: UInt16) -> Bool { endsSentence(unit) || unit == semicolon }

  /// 。！？ and a line end.
  static func endsSentence(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x3002, 0x21, 0x3F, 0x0A, 0x0D: true
    default: false
    }
  }
}
