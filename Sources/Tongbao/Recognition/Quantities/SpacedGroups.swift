/// Numbers whose thousands blanks group, as official tables print them: 48 287个, 1 234 567人.
enum SpacedGroups {
  /// Behind these a number names something: 图1, 附件2, 第3.
  private static let numbered: UnitSet = "第图表件号例注项条款年月日时分"

  /// The end of the digits, where a word stands before them and a measure word behind.
  static func end(in text: [UInt16], _ lattice: WordLattice, at start: Int) -> Int? {
    guard start > 0, text[start] != 0x30, text[start - 1] >= 0x4E00, text[start - 1] <= 0x9FFF,
      !numbered.contains(text[start - 1])
    else { return nil }
    func isDigit(_ at: Int) -> Bool { at < text.count && text[at] >= 0x30 && text[at] <= 0x39 }
    var at = start
    while isDigit(at), at - start < 4 { at += 1 }
    guard at - start < 4 else { return nil }
    let first = at
    while at < text.count, text[at] == Glyph.space, isDigit(at + 1), isDigit(at + 2), isDigit(at + 3),
      !isDigit(at + 4)
    {
      at += 4
    }
    return at > first && lattice.starts(LexiconTable.measures.bit, at: at) ? at : nil
  }
}
