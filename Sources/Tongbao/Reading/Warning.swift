/// Something that the reader of a record should know: an impossible date, a field that could not be read.
public struct Warning: Sendable, Equatable {
  /// A stable word, such as `impossible-date`.
  public let code: String
  /// What it is about, in English.
  public let message: String
  /// The span in UTF-16 units, where it has one.
  public let range: Range<Int>?
}
