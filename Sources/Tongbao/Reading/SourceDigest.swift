/// SHA-256 (FIPS 180-4), by which a notice without an identifier is known.
///
/// Written here because the package that offers it compiles for longer than all of Tongbao.
enum SourceDigest {
  /// `sha256:` and 64 hexadecimal digits.
  static func identifier(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let hex = digest(bytes).flatMap { word in
      stride(from: 28, through: 0, by: -4).map { digits[Int(word >> UInt32($0) & 15)] }
    }
    return "sha256:" + String(decoding: hex, as: UTF8.self)
  }

  private static func digest(_ bytes: [UInt8]) -> [UInt32] {
    var state = initial
    var message = bytes + [0x80]
    message += [UInt8](repeating: 0, count: (120 - message.count % 64) % 64)
    let bits = UInt64(bytes.count) * 8
    message += stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: bits >> UInt64($0)) }
    var schedule = [UInt32](repeating: 0, count: 64)
    constants.withUnsafeBufferPointer { constants in
      schedule.withUnsafeMutableBufferPointer { schedule in
        message.withUnsafeBufferPointer { message in
          for block in stride(from: 0, to: message.count, by: 64) {
            expand(UnsafeBufferPointer(rebasing: message[block..<block + 64]), schedule)
            compress(&state, schedule, constants)
          }
        }
      }
    }
    return state
  }

  private static func expand(
    _ block: UnsafeBufferPointer<UInt8>, _ schedule: UnsafeMutableBufferPointer<UInt32>
  ) {
    for index in 0..<16 {
      let at = index * 4
      schedule[index] =
        UInt32(block[at]) << 24 | UInt32(block[at + 1]) << 16 | UInt32(block[at + 2]) << 8
        | UInt32(block[at + 3])
    }
    for index in 16..<64 {
      let (a, b) = (schedule[index - 15], schedule[index - 2])
      let small = rotate(a, 7) ^ rotate(a, 18) ^ a >> 3
      let large = rotate(b, 17) ^ rotate(b, 19) ^ b >> 10
      schedule[index] = schedule[index - 16] &+ small &+ schedule[index - 7] &+ large
    }
  }

  private static func compress(
    _ state: inout [UInt32], _ schedule: UnsafeMutableBufferPointer<UInt32>,
    _ constants: UnsafeBufferPointer<UInt32>
  ) {
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for index in 0..<64 {
      let choice = (e & f) ^ (~e & g)
      let first =
        h &+ (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) &+ choice &+ constants[index] &+ schedule[index]
      let second = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) &+ ((a & b) ^ (a & c) ^ (b & c))
      (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ second)
    }
    for (index, word) in [a, b, c, d, e, f, g, h].enumerated() { state[index] &+= word }
  }

  @inline(__always)
  private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word >> count | word << (32 - count)
  }

  /// The first 32 bits of the fractional parts of the roots of the first primes: square roots for the state, cube
  /// roots for the rounds.
  private static let initial = primes.prefix(8).map { fraction(Double($0).squareRoot()) }
  private static let constants = primes.map { fraction(cubeRoot(Double($0))) }
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
