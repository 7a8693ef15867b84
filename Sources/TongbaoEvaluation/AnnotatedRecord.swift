import Foundation

/// A record as it stands in a file: gold, or what some program wrote.
///
/// Offsets count code points, as in every record. Only the text and the mentions must be there: annotation tools know no
/// claims, cases or checks, and what is absent (`layers`) is not scored, while what is empty is.
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

  /// The parts of a record beside its mentions.
  public enum Layer: String, Sendable, CaseIterable {
    /// Quantities bound to what they count.
    case claim
    /// Persons and bodies dealt with.
    case `case`
    /// Totals checked.
    case check
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
  /// The parts that the record has, empty or not.
  public let layers: Set<Layer>

  private enum CodingKeys: String, CodingKey { case notice, text, mentions, claims, cases, checks }

  /// Decodes a record; claims, cases and checks may be absent.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    notice = try container.decode(NoticeFields.self, forKey: .notice)
    text = try container.decode(String.self, forKey: .text)
    mentions = try container.decode([MentionFields].self, forKey: .mentions)
    let claims = try container.decodeIfPresent([ClaimFields].self, forKey: .claims)
    let cases = try container.decodeIfPresent([CaseFields].self, forKey: .cases)
    let checks = try container.decodeIfPresent([CheckFields].self, forKey: .checks)
    let present: [(Layer, Bool)] = [(.claim, claims != nil), (.case, cases != nil), (.check, checks != nil)]
    layers = Set(present.filter(\.1).map(\.0))
    (self.claims, self.cases, self.checks) = (claims ?? [], cases ?? [], checks ?? [])
  }

  /// What validation needs of a document.
  /// - Throws: `FormatProblem` where a field that is compared has the wrong type.
  init(_ document: AnnotatedDocument) throws(FormatProblem) {
    do {
      self = try JSONDecoder().decode(
        AnnotatedRecord.self, from: Data(JSONText.line(.object(document.record())).utf8))
    } catch {
      throw FormatProblem(document.file, line: document.line, id: document.id, .field(Self.reason(error)))
    }
  }

  private static func reason(_ error: any Error) -> String {
    switch error {
    case DecodingError.keyNotFound(let key, let context):
      "no “\(key.stringValue)” in \(path(context.codingPath))"
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      "\(path(context.codingPath)) has the wrong type"
    default: "\(error)"
    }
  }

  private static func path(_ keys: [any CodingKey]) -> String {
    keys.isEmpty
      ? "the record" : keys.map { $0.intValue.map { "[\($0)]" } ?? $0.stringValue }.joined(separator: ".")
  }
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
