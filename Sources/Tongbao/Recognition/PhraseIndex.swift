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

  /// One bit for the lowest six bits of each key: of a small set most questions end here, without a look at memory.
  private let mask: UInt64
  /// Where the entries of each slot begin; one more than there are slots. A key's slot is its lowest bits.
  private let slots: UnsafePointer<UInt32>
  private let slotMask: Int
  /// By slot, then by key, then from long to short.
  private let entries: UnsafePointer<Entry>
  private let units: UnsafePointer<UInt16>

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
    let slots = UnsafeMutablePointer<UInt32>.allocate(capacity: slotMask + 2)
    slots.initialize(repeating: UInt32(phrases.count), count: slotMask + 2)
    let entries = UnsafeMutablePointer<Entry>.allocate(capacity: max(1, phrases.count))
    let units = UnsafeMutablePointer<UInt16>.allocate(
      capacity: max(1, phrases.reduce(0) { $0 + $1.count }))
    var mask: UInt64 = 0
    var written = 0
    var nextSlot = 0
    for (index, packed) in order.enumerated() {
      let phrase = phrases[Int(packed & 0xFF_FFFF)]
      let key = key(phrase)
      mask |= 1 << UInt64(key & 63)
      while nextSlot <= Int(key) & slotMask {
        slots[nextSlot] = UInt32(index)
        nextSlot += 1
      }
      entries[index] = Entry(key: key, length: UInt16(clamping: phrase.count), start: UInt32(written))
      for unit in phrase {
        units[written] = unit
        written += 1
      }
    }
    self.mask = mask
    self.slots = UnsafePointer(slots)
    self.slotMask = slotMask
    self.entries = UnsafePointer(entries)
    self.units = UnsafePointer(units)
  }

  /// Twice as many slots as phrases, so that a slot seldom holds two keys.
  private static func slotMask(_ phrases: Int) -> Int {
    var slots = 16
    while slots < phrases * 2 { slots *= 2 }
    return slots - 1
  }

  /// Whether a phrase with this key may be among them.
  @inline(__always)
  func mayHold(_ key: UInt16) -> Bool {
    guard mask >> UInt64(key & 63) & 1 != 0 else { return false }
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
    let slot = slots + (Int(key) & slotMask)
    return Int(slot[0])..<Int(slot[1])
  }

  @inline(__always)
  private func matches(_ index: Int, _ length: Int, _ text: [UInt16], _ position: Int) -> Bool {
    let phrase = units + Int(entries[index].start)
    for offset in 0..<length where phrase[offset] != text[position + offset] { return false }
    return true
  }
}
