/// Why something was recognised at a position of a notice, or was not.
public struct Explanation: Sendable {
  /// A word of the tables that covers the position.
  public struct Word: Sendable, Equatable {
    /// The word as printed.
    public let text: String
    /// The tables of `Dictionaries/` that hold it.
    public let tables: [String]
  }

  /// A mention that covers the position.
  public struct Finding: Sendable {
    /// The mention's index in the record, or nil for a near miss.
    public let mention: Int?
    /// What was recognised.
    public let kind: MentionKind
    /// The span in UTF-16 units.
    public let range: Range<Int>
    /// The mention's text and its meaning: `41人`, `41 人`.
    public let text: String
    /// The meaning in one line, as the pattern's examples state it.
    public let meaning: String
    /// The pattern that made it.
    public let pattern: String
    /// The pattern's examples with the mention in 【】, each with its meaning.
    public let examples: [String]
    /// Texts in which the pattern must find nothing.
    public let counterExamples: [String]
    /// Of a mention: the claims, cases and checks that use it. Of a near miss: what stood in its way.
    public let notes: [String]
  }

  /// The position in UTF-16 units.
  public let position: Int
  /// The line that holds the position, white space at its ends left out, in UTF-16 units.
  public let line: Range<Int>
  /// The words of the tables that cover the position, from long to short.
  public let words: [Word]
  /// The mentions that cover the position.
  public let findings: [Finding]
  /// What would have been recognised there if nothing had stood in its way.
  public let nearMisses: [Finding]
}
