/// Reads the layout and the metadata of a notice's plain text.
public struct NoticeReader: Sendable {
  private let lexicon: Lexicon

  /// A reader over a lexicon, which folds the text.
  public init(_ lexicon: Lexicon) { self.lexicon = lexicon }

  /// The notice of `units`.
  ///
  /// - Parameters:
  ///   - units: The text in UTF-16, unchanged.
  ///   - id: The caller's identifier.
  ///   - published: The publication date, where it is known from elsewhere; the header's counts otherwise.
  public func notice(units: [UInt16], id: String, source: String? = nil, published: CalendarDate? = nil) -> Notice {
    var notice = Notice(id: id, source: source, text: NoticeText(units: units, lexicon: lexicon))
    notice.published = published
    return notice
  }
}
