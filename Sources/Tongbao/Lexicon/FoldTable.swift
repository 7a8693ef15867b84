import ICU

/// Maps one UTF-16 unit to one, so that offsets never move: full width to half width, traditional to simplified,
/// and the several forms of quotation marks, dashes and dots to one each.
enum FoldTable {
  /// `９８％（問責）` folds to `98%(问责)`.
  static func build() throws -> [UInt16] {
    let simplify = try Transliterator("Traditional-Simplified")
    var table = [UInt16](0...UInt16.max)
    for unit in UInt16(0xFF01)...UInt16(0xFF5E) { table[Int(unit)] = unit - 0xFEE0 }
    for unit in UInt16(0x3400)...UInt16(0x9FFF) {
      if let folded = simplify.transliterate([unit]), folded.count == 1 { table[Int(unit)] = folded[0] }
    }
    for (from, to) in others { for unit in from.utf16 { table[Int(unit)] = to.utf16.first ?? unit } }
    return table
  }

  private static let others: [(from: String, to: String)] = [
    ("\u{3000}\u{00A0}\u{2002}\u{2003}\u{2009}\t", " "),
    ("「『〝", "“"), ("」』〞", "”"),
    ("–—―−﹣", "-"), ("〜∼", "~"),
    ("•‧・･●⋅∙", "·"),
    ("〔［【", "["), ("〕］】", "]"), ("﹪", "%"), ("﹐", ","), ("○◯Ｏ", "〇"),
    ("〈", "《"), ("〉", "》"), ("羣", "群"), ("姦", "奸"), ("著", "着"), ("佔", "占"), ("佈", "布"), ("併", "并"),
    // Look-alikes that printers set: 大同巿, 陜西, 衞生署.
    ("巿", "市"), ("陜", "陕"), ("衞", "卫"),
    // ICU turns each of the first two into the other.
    ("苎苧薴", "苎"),
  ]
}
