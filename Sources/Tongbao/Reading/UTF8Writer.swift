/// Turns UTF-16 into UTF-8 without the detour over `String`, which costs more than all of recognition.
enum UTF8Writer {
  /// Writes `units` to `out`, which must hold three bytes for each unit; returns how many bytes were written.
  /// Half of a surrogate pair becomes U+FFFD.
  static func write(_ units: UnsafeBufferPointer<UInt16>, to out: UnsafeMutableBufferPointer<UInt8>) -> Int {
    var written = 0
    var at = 0
    while at < units.count {
      var scalar = UInt32(units[at])
      at += 1
      if scalar < 0x80 {
        out[written] = UInt8(truncatingIfNeeded: scalar)
        written += 1
        continue
      }
      if scalar & 0xF800 == 0xD800 {
        if scalar < 0xDC00, at < units.count, units[at] & 0xFC00 == 0xDC00 {
          scalar = 0x10000 + (scalar & 0x3FF) << 10 + UInt32(units[at] & 0x3FF)
          at += 1
        } else {
          scalar = 0xFFFD
        }
      }
      written += write(scalar, to: UnsafeMutableBufferPointer(rebasing: out[written...]))
    }
    return written
  }

  @inline(__always)
  private static func write(_ scalar: UInt32, to out: UnsafeMutableBufferPointer<UInt8>) -> Int {
    func tail(_ shift: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: 0x80 | scalar >> shift & 0x3F) }
    if scalar < 0x800 {
      out[0] = UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6)
      out[1] = tail(0)
      return 2
    }
    if scalar < 0x10000 {
      out[0] = UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12)
      out[1] = tail(6)
      out[2] = tail(0)
      return 3
    }
    out[0] = UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18)
    out[1] = tail(12)
    out[2] = tail(6)
    out[3] = tail(0)
    return 4
  }
}
