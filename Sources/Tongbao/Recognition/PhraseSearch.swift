/// A phrase set for search at every position: a bitmap of first units turns most positions away in one step.
struct PhraseSearch: ExpressibleByArrayLiteral, Sendable {
  private let phrases: PhraseSet
  private let firsts: [UInt64]

  init(arrayLiteral elements: String...) {
    phrases = PhraseSet(elements)
    var firsts = [UInt64](repeating: 0, count: 1024)
    for element in elements {
      if let first = element.utf16.first { firsts[Int(first >> 6)] |= 1 << UInt64(first & 63) }
    }
    self.firsts = firsts
  }

  /// Whether a phrase may begin with `unit`.
  @inline(__always)
  func mayBegin(with unit: UInt16) -> Bool { firsts[Int(unit >> 6)] & (1 << UInt64(unit & 63)) != 0 }

  /// The end of the longest phrase that begins at `position`, or nil.
  @inline(__always)
  func end(in text: [UInt16], at position: Int) -> Int? {
    guard position < text.count, mayBegin(with: text[position]) else { return nil }
    return phrases.end(in: text, at: position)
  }

  /// The first phrase that stands inside `range`.
  func first(in text: [UInt16], _ range: Range<Int>) -> Range<Int>? {
    for position in range where mayBegin(with: text[position]) {
      if let end = phrases.end(in: text, at: position), end <= range.upperBound { return position..<end }
    }
    return nil
  }

  /// How many phrases stand in `text`.
  func count(in text: [UInt16]) -> Int {
    var count = 0
    for position in text.indices where end(in: text, at: position) != nil { count += 1 }
    return count
  }

  /// The last phrase that stands inside `range`.
  func last(in text: [UInt16], _ range: Range<Int>) -> Range<Int>? {
    for position in range.reversed() where mayBegin(with: text[position]) {
      if let end = phrases.end(in: text, at: position), end <= range.upperBound { return position..<end }
    }
    return nil
  }
}
