import CICU

/// ICU's own word segmentation (UAX 29 with ICU's Chinese dictionary), kept open between texts.
///
/// Not safe to share between threads: open one for each.
public final class WordBreaker {
  private let handle: UnsafeMutableRawPointer

  /// Opens ICU's word-break iterator for Chinese.
  /// - Throws: `ICUError` with ICU's status code where the installed ICU lacks its break rules.
  public init() throws {
    var status: Int32 = 0
    guard let handle = tb_word_breaker_open(&status) else {
      throw ICUError(operation: "open the word-break rules", status: status)
    }
    self.handle = handle
  }

  deinit { tb_word_breaker_close(handle) }

  /// The boundaries of `units`, in UTF-16 units, without the 0 at the start; the last is `units.count`.
  ///
  /// `全市共查处26件` gives `[1, 2, 3, 5, 7, 8]`.
  public func boundaries(of units: UnsafeBufferPointer<UInt16>) throws -> [Int32] {
    guard let base = units.baseAddress, !units.isEmpty else { return [] }
    var status: Int32 = 0
    let boundaries = [Int32](unsafeUninitializedCapacity: units.count) { buffer, count in
      count = Int(
        tb_word_breaker_breaks(
          handle, base, Int32(units.count), buffer.baseAddress, Int32(buffer.count), &status))
    }
    guard status <= 0 else { throw ICUError(operation: "segment a text", status: status) }
    return boundaries
  }

  /// The boundaries of `units`; see `boundaries(of:)` for a buffer.
  public func boundaries(of units: [UInt16]) throws -> [Int32] {
    try units.withUnsafeBufferPointer { try boundaries(of: $0) }
  }
}
