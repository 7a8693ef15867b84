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
    for block in stride(from: 0, to: message.count, by: 64) {
      for index in 0..<16 {
        schedule[index] = (0..<4).reduce(0) { $0 << 8 | UInt32(message[block + index * 4 + $1]) }
      }
      for index in 16..<64 {
        let (a, b) = (schedule[index - 15], schedule[index - 2])
        let small = rotate(a, 7) ^ rotate(a, 18) ^ a >> 3
        let large = rotate(b, 17) ^ rotate(b, 19) ^ b >> 10
        schedule[index] = schedule[index - 16] &+ small &+ schedule[index - 7] &+ large
      }
      compress(&state, schedule)
    }
    return state
  }

  private static func compress(_ state: inout [UInt32], _ schedule: [UInt32]) {
    var work = state
    for index in 0..<64 {
      let e = work[4]
      let choice = (e & work[5]) ^ (~e & work[6])
      let first = work[7] &+ (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) &+ choice
        &+ constants[index] &+ schedule[index]
      let a = work[0]
      let majority = (a & work[1]) ^ (a & work[2]) ^ (work[1] & work[2])
      let second = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) &+ majority
      work = [first &+ second, a, work[1], work[2], work[3] &+ first, e, work[5], work[6]]
    }
    for index in 0..<8 { state[index] &+= work[index] }
  }

  private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 { word >> count | word << (32 - count) }

  /// The first 32 bits of the fractional parts of the roots of the first primes: square roots for the state, cube
  /// roots for the rounds.
  private static let initial = primes.prefix(8).map { fraction(Double($0).squareRoot()) }
  private static let constants = primes.map { fraction(cubeRoot(Double($0))) }
  private static let primes: [Int] = (2...311).filter { number in (2..<number).allSatisfy { number % $0 != 0 } }

  private static func fraction(_ root: Double) -> UInt32 { UInt32((root - root.rounded(.down)) * 4_294_967_296) }

  /// By Newton's method, which settles on the nearest double.
  private static func cubeRoot(_ number: Double) -> Double {
    (0..<60).reduce(number / 3 + 1) { root, _ in root - (root * root * root - number) / (3 * root * root) }
  }
}
