import Foundation

/// The record that lies beside a tool's file where its format has no place for claims, cases, checks and the notice's
/// own fields: `<name>.record.json`. Tools do not look at it.
struct Sidecar {
  static let ending = ".record.json"

  /// The sidecar of a document; `withText` where the tool's file cannot hold the text unchanged.
  static func file(_ document: AnnotatedDocument, withText: Bool) -> FormatWriting.File {
    FormatWriting.File(
      path: document.fileName + ending, text: JSONText.page(document.record(withText: withText)))
  }

  /// The record beside the file whose path without ending is `stem`, or an empty one.
  static func record(beside stem: String) -> (record: JSONObject, problems: [FormatProblem]) {
    let path = stem + ending
    guard FileManager.default.fileExists(atPath: path) else { return (JSONObject(), []) }
    do {
      guard let record = try FileBytes.json(path).object else {
        return (JSONObject(), [FormatProblem(path, line: 1, .field("an object is wanted"))])
      }
      return (record, [])
    } catch {
      return (JSONObject(), [error])
    }
  }
}

/// Files as bytes, text and lines; nothing is translated on the way.
enum FileBytes {
  static func read(_ path: String) throws(FormatProblem) -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw FormatProblem(path, .unreadable("cannot be read"))
    }
    return [UInt8](data)
  }

  /// The file as text, without a byte order mark.
  static func text(_ path: String) throws(FormatProblem) -> String {
    var bytes = try read(path)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw FormatProblem(path, .unreadable("is no UTF-8"))
    }
    return text
  }

  /// The file as one JSON value.
  static func json(_ path: String) throws(FormatProblem) -> JSONValue {
    let bytes = try read(path)
    do throws(JSONError) { return try JSONParser.value(bytes) } catch {
      throw FormatProblem(path, line: error.line, .noJSON(error.reason))
    }
  }

  /// The lines of `bytes` with their numbers, without LF and the CR before it.
  static func lines(_ bytes: [UInt8]) -> [(number: Int, bytes: ArraySlice<UInt8>)] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated().map { index, line in
      (index + 1, line.last == 0x0D ? line.dropLast() : line)
    }
  }

  /// The file's name without folder and ending.
  static func stem(_ path: String) -> String {
    URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
  }
}
