/// What a unit of folded text is, told by its number alone.
enum TextUnit {
  @inline(__always)
  static func isDigit(_ unit: UInt16) -> Bool { unit &- 0x30 < 10 }

  /// 一 … 龿, with the first extension.
  @inline(__always)
  static func isHan(_ unit: UInt16) -> Bool { unit &- 0x4E00 < 0x5200 || unit &- 0x3400 < 0x19C0 }
}
