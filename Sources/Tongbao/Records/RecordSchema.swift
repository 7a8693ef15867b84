import Dictionaries
import Foundation

/// The JSON Schema (draft 2020-12) of the records.
public enum RecordSchema {
  /// The schema's text.
  /// - Throws: Foundation's error where the program's resources are not there.
  public static func json() throws -> String {
    let installed = Dictionaries.installed("record.schema.json")
    guard let url = installed ?? Bundle.module.url(forResource: "record.schema", withExtension: "json") else {
      throw CocoaError(.fileNoSuchFile)
    }
    return try String(contentsOf: url, encoding: .utf8)
  }
}
