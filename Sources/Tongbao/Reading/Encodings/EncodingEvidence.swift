/// How the encoding of a source was found out.
public enum EncodingEvidence: String, Sendable, CaseIterable {
  /// The caller named it.
  case given
  /// A byte order mark.
  case mark = "byte-order-mark"
  /// The bytes are UTF-8 throughout, or all but a few of them.
  case wellFormed = "well-formed"
  /// Every second byte is zero, or the high half of a Chinese character.
  case zeroBytes = "zero-bytes"
  /// The page names it, and its bytes do not speak against it.
  case declared
  /// The bytes fall where GB18030 or Big5 keeps its common characters.
  case structure
  /// ICU's detector.
  case detector
}
