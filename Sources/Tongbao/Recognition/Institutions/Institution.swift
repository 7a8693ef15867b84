/// A named body, or a collective tied to a place.
public struct Institution: Sendable, Equatable {
  /// What the body does in the notice.
  public enum Role: String, Sendable {
    /// The record format's words: who publishes, who decides, who is dealt with, who reports, who inspects.
    case issuer, decider, subject, reporter, inspector, other
  }

  /// The full name, as far as the notice itself tells it (市环保局 is 昆山市环保局); nil where it cannot tell.
  public var name: String?
  /// The full names of the members of a coordination (市委、市政府); empty for a single body.
  public var members: [String] = []
  /// The category of `institutions.tsv`, such as `discipline-inspection`.
  public var category: String
  /// national, provincial, prefecture, county, township or village, where it is known.
  public var level: String?
  /// GB/T 2260's code of the place, in the notice's year.
  public var region: String?
  /// What the body does in the notice.
  public var role: Role = .other

  var summary: String { members.isEmpty ? name ?? "?" : members.joined(separator: "；") }
}
