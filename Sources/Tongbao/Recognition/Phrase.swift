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
  /// The phrases from long to short, with their units in one array.
  private let phrases: [Range<Int32>]
  private let units: [UInt16]
  /// By the low byte of a first or last unit, whether any phrase begins or ends so: nearly every position stops here.
  private let firstBytes: ByteSet
  private let lastBytes: ByteSet

  init(arrayLiteral elements: String...) { self.init(elements) }

  init(_ elements: [String]) {
    var units: [UInt16] = []
    var phrases: [Range<Int32>] = []
    var firstBytes = ByteSet()
    var lastBytes = ByteSet()
    for phrase in elements.map({ Array($0.utf16) }).sorted(by: { $0.count > $1.count }) {
      guard let first = phrase.first, let last = phrase.last else { continue }
      phrases.append(Int32(units.count)..<Int32(units.count + phrase.count))
      units += phrase
      firstBytes.insert(first)
      lastBytes.insert(last)
    }
    self.phrases = phrases
    self.units = units
    self.firstBytes = firstBytes
    self.lastBytes = lastBytes
  }

  /// The end of the longest phrase that begins at `position`, or nil.
  @inline(__always)
  func end(in text: [UInt16], at position: Int) -> Int? {
    guard position >= 0, position < text.count, firstBytes.contains(text[position]) else { return nil }
    return longest(in: text, at: position)
  }

  /// The start of the longest phrase that ends right before `position`, or nil.
  @inline(__always)
  func start(in text: [UInt16], endingAt position: Int) -> Int? {
    guard position > 0, position <= text.count, lastBytes.contains(text[position - 1]) else { return nil }
    return longest(in: text, endingAt: position)
  }

  private func longest(in text: [UInt16], at position: Int) -> Int? {
    for phrase in phrases where position + phrase.count <= text.count && matches(phrase, text, position) {
      return position + phrase.count
    }
    return nil
  }

  private func longest(in text: [UInt16], endingAt position: Int) -> Int? {
    for phrase in phrases where phrase.count <= position && matches(phrase, text, position - phrase.count) {
      return position - phrase.count
    }
    return nil
  }

  private func matches(_ phrase: Range<Int32>, _ text: [UInt16], _ position: Int) -> Bool {
    let base = position - Int(phrase.lowerBound)
    for index in Int(phrase.lowerBound)..<Int(phrase.upperBound) where text[base + index] != units[index] {
      return false
    }
    return true
  }
}

/// A set of low bytes of UTF-16 units.
private struct ByteSet: Sendable {
  private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  mutating func insert(_ unit: UInt16) {
    let bit: UInt64 = 1 << UInt64(unit & 63)
    switch unit >> 6 & 3 {
    case 0: words.0 |= bit
    case 1: words.1 |= bit
    case 2: words.2 |= bit
    default: words.3 |= bit
    }
  }

  @inline(__always)
  func contains(_ unit: UInt16) -> Bool {
    let word =
      switch unit >> 6 & 3 {
      case 0: words.0
      case 1: words.1
      case 2: words.2
      default: words.3
      }
    return word & 1 << UInt64(unit & 63) != 0
  }
}
