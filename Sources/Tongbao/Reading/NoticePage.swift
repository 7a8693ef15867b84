/// Reads the notices of a page in HTML.
struct NoticePage: Sendable {
  private let reader: NoticeReader
  private let lexicon: Lexicon
  private let options: ReadingOptions

  init(_ lexicon: Lexicon, _ options: ReadingOptions) {
    self.lexicon = lexicon
    self.options = options
    reader = NoticeReader(lexicon)
  }

  /// The notices of a decoded page.
  /// - Parameters:
  ///   - text: The page as text.
  ///   - bytes: The source, for the way back to it.
  ///   - address: Where the page was published, if that is known from elsewhere.
  func notices(
    _ text: DecodedText, _ bytes: [UInt8], id: String, path: String, address: String? = nil
  ) throws(ReadingError) -> [Notice] {
    let utf8 = text.units.withUnsafeBufferPointer { units in
      [UInt8](unsafeUninitializedCapacity: units.count * 3) { buffer, count in
        count = UTF8Writer.write(units, to: buffer)
      }
    }
    let pages = PageReader(lexicon: lexicon, keepsSource: options.keepsSourceOffsets)
    let documents = try utf8.withUnsafeBufferPointer { (buffer) throws(ReadingError) in
      try pages.documents(buffer, path: path, address: address ?? Self.address(path))
    }
    let places = options.keepsSourceOffsets ? Self.places(text, sourceSize: bytes.count) : []
    return try documents.enumerated().map { (index, found) throws(ReadingError) in
      guard !found.text.isEmpty else { throw .empty(path: path) }
      var document = found
      document.encoding = text.encoding
      document.evidence = text.evidence
      document.warnings = text.warnings
      if options.keepsSourceOffsets {
        document.sourceMap = found.text.sourceMap { places[min(Int($0), places.count - 1)] }
      }
      return reader.notice(
        document, id: documents.count == 1 ? id : "\(id)#\(index + 1)", source: path)
    }
  }

  /// An address as it is; of a file its name alone, since its folders are the reader's own.
  private static func address(_ path: String) -> String? {
    path.contains("://") ? path : path.split(separator: "/").last.map(String.init)
  }

  /// For each byte of the page in UTF-8, and for its end, the byte of the source.
  private static func places(_ text: DecodedText, sourceSize: Int) -> [Int32] {
    var places: [Int32] = []
    places.reserveCapacity(text.units.count * 3 + 1)
    for (index, unit) in text.units.enumerated() {
      let isLow = unit & 0xFC00 == 0xDC00
      let width = unit < 0x80 ? 1 : unit < 0x800 ? 2 : unit & 0xF800 == 0xD800 ? (isLow ? 1 : 3) : 3
      for _ in 0..<width { places.append(text.offsets[index]) }
    }
    places.append(Int32(sourceSize))
    return places
  }
}
