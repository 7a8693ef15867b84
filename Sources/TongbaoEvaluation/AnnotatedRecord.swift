import Foundation

/// A record as it stands in a file: gold, or what some program wrote.
///
/// Offsets count code points, as in every record.
public struct AnnotatedRecord: Decodable, Sendable {
  /// The notice's metadata that validation needs.
  public struct NoticeFields: Decodable, Sendable {
    /// The notice's identifier.
    public let id: String
    /// Where the notice's text lies.
    public let source: String?
    /// The publication date as YYYY-MM-DD.
    public let published: String?
    /// The genre.
    public let kind: String?
  }

  /// A mention: its span and the fields that are compared.
  public struct MentionFields: Decodable, Sendable {
    /// The mention's identifier.
    public let id: String
    /// The mention's kind.
    public let kind: String
    /// The offset of the first code point.
    public let start: Int
    /// The offset behind the last code point.
    public let end: Int
    /// The span's text.
    public let text: String
    let value: AnnotatedValue?
    let low: Double?
    let high: Double?
    let unit: String?
    let name: String?
    let members: [String]?
    let type: String?
    let code: String?
    let post: String?
    let title: String?
  }

  /// A claim: what it counts and where it belongs.
  public struct ClaimFields: Decodable, Sendable {
    let id: String
    let quantity: String?
    let predicate: String?
    let parent: String?
    let relation: String?
  }

  /// A case.
  public struct CaseFields: Decodable, Sendable {
    let id: String
    let name: String
    let sanctions: [Outcome]

    struct Outcome: Decodable, Sendable { let code: String? }
  }

  /// A check.
  public struct CheckFields: Decodable, Sendable {
    let id: String
    let kind: String
    let equation: String
    let verdict: String
    let planted: Bool?
  }

  /// The notice's metadata.
  public let notice: NoticeFields
  /// The text that offsets index.
  public let text: String
  /// The mentions.
  public let mentions: [MentionFields]
  /// The claims.
  public let claims: [ClaimFields]
  /// The cases.
  public let cases: [CaseFields]
  /// The checks.
  public let checks: [CheckFields]
}

/// A mention's `value`: a number for quantities, a string for dates.
enum AnnotatedValue: Decodable, Sendable, Equatable {
  case number(Double)
  case string(String)

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else {
      self = .string(try container.decode(String.self))
    }
  }
}
