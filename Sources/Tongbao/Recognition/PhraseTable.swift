/// Many phrases of which the longest that matches counts, found without looking at the others.
///
/// A `PhraseSet` goes through all its phrases once the first unit may fit; from some dozens on, this is faster.
struct PhraseTable: ExpressibleByArrayLiteral, Sendable {
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

  init(arrayLiteral elements: String...) {
    let sorted = elements.map { Array($0.utf16) }.filter { !$0.isEmpty }.sorted { $0.count > $1.count }
    let groups = Dictionary(grouping: sorted) { $0[0] }
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

  /// The end of the longest phrase that begins at `position`, or nil.
  func end(in text: [UInt16], at position: Int) -> Int? {
    guard position >= 0, position < text.count else { return nil }
    let key = text[position]
    guard filter[Int(key & 0xFFF) >> 6] & 1 << UInt64(key & 63) != 0 else { return nil }
    var slot = Int(key) & (slots.count - 1)
    while slots[slot].count > 0 {
      if slots[slot].key == key {
        let first = Int(slots[slot].first)
        for phrase in phrases[first..<first + Int(slots[slot].count)]
        where matches(phrase, text, at: position) {
          return position + Int(phrase.count)
        }
        return nil
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  @inline(__always)
  private func matches(_ phrase: Span, _ text: [UInt16], at position: Int) -> Bool {
    guard position + Int(phrase.count) <= text.count else { return false }
    for offset in 0..<Int(phrase.count) where units[Int(phrase.start) + offset] != text[position + offset] {
      return false
    }
    return true
  }
}
