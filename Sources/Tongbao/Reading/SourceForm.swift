/// The form of a source, told by its name and, where that says nothing, by its first bytes.
enum SourceForm: Sendable {
  case text, page

  private static let pages: Set<String> = [
    "html", "htm", "shtml", "shtm", "xhtml", "jhtml", "jsp", "asp", "aspx", "php",
  ]

  /// The form of a file that holds text.
  static func of(path: String, _ text: DecodedText) -> SourceForm {
    pages.contains(ending(path)) || opensLikeAPage(text.units) ? .page : .text
  }

  /// What follows the last dot, in lower case.
  static func ending(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return "" }
    return name[name.index(after: dot)...].lowercased()
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
