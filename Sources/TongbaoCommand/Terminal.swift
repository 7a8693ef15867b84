import Foundation

/// What is written beside the data.
enum Terminal {
  /// Whether standard output is a terminal.
  static let isOutput = isatty(STDOUT_FILENO) == 1
  /// Whether standard error is a terminal.
  static let isError = isatty(STDERR_FILENO) == 1

  /// Writes a line to standard error.
  static func note(_ line: String) { FileHandle.standardError.write(Data((line + "\n").utf8)) }

  /// Writes data to standard output at once.
  static func write(_ bytes: [UInt8]) { FileHandle.standardOutput.write(Data(bytes)) }

  /// Writes data to standard output at once.
  static func write(_ text: String) { write(Array(text.utf8)) }
}
