import Foundation

/// The findings that a user has looked at and wants to hear no more of: a file with one identifier a line.
///
/// Blank lines are skipped, and what follows `#` is a remark: `F3a91c0d2be47  # 附件已更正`.
public struct Suppressions: Sendable {
  private let path: String
  /// The line on which each identifier stands, from 1.
  private let lines: [String: Int]
  private var used: Set<String> = []

  /// Reads the file at `path`.
  /// - Throws: `SuppressionError` where it cannot be read or a line is no identifier.
  public init(path: String) throws(SuppressionError) {
    guard let data = FileManager.default.contents(atPath: path) else { throw .unreadable(path: path) }
    self = try Suppressions(String(decoding: data, as: UTF8.self), path: path)
  }

  /// Reads the lines of `text`, which errors name as `path`.
  public init(_ text: String, path: String) throws(SuppressionError) {
    var lines: [String: Int] = [:]
    let rows = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    for (index, row) in rows.enumerated() {
      let content = row.prefix { $0 != "#" }.trimmingCharacters(in: .whitespaces)
      if content.isEmpty { continue }
      guard Self.isIdentifier(content) else {
        throw .notAnIdentifier(path: path, line: index + 1, text: content)
      }
      if lines[content] == nil { lines[content] = index + 1 }
    }
    self.path = path
    self.lines = lines
  }

  /// `F`, twelve hexadecimal digits, and perhaps a count.
  private static func isIdentifier(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let name = parts.first, name.first == "F", name.count == 13, parts.count <= 2 else { return false }
    return name.dropFirst().allSatisfy { $0.isASCII && $0.isHexDigit }
      && (parts.count == 1 || Int(parts[1]) != nil)
  }

  /// Whether the finding is to be passed over; remembers that it was there.
  public mutating func suppress(_ id: String) -> Bool {
    guard lines[id] != nil else { return false }
    used.insert(id)
    return true
  }

  /// What to tell of the identifiers that no finding had, by line.
  public var unused: [String] {
    lines.filter { !used.contains($0.key) }.sorted { $0.value < $1.value }.map {
      "\(path):\($0.value): no finding is called \($0.key) any more"
    }
  }
}

/// A file of suppressions that cannot be used.
public enum SuppressionError: Error, Equatable, Sendable, CustomStringConvertible {
  /// Nothing can be read at the path.
  case unreadable(path: String)
  /// A line holds something else than an identifier; `line` counts from 1.
  case notAnIdentifier(path: String, line: Int, text: String)

  /// The error as one line of English.
  public var description: String {
    switch self {
    case .unreadable(let path): "\(path): cannot be opened"
    case .notAnIdentifier(let path, let line, let text):
      "\(path):\(line): “\(text)” is no finding's identifier, which is F and twelve hexadecimal digits"
    }
  }
}
