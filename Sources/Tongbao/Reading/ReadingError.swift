/// An input that could not be read. Each names the input.
public enum ReadingError: Error, Equatable, Sendable, CustomStringConvertible {
  /// Nothing lies at the path.
  case missing(path: String)
  /// The file exists and cannot be opened.
  case unreadable(path: String, reason: String)
  /// The file holds no character but white space.
  case empty(path: String)
  /// The folder holds no file of a kind that is read.
  case emptyFolder(path: String)
  /// The bytes are no UTF-8; `offset` counts bytes from 0.
  case notUTF8(path: String, offset: Int)
  /// A line of a JSON Lines stream is no usable object; `line` counts from 1.
  case badLine(path: String, line: Int, reason: String)

  /// The error as one line of English.
  public var description: String {
    switch self {
    case .missing(let path): "\(path): no such file or folder"
    case .unreadable(let path, let reason): "\(path): cannot be opened: \(reason)"
    case .empty(let path): "\(path): the file holds no text"
    case .emptyFolder(let path): "\(path): the folder holds no .txt, .md or .jsonl file"
    case .notUTF8(let path, let offset): "\(path): no UTF-8: the byte at offset \(offset) begins no character"
    case .badLine(let path, let line, let reason): "\(path):\(line): \(reason)"
    }
  }
}
