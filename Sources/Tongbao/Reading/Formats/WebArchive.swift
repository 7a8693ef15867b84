import CArchive
import Foundation

/// The pages of a WARC file (ISO 28500), plain or compressed, one at a time.
///
/// libarchive unpacks it; its own reader of the format leaves out pages whose address ends in a slash.
final class WebArchive {
  /// One page: its address, and what the server sent behind its headers.
  struct Page {
    let address: String
    let bytes: [UInt8]
    /// The encoding that the server named.
    let encoding: String?
  }

  private let handle: UnsafeMutableRawPointer
  private let path: String
  private var buffer: [UInt8] = []
  private var at = 0
  private var isAtEnd = false

  init(path: String) throws(ReadingError) {
    guard let handle = tb_archive_open_file(path, 1), tb_archive_next(handle) == 1 else {
      throw .damaged(path: path, reason: "no archive that can be opened")
    }
    (self.handle, self.path) = (handle, path)
  }

  deinit { tb_archive_close(handle) }

  /// The next response that holds a page or a text; nil at the end.
  func next(limit: Int) -> Result<Page, ReadingError>? {
    while let head = header() {
      guard let size = head["content-length"].flatMap({ Int($0) }), size >= 0 else {
        isAtEnd = true
        at = buffer.count
        return .failure(.damaged(path: path, reason: "a record of the archive without its length"))
      }
      let address = head["warc-target-uri"].map { $0.trimmingPrefix("<") }.map { String($0) } ?? ""
      let isPage = head["warc-type"] == "response" || head["warc-type"] == "resource"
      guard isPage, address.hasPrefix("http") else {
        skip(size)
        continue
      }
      guard size <= limit else {
        skip(size)
        return .failure(.tooLarge(path: "\(path)/\(address)", limit: limit))
      }
      guard let content = take(size) else {
        return .failure(.damaged(path: "\(path)/\(address)", reason: "the archive ends inside the page"))
      }
      if let page = page(content, address, isResponse: head["warc-type"] == "response") {
        return .success(page)
      }
    }
    return nil
  }

  /// What stands behind the server's headers, of a page that it had and that is text.
  private func page(_ content: [UInt8], _ address: String, isResponse: Bool) -> Page? {
    guard isResponse else { return Page(address: address, bytes: content, encoding: nil) }
    var end = 0
    while end + 3 < content.count,
      !(content[end] == 0x0D && content[end + 1] == 0x0A && content[end + 2] == 0x0D
        && content[end + 3] == 0x0A)
    {
      end += 1
    }
    guard end + 3 < content.count else { return nil }
    let lines = String(decoding: content[..<end], as: UTF8.self).split(separator: "\r\n")
    guard let status = lines.first?.split(separator: " ").dropFirst().first, status == "200" else {
      return nil
    }
    let fields = Self.fields(lines.dropFirst())
    let type = fields["content-type"] ?? "text/html"
    guard type.hasPrefix("text/") || type.contains("html") || type.contains("xml") else { return nil }
    var body = Array(content[(end + 4)...])
    if fields["transfer-encoding"]?.contains("chunked") == true { body = Self.joined(body) }
    let encoding = type.range(of: "charset=").map { String(type[$0.upperBound...].prefix { $0 != ";" }) }
    return Page(address: address, bytes: body, encoding: encoding)
  }

  /// The chunks of a body put together; bytes that are no chunks stay as they are.
  private static func joined(_ body: [UInt8]) -> [UInt8] {
    var whole: [UInt8] = []
    var at = 0
    while let end = body[at...].firstIndex(of: 0x0D) {
      let digits = String(decoding: body[at..<end].prefix { $0 != UInt8(ascii: ";") }, as: UTF8.self)
      guard let size = Int(digits, radix: 16), size >= 0, end + 2 + size <= body.count else { return body }
      if size == 0 { return whole }
      whole += body[end + 2..<end + 2 + size]
      at = min(body.count, end + 4 + size)
    }
    return whole
  }

  private static func fields(_ lines: some Sequence<Substring>) -> [String: String] {
    var fields: [String: String] = [:]
    for line in lines {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let value = line[line.index(after: colon)...].drop { $0 == " " }
      fields[line[..<colon].lowercased()] =
        value.lowercased().hasPrefix("http") ? String(value) : value.lowercased()
    }
    return fields
  }

  /// The header of the next record; its lines end in CRLF and an empty one closes it.
  private func header() -> [String: String]? {
    var lines: [Substring] = []
    var line: [UInt8] = []
    while let byte = byte() {
      guard byte == 0x0A else {
        if byte != 0x0D, line.count < 8192 { line.append(byte) }
        continue
      }
      if line.isEmpty {
        if !lines.isEmpty { return Self.fields(lines) }
      } else {
        lines.append(Substring(decoding: line, as: UTF8.self))
      }
      line = []
    }
    return nil
  }

  private func byte() -> UInt8? {
    guard at < buffer.count || fill() else { return nil }
    defer { at += 1 }
    return buffer[at]
  }

  private func fill() -> Bool {
    guard !isAtEnd else { return false }
    var chunk = [UInt8](repeating: 0, count: 65536)
    let count = chunk.withUnsafeMutableBufferPointer { tb_archive_read(handle, $0.baseAddress, $0.count) }
    isAtEnd = count <= 0
    buffer = isAtEnd ? [] : Array(chunk[..<Int(count)])
    at = 0
    return !isAtEnd
  }

  private func take(_ count: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    while bytes.count < count {
      guard at < buffer.count || fill() else { return nil }
      let part = min(count - bytes.count, buffer.count - at)
      bytes += buffer[at..<at + part]
      at += part
    }
    return bytes
  }

  private func skip(_ count: Int) {
    var left = count
    while left > 0, at < buffer.count || fill() {
      let part = min(left, buffer.count - at)
      at += part
      left -= part
    }
  }
}
