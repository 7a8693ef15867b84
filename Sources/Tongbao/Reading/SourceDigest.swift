import CDigest

/// SHA-256 (FIPS 180-4), by which a notice without an identifier is known.
enum SourceDigest {
  private static let size = 32

  /// `sha256:` and 64 hexadecimal digits.
  static func identifier(_ bytes: [UInt8]) -> String {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: size) { digest in
      guard let start = digest.baseAddress else { return "" }
      tb_sha256(bytes, bytes.count, start)
      var text = Array("sha256:".utf8)
      text.reserveCapacity(text.count + 2 * size)
      for byte in digest {
        for digit in [byte >> 4, byte & 15] { text.append(digit < 10 ? 0x30 + digit : 0x57 + digit) }
      }
      return String(decoding: text, as: UTF8.self)
    }
  }
}
