/// A set of phrases, asked at every position of a text which of them begins or ends there; the longest counts.
///
/// A set is a constant of the grammar: its memory is never freed, so that copying one counts no references.
struct PhraseSet: ExpressibleByArrayLiteral, Sendable {
  private let byFirst: PhraseIndex
  private let byLast: PhraseIndex

  init(arrayLiteral elements: String...) { self.init(elements) }

  init(_ elements: [String]) {
    let phrases = elements.map { Array($0.utf16) }.filter { !$0.isEmpty }
    byFirst = PhraseIndex(phrases, isByLast: false)
    byLast = PhraseIndex(phrases, isByLast: true)
  }

  /// Whether a phrase begins with `unit`.
  func begins(with unit: UInt16) -> Bool { byFirst.mayHold(unit) && byFirst.holds(unit) }

  /// The end of the longest phrase that begins at `position`, or nil.
  @inline(__always)
  func end(in text: [UInt16], at position: Int) -> Int? {
    guard position >= 0, position < text.count, byFirst.mayHold(text[position]) else { return nil }
    return byFirst.length(at: position, in: text).map { position + $0 }
  }

  /// The start of the longest phrase that ends right before `position`, or nil.
  @inline(__always)
  func start(in text: [UInt16], endingAt position: Int) -> Int? {
    guard position > 0, position <= text.count, byLast.mayHold(text[position - 1]) else { return nil }
    return byLast.length(endingAt: position, in: text).map { position - $0 }
  }

  /// The first phrase that stands inside `range`.
  func first(in text: [UInt16], _ range: Range<Int>) -> Range<Int>? {
    var position = max(range.lowerBound, 0)
    let limit = min(range.upperBound, text.count)
    while position < limit {
      // Most characters begin no phrase.
      position = text.withUnsafeBufferPointer { text in
        var at = position
        while at < limit, !byFirst.mightHold(text[at]) || !byFirst.mayHold(text[at]) { at &+= 1 }
        return at
      }
      guard position < limit else { return nil }
      if let length = byFirst.length(at: position, in: text), position + length <= range.upperBound {
        return position..<position + length
      }
      position += 1
    }
    return nil
  }

  /// The last phrase that stands inside `range`.
  func last(in text: [UInt16], _ range: Range<Int>) -> Range<Int>? {
    for position in range.reversed() {
      if let end = end(in: text, at: position), end <= range.upperBound { return position..<end }
    }
    return nil
  }

  /// At how many positions of `text` a phrase begins.
  func count(in text: [UInt16]) -> Int {
    var count = 0
    var position = 0
    while let phrase = first(in: text, position..<text.count) {
      count += 1
      position = phrase.lowerBound + 1
    }
    return count
  }
}
