import CICU

/// Turns bytes in any encoding that ICU knows into UTF-16, and back.
public enum Transcoder {
  /// What bytes became.
  public struct Result: Sendable {
    /// The text.
    public let units: [UInt16]
    /// How many bytes were no character; each run of them is one U+FFFD.
    public let replaced: Int
    /// For each unit the byte at which its character begins, if asked for.
    public let offsets: [Int32]
  }

  /// `bytes` as text; `CE CA D4 F0` in `GB18030` is 问责.
  ///
  /// - Returns: nil where ICU knows no encoding of that name.
  public static func units(
    _ bytes: UnsafeBufferPointer<UInt8>, from encoding: String, offsets isWanted: Bool = false
  ) -> Result? {
    guard let base = bytes.baseAddress, !bytes.isEmpty else {
      return Result(units: [], replaced: 0, offsets: [])
    }
    var offsets = [Int32](repeating: 0, count: isWanted ? bytes.count + 1 : 0)
    var replaced: Int32 = 0
    var status: Int32 = 0
    let units = [UInt16](unsafeUninitializedCapacity: bytes.count + 1) { buffer, count in
      count = Int(
        offsets.withUnsafeMutableBufferPointer {
          tb_transcode(
            encoding, base, Int32(bytes.count), buffer.baseAddress, Int32(buffer.count),
            isWanted ? $0.baseAddress : nil, &replaced, &status)
        })
    }
    guard status <= 0 else { return nil }
    if isWanted { offsets.removeLast(offsets.count - units.count) }
    return Result(units: units, replaced: Int(replaced), offsets: offsets)
  }

  /// `units` in `encoding`, or nil where the encoding lacks one of the characters.
  public static func bytes(_ units: [UInt16], to encoding: String) -> [UInt8]? {
    encoded(units, encoding, offsets: nil)
  }

  /// `units` in `encoding`, and for each byte the unit that it came from.
  public static func bytesWithOffsets(
    _ units: [UInt16], to encoding: String
  ) -> (bytes: [UInt8], offsets: [Int32])? {
    var offsets = [Int32](repeating: 0, count: units.count * 4 + 8)
    let bytes = offsets.withUnsafeMutableBufferPointer { encoded(units, encoding, offsets: $0.baseAddress) }
    return bytes.map { ($0, Array(offsets.prefix($0.count))) }
  }

  private static func encoded(
    _ units: [UInt16], _ encoding: String, offsets: UnsafeMutablePointer<Int32>?
  ) -> [UInt8]? {
    var status: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: units.count * 4 + 8) { buffer, count in
      count = Int(
        tb_encode(
          encoding, units, Int32(units.count), buffer.baseAddress, Int32(buffer.count), offsets, &status))
    }
    return status > 0 ? nil : bytes
  }

  /// The usual name of an encoding, or nil where ICU knows none of that name: `gb2312` is `GB2312`.
  public static func name(_ encoding: String) -> String? {
    text { tb_converter_name(encoding, $0) > 0 }
  }

  /// The encoding that ICU's detector takes `bytes` for, from 0 (none) to 100 sure.
  ///
  /// Useless below some thirty characters: ask it last.
  public static func guess(_ bytes: UnsafeBufferPointer<UInt8>) -> (name: String, confidence: Int)? {
    guard let base = bytes.baseAddress else { return nil }
    var confidence: Int32 = 0
    let name = text {
      confidence = tb_detect_charset(base, Int32(bytes.count), $0)
      return confidence > 0
    }
    return name.map { ($0, Int(confidence)) }
  }

  private static func text(_ fill: (UnsafeMutablePointer<CChar>) -> Bool) -> String? {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 64) { buffer in
      guard let base = buffer.baseAddress else { return nil }
      base.initialize(repeating: 0, count: 64)
      return fill(base) ? String(cString: base) : nil
    }
  }
}
