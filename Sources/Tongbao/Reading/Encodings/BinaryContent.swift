/// Bytes that are no text in any encoding.
enum BinaryContent {
  private static let examined = 65536
  private static let kinds: [(start: [UInt8], name: String)] = [
    ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"), ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
    (Array("GIF8".utf8), "a GIF picture"), ([0x7F, 0x45, 0x4C, 0x46], "a program"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an old Office document; save it as .docx or .xlsx"),
    (Array("Rar!".utf8), "a RAR archive; unpack it first"),
    ([0x37, 0x7A, 0xBC, 0xAF], "a 7z archive; unpack it first"),
  ]

  /// What the bytes are, or nil where they may be text.
  static func name(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    if let kind = kinds.first(where: { bytes.starts(with: $0.start) }) { return kind.name }
    return hasManyControls(bytes) ? "binary data" : nil
  }

  /// Text has no control characters but line ends, tabs, form feeds and, from old systems, a closing 1A.
  private static func hasManyControls(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let count = min(bytes.count, examined)
    let raw = UnsafeRawBufferPointer(bytes)
    var controls = 0
    var at = 0
    while at < count {
      // Of eight bytes mostly none is less than 20 (Anderson, Bit Twiddling Hacks).
      if at &+ 8 <= count {
        let word = raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)
        if (word &- 0x2020_2020_2020_2020) & ~word & 0x8080_8080_8080_8080 == 0 {
          at &+= 8
          continue
        }
      }
      let byte = bytes[at]
      if byte < 0x20 && !(0x09...0x0D).contains(byte) && byte != 0x1A && byte != 0x1B { controls += 1 }
      at &+= 1
    }
    return controls > 2 && controls * 100 > count
  }
}
