/// Reads a notice whose text and metadata come in fields: a line of a stream, a row of a table.
struct NoticeFieldReader: Sendable {
  private let reader: NoticeReader
  private let pages: NoticePage
  private let options: ReadingOptions

  init(_ lexicon: Lexicon, _ options: ReadingOptions) {
    reader = NoticeReader(lexicon)
    self.options = options
    // What is read is a string, not a file's bytes: there is no way back to them.
    var pageOptions = options
    pageOptions.keepsSourceOffsets = false
    pages = NoticePage(lexicon, pageOptions)
  }

  /// The notice of `fields`: of the text, or of the page where there is no text.
  /// - Throws: `ReadingError.badLine` where there is neither.
  func notice(_ fields: NoticeFields, id: String, path: String, line: Int) throws(ReadingError) -> Notice {
    let published = fields.published.flatMap(Self.day)
    var notice: Notice
    if let text = fields.text {
      notice = reader.notice(
        units: Array(text.utf16), id: id, source: fields.source, published: published, title: fields.title)
    } else if let html = fields.html {
      notice = try page(html, fields.source, path, line)
      notice.id = id
      notice.source = fields.source
      notice.published = published ?? notice.published
      notice.title = fields.title ?? notice.title
    } else {
      throw .badLine(path: path, line: line, reason: "no “text” and no “html”")
    }
    if let given = fields.published, published == nil {
      notice.warnings.append(
        Warning(code: "unreadable-published", message: "“published” is no day: \(given)", range: nil))
    }
    return notice
  }

  /// ISO 8601 first; a table's cell may hold 2021/3/9 or 2021年3月9日 too.
  private static func day(_ text: String) -> CalendarDate? {
    CalendarDate(iso: text) ?? PrintedDate.first(in: Array(text.utf16))
  }

  private func page(
    _ html: String, _ address: String?, _ path: String, _ line: Int
  ) throws(ReadingError) -> Notice {
    let text = DecodedText(units: Array(html.utf16), encoding: "UTF-8", evidence: .wellFormed)
    do {
      if let notice = try pages.notices(text, [], id: "", path: path, address: address).first {
        return notice
      }
    } catch {
      if case .tooDeep(_, let limit) = error {
        throw .badLine(path: path, line: line, reason: "more than \(limit) elements inside each other")
      }
    }
    throw .badLine(path: path, line: line, reason: "“html” holds no text")
  }
}
