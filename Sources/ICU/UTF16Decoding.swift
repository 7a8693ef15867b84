import CICU

/// The UTF-16 units of `bytes`, or nil where they are no well-formed UTF-8.
public func utf16Units(fromUTF8 bytes: UnsafeBufferPointer<UInt8>) -> [UInt16]? {
  guard let base = bytes.baseAddress, !bytes.isEmpty else { return [] }
  var valid = true
  let units = [UInt16](unsafeUninitializedCapacity: bytes.count) { buffer, count in
    if let length = decodeCommon(bytes, buffer) {
      count = length
      return
    }
    let length = tb_utf16_from_utf8(base, Int32(bytes.count), buffer.baseAddress, Int32(buffer.count))
    valid = length >= 0
    count = max(0, Int(length))
  }
  return valid ? units : nil
}

/// The UTF-16 units of `bytes`; see the form for a buffer.
public func utf16Units(fromUTF8 bytes: [UInt8]) -> [UInt16]? {
  bytes.withUnsafeBufferPointer { utf16Units(fromUTF8: $0) }
}

/// Decodes what nearly every notice is made of and returns how many units that gave; nil where a rarer character
/// stands, of four bytes or at the edge of the surrogates, or a byte that is none of a character: that is ICU's to tell.
private func decodeCommon(
  _ bytes: UnsafeBufferPointer<UInt8>, _ out: UnsafeMutableBufferPointer<UInt16>
) -> Int? {
  let raw = UnsafeRawBufferPointer(bytes)
  var (at, written) = (0, 0)
  while at < bytes.count {
    // Two characters of three bytes at a time.
    if at &+ 8 <= bytes.count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: at, as: UInt64.self))
      let (one, two) = (threeByteUnit(word), threeByteUnit(word >> 24))
      if word & 0xC0C0_F0C0_C0F0 == 0x8080_E080_80E0, isNoEdge(one), isNoEdge(two) {
        out[written] = one
        out[written &+ 1] = two
        at &+= 6
        written &+= 2
        continue
      }
    }
    let first = bytes[at]
    if first < 0x80 {
      out[written] = UInt16(first)
      at &+= 1
    } else if first > 0xE0, first < 0xF0, first != 0xED, at &+ 2 < bytes.count {
      let (second, third) = (bytes[at &+ 1], bytes[at &+ 2])
      guard second & 0xC0 == 0x80, third & 0xC0 == 0x80 else { return nil }
      out[written] = UInt16(first) << 12 | UInt16(second & 0x3F) << 6 | UInt16(third & 0x3F)
      at &+= 3
    } else if first >= 0xC2, first < 0xE0, at &+ 1 < bytes.count {
      let second = bytes[at &+ 1]
      guard second & 0xC0 == 0x80 else { return nil }
      out[written] = UInt16(first & 0x1F) << 6 | UInt16(second & 0x3F)
      at &+= 2
    } else {
      return nil
    }
    written &+= 1
  }
  return written
}

/// The unit of a character of three bytes, the first one lowest.
@inline(__always)
private func threeByteUnit(_ word: UInt64) -> UInt16 {
  UInt16(truncatingIfNeeded: word << 12 | (word >> 2 & 0xFC0) | (word >> 16 & 0x3F))
}

/// Whether three bytes are the right form for a unit: it is neither one of two bytes nor half of a surrogate pair.
@inline(__always)
private func isNoEdge(_ unit: UInt16) -> Bool { unit >= 0x800 && unit & 0xF800 != 0xD800 }
