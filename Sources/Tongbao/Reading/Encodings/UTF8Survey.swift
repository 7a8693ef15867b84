/// How far bytes are from UTF-8.
struct UTF8Survey {
  /// Bytes of well-formed sequences of three bytes and more; those of two turn up in any encoding.
  private(set) var wellFormed = 0
  /// Bytes that belong to no sequence.
  private(set) var illFormed = 0
  /// How many bytes at the end begin a sequence that the end cuts off.
  private(set) var cutTail = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var at = 0
    while at < bytes.count {
      if bytes[at] < 0x80 {
        at += 1
        continue
      }
      let (length, isWhole) = Self.sequence(bytes, at)
      if isWhole {
        if length > 2 { wellFormed += length }
        at += length
      } else if length > 0, at + length == bytes.count {
        cutTail = length
        at += length
      } else {
        illFormed += 1
        at += 1
      }
    }
  }

  /// UTF-8 with a few bytes damaged, not another encoding that looks like it here and there.
  var isMostlyWellFormed: Bool { wellFormed > 0 && wellFormed * 3 >= (wellFormed + illFormed) * 2 }

  /// At most one byte in `share` of those outside ASCII belongs to no sequence.
  func isWhole(_ share: Int) -> Bool { wellFormed > 0 && illFormed * share <= wellFormed + illFormed }

  /// How many bytes from `start` on fit a sequence, and whether they are all of it.
  private static func sequence(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> (Int, Bool) {
    let lead = bytes[start]
    let needed: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: needed = 2
    case 0xE0: (needed, second) = (3, 0xA0...0xBF)
    case 0xED: (needed, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: needed = 3
    case 0xF0: (needed, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: needed = 4
    case 0xF4: (needed, second) = (4, 0x80...0x8F)
    default: return (0, false)
    }
    var found = 1
    while found < needed, start + found < bytes.count,
      (found == 1 ? second : 0x80...0xBF).contains(bytes[start + found])
    {
      found += 1
    }
    return (found, found == needed)
  }
}
