import Foundation

/// The files of `Corpus/`.
enum CorpusFiles {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Corpus").standardizedFileURL

  static func notices() throws -> [URL] { try files("notices", ending: "txt") }
  static func gold() throws -> [URL] { try files("gold", ending: "json") }

  private static func files(_ name: String, ending: String) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(
      at: folder.appendingPathComponent(name), includingPropertiesForKeys: nil
    )
    .filter { $0.pathExtension == ending }.sorted { $0.path < $1.path }
  }
}
