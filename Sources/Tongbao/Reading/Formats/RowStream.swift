import Foundation
import ICU

/// The rows of a CSV or TSV file (RFC 4180), one at a time; a quoted cell may hold line ends.
///
/// The encodings of such files use no byte of a separator, a quotation mark or a line end inside a character, so that
/// rows are divided before they are decoded. UTF-16 is no such encoding: it is turned into UTF-8 first.
final class RowStream {
  struct Row {
    /// The line on which the row begins, from 1.
    let line: Int
    let cells: [String]
    /// Whether the row was longer than the limit; then it has no cells.
    var isTooLong = false
  }

  private static let examined = 65536
  private let handle: FileHandle
  private let longest: Int
  private let path: String
  private var buffer: [UInt8]
  private var at = 0
  private var isAtEnd = false
  private var line = 1
  private var separator = UInt8(ascii: ",")
  private(set) var encoding = "UTF-8"
  private(set) var evidence = EncodingEvidence.wellFormed

  /// - Throws: `ReadingError` where the file is no text.
  init(_ handle: FileHandle, path: String, longest: Int, encoding given: String?) throws(ReadingError) {
    self.handle = handle
    self.longest = longest
    self.path = path
    buffer = [UInt8]((try? handle.read(upToCount: Self.examined)) ?? Data())
    let head = try TextDecoder(given: given).decode(buffer, path: path)
    (encoding, evidence) = (head.encoding, head.evidence)
    if encoding.hasPrefix("UTF-16") || encoding.hasPrefix("UTF-32") { try unwiden(given) }
    if buffer.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
    let first = buffer[at...].prefix { $0 != 0x0A && $0 != 0x0D }
    func count(_ byte: UInt8) -> Int { first.count { $0 == byte } }
    let separators = [UInt8(ascii: ","), 0x09, UInt8(ascii: ";")]
    separator = separators.max { count($0) < count($1) } ?? separator
  }

  private func unwiden(_ given: String?) throws(ReadingError) {
    buffer += [UInt8]((try? handle.readToEnd()) ?? Data())
    let text = try TextDecoder(given: given).decode(buffer, path: path)
    buffer = Array(String(decoding: text.units, as: UTF16.self).utf8)
    isAtEnd = true
  }

  /// The next row, or nil at the end. Empty lines are no rows.
  func next() -> Row? {
    while let row = read() {
      if row.isTooLong || row.cells.count > 1 || row.cells.first?.isEmpty == false { return row }
    }
    return nil
  }

  private func read() -> Row? {
    var cells: [[UInt8]] = []
    var cell: [UInt8] = []
    var (isQuoted, isLong, size) = (false, false, 0)
    let begun = line
    guard peek() != nil else { return nil }
    while let byte = peek() {
      at += 1
      if byte == 0x0A { line += 1 }
      if isQuoted {
        if byte != 0x22 {
          if !isLong { cell.append(byte) }
        } else if peek() == 0x22 {
          at += 1
          cell.append(byte)
        } else {
          isQuoted = false
        }
      } else if byte == 0x22, cell.isEmpty {
        isQuoted = true
      } else if byte == separator {
        cells.append(cell)
        cell = []
      } else if byte == 0x0A || byte == 0x0D {
        if byte == 0x0D, peek() == 0x0A {
          at += 1
          line += 1
        }
        break
      } else if !isLong {
        cell.append(byte)
      }
      size += 1
      if size > longest {
        isLong = true
        cells = []
        cell = []
      }
    }
    if isLong { return Row(line: begun, cells: [], isTooLong: true) }
    cells.append(cell)
    return Row(line: begun, cells: cells.map(decoded))
  }

  private func peek() -> UInt8? {
    if at < buffer.count { return buffer[at] }
    guard !isAtEnd else { return nil }
    buffer = [UInt8]((try? handle.read(upToCount: Self.examined)) ?? Data())
    at = 0
    isAtEnd = buffer.isEmpty
    return buffer.first
  }

  private func decoded(_ cell: [UInt8]) -> String {
    if encoding == "GB18030" || encoding == "Big5",
      let units = cell.withUnsafeBufferPointer({ Transcoder.units($0, from: encoding)?.units })
    {
      return String(decoding: units, as: UTF16.self)
    }
    return String(decoding: cell, as: UTF8.self)
  }
}
