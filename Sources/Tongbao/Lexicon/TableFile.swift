import Foundation

/// The bytes of one table.
struct TableFile {
  let table: LexiconTable
  let name: String
  let contents: [UInt8]

  /// Every table of `folder`.
  /// - Throws: `TableError` where the folder cannot be read or, unless it is an overlay, a table is missing.
  static func all(in folder: URL, isOverlay: Bool) throws -> [TableFile] {
    try LexiconTable.allCases.compactMap { table in
      let url = folder.appendingPathComponent(table.file + ".tsv")
      guard let data = try? Data(contentsOf: url) else {
        if isOverlay, !FileManager.default.fileExists(atPath: url.path) { return nil }
        throw TableError(file: url.path, line: 0, reason: "cannot be read")
      }
      return TableFile(table: table, name: isOverlay ? url.path : url.lastPathComponent, contents: [UInt8](data))
    }
  }
}
