import Foundation

/// A file that was to be written and cannot be.
struct UnwritableFile: Error, CustomStringConvertible {
  let path: String
  let reason: String

  /// - Parameters:
  ///   - path: The file as the user named it.
  ///   - error: What Foundation said, which counts where the system finds nothing wrong with the path itself.
  init(_ path: String, _ error: any Error) {
    self.path = path
    reason = Self.obstacle(path) ?? error.localizedDescription
  }

  var description: String { "\(path): cannot be written: \(reason)" }

  /// The value of `body`, any error of which is about writing `path`.
  static func naming<Value>(_ path: String, _ body: () throws -> Value) throws -> Value {
    do { return try body() } catch let error as RunJournal.Mismatch { throw error } catch {
      throw UnwritableFile(path, error)
    }
  }

  /// Why the system would not open the file for writing, or make one in its folder.
  private static func obstacle(_ path: String) -> String? {
    let descriptor = open(path, O_WRONLY)
    if descriptor >= 0 {
      close(descriptor)
      return nil
    }
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    if errno == ENOENT, access(folder, W_OK) == 0 { return nil }
    return String(cString: strerror(errno))
  }
}
