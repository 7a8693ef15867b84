import Foundation

/// One line of a JSON Lines stream:
/// `{"id": …, "text": …, "published": "YYYY-MM-DD"|null, "title"?, "source"?, "html"?}`.
public struct NoticeLine: Sendable {
  private let reader: NoticeReader
  private let pages: NoticePage
  private let options: ReadingOptions

  /// A reader of lines over a lexicon.
  public init(_ lexicon: Lexicon, options: ReadingOptions = ReadingOptions()) {
    reader = NoticeReader(lexicon)
    self.options = options
    // What is read is the line's string, not a file's bytes: there is no way back to them.
    var pageOptions = options
    pageOptions.keepsSourceOffsets = false
    pages = NoticePage(lexicon, pageOptions)
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
    let published = fields.published.flatMap { CalendarDate(iso: $0) }
    let id = fields.id?.string ?? SourceDigest.identifier(line)
    var notice: Notice
    if let text = fields.text {
      notice = reader.notice(
        units: Array(text.utf16), id: id, source: fields.source, published: published, title: fields.title)
    } else if let html = fields.html {
      notice = try page(html, id, fields, path, number)
      notice.published = published ?? notice.published
      notice.title = fields.title ?? notice.title
    } else {
      throw .badLine(path: path, line: number, reason: "no “text” and no “html”")
    }
    if let given = fields.published, published == nil {
      notice.warnings.append(
        Warning(code: "unreadable-published", message: "“published” is no day: \(given)", range: nil))
    }
    return notice
  }

  private func page(
    _ html: String, _ id: String, _ fields: Fields, _ path: String, _ number: Int
  ) throws(ReadingError) -> Notice {
    let text = DecodedText(units: Array(html.utf16), encoding: "UTF-8", evidence: .wellFormed)
    let found: Notice?
    do {
      found = try pages.notices(text, [], id: id, path: path, address: fields.source).first
    } catch .tooDeep(_, let limit) {
      throw .badLine(path: path, line: number, reason: "more than \(limit) elements inside each other")
    } catch {
      throw .badLine(path: path, line: number, reason: "“html” holds no text")
    }
    guard var notice = found else { throw .badLine(path: path, line: number, reason: "“html” holds no text") }
    notice.id = id
    notice.source = fields.source
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
