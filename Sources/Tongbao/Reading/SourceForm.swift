/// The form of a source, told by its name and, where that says nothing, by its first bytes.
enum SourceForm: Sendable {
  case text, page

  private static let pages: WordSet = [
    "html", "htm", "shtml", "shtm", "xhtml", "jhtml", "jsp", "asp", "aspx", "php",
  ]

  /// A file whose text must be taken out of it first.
  enum Container { case print, wordDocument, workbook }

  /// The endings of files that hold a document.
  static let documents: WordSet = ["pdf", "docx", "xlsx"]

  /// What a file holds its text in, told by its first bytes and its name; nil where it is text itself.
  static func container(path: String, _ bytes: [UInt8]) -> Container? {
    if bytes.starts(with: Array("%PDF".utf8)) { return .print }
    let ending = ending(path)
    if bytes.starts(with: Array("PK".utf8)) {
      return ending == "xlsx" ? .workbook : ending == "docx" ? .wordDocument : nil
    }
    // A damaged document is one all the same: its reader says what is wrong.
    return ending == "pdf" ? .print : nil
  }

  /// What holds other files or many notices.
  enum Collection { case lines, rows, archive, webArchive }

  /// Told by a file's name; nil where the file is one source.
  static func collection(_ path: String) -> Collection? {
    let name = path.lowercased()
    if name.hasSuffix(".warc") || name.hasSuffix(".warc.gz") { return .webArchive }
    switch ending(path) {
    case "jsonl", "ndjson": return .lines
    case "csv", "tsv": return .rows
    case "zip", "tar", "tgz", "tbz2", "txz": return .archive
    case "gz", "bz2", "xz":
      return [".tar.gz", ".tar.bz2", ".tar.xz"].contains { name.hasSuffix($0) } ? .archive : nil
    default: return nil
    }
  }

  /// Whether a folder or an archive is searched for a file of this name.
  static func isRead(_ path: String) -> Bool {
    let ending = ending(path)
    return ["txt", "md"].contains(ending) || pages.contains(ending) || documents.contains(ending)
      || collection(path) != nil
  }

  /// The form of a file that holds text.
  static func of(path: String, _ text: DecodedText) -> SourceForm {
    pages.contains(ending(path)) || opensLikeAPage(text.units) ? .page : .text
  }

  /// What follows the last dot of the name, in lower case.
  static func ending(_ path: String) -> String {
    let bytes = path.utf8
    guard let mark = bytes.lastIndex(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/") }),
      bytes[mark] == UInt8(ascii: ".")
    else { return "" }
    return path[bytes.index(after: mark)...].lowercased()
  }

  private static let openings = [
    "<!doctype", "<html", "<head", "<body", "<meta", "<!--", "<div", "<table", "<p>",
  ].map {
    Array($0.utf16)
  }

  /// A saved page whose name does not say so opens with one of the elements that pages open with.
  private static func opensLikeAPage(_ units: [UInt16]) -> Bool {
    guard let first = units.firstIndex(where: { !Lines.isSpace($0) && !Lines.isLineEnd($0) }),
      units[first] == 0x3C
    else { return false }
    let head = units[first...].prefix(16).map { (0x41...0x5A).contains($0) ? $0 + 32 : $0 }
    return openings.contains { head.starts(with: $0) }
  }
}
