import Foundation

/// Finds the annotation files that a path stands for, and reads each in its format.
public struct AnnotationFiles: Sendable {
  /// Everything that could be read.
  public private(set) var documents: [AnnotatedDocument] = []
  /// What could not, with file and line.
  public private(set) var problems: [FormatProblem] = []

  /// Reads a file, or the annotation files of a folder sorted by name; of a corpus (`gold/` beside `notices/`) its gold.
  ///
  /// The format of each file is known by its ending and its contents where none is given. For example a folder with
  /// `a.txt` and `a.ann` is brat's, and a `.json` whose first value is a list of tasks is Label Studio's.
  /// - Throws: `GoldError` where nothing there is an annotation file.
  public init(_ path: String, format: FormatName? = nil) throws(GoldError) {
    guard FileManager.default.fileExists(atPath: path) else { throw .missing(path: path) }
    let files = Self.files(path, format)
    if files.isEmpty { throw GoldError.noAnnotation(path: path) }
    var reading = FormatReading()
    for file in files {
      guard let name = format ?? Self.format(of: file) else {
        reading.problems.append(
          FormatProblem(
            file, .unreadable("is none of \(FormatName.allCases.map(\.rawValue).joined(separator: ", "))")))
        continue
      }
      do { reading.append(try name.format.read(file)) } catch { reading.problems.append(error) }
    }
    documents = reading.documents
    problems = reading.problems
  }

  private static let endings: [FormatName: [String]] = [
    .jsonl: ["jsonl", "ndjson", "json"], .brat: ["ann"], .doccano: ["jsonl", "json"], .labelStudio: ["json"],
    .cas: ["json"], .webanno: ["tsv"], .spacy: ["jsonl"], .conll: ["conll", "bio", "iob"],
  ]

  private static func files(_ path: String, _ format: FormatName?) -> [String] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return [] }
    if !isFolder.boolValue { return [path] }
    let gold = URL(fileURLWithPath: path).appendingPathComponent("gold").path
    let hasGold = FileManager.default.fileExists(atPath: gold, isDirectory: &isFolder) && isFolder.boolValue
    let folder = hasGold ? (path.hasSuffix("/") ? path + "gold" : path + "/gold") : path
    let wanted = Set(format.flatMap { endings[$0] } ?? endings.values.flatMap { $0 })
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().filter { name in
      !name.hasSuffix(Sidecar.ending) && !name.hasPrefix(".")
        && wanted.contains(URL(fileURLWithPath: name).pathExtension.lowercased())
    }.map { folder.hasSuffix("/") ? folder + $0 : folder + "/" + $0 }
  }

  /// The format of a file by its ending, and of JSON by what the first object holds.
  static func format(of file: String) -> FormatName? {
    switch URL(fileURLWithPath: file).pathExtension.lowercased() {
    case "ann": return .brat
    case "tsv": return .webanno
    case "conll", "bio", "iob": return .conll
    default: break
    }
    guard let bytes = try? FileBytes.read(file) else { return .jsonl }
    let whole = try? JSONParser.value(bytes)
    if let tasks = whole?.array?.elements {
      return tasks.isEmpty || tasks.contains { $0.object?["data"] != nil } ? .labelStudio : nil
    }
    if let object = whole?.object { return format(of: object) }
    for line in FileBytes.lines(bytes).prefix(100) {
      if let object = (try? JSONParser.value(Array(line.bytes)))?.object { return format(of: object) }
    }
    // Damaged JSON is read as a record, so that it is named with its line.
    return .jsonl
  }

  private static func format(of object: JSONObject) -> FormatName {
    if object["%FEATURE_STRUCTURES"] != nil { return .cas }
    if object["mentions"] != nil || object["schema"] != nil { return .jsonl }
    if object["data"]?.object != nil { return .labelStudio }
    if object["entities"] != nil || object["label"] != nil || object["labels"] != nil { return .doccano }
    if object["spans"] != nil { return .spacy }
    return .jsonl
  }
}

/// Writes documents in a format.
public struct AnnotationWriter: Sendable {
  /// What the format has no place for.
  public let problems: [FormatProblem]
  private let files: [FormatWriting.File]

  /// The files that `format` makes of `documents`.
  public init(_ documents: [AnnotatedDocument], _ format: FormatName) {
    let writing = format.format.write(documents)
    files = writing.files
    problems = writing.problems
  }

  /// The contents where the format keeps all notices in one file; nil where it keeps a file a notice.
  public var text: String? { files.count == 1 ? files[0].text : nil }

  /// Writes the files into `folder`.
  /// - Throws: what the file system throws.
  public func write(into folder: String) throws {
    let url = URL(fileURLWithPath: folder, isDirectory: true)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    for file in files { try Data(file.text.utf8).write(to: url.appendingPathComponent(file.path)) }
  }
}
