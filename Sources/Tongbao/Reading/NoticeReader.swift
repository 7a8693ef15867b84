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
    self.notice(
      NoticeText(units: units, lexicon: lexicon), tables: nil, id: id, source: source, published: published,
      title: title)
  }

  /// The notice of a text whose reader has found its tables, or of one in which they are looked for here.
  private func notice(
    _ text: NoticeText, tables: [NoticeTable]?, id: String, source: String?, published: CalendarDate?,
    title: String?
  ) -> Notice {
    var notice = Notice(id: id, source: source, text: text)
    notice.tables = tables ?? TextTables.find(in: text)
    let lines = Lines.ranges(in: text)
    let layout = LayoutReader(text, tables: notice.tables).layout(lines: lines)
    notice.blocks = layout.blocks
    notice.breadcrumb = layout.breadcrumb
    notice.titleRange = layout.title
    notice.title = title ?? layout.title.map { notice.text.string($0) }
    let signature = Signature.find(text, lines: lines)
    notice.published = published ?? layout.fields.published ?? signature.date
    let publisher = layout.fields.publisher ?? signature.publisher ?? layout.titleBody(text.folded)
    notice.publisher = publisher.map { notice.text.string($0) }
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

  /// The notice of a document that is laid out like plain text: headline and header fields stand in it.
  func plainNotice(_ document: Document, id: String, source: String?) -> Notice {
    let text = NoticeText(units: document.text.units, lexicon: lexicon)
    var notice = notice(
      text, tables: document.tables, id: id, source: source, published: document.published,
      title: document.title)
    notice.encoding = document.encoding
    notice.encodingEvidence = document.evidence
    notice.warnings += document.warnings
    return notice
  }
}
