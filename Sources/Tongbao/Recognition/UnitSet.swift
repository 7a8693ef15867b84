/// A set of characters, asked far more often than it answers yes.
struct UnitSet: ExpressibleByStringLiteral, Sendable {
  /// One bit for the low six bits of each character: of a small set most questions end here.
  private let mask: UInt64
  /// One bit for each character.
  private let bitmap: [UInt64]

  init(stringLiteral value: String) {
    var bitmap = [UInt64](repeating: 0, count: 1024)
    for unit in value.utf16 { bitmap[Int(unit >> 6)] |= 1 << UInt64(unit & 63) }
    mask = bitmap.reduce(0, |)
    self.bitmap = bitmap
  }

  @inline(__always)
  func contains(_ unit: UInt16) -> Bool {
    let bit: UInt64 = 1 << UInt64(unit & 63)
    return mask & bit != 0 && bitmap[Int(unit >> 6)] & bit != 0
  }
}
