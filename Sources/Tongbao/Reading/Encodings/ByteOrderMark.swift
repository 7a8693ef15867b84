/// The mark that names an encoding at the start of a file.
enum ByteOrderMark {
  /// Longer marks come first: UTF-32's begins like UTF-16's.
  private static let marks: [(bytes: [UInt8], encoding: String)] = [
    ([0xFF, 0xFE, 0, 0], "UTF-32LE"), ([0, 0, 0xFE, 0xFF], "UTF-32BE"),
    ([0x84, 0x31, 0x95, 0x33], "GB18030"), ([0xEF, 0xBB, 0xBF], "UTF-8"),
    ([0xFF, 0xFE], "UTF-16LE"), ([0xFE, 0xFF], "UTF-16BE"),
  ]

  /// The encoding, and how many bytes the mark takes.
  static func find(_ bytes: UnsafeBufferPointer<UInt8>) -> (encoding: String, count: Int)? {
    marks.first { bytes.starts(with: $0.bytes) }.map { ($0.encoding, $0.bytes.count) }
  }
}
