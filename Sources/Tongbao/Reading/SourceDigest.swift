import CDigest

/// SHA-256 (FIPS 180-4), by which a notice without an identifier is known.
enum SourceDigest {
  private static let size = 32

  /// `sha256:` and 64 hexadecimal digits.
  static func identifier(_ bytes: [UInt8]) -> String {
    var digest = [UInt8](repeating: 0, count: size)
    tb_sha256(bytes, bytes.count, &digest)
    var text = Array("sha256:".utf8)
    for byte in digest {
      for digit in [byte >> 4, byte & 15] { text.append(digit < 10 ? 0x30 + digit : 0x57 + digit) }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
