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
