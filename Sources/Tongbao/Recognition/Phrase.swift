/// A literal in folded UTF-16 units, for comparison with a notice's folded text.
struct Phrase: ExpressibleByStringLiteral, Sendable {
  let units: [UInt16]

  init(stringLiteral value: String) { units = Array(value.utf16) }

  /// Whether the phrase stands in `text` at `position`.
  func matches(_ text: [UInt16], at position: Int) -> Bool {
    guard position >= 0, position + units.count <= text.count else { return false }
    for (offset, unit) in units.enumerated() where text[position + offset] != unit { return false }
    return true
  }

  /// Whether the phrase ends right before `position`.
  func ends(_ text: [UInt16], at position: Int) -> Bool { matches(text, at: position - units.count) }
}

/// A set of phrases of which the longest that matches counts.
struct PhraseSet: ExpressibleByArrayLiteral, Sendable {
  private let byFirst: [UInt16: [[UInt16]]]
  private let byLast: [UInt16: [[UInt16]]]

  init(arrayLiteral elements: String...) { self.init(elements) }

  init(_ elements: [String]) {
    let phrases = elements.map { Array($0.utf16) }.filter { !$0.isEmpty }.sorted { $0.count > $1.count }
    byFirst = Dictionary(grouping: phrases) { $0[0] }
    byLast = Dictionary(grouping: phrases) { $0[$0.count - 1] }
  }

  /// The end of the longest phrase that begins at `position`, or nil.
  func end(in text: [UInt16], at position: Int) -> Int? {
    guard position >= 0, position < text.count, let phrases = byFirst[text[position]] else { return nil }
    for phrase in phrases where position + phrase.count <= text.count {
      if phrase.indices.allSatisfy({ text[position + $0] == phrase[$0] }) { return position + phrase.count }
    }
    return nil
  }

  /// The start of the longest phrase that ends right before `position`, or nil.
  func start(in text: [UInt16], endingAt position: Int) -> Int? {
    guard position > 0, position <= text.count, let phrases = byLast[text[position - 1]] else { return nil }
    for phrase in phrases where phrase.count <= position {
      let start = position - phrase.count
      if phrase.indices.allSatisfy({ text[start + $0] == phrase[$0] }) { return start }
    }
    return nil
  }
}
