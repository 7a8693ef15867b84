import Foundation

/// One line of a JSON Lines stream:
/// `{"id": …, "text": …, "published": "YYYY-MM-DD"|null, "title"?, "source"?, "html"?}`.
public struct NoticeLine: Sendable {
  private let reader: NoticeFieldReader

  /// A reader of lines over a lexicon.
  public init(_ lexicon: Lexicon, options: ReadingOptions = ReadingOptions()) {
    reader = NoticeFieldReader(lexicon, options)
  }

  /// The notice in `line`: of its `text`, or of the page in its `html` where there is no text.
  /// - Throws: `ReadingError.badLine` where the line is no JSON object with a text or a page.
  public func read(_ line: [UInt8], path: String, number: Int) throws(ReadingError) -> Notice {
    let fields: Fields
    do {
      fields = try JSONDecoder().decode(Fields.self, from: Data(line))
    } catch {
      throw .badLine(path: path, line: number, reason: Self.reason(error))
    }
    return try reader.notice(
      NoticeFields(
        text: fields.text, html: fields.html, published: fields.published, title: fields.title,
        source: fields.source),
      id: fields.id?.string ?? SourceDigest.identifier(line), path: path, line: number)
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
