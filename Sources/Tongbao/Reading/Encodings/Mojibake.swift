import ICU

/// Text whose bytes somebody decoded in the wrong encoding and saved again: 锛 where ， stood, Ã¥ where 国 did.
enum Mojibake {
  private static let examined = 4096
  private static let replacement: UInt16 = 0xFFFD

  /// What the two or three bytes of common characters in UTF-8 become in GBK; hardly any is used in a notice.
  private static let misreadUTF8 = hanTable(
    "锛銆鈥鐨涓鍏鍙浜浠澶鍒浣缁鍗鏈杩鍚涔鏂瀹鍐璁鍥鍔鍘鍦骞璇閲寮鏀瑙閫灞鎴鏃鐢灏绉闈鎵寰鍖鏍绾鏁蹇鐪鏋甯鏄鏉鍑浼宸瀛鑰姘搴璧鐗鐜褰鎶")
  private static let han: Range<UInt16> = 0x4E00..<0xA000

  /// For each place of `han` whether `characters` hold it: every character of every source is looked up here.
  private static func hanTable(_ characters: String) -> [Bool] {
    var table = [Bool](repeating: false, count: han.count)
    for unit in characters.utf16 { table[Int(unit - han.lowerBound)] = true }
    return table
  }

  /// The places of windows-1252 between 80 and 9F, by code point; the others hold themselves.
  private static let windows: [UInt16: UInt8] = [
    0x20AC: 0x80, 0x201A: 0x82, 0x0192: 0x83, 0x201E: 0x84, 0x2026: 0x85, 0x2020: 0x86, 0x2021: 0x87,
    0x02C6: 0x88, 0x2030: 0x89, 0x0160: 0x8A, 0x2039: 0x8B, 0x0152: 0x8C, 0x017D: 0x8E, 0x2018: 0x91,
    0x2019: 0x92, 0x201C: 0x93, 0x201D: 0x94, 0x2022: 0x95, 0x2013: 0x96, 0x2014: 0x97, 0x02DC: 0x98,
    0x2122: 0x99, 0x0161: 0x9A, 0x203A: 0x9B, 0x0153: 0x9C, 0x017E: 0x9E, 0x0178: 0x9F,
  ]

  /// The bytes before the wrong decoding.
  struct Undone {
    /// What the bytes had been taken for.
    let misreadAs: String
    let bytes: [UInt8]
    /// For each byte the unit of the wrong text that it came from.
    let offsets: [Int32]
  }

  /// What a text shows of a wrong decoding.
  enum Sign {
    case none
    /// A few of the characters: worth the attempt to undo it.
    case suspicious
    case clear
  }

  /// The signs that UTF-8 was read as GBK, and that bytes were read as Latin-1.
  static func signs(_ units: [UInt16]) -> (han: Sign, latin: Bool) {
    var (han, misread, latin) = (0, 0, 0)
    units.withUnsafeBufferPointer { units in
      misreadUTF8.withUnsafeBufferPointer { table in
        for unit in units.prefix(examined) {
          let place = unit &- Self.han.lowerBound
          if place < table.count {
            han &+= 1
            if table[Int(place)] { misread &+= 1 }
          } else if unit &- 0x80 < 0x80 {
            latin &+= 1
          }
        }
      }
    }
    let sign: Sign =
      misread > 2 && misread * 6 > han ? .clear : misread > 0 && misread * 25 > han ? .suspicious : .none
    return (sign, latin > 5 && latin > han * 2)
  }

  /// The bytes that were decoded wrongly, or nil where the text does not lead back to them.
  static func undo(_ units: [UInt16]) -> Undone? {
    let (han, latin) = signs(units)
    if latin, let (bytes, offsets) = latinBytes(units) {
      return Undone(misreadAs: "windows-1252", bytes: bytes, offsets: offsets)
    }
    guard han != .none else { return nil }
    // A character that lost its last byte was saved as a question mark or U+FFFD; such damage does not lead back.
    guard !units.contains(replacement),
      let (bytes, offsets) = Transcoder.bytesWithOffsets(units, to: "GB18030"),
      bytes.withUnsafeBufferPointer({ UTF8Survey($0) }).isWhole(50)
    else { return nil }
    return Undone(misreadAs: "GB18030", bytes: bytes, offsets: offsets)
  }

  private static func latinBytes(_ units: [UInt16]) -> (bytes: [UInt8], offsets: [Int32])? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(units.count)
    for unit in units {
      if unit < 0x100 {
        bytes.append(UInt8(unit))
      } else if let byte = windows[unit] {
        bytes.append(byte)
      } else {
        return nil
      }
    }
    return (bytes, (0..<Int32(bytes.count)).map { $0 })
  }
}
