/// A notice with its annotation, free of any tool's form: what every annotation format is read into and written from.
///
/// Offsets count code points. What is not a span passes through as it stood, so that a record that goes out to an
/// annotation tool and comes back has lost nothing that the tool's format can hold.
public struct AnnotatedDocument: Sendable {
  /// An annotated span.
  struct Mention: Sendable, Equatable {
    var id: String
    /// The kind, which is the tools' label: institution, quantity, …
    var kind: String
    /// The span in code points.
    var range: Range<Int>
    /// All other members of the mention: value, unit, code, …
    var attributes: JSONObject
  }

  /// The notice's identifier.
  public internal(set) var id: String
  /// The text that offsets index.
  var text: DocumentText
  /// The mentions in the file's order.
  var mentions: [Mention]
  /// The record's other members: notice, claims, cases, checks, unclaimed, warnings.
  var rest: JSONObject
  /// The file that the document was read from.
  var file = ""
  /// The line at which it begins there.
  var line: Int?

  init(id: String, text: DocumentText, mentions: [Mention] = [], rest: JSONObject = JSONObject()) {
    (self.id, self.text, self.mentions, self.rest) = (id, text, mentions, rest)
  }
}

extension AnnotatedDocument: Equatable {
  /// The same annotation of the same text; where it was read from does not count.
  public static func == (a: AnnotatedDocument, b: AnnotatedDocument) -> Bool {
    a.id == b.id && a.text == b.text && a.mentions == b.mentions && a.rest == b.rest
  }
}

extension AnnotatedDocument {
  /// The members of a record in the order of the record format.
  private static let order = [
    "schema", "notice", "text", "mentions", "claims", "cases", "checks", "unclaimed", "warnings",
  ]

  /// The document in the record format; `withText: false` leaves the text out, as tools hold it elsewhere.
  func record(withText: Bool = true, withMentions: Bool = true) -> JSONObject {
    var record = rest
    var notice = rest["notice"]?.object ?? JSONObject()
    notice["id"] = .string(id)
    record["notice"] = .object(notice)
    if withText { record["text"] = .string(text.string) }
    if withMentions { record["mentions"] = .list(mentions.map { .object(mention($0)) }) }
    record.members.sort { place($0.key) < place($1.key) }
    return record
  }

  private func place(_ key: String) -> Int { Self.order.firstIndex(of: key) ?? Self.order.count }

  private func mention(_ mention: Mention) -> JSONObject {
    var object = JSONObject([
      ("id", .string(mention.id)), ("kind", .string(mention.kind)),
      ("start", .number(mention.range.lowerBound)), ("end", .number(mention.range.upperBound)),
      ("text", .string(text.slice(mention.range))),
    ])
    object.members += mention.attributes.members
    return object
  }

  /// A name for the document's files: the identifier without what file systems refuse.
  var fileName: String {
    let allowed = id.unicodeScalars.map { scalar -> Character in
      switch scalar {
      case "/", "\\", ":", "*", "?", "\"", "<", ">", "|", "\u{0}"..<" ": "_"
      default: Character(scalar)
      }
    }
    let name = String(allowed)
    return name.isEmpty || name.hasPrefix(".") ? "_" + name : name
  }
}
