/// A set of characters, asked far more often than it answers yes.
///
/// A set is a constant of the grammar: its memory is never freed, so that copying one counts no references.
struct UnitSet: ExpressibleByStringLiteral, @unchecked Sendable {
  /// One bit for the low six bits of each character: of a small set most questions end here.
  private let mask: UInt64
  /// One bit for each character.
  private let bitmap: UnsafePointer<UInt64>

  init(stringLiteral value: String) { self.init(value.utf16) }

  /// The characters for which `holds` is true.
  init(where holds: (UInt16) -> Bool) { self.init((0...UInt16.max).filter(holds)) }

  private init(_ units: some Sequence<UInt16>) {
    let bitmap = UnsafeMutablePointer<UInt64>.allocate(capacity: 1024)
    bitmap.initialize(repeating: 0, count: 1024)
    var mask: UInt64 = 0
    for unit in units {
      bitmap[Int(unit >> 6)] |= 1 << UInt64(unit & 63)
      mask |= 1 << UInt64(unit & 63)
    }
    self.mask = mask
    self.bitmap = UnsafePointer(bitmap)
  }

  @inline(__always)
  func contains(_ unit: UInt16) -> Bool {
    let bit: UInt64 = 1 << UInt64(unit & 63)
    return mask & bit != 0 && bitmap[Int(unit >> 6)] & bit != 0
  }
}
