import Foundation

/// Turns what a user names — files, folders, patterns — into files.
public enum InputPaths {
  /// The files that `path` means, sorted: itself, those below a folder, or those that match a pattern with `*`,
  /// `?` or `[`.
  public static func files(_ path: String) -> Result<[String], ReadingError> {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
      return isFolder.boolValue ? folder(path) : .success([path])
    }
    let matches = pattern(path)
    return matches.isEmpty ? .failure(.missing(path: path)) : .success(matches)
  }

  private static func folder(_ path: String) -> Result<[String], ReadingError> {
    guard let below = FileManager.default.enumerator(atPath: path) else {
      return .failure(.unreadable(path: path, reason: "not permitted"))
    }
    let files = below.compactMap { $0 as? String }
      .filter(SourceForm.isRead)
      .filter { !$0.split(separator: "/").contains { $0.hasPrefix(".") } }
      .sorted().map { path.hasSuffix("/") ? path + $0 : path + "/" + $0 }
    return files.isEmpty ? .failure(.emptyFolder(path: path)) : .success(files)
  }

  private static func pattern(_ path: String) -> [String] {
    guard path.contains(where: { "*?[".contains($0) }) else { return [] }
    var matches = glob_t()
    defer { globfree(&matches) }
    guard glob(path, 0, nil, &matches) == 0 else { return [] }
    return (0..<Int(matches.gl_pathc)).compactMap { matches.gl_pathv[$0].map { String(cString: $0) } }
  }
}
