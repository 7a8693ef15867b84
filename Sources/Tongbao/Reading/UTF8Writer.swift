/// Turns UTF-16 into UTF-8 without the detour over `String`, which costs more than all of recognition.
enum UTF8Writer {
  /// Writes `units` to `out`, which must hold three bytes for each unit; returns how many bytes were written.
  /// Half of a surrogate pair becomes U+FFFD.
  static func write(_ units: UnsafeBufferPointer<UInt16>, to out: UnsafeMutableBufferPointer<UInt8>) -> Int {
    write(units, to: out) { _ in false }.written
  }

  /// The same up to the first ASCII character for which `stops` holds; tells how many units were read as well.
  @inline(__always)
  static func write(
    _ units: UnsafeBufferPointer<UInt16>, to out: UnsafeMutableBufferPointer<UInt8>,
    before stops: (UInt8) -> Bool
  ) -> (read: Int, written: Int) {
    guard let start = out.baseAddress else { return (0, 0) }
    var out = start
    var at = 0
    while at < units.count {
      let unit = units[at]
      at &+= 1
      // Two characters of three bytes are written as eight bytes, if another follows to take the place of the last two.
      if isOfThree(unit), at &+ 1 < units.count, isOfThree(units[at]) {
        let pair = three(unit) | three(units[at]) << 24
        UnsafeMutableRawPointer(out).storeBytes(of: pair.littleEndian, as: UInt64.self)
        out += 6
        at &+= 1
        continue
      }
      if isOfThree(unit) {
        out[0] = 0xE0 | UInt8(truncatingIfNeeded: unit >> 12)
        out[1] = tail(UInt32(unit), 6)
        out[2] = tail(UInt32(unit), 0)
        out += 3
      } else if unit < 0x80 {
        if stops(UInt8(truncatingIfNeeded: unit)) { return (at &- 1, out - start) }
        out[0] = UInt8(truncatingIfNeeded: unit)
        out += 1
      } else if unit < 0x800 {
        out[0] = 0xC0 | UInt8(truncatingIfNeeded: unit >> 6)
        out[1] = tail(UInt32(unit), 0)
        out += 2
      } else if unit < 0xDC00, at < units.count, units[at] & 0xFC00 == 0xDC00 {
        let scalar = 0x10000 + UInt32(unit & 0x3FF) << 10 + UInt32(units[at] & 0x3FF)
        at &+= 1
        out[0] = 0xF0 | UInt8(truncatingIfNeeded: scalar >> 18)
        out[1] = tail(scalar, 12)
        out[2] = tail(scalar, 6)
        out[3] = tail(scalar, 0)
        out += 4
      } else {
        // U+FFFD
        (out[0], out[1], out[2]) = (0xEF, 0xBF, 0xBD)
        out += 3
      }
    }
    return (at, out - start)
  }

  /// Whether UTF-8 gives a unit three bytes: no half of a surrogate pair.
  @inline(__always)
  private static func isOfThree(_ unit: UInt16) -> Bool { unit >= 0x800 && unit & 0xF800 != 0xD800 }

  /// The three bytes of a character, the first one lowest.
  @inline(__always)
  private static func three(_ unit: UInt16) -> UInt64 {
    let unit = UInt64(unit)
    return 0x80_80E0 | unit >> 12 | (unit << 2 & 0x3F00) | (unit << 16 & 0x3F_0000)
  }

  /// A continuation byte with the six bits of `scalar` from `shift` on.
  @inline(__always)
  private static func tail(_ scalar: UInt32, _ shift: UInt32) -> UInt8 {
    UInt8(truncatingIfNeeded: 0x80 | scalar >> shift & 0x3F)
  }
}
