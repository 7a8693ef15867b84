import ICU

/// Maps one simplified character to one traditional, for names that a traditional notice does not print itself.
enum TraditionalTable {
  /// `罚锾` becomes `罰鍰`.
  static func build() throws -> [UInt16] {
    let transliterator = try Transliterator("Simplified-Traditional")
    var table = [UInt16](0...UInt16.max)
    for unit in UInt16(0x3400)...UInt16(0x9FFF) {
      if let form = transliterator.transliterate([unit]), form.count == 1 { table[Int(unit)] = form[0] }
    }
    return table
  }
}
