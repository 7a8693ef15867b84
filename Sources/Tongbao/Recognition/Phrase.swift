/// A literal in folded UTF-16 units, for comparison with a notice's folded text.
///
/// A phrase is a constant of the grammar: its memory is never freed, so that asking for it counts no references.
struct Phrase: ExpressibleByStringLiteral, @unchecked Sendable {
  private let first: UInt16
  /// How many units the phrase has.
  let count: Int
  private let start: UnsafePointer<UInt16>

  init(stringLiteral value: String) {
    let literal = Array(value.utf16)
    let start = UnsafeMutablePointer<UInt16>.allocate(capacity: max(1, literal.count))
    for (offset, unit) in literal.enumerated() { start[offset] = unit }
    first = literal.first ?? 0
    count = literal.count
    self.start = UnsafePointer(start)
  }

  var units: [UInt16] { Array(UnsafeBufferPointer(start: start, count: count)) }

  /// Whether the phrase stands in `text` at `position`.
  @inline(__always)
  func matches(_ text: [UInt16], at position: Int) -> Bool {
    guard position >= 0, position + count <= text.count, count > 0, text[position] == first else {
      return false
    }
    for offset in 1..<max(1, count) where text[position + offset] != start[offset] { return false }
    return true
  }

  /// Whether the phrase ends right before `position`.
  @inline(__always)
  func ends(_ text: [UInt16], at position: Int) -> Bool { matches(text, at: position - count) }
}
