import CICU

/// One of ICU's transliterators, such as `Traditional-Simplified`.
public final class Transliterator {
  private let handle: UnsafeMutableRawPointer

  /// Opens the transliterator with ICU's identifier `name`.
  /// - Throws: `ICUError` where the installed ICU has none of that name.
  public init(_ name: String) throws {
    var status: Int32 = 0
    let units = Array(name.utf16)
    guard let handle = tb_transliterator_open(units, Int32(units.count), &status) else {
      throw ICUError(operation: "open the transliterator \(name)", status: status)
    }
    self.handle = handle
  }

  deinit { tb_transliterator_close(handle) }

  /// `units` transliterated: with `Traditional-Simplified`, 問責 becomes 问责.
  public func transliterate(_ units: [UInt16]) -> [UInt16]? {
    var buffer = units + [UInt16](repeating: 0, count: units.count + 8)
    let length = tb_transliterate(handle, &buffer, Int32(units.count), Int32(buffer.count))
    return length < 0 ? nil : Array(buffer.prefix(Int(length)))
  }
}
