/// A small set of characters, asked far more often than it answers yes.
struct UnitSet: ExpressibleByStringLiteral, Sendable {
  /// One bit for the low six bits of each character: most questions end here.
  private let mask: UInt64
  private let units: [UInt16]

  init(stringLiteral value: String) {
    units = Array(value.utf16)
    mask = units.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }

  @inline(__always)
  func contains(_ unit: UInt16) -> Bool { mask & 1 << UInt64(unit & 63) != 0 && units.contains(unit) }
}
