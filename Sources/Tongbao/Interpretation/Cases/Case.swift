/// A named person or body that was dealt with, and how.
public struct Case: Sendable {
  /// A sanction of the case.
  public struct Outcome: Sendable {
    /// The index of the sanction among the record's mentions.
    public let mention: Int
    /// The taxonomy's code.
    public let code: String?
    /// The term as an ISO 8601 duration.
    public let duration: String?
    /// When it was decided, in ISO 8601.
    public let date: String?
  }

  /// The index of the person among the record's mentions; nil where a body is the subject.
  public let person: Int?
  /// The person's or body's name.
  public let name: String
  /// The posts as printed.
  public let posts: [String]
  /// The index among the record's mentions of the body that the person belongs to, or that is dealt with itself.
  public let body: Int?
  /// The body's full name, as far as the notice tells it.
  public let institution: String?
  /// The violation in the notice's words.
  public let violation: String?
  /// What was decided.
  public let outcomes: [Outcome]
  /// The span of the sentences that tell the case, in UTF-16 units.
  public let range: Range<Int>
}
