import Foundation

/// One line of a JSON Lines stream: `{"id": …, "text": …, "published": "YYYY-MM-DD"|null, "title"?, "source"?}`.
public struct NoticeLine: Sendable {
  private let reader: NoticeReader

  /// A reader of lines over a lexicon.
  public init(_ lexicon: Lexicon) { reader = NoticeReader(lexicon) }

  /// The notice in `line`.
  /// - Throws: `ReadingError.badLine` where the line is no JSON object with a text.
  public func read(_ line: [UInt8], path: String, number: Int) throws(ReadingError) -> Notice {
    let fields: Fields
    do {
      fields = try JSONDecoder().decode(Fields.self, from: Data(line))
    } catch {
      throw .badLine(path: path, line: number, reason: Self.reason(error))
    }
    guard let text = fields.text else {
      let reason = fields.html == nil ? "no “text”" : "“html” without “text” is not read yet"
      throw .badLine(path: path, line: number, reason: reason)
    }
    let published = fields.published.flatMap { CalendarDate(iso: $0) }
    var notice = reader.notice(
      units: Array(text.utf16), id: fields.id?.string ?? SourceDigest.identifier(line), source: fields.source,
      published: published, title: fields.title)
    if let given = fields.published, published == nil {
      notice.warnings.append(
        Warning(code: "unreadable-published", message: "“published” is no day: \(given)", range: nil))
    }
    return notice
  }

  private struct Fields: Decodable {
    let id: Identifier?
    let text: String?
    let published: String?
    let title: String?
    let source: String?
    let html: String?
  }

  /// An identifier may be a string or a number.
  private struct Identifier: Decodable {
    let string: String

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let string = try? container.decode(String.self) {
        self.string = string
      } else if let number = try? container.decode(Int.self) {
        string = String(number)
      } else {
        throw DecodingError.typeMismatch(
          String.self,
          .init(codingPath: decoder.codingPath, debugDescription: "neither a string nor a whole number"))
      }
    }
  }

  private static func reason(_ error: any Error) -> String {
    switch error {
    case DecodingError.typeMismatch(_, let context) where !context.codingPath.isEmpty:
      "“\(context.codingPath.map(\.stringValue).joined())” has the wrong type"
    case DecodingError.dataCorrupted(let context) where !context.codingPath.isEmpty:
      "“\(context.codingPath.map(\.stringValue).joined())” cannot be read"
    default: "no JSON object"
    }
  }
}
