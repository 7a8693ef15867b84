/// How sources are read.
public struct ReadingOptions: Sendable {
  /// The most bytes that one notice may have; 8 MB unless said otherwise.
  public var largestNotice = 8_000_000
  /// The encoding of the bytes, where the caller knows it; found out otherwise.
  public var encoding: String?
  /// Whether the way from the text back to the source's bytes is kept.
  public var keepsSourceOffsets = false

  /// Which columns of a .csv or .tsv file hold what.
  public var columns = FieldColumns()

  /// The usual way.
  public init() {}

  /// A document holds pictures and markup besides its text: its file, or a part of it, may be this many bytes.
  var largestDocument: Int { largestNotice * 8 }

  /// The most bytes that a file may have.
  func limit(for path: String) -> Int {
    SourceForm.documents.contains(SourceForm.ending(path)) ? largestDocument : largestNotice
  }

  /// Whether an encoding of that name is known: `gbk`, `Big5`, `UTF-16LE`.
  public static func isEncoding(_ name: String) -> Bool { DeclaredEncoding.standard(name) != nil }
}
