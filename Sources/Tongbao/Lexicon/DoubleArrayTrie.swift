/// A read-only trie over UTF-16 units (Aoe 1989), laid in memory that somebody else owns.
struct DoubleArrayTrie: @unchecked Sendable {
  /// The dense code of each UTF-16 unit; 0 where no word holds it.
  let codes: UnsafeBufferPointer<UInt16>
  let nodes: UnsafeBufferPointer<TrieNode>
  /// For the code of a first unit, one bit for the low six bits of each second unit's code: a walk that cannot go on
  /// ends here instead of at a node far away.
  let seconds: UnsafeBufferPointer<UInt64>

  static let root = 0

  /// The state reached from `state` by `unit`, or nil.
  @inline(__always)
  func step(_ state: Int, _ unit: UInt16) -> Int? { step(state, code: Int(codes[Int(unit)])) }

  /// The state reached from `state` by the unit with `code`, or nil.
  @inline(__always)
  func step(_ state: Int, code: Int) -> Int? {
    let child = nodes[state].base + code
    return code != 0 && nodes[child].code == code ? child : nil
  }

  // The two halves of a step, for a sweep over many: without a branch, so that none waits for the memory of another.

  /// Where the child of `state` by `code` would stand; 0, where none can, if either is 0 or `state` has no children.
  @inline(__always)
  func slot(of state: Int32, code: UInt16) -> Int32 {
    let base = Int32(truncatingIfNeeded: nodes[Int(state)].base)
    return (base &+ Int32(code)) & Self.mask(state) & Self.mask(base) & Self.mask(Int32(code))
  }

  /// `slot` where a child by `code` stands there, else 0.
  @inline(__always)
  func child(at slot: Int32, code: UInt16) -> Int32 {
    let other = Int32(truncatingIfNeeded: nodes[Int(slot)].code) ^ Int32(code)
    return slot & ~Self.mask(other)
  }

  /// All bits where `number` is not 0.
  @inline(__always)
  private static func mask(_ number: Int32) -> Int32 { (number | (0 &- number)) >> 31 }

  /// The value of the word that ends in `state`, or nil.
  @inline(__always)
  func value(_ state: Int) -> Int? {
    let word = nodes[state].word
    return word == 0 ? nil : word - 1
  }

  /// Whether a word may begin with a unit of the code `first` and one of `code`.
  @inline(__always)
  func mayFollow(_ code: Int, _ first: Int) -> Bool { seconds[first] >> UInt64(code & 63) & 1 != 0 }

  /// The value of `word`, or nil where the trie does not hold it.
  func value(of word: [UInt16]) -> Int? {
    var state = Self.root
    for unit in word {
      guard let next = step(state, unit) else { return nil }
      state = next
    }
    return value(state)
  }
}
