/// A row of a dictionary table that cannot be used.
public struct TableError: Error, CustomStringConvertible, Sendable {
  /// The table's file name, such as `measures.tsv`.
  public let file: String
  /// 1-based line; 0 where the whole file or folder is meant.
  public let line: Int
  /// What is wrong with it.
  public let reason: String

  /// `measures.tsv:12: …`.
  public var description: String { line == 0 ? "\(file): \(reason)" : "\(file):\(line): \(reason)" }
}
