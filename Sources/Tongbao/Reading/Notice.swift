/// A published notice: its text, its metadata and its layout.
public struct Notice: Sendable {
  /// The caller's identifier, or `sha256:…` of the source bytes.
  public var id: String
  /// Where it was read from.
  public var source: String?
  /// The text that all offsets index.
  public let text: NoticeText
  /// The headline.
  public var title: String?
  /// The span of the headline in UTF-16 units.
  public var titleRange: Range<Int>?
  /// The publication date, given or read from the header.
  public var published: CalendarDate?
  /// The publishing body as the header prints it.
  public var publisher: String?
  /// The byline's name.
  public var author: String?
  /// The crumbs of the navigation line, outermost first.
  public var breadcrumb: [String] = []
  /// The encoding the bytes were read in: `UTF-8`, `GB18030` (for GBK and GB2312 too), `Big5`, `UTF-16LE`, ….
  public var encoding: String = "UTF-8"
  /// How the encoding was found out.
  public var encodingEvidence = EncodingEvidence.wellFormed
  /// The text's parts in order.
  public var blocks: [Block] = []
  /// The tables, by position; their cells lie in the text.
  public var tables: [NoticeTable] = []
  /// The way from the text back to the source's bytes, where it was asked for.
  public var sourceMap: SourceMap?
  /// What was odd about the source.
  public var warnings: [Warning] = []
}
