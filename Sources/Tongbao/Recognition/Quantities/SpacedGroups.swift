/// Numbers whose thousands blanks group, as official tables print them: 48 287个, 1 234 567人.
enum SpacedGroups {
  /// Behind these a number names something: 图1, 附件2, 第3.
  private static let numbered: UnitSet = "第图表号例注项条款"
  private static let annexes: PhraseSet = ["附件", "文件", "证件"]

  private static let vague: UnitSet = "余多"

  /// The end of the digits, where a word stands before them and a measure word behind.
  static func end(in text: [UInt16], _ lattice: WordLattice, at start: Int) -> Int? {
    guard start > 0, text[start] != 0x30, text[start - 1] >= 0x4E00, text[start - 1] <= 0x9FFF,
      !numbered.contains(text[start - 1]), annexes.start(in: text, endingAt: start) == nil
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
    guard at > first, at < text.count else { return nil }
    // 2 300余人: a word of vagueness may stand before the measure word.
    let measure = vague.contains(text[at]) ? at + 1 : at
    return lattice.starts(LexiconTable.measures.bit, at: measure) ? at : nil
  }
}
