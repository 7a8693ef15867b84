/// Phrases by their first unit, or by their last; those that share it stand from long to short.
///
/// The memory is never freed: a phrase set is a constant of the grammar.
struct PhraseIndex: @unchecked Sendable {
  private struct Entry {
    let key: UInt16
    let length: UInt16
    /// Where the phrase begins in `units`.
    let start: UInt32
  }

  /// One bit for each of the lowest twelve bits of a key.
  private let filter: UnsafePointer<UInt64>
  /// By key, then from long to short.
  private let entries: UnsafePointer<Entry>
  private let units: UnsafePointer<UInt16>
  private let count: Int

  init(_ phrases: [[UInt16]], isByLast: Bool) {
    func key(_ phrase: [UInt16]) -> UInt16 { phrase[isByLast ? phrase.count - 1 : 0] }
    var order: [UInt64] = []
    order.reserveCapacity(phrases.count)
    for (index, phrase) in phrases.enumerated() {
      let fromLong = UInt64(UInt16.max - UInt16(clamping: phrase.count))
      order.append(UInt64(key(phrase)) << 48 | fromLong << 32 | UInt64(index))
    }
    order.sort()
    let filter = UnsafeMutablePointer<UInt64>.allocate(capacity: 64)
    filter.initialize(repeating: 0, count: 64)
    let entries = UnsafeMutablePointer<Entry>.allocate(capacity: max(1, phrases.count))
    let units = UnsafeMutablePointer<UInt16>.allocate(
      capacity: max(1, phrases.reduce(0) { $0 + $1.count }))
    var written = 0
    for (index, packed) in order.enumerated() {
      let phrase = phrases[Int(packed & 0xFFFF_FFFF)]
      let key = key(phrase)
      filter[Int(key & 0xFFF) >> 6] |= 1 << UInt64(key & 63)
      entries[index] = Entry(key: key, length: UInt16(clamping: phrase.count), start: UInt32(written))
      for unit in phrase {
        units[written] = unit
        written += 1
      }
    }
    self.filter = UnsafePointer(filter)
    self.entries = UnsafePointer(entries)
    self.units = UnsafePointer(units)
    count = phrases.count
  }

  /// Whether a phrase with this key may be among them.
  @inline(__always)
  func mayHold(_ key: UInt16) -> Bool { filter[Int(key & 0xFFF) >> 6] & 1 << UInt64(key & 63) != 0 }

  /// The length of the longest phrase that begins at `position`, whose unit is the key.
  func length(at position: Int, in text: [UInt16]) -> Int? {
    let key = text[position]
    var index = firstEntry(of: key)
    while index < count, entries[index].key == key {
      let length = Int(entries[index].length)
      if position + length <= text.count, matches(index, length, text, position) { return length }
      index += 1
    }
    return nil
  }

  /// The length of the longest phrase that ends before `position`, whose last unit is the key.
  func length(endingAt position: Int, in text: [UInt16]) -> Int? {
    let key = text[position - 1]
    var index = firstEntry(of: key)
    while index < count, entries[index].key == key {
      let length = Int(entries[index].length)
      if length <= position, matches(index, length, text, position - length) { return length }
      index += 1
    }
    return nil
  }

  /// The first entry whose key is not less than `key`.
  @inline(__always)
  private func firstEntry(of key: UInt16) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return low
  }

  @inline(__always)
  private func matches(_ index: Int, _ length: Int, _ text: [UInt16], _ position: Int) -> Bool {
    let phrase = units + Int(entries[index].start)
    for offset in 0..<length where phrase[offset] != text[position + offset] { return false }
    return true
  }
}
