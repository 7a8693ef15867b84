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

  /// One bit for the lowest six bits of each key, and one for the six above them: of a small set nearly all questions
  /// end here, without a look at memory.
  private let low: UInt64
  private let high: UInt64
  /// By slot, then by key, then from long to short; the units of the phrases lie right behind.
  private let entries: UnsafePointer<Entry>
  private let count: Int
  /// Where the entries of each slot begin, one more than there are slots; a key's slot is its lowest bits. A small set
  /// has none and is looked through.
  private let slots: UnsafePointer<UInt16>?
  private let slotMask: Int

  private static let fewest = 12
  /// What an index holds at most: a slot has sixteen bits.
  static let mostPhrases = 30_000

  init(_ phrases: [[UInt16]], isByLast: Bool) {
    func key(_ phrase: [UInt16]) -> UInt16 { phrase[isByLast ? phrase.count - 1 : 0] }
    let slotMask = Self.slotMask(phrases.count)
    var order: [UInt64] = []
    order.reserveCapacity(phrases.count)
    for (index, phrase) in phrases.enumerated() {
      let slot = UInt64(Int(key(phrase)) & slotMask)
      let fromLong = UInt64(UInt8.max - UInt8(clamping: phrase.count))
      order.append(slot << 48 | UInt64(key(phrase)) << 32 | fromLong << 24 | UInt64(index))
    }
    order.sort()
    let unitCount = phrases.reduce(1) { $0 + $1.count }
    let entryBytes = phrases.count * MemoryLayout<Entry>.stride
    let memory = UnsafeMutableRawPointer.allocate(byteCount: entryBytes + 2 * unitCount, alignment: 8)
    let entries = memory.bindMemory(to: Entry.self, capacity: phrases.count)
    let units = (memory + entryBytes).bindMemory(to: UInt16.self, capacity: unitCount)
    var slots = [UInt16](repeating: UInt16(phrases.count), count: slotMask + 2)
    var (low, high): (UInt64, UInt64) = (0, 0)
    var (written, nextSlot) = (0, 0)
    for (index, packed) in order.enumerated() {
      let phrase = phrases[Int(packed & 0xFF_FFFF)]
      let key = key(phrase)
      low |= 1 << UInt64(key & 63)
      high |= 1 << UInt64(key >> 6 & 63)
      while nextSlot <= Int(key) & slotMask {
        slots[nextSlot] = UInt16(index)
        nextSlot += 1
      }
      entries[index] = Entry(key: key, length: UInt16(clamping: phrase.count), start: UInt32(written))
      for unit in phrase {
        units[written] = unit
        written += 1
      }
    }
    (self.low, self.high) = (low, high)
    self.entries = UnsafePointer(entries)
    count = phrases.count
    self.slotMask = slotMask
    self.slots = slotMask == 0 ? nil : Self.kept(slots)
  }

  /// Twice as many slots as phrases, so that a slot seldom holds two keys; one for a small set.
  private static func slotMask(_ phrases: Int) -> Int {
    var slots = 1
    if phrases > fewest { while slots < phrases * 2 { slots *= 2 } }
    return slots - 1
  }

  private static func kept(_ slots: [UInt16]) -> UnsafePointer<UInt16> {
    let memory = UnsafeMutablePointer<UInt16>.allocate(capacity: slots.count)
    for (index, slot) in slots.enumerated() { memory[index] = slot }
    return UnsafePointer(memory)
  }

  /// Whether a phrase with this key may be among them, told quickly and with many a false hope.
  @inline(__always)
  func mightHold(_ key: UInt16) -> Bool { low >> UInt64(key & 63) & 1 != 0 }

  /// Whether a phrase with this key may be among them.
  @inline(__always)
  func mayHold(_ key: UInt16) -> Bool {
    guard (low >> UInt64(key & 63)) & (high >> UInt64(key >> 6 & 63)) & 1 != 0 else { return false }
    guard let slots else { return true }
    let slot = slots + (Int(key) & slotMask)
    return slot[0] != slot[1]
  }

  /// Whether a phrase has this key.
  func holds(_ key: UInt16) -> Bool { entries(inSlotOf: key).contains { entries[$0].key == key } }

  /// The length of the longest phrase that begins at `position`, whose unit is the key.
  func length(at position: Int, in text: [UInt16]) -> Int? {
    let key = text[position]
    for index in entries(inSlotOf: key) where entries[index].key == key {
      let length = Int(entries[index].length)
      if position + length <= text.count, matches(index, length, text, position) { return length }
    }
    return nil
  }

  /// The length of the longest phrase that ends before `position`, whose last unit is the key.
  func length(endingAt position: Int, in text: [UInt16]) -> Int? {
    let key = text[position - 1]
    for index in entries(inSlotOf: key) where entries[index].key == key {
      let length = Int(entries[index].length)
      if length <= position, matches(index, length, text, position - length) { return length }
    }
    return nil
  }

  @inline(__always)
  private func entries(inSlotOf key: UInt16) -> Range<Int> {
    guard let slots else { return 0..<count }
    let slot = slots + (Int(key) & slotMask)
    return Int(slot[0])..<Int(slot[1])
  }

  @inline(__always)
  private func matches(_ index: Int, _ length: Int, _ text: [UInt16], _ position: Int) -> Bool {
    let units = UnsafeRawPointer(entries + count).assumingMemoryBound(to: UInt16.self)
    let phrase = units + Int(entries[index].start)
    for offset in 0..<length where phrase[offset] != text[position + offset] { return false }
    return true
  }
}
