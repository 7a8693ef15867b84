/// The words of a notice with their classes, as `tongbao segment` prints them.
public final class WordList {
  /// A word with its offsets in code points.
  public struct Word: Sendable, Equatable {
    /// The offset of the first code point.
    public let start: Int
    /// The offset behind the last code point.
    public let end: Int
    /// The word as printed.
    public let text: String
    /// The tables that hold the word, or what kind of characters it is made of.
    public let classes: [String]
  }

  private let lexicon: Lexicon
  private let segmenter: Segmenter

  /// Opens ICU's break rules.
  /// - Throws: `ICUError` where the installed ICU lacks them.
  public init(_ lexicon: Lexicon) throws {
    self.lexicon = lexicon
    segmenter = try Segmenter(lexicon)
  }

  /// The words of a notice without white space.
  ///
  /// 昆山市纪委问责41人 gives 昆山市 (places), 纪委 (institutions), 问责 (sanctions, actions), 41 (number), 人 (measures).
  public func words(of notice: Notice) throws -> [Word] {
    let text = notice.text
    let tokens = Tokens(boundaries: try segmenter.boundaries(of: text.units), count: text.count)
    let lattice = WordLattice(text, lexicon)
    return (0..<tokens.count).compactMap { index in
      let range = tokens.range(index)
      if range.allSatisfy({ Lines.isSpace(text.folded[$0]) || Lines.isLineEnd(text.folded[$0]) }) {
        return nil
      }
      let tables = LexiconTable.allCases.filter { lattice.exact($0, range) != nil }.map(\.file)
      return Word(
        start: text.scalarOffset(range.lowerBound), end: text.scalarOffset(range.upperBound),
        text: text.string(range),
        classes: tables.isEmpty ? [characterKind(text.folded[range.lowerBound])] : tables)
    }
  }

  private func characterKind(_ unit: UInt16) -> String {
    switch unit {
    case 0x30...0x39: "number"
    case 0x41...0x5A, 0x61...0x7A: "latin"
    case 0x4E00...0x9FFF, 0x3400...0x4DBF: "word"
    default: lexicon.compiled.classes[Int(unit)] == CharacterClass.entangled.rawValue ? "word" : "punctuation"
    }
  }
}
