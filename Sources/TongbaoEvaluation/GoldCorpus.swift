import Foundation

/// Gold: annotated notices in any of the formats, from a file or a folder.
public struct GoldCorpus: Sendable {
  /// The records, in the order of the files.
  public private(set) var records: [AnnotatedRecord] = []
  /// The same as documents, as `convert` writes them.
  public private(set) var documents: [AnnotatedDocument] = []
  /// What could not be used, with file, line and reason.
  public private(set) var problems: [FormatProblem] = []

  /// Reads the gold of `folder`, which may be a corpus (`gold/*.json`), a folder of any annotation tool or one file.
  ///
  /// A damaged file, a span that does not fit and an identifier used twice become problems; the rest is read.
  /// - Throws: `GoldError` where nothing there is an annotation file.
  public init(folder: String, format: FormatName? = nil) throws(GoldError) {
    let files = try AnnotationFiles(folder, format: format)
    problems = files.problems
    for document in files.documents {
      do throws(FormatProblem) {
        records.append(try AnnotatedRecord(document))
        documents.append(document)
      } catch {
        problems.append(error)
      }
    }
  }

  /// Only the notices of one part of the fixed division.
  public func part(_ split: Split) -> GoldCorpus {
    var part = self
    part.records.removeAll { !split.holds($0.notice.id) }
    part.documents.removeAll { !split.holds($0.id) }
    return part
  }

  /// A digest of texts and annotations by which a changed gold is noticed.
  public var digest: String {
    let lines = documents.sorted { $0.id < $1.id }.map { JSONText.line(.object($0.record())) }
    return "fnv1a:" + String(FNV1a.hash(lines.joined(separator: "\n").utf8), radix: 16)
  }
}

/// Gold that cannot be used.
public enum GoldError: Error, CustomStringConvertible, Sendable {
  /// There is nothing at the path.
  case missing(path: String)
  /// There is no annotation file.
  case noAnnotation(path: String)

  /// The error as one line of English.
  public var description: String {
    switch self {
    case .missing(let path): "\(path): no such file or folder"
    case .noAnnotation(let path): "\(path): no annotation here (records, brat, doccano, Label Studio, …)"
    }
  }
}
