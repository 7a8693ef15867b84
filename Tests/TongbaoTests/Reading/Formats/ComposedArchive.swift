/// Writes a ZIP archive without compression, as small as the format allows.
enum ComposedArchive {
  static func zip(_ members: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for member in members {
      let offset = file.count
      let name = Array(member.name.utf8)
      // Version 2.0, names in UTF-8, stored, no time.
      var common = number(20, 2) + number(0x800, 2) + number(0, 2) + number(0, 4)
      common +=
        number(checksum(member.bytes), 4) + number(member.bytes.count, 4) + number(member.bytes.count, 4)
      common += number(name.count, 2) + number(0, 2)
      file += [0x50, 0x4B, 3, 4] + common + name + member.bytes
      directory += [0x50, 0x4B, 1, 2] + number(20, 2) + common + [UInt8](repeating: 0, count: 10)
      directory += number(offset, 4) + name
    }
    let end = [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + number(members.count, 2) + number(members.count, 2)
    return file + directory + end + number(directory.count, 4) + number(file.count, 4) + [0, 0]
  }

  static func number(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  /// CRC-32 as in ISO 3309.
  private static func checksum(_ bytes: [UInt8]) -> Int {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return Int(sum ^ 0xFFFF_FFFF)
  }
}
