/// Reads the layout and the metadata of a notice's plain text.
public struct NoticeReader: Sendable {
  private let lexicon: Lexicon

  /// A reader over a lexicon, which folds the text.
  public init(_ lexicon: Lexicon) { self.lexicon = lexicon }

  /// The notice of `units`.
  ///
  /// `发布日期:2017-11-23信息来源:昆山市纪委` gives the publication date and the publisher.
  ///
  /// - Parameters:
  ///   - units: The text in UTF-16, unchanged.
  ///   - id: The caller's identifier.
  ///   - source: Where the text came from.
  ///   - published: The publication date, where it is known from elsewhere; the header's counts otherwise.
  ///   - title: The headline, where it is known from elsewhere.
  public func notice(
    units: [UInt16], id: String, source: String? = nil, published: CalendarDate? = nil, title: String? = nil
  ) -> Notice {
    var notice = Notice(id: id, source: source, text: NoticeText(units: units, lexicon: lexicon))
    let layout = LayoutReader(notice.text).layout()
    notice.blocks = layout.blocks
    notice.breadcrumb = layout.breadcrumb
    notice.titleRange = layout.title
    notice.title = title ?? layout.title.map { notice.text.string($0) }
    notice.published = published ?? layout.fields.published
    notice.publisher = layout.fields.publisher.map { notice.text.string($0) }
    notice.author = (layout.fields.author ?? Byline.author(of: notice.text, layout.blocks)).map {
      notice.text.string($0)
    }
    return notice
  }

  /// The notice of a document that a reader of pages or files laid out; what the caller gives comes first.
  func notice(
    _ document: Document, id: String, source: String?, published: CalendarDate? = nil, title: String? = nil
  ) -> Notice {
    var notice = Notice(
      id: id, source: source, text: NoticeText(units: document.text.units, lexicon: lexicon))
    let layout = LayoutReader(
      notice.text, tables: document.tables, title: document.titleRange, isPage: true
    ).layout()
    notice.blocks = layout.blocks
    notice.breadcrumb = document.breadcrumb
    notice.titleRange = document.titleRange
    notice.title = title ?? document.title
    notice.published = published ?? document.published
    notice.publisher = document.publisher
    notice.author =
      document.author ?? Byline.author(of: notice.text, layout.blocks).map { notice.text.string($0) }
    notice.tables = document.tables
    notice.encoding = document.encoding
    notice.encodingEvidence = document.evidence
    notice.sourceMap = document.sourceMap
    notice.warnings = document.warnings
    return notice
  }
}
