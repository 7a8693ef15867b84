import Foundation
import Testing

/// The composed pages of `Fixtures/pages` with what is to be read out of each.
struct PageFixture: CustomTestStringConvertible, Sendable {
  let name: String
  let bytes: [UInt8]
  /// `title`, `published`, `publisher`, `author`, `breadcrumb`, and for some `encoding`, `warning`, `table`, `story`.
  let fields: [String: String]
  let text: String
  var testDescription: String { name }
  var path: String { PageFixture.folder.appendingPathComponent(name + ".html").path }

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../Fixtures/pages").standardizedFileURL

  static let all: [PageFixture] = {
    let files =
      (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    return files.filter { $0.pathExtension == "html" }.sorted { $0.path < $1.path }
      .compactMap { try? PageFixture($0) }
  }()

  private init(_ page: URL) throws {
    name = page.deletingPathExtension().lastPathComponent
    bytes = [UInt8](try Data(contentsOf: page))
    let expected = try String(
      contentsOf: page.deletingPathExtension().appendingPathExtension("expected"), encoding: .utf8)
    let parts = expected.components(separatedBy: "---\n")
    var fields: [String: String] = [:]
    for line in parts[0].split(separator: "\n") {
      let pair = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      fields[String(pair[0])] = pair[1].trimmingCharacters(in: .whitespaces)
    }
    self.fields = fields
    text = parts[1].trimmingCharacters(in: .newlines)
  }

  subscript(_ field: String) -> String? { fields[field].flatMap { $0.isEmpty ? nil : $0 } }
}
