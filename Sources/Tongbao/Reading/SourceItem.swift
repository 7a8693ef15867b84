/// One thing to read: a file, an archive's member, a line of a stream. Reading items one by one keeps memory flat.
public enum SourceItem: Sendable {
  /// A file of its own.
  case file(path: String)
  /// Bytes that stand inside something else; `name` says where, `encoding` what their server said of them.
  case content(name: String, bytes: [UInt8], encoding: String?)
  /// A line of a JSON Lines stream; `number` counts from 1.
  case line(path: String, number: Int, bytes: [UInt8])
  /// A row of a table of notices.
  case row(SourceRow)
  /// What cannot be read.
  case failure(ReadingError)
}

/// A row of a .csv or .tsv file.
public struct SourceRow: Sendable {
  let path: String
  /// The line on which the row begins, from 1.
  let line: Int
  let fields: NoticeFields
  let encoding: String
  let evidence: EncodingEvidence
}
