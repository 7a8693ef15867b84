import Foundation

/// A folder of gold: `gold/*.json`, each a record, beside the notices that they annotate.
public struct GoldCorpus: Sendable {
  /// The records, sorted by file name.
  public let records: [AnnotatedRecord]
  /// Files that could not be used, each with its name and the reason.
  public let problems: [String]

  /// Reads the gold of `folder`; a file that is no record or whose spans do not fit its text becomes a problem.
  /// - Throws: `GoldError` where the folder holds no gold at all.
  public init(folder: String) throws {
    let gold = URL(fileURLWithPath: folder).appendingPathComponent("gold")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: gold.path)) ?? []
    let files = names.filter { $0.hasSuffix(".json") }.sorted()
    if files.isEmpty { throw GoldError.noGold(folder: folder + (folder.hasSuffix("/") ? "gold" : "/gold")) }
    var records: [AnnotatedRecord] = []
    var problems: [String] = []
    for file in files {
      do {
        let record = try JSONDecoder().decode(
          AnnotatedRecord.self, from: Data(contentsOf: gold.appendingPathComponent(file)))
        problems += Self.spanProblems(record, file)
        records.append(record)
      } catch {
        problems.append("\(file): \(Self.reason(error))")
      }
    }
    self.records = records
    self.problems = problems
  }

  private static func spanProblems(_ record: AnnotatedRecord, _ file: String) -> [String] {
    let scalars = Array(record.text.unicodeScalars)
    return record.mentions.compactMap { mention in
      guard mention.start >= 0, mention.start < mention.end, mention.end <= scalars.count else {
        return "\(file): \(mention.id): [\(mention.start), \(mention.end)) lies outside the text"
      }
      var slice = String.UnicodeScalarView()
      slice.append(contentsOf: scalars[mention.start..<mention.end])
      return String(slice) == mention.text
        ? nil
        : "\(file): \(mention.id): the text at [\(mention.start), \(mention.end)) is “\(String(slice))”, not “\(mention.text)”"
    }
  }

  private static func reason(_ error: any Error) -> String {
    switch error {
    case DecodingError.keyNotFound(let key, let context):
      "no “\(key.stringValue)” in \(path(context.codingPath))"
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      "\(path(context.codingPath)) has the wrong type"
    case DecodingError.dataCorrupted(let context): "no JSON: \(context.debugDescription)"
    default: "\(error)"
    }
  }

  private static func path(_ keys: [any CodingKey]) -> String {
    keys.isEmpty
      ? "the record" : keys.map { $0.intValue.map { "[\($0)]" } ?? $0.stringValue }.joined(separator: ".")
  }
}

/// Gold that cannot be used.
public enum GoldError: Error, CustomStringConvertible, Sendable {
  /// The folder holds no gold.
  case noGold(folder: String)

  /// The error as one line of English.
  public var description: String {
    switch self {
    case .noGold(let folder): "\(folder): no gold (*.json) here"
    }
  }
}
