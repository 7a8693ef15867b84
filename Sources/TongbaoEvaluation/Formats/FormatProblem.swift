/// Something in an annotation file that could not be used; the rest of the file was.
public struct FormatProblem: Error, Sendable, Equatable, CustomStringConvertible {
  /// What is wrong.
  public enum Reason: Sendable, Equatable {
    /// The file cannot be opened, or is no UTF-8.
    case unreadable(String)
    /// The file or the line is no JSON.
    case noJSON(String)
    /// A field is missing or of the wrong type.
    case field(String)
    /// A span does not lie inside the text.
    case outside(start: Int, end: Int, length: Int)
    /// A span begins or ends inside a character.
    case insideCharacter(start: Int, end: Int)
    /// The text of a span is not what the file says.
    case otherText(start: Int, end: Int, found: String, stated: String)
    /// Two things bear the same identifier.
    case duplicate(String)
    /// A reference leads nowhere.
    case dangling(String)
    /// All spans fit another unit than the format's.
    case otherUnit(stated: OffsetUnit, found: OffsetUnit)
    /// The format has no place for it.
    case notHeld(String)
    /// Two annotations of a notice do not have the same text.
    case otherNoticeText(at: Int)
    /// A notice of the gold has no record.
    case noRecord
  }

  /// The file as it was named.
  public let file: String
  /// The line, counted from 1.
  public let line: Int?
  /// The identifier of the notice or the annotation.
  public let id: String?
  /// What is wrong.
  public let reason: Reason

  init(_ file: String, line: Int? = nil, id: String? = nil, _ reason: Reason) {
    (self.file, self.line, self.id, self.reason) = (file, line, id, reason)
  }

  /// The problem as one line of English: file, line, identifier, reason.
  public var description: String {
    let place = file + (line.map { ":\($0)" } ?? "")
    return place + ": " + (id.map { "\($0): " } ?? "") + words
  }

  private var words: String {
    switch reason {
    case .unreadable(let reason): reason
    case .noJSON(let reason): "no JSON: \(reason)"
    case .field(let reason): reason
    case .outside(let start, let end, let length):
      "[\(start), \(end)) lies outside the text, which ends at \(length)"
    case .insideCharacter(let start, let end): "[\(start), \(end)) begins or ends inside a character"
    case .otherText(let start, let end, let found, let stated):
      "the text at [\(start), \(end)) is “\(found)”, not “\(stated)”"
    case .duplicate(let what): "\(what) is used twice; the second is left out"
    case .dangling(let what): "\(what) does not exist"
    case .otherUnit(let stated, let found):
      "the offsets count \(found.name), where the format counts \(stated.name); read as \(found.name)"
    case .notHeld(let what): what
    case .otherNoticeText(let at): "the two texts of the notice differ from code point \(at) on; left out"
    case .noRecord: "the gold's notice has no record; everything in it counts as missed"
    }
  }
}
