/// Turns UTF-16 into UTF-8 without the detour over `String`, which costs more than all of recognition.
enum UTF8Writer {
  /// Writes `units` to `out`, which must hold three bytes for each unit; returns how many bytes were written.
  /// Half of a surrogate pair becomes U+FFFD.
  static func write(_ units: UnsafeBufferPointer<UInt16>, to out: UnsafeMutableBufferPointer<UInt8>) -> Int {
    guard let out = out.baseAddress else { return 0 }
    var written = 0
    var at = 0
    while at < units.count {
      let unit = units[at]
      at += 1
      if unit >= 0x800, unit & 0xF800 != 0xD800 {
        out[written] = 0xE0 | UInt8(truncatingIfNeeded: unit >> 12)
        out[written + 1] = tail(UInt32(unit), 6)
        out[written + 2] = tail(UInt32(unit), 0)
        written += 3
      } else if unit < 0x80 {
        out[written] = UInt8(truncatingIfNeeded: unit)
        written += 1
      } else if unit < 0x800 {
        out[written] = 0xC0 | UInt8(truncatingIfNeeded: unit >> 6)
        out[written + 1] = tail(UInt32(unit), 0)
        written += 2
      } else if unit < 0xDC00, at < units.count, units[at] & 0xFC00 == 0xDC00 {
        let scalar = 0x10000 + UInt32(unit & 0x3FF) << 10 + UInt32(units[at] & 0x3FF)
        at += 1
        out[written] = 0xF0 | UInt8(truncatingIfNeeded: scalar >> 18)
        out[written + 1] = tail(scalar, 12)
        out[written + 2] = tail(scalar, 6)
        out[written + 3] = tail(scalar, 0)
        written += 4
      } else {
        // U+FFFD
        (out[written], out[written + 1], out[written + 2]) = (0xEF, 0xBF, 0xBD)
        written += 3
      }
    }
    return written
  }

  /// A continuation byte with the six bits of `scalar` from `shift` on.
  @inline(__always)
  private static func tail(_ scalar: UInt32, _ shift: UInt32) -> UInt8 {
    UInt8(truncatingIfNeeded: 0x80 | scalar >> shift & 0x3F)
  }
}
