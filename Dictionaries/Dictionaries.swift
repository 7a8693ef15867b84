import Foundation

/// Where the tables of this folder lie once the program is built.
public enum Dictionaries {
  /// The folder that holds `sanctions.tsv`, `measures.tsv` and the other tables.
  ///
  /// An installed program finds them at `../share/tongbao/Dictionaries` from its own folder; otherwise they are
  /// taken from the resource bundle that the package manager laid beside the program.
  public static var folder: URL {
    let program = URL(fileURLWithPath: CommandLine.arguments.first ?? "").resolvingSymlinksInPath()
    let installed = program.deletingLastPathComponent()
      .appendingPathComponent("../share/tongbao/Dictionaries").standardizedFileURL
    if FileManager.default.fileExists(atPath: installed.appendingPathComponent("sanctions.tsv").path) {
      return installed
    }
    return Bundle.module.resourceURL ?? Bundle.module.bundleURL
  }
}
