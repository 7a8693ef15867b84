import Foundation
import ICU

/// A file that holds one notice as plain text in UTF-8.
public struct NoticeFile: Sendable {
  private let reader: NoticeReader

  /// A reader of files over a lexicon.
  public init(_ lexicon: Lexicon) { reader = NoticeReader(lexicon) }

  /// The notice in the file at `path`; a byte order mark is left out.
  /// - Throws: `ReadingError` where the file is missing, empty or no UTF-8.
  public func read(_ path: String, published: CalendarDate? = nil) throws(ReadingError) -> Notice {
    let data: Data
    do {
      data = try Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe)
    } catch {
      guard FileManager.default.fileExists(atPath: path) else { throw .missing(path: path) }
      throw .unreadable(path: path, reason: (error as NSError).localizedDescription)
    }
    return try read([UInt8](data), path: path, published: published)
  }

  /// The notice in `bytes`, which were read from `path`.
  /// - Throws: `ReadingError` where the bytes are empty or no UTF-8.
  public func read(
    _ bytes: [UInt8], path: String, published: CalendarDate? = nil
  ) throws(ReadingError) -> Notice {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let content = bytes.starts(with: mark) ? Array(bytes.dropFirst(3)) : bytes
    guard let units = utf16Units(fromUTF8: content) else {
      throw .notUTF8(path: path, offset: Self.firstInvalid(content) + bytes.count - content.count)
    }
    guard units.contains(where: { !Lines.isSpace($0) && !Lines.isLineEnd($0) }) else {
      throw .empty(path: path)
    }
    return reader.notice(
      units: units, id: SourceDigest.identifier(bytes), source: path, published: published)
  }

  /// Where the first ill-formed sequence begins.
  private static func firstInvalid(_ bytes: [UInt8]) -> Int {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): offset += UTF8.width(scalar)
      case .emptyInput, .error: return offset
      }
    }
  }
}
