import Foundation

/// Where the tables of this folder lie once the program is built.
public enum Dictionaries {
  /// The folder that holds `sanctions.tsv`, `measures.tsv` and the other tables: an installed program's, or the
  /// resource bundle that the package manager laid beside the program.
  public static var folder: URL {
    installed("Dictionaries/sanctions.tsv")?.deletingLastPathComponent()
      ?? Bundle.module.resourceURL ?? Bundle.module.bundleURL
  }

  /// A file that `make install` laid at `../share/tongbao` from the program's own folder, or nil.
  public static func installed(_ file: String) -> URL? {
    guard let program = Bundle.main.executableURL?.resolvingSymlinksInPath() else { return nil }
    let url = program.deletingLastPathComponent()
      .appendingPathComponent("../share/tongbao").appendingPathComponent(file).standardizedFileURL
    return FileManager.default.fileExists(atPath: url.path) ? url : nil
  }
}
