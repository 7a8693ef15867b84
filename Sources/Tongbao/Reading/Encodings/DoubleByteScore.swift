/// How well bytes fit a Chinese double-byte encoding: 1 where every pair is a common character, 0 where none is.
enum DoubleByteScore {
  private static let examined = 65536

  /// GB18030, with GBK and GB2312 inside it. `CE CA D4 F0` (问责) scores 1.
  static func gb18030(_ bytes: UnsafeBufferPointer<UInt8>) -> Double {
    score(bytes) { bytes, at in
      let (lead, trail) = (bytes[at], bytes[at + 1])
      guard lead != 0x80, lead != 0xFF else { return (1, nil) }
      if (0x30...0x39).contains(trail) {
        let isFour =
          at + 3 < bytes.count && (0x81...0xFE).contains(bytes[at + 2])
          && (0x30...0x39).contains(bytes[at + 3])
        return isFour ? (4, 0.3) : (1, nil)
      }
      guard (0x40...0xFE).contains(trail), trail != 0x7F else { return (1, nil) }
      guard trail >= 0xA1 else { return (2, 0.1) }
      switch lead {
      case 0xB0...0xD7, 0xA1, 0xA3: return (2, 1)
      case 0xD8...0xF7, 0xA2, 0xA4...0xA9: return (2, 0.3)
      default: return (2, 0.1)
      }
    }
  }

  /// Big5 with the Hong Kong supplement. `B0 DD B3 64` (問責) scores 1.
  static func big5(_ bytes: UnsafeBufferPointer<UInt8>) -> Double {
    score(bytes) { bytes, at in
      let (lead, trail) = (bytes[at], bytes[at + 1])
      guard (0x40...0x7E).contains(trail) || (0xA1...0xFE).contains(trail) else { return (1, nil) }
      switch lead {
      case 0xA1...0xC6: return (2, 1)
      case 0xC9...0xF9: return (2, 0.3)
      case 0x87...0xA0, 0xFA...0xFE: return (2, 0.1)
      default: return (1, nil)
      }
    }
  }

  /// `read` tells how many bytes a character takes and its weight, nil for bytes that are none. Those count threefold.
  private static func score(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ read: (UnsafeBufferPointer<UInt8>, Int) -> (count: Int, weight: Double?)
  ) -> Double {
    var (sum, characters, faults) = (0.0, 0, 0)
    var at = 0
    let end = min(bytes.count, examined)
    while at < end {
      if bytes[at] < 0x80 {
        at += 1
        continue
      }
      guard at + 1 < bytes.count else { break }
      let (count, weight) = read(bytes, at)
      if let weight {
        sum += weight
        characters += 1
      } else {
        faults += 1
      }
      at += count
    }
    return characters + faults == 0 ? 0 : sum / Double(characters + 3 * faults)
  }
}
