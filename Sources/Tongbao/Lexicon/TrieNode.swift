/// A state of a double-array trie, in eight bytes, so that the states of a walk share cache lines.
///
/// The child by character code `c` stands at `base + c`, and is one only if its `code` is `c`: no two states with
/// children share a base (Yata, darts-clone).
struct TrieNode {
  private var packed: UInt64

  /// From the lowest bit: 22 bits of base, 15 of code, 27 of the word's value plus one.
  init(base: Int, code: Int, word: Int) {
    packed = UInt64(base) & 0x3F_FFFF | (UInt64(code) & 0x7FFF) << 22 | UInt64(word) << 37
  }

  /// What base, code and value must stay below.
  static let limit = (base: 1 << 22, code: 1 << 15, value: 1 << 27 - 1)

  /// Where the children begin; 0, at which none can stand, where there are none.
  var base: Int {
    get { Int(truncatingIfNeeded: packed & 0x3F_FFFF) }
    set { self = TrieNode(base: newValue, code: code, word: word) }
  }

  /// The code that leads here from the parent; 0 in a free slot.
  var code: Int {
    get { Int(truncatingIfNeeded: packed >> 22 & 0x7FFF) }
    set { self = TrieNode(base: base, code: newValue, word: word) }
  }

  /// The word's value plus one; 0 where no word ends.
  var word: Int {
    get { Int(truncatingIfNeeded: packed >> 37) }
    set { self = TrieNode(base: base, code: code, word: newValue) }
  }

  static let free = TrieNode(base: 0, code: 0, word: 0)
}
