/// What a word of the lexicon stands for: a row of a table.
struct WordEntry {
  private let packed: UInt32

  init(table: LexiconTable, row: Int, isSecondary: Bool = false) {
    packed = UInt32(table.rawValue) << 24 | (isSecondary ? 1 << 23 : 0) | UInt32(row)
  }

  var table: LexiconTable { LexiconTable(rawValue: UInt8(packed >> 24)) ?? .words }
  var row: Int { Int(packed & 0x7FFFFF) }
  /// Of a sanction: a bare surface that several rows share. Of a place: its short name.
  var isSecondary: Bool { packed & 1 << 23 != 0 }
}
