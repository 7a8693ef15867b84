import Foundation
import ICU

/// A file that holds a notice, or several: plain text or a page in any encoding, .pdf, .docx or .xlsx.
public struct NoticeFile: Sendable {
  private let reader: NoticeReader
  private let pages: NoticePage
  private let options: ReadingOptions

  /// A reader of files over a lexicon.
  public init(_ lexicon: Lexicon, options: ReadingOptions = ReadingOptions()) {
    self.options = options
    reader = NoticeReader(lexicon)
    pages = NoticePage(lexicon, options)
  }

  /// The notice in the file at `path`; of a page that tells several stories, the first.
  /// - Throws: `ReadingError` where the file is missing, empty, too large or no text.
  public func read(_ path: String, published: CalendarDate? = nil) throws(ReadingError) -> Notice {
    try read(bytes(of: path), path: path, published: published)
  }

  /// The notice in `bytes`, which were read from `path`; of a page that tells several stories, the first.
  /// - Throws: `ReadingError` where the bytes are empty, too many or no text.
  public func read(
    _ bytes: [UInt8], path: String, published: CalendarDate? = nil
  ) throws(ReadingError) -> Notice {
    guard var notice = try notices(bytes, path: path).first else { throw .empty(path: path) }
    notice.published = published ?? notice.published
    return notice
  }

  /// All notices in the file at `path`.
  /// - Throws: `ReadingError` where the file is missing, empty, too large or no text.
  public func notices(_ path: String) throws(ReadingError) -> [Notice] {
    try notices(bytes(of: path), path: path)
  }

  /// All notices in `bytes`, which were read from `path`.
  ///
  /// A page on which two articles stand under headlines of their own gives two; their identifiers end in `#1`, `#2`.
  /// - Throws: `ReadingError` where the bytes are empty, too many or no text.
  public func notices(_ bytes: [UInt8], path: String) throws(ReadingError) -> [Notice] {
    try notices(bytes, path: path, declared: nil)
  }

  /// All notices in `bytes`; `declared` is the encoding that their server named.
  func notices(_ bytes: [UInt8], path: String, declared: String?) throws(ReadingError) -> [Notice] {
    guard bytes.count <= options.limit(for: path) else {
      throw .tooLarge(path: path, limit: options.limit(for: path))
    }
    if let notice = try document(bytes, path) { return [notice] }
    let decoder = TextDecoder(
      given: options.encoding, declared: declared, keepsOffsets: options.keepsSourceOffsets)
    let text = try decoder.decode(bytes, path: path)
    guard text.units.contains(where: { !Lines.isSpace($0) && !Lines.isLineEnd($0) && $0 != 0 }) else {
      throw .empty(path: path)
    }
    let id = SourceDigest.identifier(bytes)
    if case .page = SourceForm.of(path: path, text) {
      return try pages.notices(text, bytes, id: id, path: path)
    }
    var notice = reader.notice(units: text.units, id: id, source: path)
    notice.take(text)
    if options.keepsSourceOffsets { notice.sourceMap = SourceMap(offsets: text.offsets, size: bytes.count) }
    return [notice]
  }

  /// The notice of a file that is no text itself, or nil.
  private func document(_ bytes: [UInt8], _ path: String) throws(ReadingError) -> Notice? {
    let limit = options.largestDocument
    let document: Document
    switch SourceForm.container(path: path, bytes) {
    case .print: document = try PrintedDocument.document(bytes, path: path, limit: options.largestNotice)
    case .wordDocument: document = try WordDocument.document(bytes, path: path, limit: limit)
    case .workbook: document = try Workbook.document(bytes, path: path, limit: limit)
    case nil: return nil
    }
    guard !document.text.isEmpty else { throw .empty(path: path) }
    return reader.plainNotice(document, id: SourceDigest.identifier(bytes), source: path)
  }

  /// The bytes of a file that is not too large.
  func bytes(of path: String) throws(ReadingError) -> [UInt8] {
    let size = (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int
    // A file that is too large is not even opened.
    let limit = options.limit(for: path)
    if let size, size > limit { throw .tooLarge(path: path, limit: limit) }
    do {
      return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe))
    } catch {
      guard FileManager.default.fileExists(atPath: path) else { throw .missing(path: path) }
      throw .unreadable(path: path, reason: (error as NSError).localizedDescription)
    }
  }
}

extension Notice {
  /// Takes over how the source was decoded.
  mutating func take(_ text: DecodedText) {
    encoding = text.encoding
    encodingEvidence = text.evidence
    warnings += text.warnings
  }
}
