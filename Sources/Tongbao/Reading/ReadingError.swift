/// An input that could not be read. Each names the input.
public enum ReadingError: Error, Equatable, Sendable, CustomStringConvertible {
  /// Nothing lies at the path.
  case missing(path: String)
  /// The file exists and cannot be opened.
  case unreadable(path: String, reason: String)
  /// The source holds no character but white space.
  case empty(path: String)
  /// The folder holds no file of a kind that is read.
  case emptyFolder(path: String)
  /// The bytes are no text in any encoding.
  case noText(path: String, reason: String)
  /// No encoding of that name is known.
  case unknownEncoding(path: String, name: String)
  /// One notice is larger than the limit; both count bytes.
  case tooLarge(path: String, limit: Int)
  /// A page nests more elements than the limit.
  case tooDeep(path: String, limit: Int)
  /// A document, an archive or a table is damaged, or not of the form that its name says.
  case damaged(path: String, reason: String)
  /// A program that reads this kind of file is not installed; `package` is Debian's.
  case missingProgram(path: String, program: String, package: String)
  /// A line of a stream or a row of a table is no usable notice; `line` counts from 1.
  case badLine(path: String, line: Int, reason: String)

  /// The error as one line of English.
  public var description: String {
    switch self {
    case .missing(let path): "\(path): no such file or folder"
    case .unreadable(let path, let reason): "\(path): cannot be opened: \(reason)"
    case .empty(let path): "\(path): the file holds no text"
    case .emptyFolder(let path): "\(path): the folder holds no file of a kind that is read"
    case .noText(let path, let reason): "\(path): no text: \(reason)"
    case .unknownEncoding(let path, let name): "\(path): no encoding is called “\(name)”"
    case .tooLarge(let path, let limit):
      "\(path): larger than \(limit / 1_000_000) MB, the limit for one notice (--max-size)"
    case .tooDeep(let path, let limit): "\(path): more than \(limit) elements inside each other"
    case .damaged(let path, let reason): "\(path): \(reason)"
    case .missingProgram(let path, let program, let package):
      "\(path): \(program) is needed to read it: install the package \(package)"
    case .badLine(let path, let line, let reason): "\(path):\(line): \(reason)"
    }
  }
}
