import ICU

/// The name of a kind in traditional characters, for notices that are printed in them: 罚锾 is 罰鍰.
enum TraditionalName {
  static func of(_ name: String) -> String {
    String(decoding: name.utf16.map { forms[$0] ?? $0 }, as: UTF16.self)
  }

  /// One conversion for all Han characters, made when the first such notice comes; the line ends keep each
  /// character apart from its neighbours.
  private static let forms: [UInt16: UInt16] = {
    let units: [UInt16] = (UInt16(0x4E00)...UInt16(0x9FFF)).flatMap { [$0, UInt16(0x0A)] }
    guard let transliterator = try? Transliterator("Simplified-Traditional"),
      let converted = transliterator.transliterate(units), converted.count == units.count
    else { return [:] }
    var forms: [UInt16: UInt16] = [:]
    for (from, to) in zip(units, converted) where from != to { forms[from] = to }
    return forms
  }()
}
