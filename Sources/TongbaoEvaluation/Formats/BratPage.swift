/// What the lines of an .ann file say.
struct BratPage {
  let file: String
  let text: DocumentText
  private(set) var relations: [StatedRelation] = []
  private(set) var problems: [FormatProblem] = []
  private var spans: [StatedSpan] = []
  private var indexes: [String: Int] = [:]
  private var attributes: [(id: String, target: String, key: String, value: JSONValue, line: Int)] = []
  private var notes: [(id: String, target: String, object: JSONObject, line: Int)] = []

  init(file: String, text: DocumentText) { (self.file, self.text) = (file, text) }

  /// `T5` stands for the mention `m5`.
  static func mention(_ id: Substring) -> String { id.hasPrefix("T") ? "m" + id.dropFirst() : String(id) }

  mutating func read(_ bytes: ArraySlice<UInt8>, _ number: Int) {
    if bytes.isEmpty { return }
    let line = String(decoding: bytes, as: UTF8.self)
    // The text of a span may hold tabs of its own, so only the first two divide.
    let fields = line.split(separator: "\t", maxSplits: 2, omittingEmptySubsequences: false)
    let words = fields.count > 1 ? fields[1].split(separator: " ") : []
    func fault(_ reason: String) {
      problems.append(FormatProblem(file, line: number, id: String(fields[0]), .field(reason)))
    }
    switch line.unicodeScalars.first {
    case "T":
      guard fields.count == 3, words.count >= 3 else {
        return fault("a kind, offsets and the text are wanted")
      }
      addSpan(fields[0], fields[1], String(fields[2]), number)
    case "A", "M":
      guard words.count >= 2 else { return fault("a name and a target are wanted") }
      let value: JSONValue = words.count > 2 ? .string(words[2...].joined(separator: " ")) : .bool(true)
      attributes.append((String(fields[0]), Self.mention(words[1]), String(words[0]), value, number))
    case "R":
      guard words.count == 3, let from = argument(words[1]), let to = argument(words[2]) else {
        return fault("a type, Arg1 and Arg2 are wanted")
      }
      relations.append(StatedRelation(type: String(words[0]), from: from, to: to, line: number))
    case "#":
      guard fields.count == 3, words.count == 2, words[0] == "AnnotatorNotes" else { return }
      // A note that is no JSON is a person's remark.
      guard let object = (try? JSONParser.value(Array(fields[2].utf8)))?.object else { return }
      notes.append((String(fields[0]), Self.mention(words[1]), object, number))
    // Events, equivalences and normalisations have no place in a record.
    case "E", "*", "N": return
    default: fault("no kind of brat line begins so")
    }
  }

  private func argument(_ word: Substring) -> String? {
    word.firstIndex(of: ":").map { Self.mention(word[word.index(after: $0)...]) }
  }

  private mutating func addSpan(_ id: Substring, _ field: Substring, _ echo: String, _ number: Int) {
    let parts = field.split(separator: " ", maxSplits: 1)
    let pieces = parts[1].split(separator: ";").map { piece in piece.split(separator: " ").map { Int($0) } }
    guard pieces.allSatisfy({ $0.count == 2 && $0.allSatisfy { $0 != nil } }) else {
      problems.append(FormatProblem(file, line: number, id: String(id), .field("the offsets are no numbers")))
      return
    }
    let bounds = pieces.map { ($0[0] ?? 0, $0[1] ?? 0) }
    guard let first = bounds.first, let last = bounds.last else { return }
    let mention = Self.mention(id)
    if indexes[mention] != nil {
      problems.append(FormatProblem(file, line: number, .duplicate("“\(id)”")))
      return
    }
    indexes[mention] = spans.count
    spans.append(
      StatedSpan(
        id: mention, kind: String(parts[0]), start: first.0, end: last.1,
        echo: bounds.count == 1 ? echo : whole(bounds, echo, id, number), attributes: JSONObject(),
        line: number))
  }

  /// The text of a span in fragments: only line ends may lie between them, and the text repeats the fragments with a
  /// space between. What cannot be told that way is taken as it stands.
  private mutating func whole(
    _ bounds: [(start: Int, end: Int)], _ echo: String, _ id: Substring, _ number: Int
  ) -> String? {
    let fits = bounds.allSatisfy { 0 <= $0.start && $0.start < $0.end && $0.end <= text.count }
    let rises = zip(bounds, bounds.dropFirst()).allSatisfy { $0.end <= $1.start }
    guard fits, rises, let first = bounds.first, let last = bounds.last else { return nil }
    for (before, after) in zip(bounds, bounds.dropFirst()) {
      let gap = text.scalars[before.end..<after.start]
      if !gap.allSatisfy({ $0 == "\n" || $0 == "\r" }) {
        problems.append(
          FormatProblem(
            file, line: number, id: String(id), .notHeld("a span in pieces; read from its first to its last"))
        )
        break
      }
    }
    let joined = bounds.map { text.slice($0.start..<$0.end) }.joined(separator: " ")
    return DocumentText.isSame(joined, echo) ? text.slice(first.start..<last.end) : echo
  }

  /// The spans with their attributes.
  mutating func finishedSpans() -> [StatedSpan] {
    for note in notes {
      guard let index = indexes[note.target] else {
        problems.append(FormatProblem(file, line: note.line, id: note.id, .dangling("“\(note.target)”")))
        continue
      }
      for member in note.object.members { spans[index].attributes?[member.key] = member.value }
    }
    for attribute in attributes {
      guard let index = indexes[attribute.target] else {
        problems.append(
          FormatProblem(file, line: attribute.line, id: attribute.id, .dangling("“\(attribute.target)”")))
        continue
      }
      spans[index].attributes?[attribute.key] = attribute.value
    }
    return spans
  }
}
