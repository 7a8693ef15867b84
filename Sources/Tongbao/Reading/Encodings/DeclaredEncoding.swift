import ICU

/// The encoding that a page says it is in.
enum DeclaredEncoding {
  private static let examined = 4096
  /// Names under which pages mean a larger set than the name says.
  private static let wider = [
    "GB2312": "GB18030", "GBK": "GB18030", "windows-936": "GB18030", "Big5-HKSCS": "Big5",
  ]

  /// The usual name of what `<meta charset=…>`, `<meta … content="text/html; charset=…">` or `<?xml encoding=…?>`
  /// names within the first bytes: `gb2312` gives `GB18030`.
  static func find(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    let head = bytes.prefix(examined).map { (0x41...0x5A).contains($0) ? $0 + 32 : $0 }
    guard head.contains(UInt8(ascii: "<")) else { return nil }
    for key in ["charset", "encoding"] {
      let key = Array(key.utf8)
      var at = 0
      while at + key.count < head.count {
        if head[at] == key[0], head[at..<at + key.count].elementsEqual(key),
          let name = value(head, at + key.count), let known = standard(name)
        {
          return known
        }
        at += 1
      }
    }
    return nil
  }

  /// The name that ICU and this project use for an encoding, or nil where ICU knows none of that name.
  static func standard(_ name: String) -> String? {
    guard let known = Transcoder.name(name) else { return nil }
    return wider[known] ?? known
  }

  /// What stands behind `=`, with or without quotation marks.
  private static func value(_ bytes: [UInt8], _ start: Int) -> String? {
    var at = start
    while at < bytes.count, bytes[at] == 0x20 { at += 1 }
    guard at < bytes.count, bytes[at] == UInt8(ascii: "=") else { return nil }
    at += 1
    while at < bytes.count, [0x20, 0x22, 0x27].contains(bytes[at]) { at += 1 }
    let name = bytes[at...].prefix {
      (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) || $0 == 0x2D || $0 == 0x5F || $0 == 0x3A
    }
    return (2...30).contains(name.count) ? String(decoding: name, as: UTF8.self) : nil
  }
}
