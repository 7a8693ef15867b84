/// A form in which annotation tools keep spans over text.
///
/// One file of this folder holds one format. A format says what it counts and what it has a place for; what it has no
/// place for is either laid beside it (`Sidecar`) or left out, never bent.
protocol AnnotationFormat: Sendable {
  /// What the format's offsets count.
  var unit: OffsetUnit { get }
  /// Reads the file at `path`; what is damaged in it is named and the rest read.
  /// - Throws: `FormatProblem` where the file gives nothing at all.
  func read(_ path: String) throws(FormatProblem) -> FormatReading
  /// The documents as files, each with its path inside the folder that was asked for.
  func write(_ documents: [AnnotatedDocument]) -> FormatWriting
}

/// What came out of a file.
struct FormatReading: Sendable {
  var documents: [AnnotatedDocument] = []
  var problems: [FormatProblem] = []

  /// Takes over another file's documents; one whose identifier is known already is left out and named.
  mutating func append(_ other: FormatReading) {
    problems += other.problems
    var known = Set(documents.map(\.id))
    for document in other.documents {
      if known.insert(document.id).inserted {
        documents.append(document)
      } else {
        problems.append(
          FormatProblem(document.file, line: document.line, .duplicate("the notice “\(document.id)”")))
      }
    }
  }
}

/// What a format makes of documents.
struct FormatWriting: Sendable {
  /// A file: its path inside the folder, and what it holds.
  struct File: Sendable {
    let path: String
    let text: String
  }

  var files: [File] = []
  /// What the format has no place for, by document.
  var problems: [FormatProblem] = []

  /// One file of lines.
  init(_ path: String, lines: [String]) {
    files = [File(path: path, text: lines.map { $0 + "\n" }.joined())]
  }

  init() {}
}

/// The formats by the names that the command line knows.
public enum FormatName: String, Sendable, CaseIterable {
  /// Records: a JSON object a line, or one a file.
  case jsonl
  /// brat's standoff: a .txt and an .ann a notice.
  case brat
  /// doccano's JSON Lines for sequence labelling with relations.
  case doccano
  /// Label Studio's JSON.
  case labelStudio = "label-studio"
  /// UIMA CAS JSON 0.4, as INCEpTION exports it.
  case cas
  /// WebAnno TSV 3.3.
  case webanno
  /// JSON Lines with `spans`, as spaCy and Prodigy use them.
  case spacy
  /// CoNLL: a character a line with BIO tags.
  case conll

  /// The format.
  var format: any AnnotationFormat {
    switch self {
    case .jsonl: RecordFormat()
    case .brat: BratFormat()
    case .doccano: DoccanoFormat()
    case .labelStudio: LabelStudioFormat()
    case .cas: CASFormat()
    case .webanno: WebAnnoFormat()
    case .spacy: SpacyFormat()
    case .conll: ConllFormat()
    }
  }

  /// Whether the format keeps a file of its own for each notice.
  public var isFileANotice: Bool {
    switch self {
    case .brat, .cas, .webanno, .conll: true
    case .jsonl, .doccano, .labelStudio, .spacy: false
    }
  }
}
