/// UTF-16 without a mark, told by the half of each pair that is nearly constant.
enum WideEncoding {
  private static let examined = 4096
  /// Chinese text in UTF-16 has few high bytes but these: ASCII 00, punctuation 20 and 30,
  /// Han 4E–9F, pairs D8–DF, full width FF.
  private static let isUsualHigh: [Bool] = (0..<256).map { (byte: Int) in
    [0, 0x20, 0x30, 0xFF].contains(byte) || (0x4E...0x9F).contains(byte) || (0xD8...0xDF).contains(byte)
  }

  /// `UTF-16LE`, `UTF-16BE` or nil.
  static func find(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    let count = min(bytes.count, examined) & ~1
    guard count >= 2, bytes.count % 2 == 0 || bytes.count > 16 else { return nil }
    var usual = (even: 0, odd: 0)
    var zeros = (even: 0, odd: 0)
    for at in stride(from: 0, to: count, by: 2) {
      if isUsualHigh[Int(bytes[at])] { usual.even += 1 }
      if isUsualHigh[Int(bytes[at + 1])] { usual.odd += 1 }
      if bytes[at] == 0 { zeros.even += 1 }
      if bytes[at + 1] == 0 { zeros.odd += 1 }
    }
    let pairs = count / 2
    // Low bytes of Han characters are anything, those of ASCII never zero.
    func fits(_ usual: Int, _ other: Int, _ zeros: Int, _ otherZeros: Int) -> Bool {
      usual * 100 >= pairs * 97 && (other * 5 < pairs * 4 || zeros > otherZeros * 4)
    }
    if fits(usual.odd, usual.even, zeros.odd, zeros.even) { return "UTF-16LE" }
    return fits(usual.even, usual.odd, zeros.even, zeros.odd) ? "UTF-16BE" : nil
  }
}
