/// Copies of a few bytes, as JSON is made of: a call for each would cost more than the copy.
enum PlainBytes {
  /// Whether JSON writes the byte behind a backslash.
  @inline(__always)
  static func needsEscape(_ byte: UInt8) -> Bool { byte < 0x20 || byte == 0x22 || byte == 0x5C }

  /// Copies `bytes` and tells whether that was right because none of them needs an escape: eight at a time, by the
  /// test for a byte that is zero or less than another (Anderson, Bit Twiddling Hacks).
  @inline(__always)
  static func copyUnescaped(
    _ bytes: UnsafeBufferPointer<UInt8>, to out: UnsafeMutablePointer<UInt8>
  ) -> Bool {
    guard let start = bytes.baseAddress else { return true }
    let (from, to) = (UnsafeRawPointer(start), UnsafeMutableRawPointer(out))
    guard bytes.count >= 8 else {
      let word = firstBytes(from, bytes.count)
      copy(start, bytes.count, to: out)
      return escapes(in: word) == 0
    }
    var found: UInt64 = 0
    var at = 0
    while at < bytes.count {
      // The last eight bytes overlap those before.
      at = min(at, bytes.count &- 8)
      let word = from.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      to.storeBytes(of: word, toByteOffset: at, as: UInt64.self)
      // Eight bytes of Han characters need no closer look.
      if word & highs != highs { found |= escapes(in: word) }
      at &+= 8
    }
    return found == 0
  }

  /// Less than eight bytes in any order, with blanks in the places that are left.
  @inline(__always)
  private static func firstBytes(_ bytes: UnsafeRawPointer, _ count: Int) -> UInt64 {
    if count >= 4 {
      let first = bytes.loadUnaligned(as: UInt32.self)
      let last = bytes.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self)
      return UInt64(first) | UInt64(last) << 32
    }
    var word: UInt64 = 0x2020_2020_2020_2020
    for offset in 0..<count {
      word = word << 8 | UInt64(bytes.load(fromByteOffset: offset, as: UInt8.self))
    }
    return word
  }

  /// Copies a few bytes: where there are eight or four, in words of which the last overlaps.
  @inline(__always)
  static func copy(
    _ start: UnsafePointer<UInt8>, _ count: Int, to out: UnsafeMutablePointer<UInt8>
  ) {
    let (from, to) = (UnsafeRawPointer(start), UnsafeMutableRawPointer(out))
    if count >= 8 {
      var at = 0
      while at < count {
        at = min(at, count &- 8)
        to.storeBytes(
          of: from.loadUnaligned(fromByteOffset: at, as: UInt64.self), toByteOffset: at, as: UInt64.self)
        at &+= 8
      }
    } else if count >= 4 {
      let (first, last) = (
        from.loadUnaligned(as: UInt32.self), from.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self)
      )
      to.storeBytes(of: first, as: UInt32.self)
      to.storeBytes(of: last, toByteOffset: count &- 4, as: UInt32.self)
    } else {
      for offset in 0..<count { out[offset] = start[offset] }
    }
  }

  /// Not zero where one of the eight bytes needs an escape.
  @inline(__always)
  private static func escapes(in word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quote = word ^ (ones &* 0x22)
    let slash = word ^ (ones &* 0x5C)
    let found = (word &- ones &* 0x20) & ~word | (quote &- ones) & ~quote | (slash &- ones) & ~slash
    return found & highs
  }

  /// The highest bit of each byte.
  private static var highs: UInt64 { 0x8080_8080_8080_8080 }
}
