import Foundation

/// Writes a document as the lines of an .ann file.
struct BratWriter {
  private(set) var text = ""
  private(set) var problems: [FormatProblem] = []
  private let names: [String: String]
  private var attributeCount = 0
  private var noteCount = 0

  init(_ document: AnnotatedDocument) {
    names = Self.names(document.mentions)
    for mention in document.mentions { write(mention, document) }
    for (index, relation) in document.relations.enumerated() {
      guard let from = names[relation.from], let to = names[relation.to] else { continue }
      text += "R\(index + 1)\t\(relation.type) Arg1:\(from) Arg2:\(to)\n"
    }
  }

  /// `m5` becomes `T5`; any other identifier gets a number that nobody has.
  private static func names(_ mentions: [AnnotatedDocument.Mention]) -> [String: String] {
    var names: [String: String] = [:]
    var taken: Set<Int> = []
    func number(_ id: String) -> Int? {
      guard id.hasPrefix("m"), let number = Int(id.dropFirst()), id == "m\(number)" else { return nil }
      return number
    }
    for mention in mentions {
      if let number = number(mention.id), taken.insert(number).inserted { names[mention.id] = "T\(number)" }
    }
    var next = 1
    for mention in mentions where names[mention.id] == nil {
      while taken.contains(next) { next += 1 }
      taken.insert(next)
      names[mention.id] = "T\(next)"
    }
    return names
  }

  private mutating func write(_ mention: AnnotatedDocument.Mention, _ document: AnnotatedDocument) {
    let pieces = fragments(mention.range, document.text)
    guard let name = names[mention.id], let first = pieces.first, let last = pieces.last,
      first.lowerBound == mention.range.lowerBound, last.upperBound == mention.range.upperBound
    else {
      problems.append(
        FormatProblem(
          document.fileName + ".ann", id: mention.id,
          .notHeld("brat has no spans that begin or end in a line end")))
      return
    }
    let offsets = pieces.map { "\($0.lowerBound) \($0.upperBound)" }.joined(separator: ";")
    let echo = pieces.map { document.text.slice($0) }.joined(separator: " ")
    let kind = mention.kind.replacingOccurrences(of: " ", with: "_")
    text += "\(name)\t\(kind) \(offsets)\t\(echo)\n"
    var note = mention.attributes
    for (key, values) in BratFormat.marks {
      guard let value = note[key]?.string, values.contains(value) else { continue }
      attributeCount += 1
      text += "A\(attributeCount)\t\(key) \(name) \(value)\n"
      note[key] = nil
    }
    for key in BratFormat.flags where note[key]?.bool == true {
      attributeCount += 1
      text += "A\(attributeCount)\t\(key) \(name)\n"
      note[key] = nil
    }
    if !note.isEmpty {
      noteCount += 1
      text += "#\(noteCount)\tAnnotatorNotes \(name)\t\(JSONText.line(.object(note)))\n"
    }
  }

  /// The pieces of a span between line ends.
  private func fragments(_ range: Range<Int>, _ text: DocumentText) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = range.lowerBound
    for at in range where text.scalars[at] == "\n" || text.scalars[at] == "\r" {
      if start < at { pieces.append(start..<at) }
      start = at + 1
    }
    if start < range.upperBound { pieces.append(start..<range.upperBound) }
    return pieces
  }
}
