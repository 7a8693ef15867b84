import Foundation

/// Outcomes by the digest of what they came from: a second run works only on what changed.
///
/// A file that cannot be read or written is no error: the work is done again.
struct OutcomeCache: Sendable {
  private let folder: URL

  init(_ path: String) { folder = URL(fileURLWithPath: path, isDirectory: true) }

  func outcome(_ digest: String) -> ItemOutcome? {
    guard let data = try? Data(contentsOf: file(digest)) else { return nil }
    return try? PropertyListDecoder().decode(ItemOutcome.self, from: data)
  }

  func keep(_ outcome: ItemOutcome, _ digest: String) {
    let encoder = PropertyListEncoder()
    encoder.outputFormat = .binary
    guard let data = try? encoder.encode(outcome) else { return }
    let file = file(digest)
    try? FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try? data.write(to: file, options: .atomic)
  }

  /// `sha256:ab…` lies in `ab/`, so that no folder grows too large.
  private func file(_ digest: String) -> URL {
    let name = digest.split(separator: ":").last.map(String.init) ?? digest
    return folder.appendingPathComponent(String(name.prefix(2))).appendingPathComponent(name)
  }
}
