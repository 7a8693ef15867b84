import CDigest

/// SHA-256 (FIPS 180-4), by which a notice without an identifier is known.
enum SourceDigest {
  private static let size = 32

  /// `sha256:` and 64 hexadecimal digits.
  static func identifier(_ bytes: [UInt8]) -> String {
    let prefix: StaticString = "sha256:"
    return String(unsafeUninitializedCapacity: prefix.utf8CodeUnitCount + 2 * size) { text in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: size) { digest in
        tb_sha256(bytes, bytes.count, digest.baseAddress)
        prefix.withUTF8Buffer { _ = text.update(fromContentsOf: $0) }
        for (at, byte) in digest.enumerated() {
          text[prefix.utf8CodeUnitCount + 2 * at] = digit(byte >> 4)
          text[prefix.utf8CodeUnitCount + 2 * at + 1] = digit(byte & 15)
        }
      }
      return prefix.utf8CodeUnitCount + 2 * size
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }
}
