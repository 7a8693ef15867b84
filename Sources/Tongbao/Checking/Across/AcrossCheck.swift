/// A relation between figures of two notices, and whether it holds.
public struct AcrossCheck: Sendable {
  /// How the two figures belong together.
  public enum Relation: String, Sendable {
    /// The same fact in both notices: the values must agree.
    case `repeat`
    /// A count that goes on from the same day: it must not fall.
    case series
    /// A shorter span of time within a longer one: a quarter within its year.
    case time
    /// A smaller place within a larger one: a province within the nation.
    case place
  }

  /// One of the two figures.
  public struct Operand: Sendable, Equatable {
    /// The index of the record among those compared.
    public let record: Int
    /// The index of the claim in that record.
    public let claim: Int
  }

  /// How the two figures belong together.
  public let relation: Relation
  /// The two figures: the part before its whole, the earlier notice before the later.
  public let operands: [Operand]
  /// The relation and its verdict, with a claim's number being its place in `operands`. The mentions of its suspects
  /// belong to the record of the operand at the same place in `suspected`.
  public let check: Check
  /// For each suspect of `check` the operand that it is.
  public let suspected: [Operand]
  /// Names the finding, as `Finding.id` does.
  public let id: String

  /// How grave it is; nil where the relation holds. That two notices speak of the same thing is never certain.
  public var severity: Finding.Severity? {
    switch check.verdict {
    case .inconsistent: .warning
    case .indeterminate: .note
    default: nil
    }
  }
}
