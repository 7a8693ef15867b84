import ICU

/// Writes a table's simplified name in the characters of a traditional notice.
enum TraditionalForm {
  private static let table: [UInt16] = {
    let han = [UInt16](0x4E00...0x9FFF)
    guard let transliterator = try? Transliterator("Simplified-Traditional"),
      let converted = transliterator.transliterate(han), converted.count == han.count
    else { return han }
    return converted
  }()

  /// 香港警务处 becomes 香港警務處.
  static func of(_ text: String) -> String {
    let units = text.utf16.map { (0x4E00...0x9FFF).contains($0) ? table[Int($0) - 0x4E00] : $0 }
    return String(decoding: units, as: UTF16.self)
  }
}
