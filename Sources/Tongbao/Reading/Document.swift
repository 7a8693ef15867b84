/// What a reader of one form of file found: a text and what the file itself says about it.
struct Document {
  var text: TextBuffer
  var title: String?
  /// The span of the title in the text.
  var titleRange: Range<Int>?
  var published: CalendarDate?
  var publisher: String?
  var author: String?
  var breadcrumb: [String] = []
  /// The tables, whose ranges index the text.
  var tables: [NoticeTable] = []
  var encoding = "UTF-8"
  var evidence = EncodingEvidence.wellFormed
  var sourceMap: SourceMap?
  var warnings: [Warning] = []

  init(text: TextBuffer) { self.text = text }
}
