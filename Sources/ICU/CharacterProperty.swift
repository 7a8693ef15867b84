import CICU

/// The Unicode properties of a code point that word segmentation asks for.
public enum CharacterProperty {
  /// UAX 29's `Word_Break=Other`: such a character stands alone wherever no rule joins it to a neighbour.
  public static func hasNoWordBreakRule(_ scalar: UInt32) -> Bool {
    tb_word_break_property(Int32(scalar)) == 0
  }

  /// `Script=Han`.
  public static func isHan(_ scalar: UInt32) -> Bool { tb_is_han(Int32(scalar)) != 0 }

  /// `Script=Hiragana`, `Katakana` or `Hangul`.
  public static func isKanaOrHangul(_ scalar: UInt32) -> Bool { tb_is_kana_or_hangul(Int32(scalar)) != 0 }

  /// `Line_Break=SA`: Thai, Khmer and the other scripts that ICU divides by a dictionary of their own.
  public static func needsDictionary(_ scalar: UInt32) -> Bool { tb_needs_dictionary(Int32(scalar)) != 0 }

  /// Whether NFKC never changes the code point.
  public static func isNFKCInert(_ scalar: UInt32) -> Bool { tb_is_nfkc_inert(Int32(scalar)) != 0 }

  /// ICU's number for UAX 29's word-break property.
  public static func wordBreak(_ scalar: UInt32) -> Int32 { tb_word_break_property(Int32(scalar)) }
}
