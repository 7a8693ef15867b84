/// One thing to read: a file, an archive's member, a line of a stream. Reading items one by one keeps memory flat.
public enum SourceItem: Sendable {
  /// A file of its own.
  case file(path: String)
  /// Bytes that stand inside something else; `name` says where.
  case content(name: String, bytes: [UInt8])
  /// A line of a JSON Lines stream; `number` counts from 1.
  case line(path: String, number: Int, bytes: [UInt8])
  /// What cannot be read.
  case failure(ReadingError)
}
