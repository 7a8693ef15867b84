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
  private let byFirst: PhraseIndex
  private let byLast: PhraseIndex

  init(arrayLiteral elements: String...) { self.init(elements) }

  init(_ elements: [String]) {
    let phrases = elements.map { Array($0.utf16) }.filter { !$0.isEmpty }.sorted { $0.count > $1.count }
    byFirst = PhraseIndex(phrases) { $0[0] }
    byLast = PhraseIndex(phrases) { $0[$0.count - 1] }
  }

  /// The end of the longest phrase that begins at `position`, or nil.
  func end(in text: [UInt16], at position: Int) -> Int? {
    guard position >= 0, position < text.count else { return nil }
    return byFirst.length(of: text[position], in: text) { _ in position }.map { position + $0 }
  }

  /// The start of the longest phrase that ends right before `position`, or nil.
  func start(in text: [UInt16], endingAt position: Int) -> Int? {
    guard position > 0, position <= text.count else { return nil }
    return byLast.length(of: text[position - 1], in: text) { position - $0 }.map { position - $0 }
  }
}

/// Phrases in one buffer, grouped by a unit of theirs, each group from long to short.
private struct PhraseIndex: Sendable {
  private struct Group {
    var key: UInt16 = 0
    /// The phrases of the group in `phrases`; none where the slot is empty.
    var first: UInt16 = 0
    var count: UInt16 = 0
  }

  private struct Span {
    let start: UInt16
    let count: UInt16
  }

  /// One bit for each of the lowest twelve bits of a key: most text is turned away here.
  private var filter = [UInt64](repeating: 0, count: 64)
  private var slots: [Group]
  private var phrases: [Span] = []
  private var units: [UInt16] = []

  init(_ sorted: [[UInt16]], key: ([UInt16]) -> UInt16) {
    let groups = Dictionary(grouping: sorted, by: key)
    var size = 4
    while size < groups.count * 2 { size *= 2 }
    slots = [Group](repeating: Group(), count: size)
    for (key, members) in groups {
      filter[Int(key & 0xFFF) >> 6] |= 1 << UInt64(key & 63)
      var slot = Int(key) & (size - 1)
      while slots[slot].count > 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Group(
        key: key, first: UInt16(clamping: phrases.count), count: UInt16(clamping: members.count))
      for member in members {
        phrases.append(Span(start: UInt16(clamping: units.count), count: UInt16(clamping: member.count)))
        units += member
      }
    }
  }

  /// The length of the longest phrase of `key`'s group that stands in `text` where `start` puts its length.
  @inline(__always)
  func length(of key: UInt16, in text: [UInt16], start: (Int) -> Int) -> Int? {
    guard filter[Int(key & 0xFFF) >> 6] & 1 << UInt64(key & 63) != 0 else { return nil }
    var slot = Int(key) & (slots.count - 1)
    while slots[slot].count > 0 {
      if slots[slot].key == key {
        let first = Int(slots[slot].first)
        for index in first..<first + Int(slots[slot].count) {
          let span = phrases[index]
          let count = Int(span.count)
          if matches(Int(span.start), count, text, at: start(count)) { return count }
        }
        return nil
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  @inline(__always)
  private func matches(_ phrase: Int, _ count: Int, _ text: [UInt16], at position: Int) -> Bool {
    guard position >= 0, position + count <= text.count else { return false }
    for offset in 0..<count where units[phrase + offset] != text[position + offset] { return false }
    return true
  }
}
