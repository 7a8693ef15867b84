import Foundation

/// Reads whatever a path or a stream holds: first its items, one at a time, then the notices of each.
///
/// Items come in order from one thread; their notices may be read on several.
public struct SourceReader: Sendable {
  private let files: NoticeFile
  private let lines: NoticeLine
  private let rows: NoticeFieldReader
  private let options: ReadingOptions

  /// A reader over a lexicon.
  public init(_ lexicon: Lexicon, options: ReadingOptions = ReadingOptions()) {
    self.options = options
    files = NoticeFile(lexicon, options: options)
    lines = NoticeLine(lexicon, options: options)
    rows = NoticeFieldReader(lexicon, options)
  }

  /// Calls `body` with the items of a file in order; `-` is standard input.
  /// - Parameter isLines: Whether a line is a notice; told by the file's name where nil.
  public func forEachItem(
    of path: String, isLines: Bool? = nil, _ body: (SourceItem) throws -> Void
  ) rethrows {
    if isLines == true { return try forEachLine(path, body) }
    if path == "-" {
      // One byte more than allowed tells that there is too much.
      let bytes = (try? FileHandle.standardInput.read(upToCount: options.largestDocument + 1)) ?? Data()
      return try body(.content(name: path, bytes: [UInt8](bytes), encoding: nil))
    }
    switch isLines == false ? nil : SourceForm.collection(path) {
    case .lines: try forEachLine(path, body)
    case .rows: try forEachRow(path, body)
    case .archive: try forEachMember(path, body)
    case .webArchive: try forEachPage(path, body)
    case nil: try body(.file(path: path))
    }
  }

  private func forEachRow(_ path: String, _ body: (SourceItem) throws -> Void) rethrows {
    guard let handle = FileHandle(forReadingAtPath: path) else {
      return try body(.failure(.unreadable(path: path, reason: "not permitted")))
    }
    let rows: RowStream
    do {
      rows = try RowStream(handle, path: path, longest: options.largestNotice, encoding: options.encoding)
    } catch {
      return try body(.failure(error))
    }
    guard let header = rows.next()?.cells else { return try body(.failure(.empty(path: path))) }
    let columns = options.columns.indexes(in: header)
    guard columns[.text] ?? columns[.html] != nil else {
      let wanted = options.columns.text.map { "no column is called “\($0)”" } ?? "no column holds the text"
      let reason = "\(wanted); name it with --text-column; the columns are \(header.joined(separator: ", "))"
      return try body(.failure(.damaged(path: path, reason: reason)))
    }
    while let row = rows.next() {
      guard !row.isTooLong else {
        try body(.failure(.badLine(path: path, line: row.line, reason: tooLong)))
        continue
      }
      func cell(_ field: FieldColumns.Field) -> String? {
        columns[field].flatMap {
          row.cells.indices.contains($0) && !row.cells[$0].isEmpty ? row.cells[$0] : nil
        }
      }
      let fields = NoticeFields(
        id: cell(.id), text: cell(.text), html: cell(.html), published: cell(.published), title: cell(.title),
        source: cell(.source))
      try body(
        .row(
          SourceRow(
            path: path, line: row.line, fields: fields, encoding: rows.encoding, evidence: rows.evidence)))
    }
  }

  private func forEachMember(_ path: String, _ body: (SourceItem) throws -> Void) rethrows {
    let archive: Archive
    do { archive = try Archive(path: path) } catch { return try body(.failure(error)) }
    var found = false
    while let member = archive.next(
      limit: options.largestDocument,
      where: { name in
        // Neither what systems add to archives nor hidden files.
        !name.split(separator: "/").contains { $0.hasPrefix(".") || $0 == "__MACOSX" }
          && SourceForm.isRead(name)
      })
    {
      found = true
      switch member {
      case .failure(_, let error): try body(.failure(error))
      case .file(let name, _) where SourceForm.collection(name) != nil:
        try body(
          .failure(
            .damaged(path: "\(path)/\(name)", reason: "a collection inside an archive: unpack it first")))
      case .file(let name, let bytes):
        try body(.content(name: "\(path)/\(name)", bytes: bytes, encoding: nil))
      }
    }
    if !found { try body(.failure(.emptyFolder(path: path))) }
  }

  private func forEachPage(_ path: String, _ body: (SourceItem) throws -> Void) rethrows {
    let archive: WebArchive
    do { archive = try WebArchive(path: path) } catch { return try body(.failure(error)) }
    while let page = archive.next(limit: options.largestNotice) {
      switch page {
      case .success(let page):
        try body(.content(name: page.address, bytes: page.bytes, encoding: page.encoding))
      case .failure(let error): try body(.failure(error))
      }
    }
  }

  private var tooLong: String {
    "longer than \(options.largestNotice / 1_000_000) MB, the limit for one notice (--max-size)"
  }

  private func forEachLine(_ path: String, _ body: (SourceItem) throws -> Void) rethrows {
    let handle: FileHandle
    if path == "-" {
      handle = .standardInput
    } else if let opened = FileHandle(forReadingAtPath: path) {
      handle = opened
    } else {
      return try body(.failure(.unreadable(path: path, reason: "not permitted")))
    }
    let stream = LineStream(handle, longest: options.largestNotice)
    var number = 0
    while let line = stream.next() {
      number += 1
      if stream.wasTooLong {
        let limit =
          "longer than \(options.largestNotice / 1_000_000) MB, the limit for one notice (--max-size)"
        try body(.failure(.badLine(path: path, line: number, reason: limit)))
      } else if !line.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
        try body(.line(path: path, number: number, bytes: line))
      }
    }
  }

  /// The item with its bytes, if it is a file: read once, for its digest and its notices.
  public func loaded(_ item: SourceItem) -> SourceItem {
    guard case .file(let path) = item else { return item }
    do { return .content(name: path, bytes: try files.bytes(of: path), encoding: nil) } catch {
      return .failure(error)
    }
  }

  /// The digest of a text, in which two texts differ: `sha256:…`.
  public static func digest(of text: String) -> String { SourceDigest.identifier(Array(text.utf8)) }

  /// What tells a loaded item from every other: its name and its bytes; nil for what cannot be read.
  public func digest(of item: SourceItem, salt: String) -> String? {
    let name: String
    let bytes: [UInt8]
    switch item {
    case .content(let source, let content, let encoding):
      (name, bytes) = ("\(source) \(encoding ?? "")", content)
    case .line(_, _, let line): (name, bytes) = ("", line)
    case .row(let row): (name, bytes) = ("\(row.encoding) \(row.line)", Array("\(row.fields)".utf8))
    case .file, .failure: return nil
    }
    return SourceDigest.identifier(Array("\(salt)\n\(name)\n".utf8) + bytes)
  }

  /// The notices of an item, or what kept it from being read.
  public func notices(in item: SourceItem) -> [Result<Notice, ReadingError>] {
    do {
      switch item {
      case .file(let path): return try files.notices(path).map { .success($0) }
      case .content(let name, let bytes, let encoding):
        return try files.notices(bytes, path: name, declared: encoding).map { .success($0) }
      case .row(let row):
        let fields = row.fields
        let id =
          fields.id ?? SourceDigest.identifier(Array("\(row.path):\(row.line)\n\(fields.text ?? "")".utf8))
        var notice = try rows.notice(fields, id: id, path: row.path, line: row.line)
        (notice.encoding, notice.encodingEvidence) = (row.encoding, row.evidence)
        return [.success(notice)]
      case .line(let path, let number, let bytes):
        return [.success(try lines.read(bytes, path: path, number: number))]
      case .failure(let error): return [.failure(error)]
      }
    } catch {
      return [.failure(error)]
    }
  }
}
