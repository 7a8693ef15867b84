import Foundation

/// The bytes of one table.
struct TableFile {
  let table: LexiconTable
  let name: String
  let contents: [UInt8]

  /// Every table of `folder`.
  /// - Throws: `TableError` where the folder cannot be read, an overlay holds a table of another name, or, unless
  ///   it is an overlay, a table is missing.
  static func all(in folder: URL, isOverlay: Bool) throws -> [TableFile] {
    if isOverlay { try checkNames(in: folder) }
    return try LexiconTable.allCases.compactMap { table in
      let url = folder.appendingPathComponent(table.file + ".tsv")
      guard let data = try? Data(contentsOf: url) else {
        if isOverlay, !FileManager.default.fileExists(atPath: url.path) { return nil }
        throw TableError(file: url.path, line: 0, reason: "cannot be read")
      }
      return TableFile(
        table: table, name: isOverlay ? url.path : url.lastPathComponent, contents: [UInt8](data))
    }
  }

  /// A user's rows must not be passed over because of a misspelt name.
  private static func checkNames(in folder: URL) throws {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else {
      throw TableError(file: folder.path, line: 0, reason: "no such folder")
    }
    let known = Set(LexiconTable.allCases.map { $0.file + ".tsv" })
    if let other = names.filter({ $0.hasSuffix(".tsv") && !known.contains($0) }).min() {
      throw TableError(
        file: folder.appendingPathComponent(other).path, line: 0, reason: "no table has this name")
    }
  }
}
