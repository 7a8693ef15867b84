import ICU

/// What a UTF-16 unit is to the segmentation.
enum CharacterClass: UInt8 {
  /// A Han character that ICU's dictionary divides and NFKC leaves alone.
  case han
  /// `Word_Break=Other` and divided by no dictionary: a word by itself.
  case isolated
  /// An ASCII digit.
  case digit
  /// Middle punctuation (，：．): it joins digits or letters on both sides, and stands alone between others.
  case joiner
  /// A letter, white space or a line end: ICU's rules decide, but never across a Han character.
  case letter
  /// A combining mark, a kana or Hangul character, half of a surrogate pair, a Han character that NFKC changes:
  /// it may join its neighbours whatever they are.
  case entangled

  /// The class of every UTF-16 unit, from the installed ICU's properties.
  static func table() -> [UInt8] { (0..<UInt32(65536)).map { of($0).rawValue } }

  private static func of(_ unit: UInt32) -> CharacterClass {
    // ICU's numbers for Word_Break: Other 0, Format 2, Katakana 3, MidLetter 4, MidNum 5, Extend 9, MidNumLet 11,
    // and from 18 on the emoji classes and ZWJ, of which only WSegSpace (22) keeps to itself.
    let rule = CharacterProperty.wordBreak(unit)
    if (0xD800...0xDFFF).contains(unit) || CharacterProperty.isKanaOrHangul(unit)
      || CharacterProperty.needsDictionary(unit)
    {
      return .entangled
    }
    if (0x30...0x39).contains(unit) { return .digit }
    if CharacterProperty.isHan(unit) {
      return rule == 0 && CharacterProperty.isNFKCInert(unit) ? .han : .entangled
    }
    switch rule {
    case 0: return .isolated
    case 4, 5, 11: return .joiner
    case 2, 3, 9: return .entangled
    case 18...: return rule == 22 ? .letter : .entangled
    default: return .letter
    }
  }
}
