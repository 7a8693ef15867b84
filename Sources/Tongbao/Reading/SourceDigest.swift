import CDigest

/// SHA-256 (FIPS 180-4), by which a notice without an identifier is known.
///
/// Written here because the package that offers it compiles for longer than all of Tongbao.
enum SourceDigest {
  /// `sha256:` and 64 hexadecimal digits.
  static func identifier(_ bytes: [UInt8]) -> String {
    var text = Array("sha256:".utf8)
    text.reserveCapacity(text.count + 64)
    for word in digest(bytes) {
      for shift in stride(from: UInt32(28), through: 0, by: -4) {
        let digit = UInt8(truncatingIfNeeded: word >> shift & 15)
        text.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func digest(_ bytes: [UInt8]) -> [UInt32] {
    var state = initial
    // What does not fill a block, the bit that closes the message, and its length.
    let whole = bytes.count / 64 * 64
    var tail = bytes[whole...] + [0x80]
    tail += [UInt8](repeating: 0, count: (120 - tail.count % 64) % 64)
    let bits = UInt64(bytes.count) * 8
    tail += stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: bits >> UInt64($0)) }
    bytes.withUnsafeBytes { compress(&state, UnsafeRawBufferPointer(rebasing: $0[..<whole])) }
    tail.withUnsafeBytes { compress(&state, $0) }
    return state
  }

  /// By the processor's own instructions where it has them.
  static func compress(_ state: inout [UInt32], _ blocks: UnsafeRawBufferPointer) {
    guard let start = blocks.bindMemory(to: UInt8.self).baseAddress,
      tb_sha256(&state, constants, start, blocks.count / 64) == 0
    else { return }
    compressPortably(&state, blocks)
  }

  static func compressPortably(_ state: inout [UInt32], _ blocks: UnsafeRawBufferPointer) {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { compress(&state, blocks, $0) }
  }

  private static func compress(
    _ state: inout [UInt32], _ blocks: UnsafeRawBufferPointer, _ schedule: UnsafeMutableBufferPointer<UInt32>
  ) {
    constants.withUnsafeBufferPointer { constants in
      for block in stride(from: 0, to: blocks.count, by: 64) {
        expand(blocks, block, schedule)
        var (a, b, c, d) = (state[0], state[1], state[2], state[3])
        var (e, f, g, h) = (state[4], state[5], state[6], state[7])
        // Eight rounds at a time, the roles of the words shifted by one each, so that none is moved.
        for index in stride(from: 0, to: 64, by: 8) {
          func word(_ offset: Int) -> UInt32 { constants[index + offset] &+ schedule[index + offset] }
          round(a, b, c, &d, e, f, g, &h, word(0))
          round(h, a, b, &c, d, e, f, &g, word(1))
          round(g, h, a, &b, c, d, e, &f, word(2))
          round(f, g, h, &a, b, c, d, &e, word(3))
          round(e, f, g, &h, a, b, c, &d, word(4))
          round(d, e, f, &g, h, a, b, &c, word(5))
          round(c, d, e, &f, g, h, a, &b, word(6))
          round(b, c, d, &e, f, g, h, &a, word(7))
        }
        for (index, word) in [a, b, c, d, e, f, g, h].enumerated() { state[index] &+= word }
      }
    }
  }

  private static func expand(
    _ blocks: UnsafeRawBufferPointer, _ block: Int, _ schedule: UnsafeMutableBufferPointer<UInt32>
  ) {
    for index in 0..<16 {
      schedule[index] = UInt32(
        bigEndian: blocks.loadUnaligned(fromByteOffset: block + index * 4, as: UInt32.self))
    }
    for index in 16..<64 {
      let (a, b) = (schedule[index - 15], schedule[index - 2])
      let small = rotate(a, 7) ^ rotate(a, 18) ^ a &>> 3
      let large = rotate(b, 17) ^ rotate(b, 19) ^ b &>> 10
      schedule[index] = schedule[index - 16] &+ small &+ schedule[index - 7] &+ large
    }
  }

  @inline(__always)
  private static func round(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32,
    _ h: inout UInt32, _ word: UInt32
  ) {
    let choice = g ^ (e & (f ^ g))
    let majority = (a & b) | (c & (a | b))
    // Each rotation turns what the one before left: 6, 11, 25 and 2, 13, 22 in all.
    let first = h &+ rotate(rotate(rotate(e, 14) ^ e, 5) ^ e, 6) &+ choice &+ word
    d = d &+ first
    h = first &+ rotate(rotate(rotate(a, 9) ^ a, 11) ^ a, 2) &+ majority
  }

  @inline(__always)
  private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word &>> count | word &<< (32 &- count)
  }

  /// The first 32 bits of the fractional parts of the roots of the first primes: square roots for the state, cube
  /// roots for the rounds.
  static let initial = primes.prefix(8).map { fraction(Double($0).squareRoot()) }
  static let constants = primes.map { fraction(cubeRoot(Double($0))) }
  private static let primes: [Int] = (2...311).filter { number in (2..<number).allSatisfy { number % $0 != 0 }
  }

  private static func fraction(_ root: Double) -> UInt32 {
    UInt32((root - root.rounded(.down)) * 4_294_967_296)
  }

  /// By Newton's method, which settles on the nearest double.
  private static func cubeRoot(_ number: Double) -> Double {
    (0..<60).reduce(number / 3 + 1) { root, _ in root - (root * root * root - number) / (3 * root * root) }
  }
}
