/// A state of a double-array trie, in eight bytes, so that the states of a walk share cache lines.
///
/// The child by character code `c` stands at `base + c`, and is one only if its `code` is `c`: no two states with
/// children share a base (Yata, darts-clone).
struct TrieNode {
  private var packed: UInt64

  /// From the lowest bit: 24 bits of base, 16 of code, 24 of the word's value plus one.
  init(base: Int, code: Int, word: Int) {
    packed = UInt64(base) & 0xFF_FFFF | (UInt64(code) & 0xFFFF) << 24 | UInt64(word) << 40
  }

  /// What base and value must stay below.
  static let limit = 1 << 24

  /// Where the children begin; 0, at which none can stand, where there are none.
  var base: Int {
    get { Int(truncatingIfNeeded: packed & 0xFF_FFFF) }
    set { self = TrieNode(base: newValue, code: code, word: word) }
  }

  /// The code that leads here from the parent; 0 in a free slot.
  var code: Int {
    get { Int(truncatingIfNeeded: packed >> 24 & 0xFFFF) }
    set { self = TrieNode(base: base, code: newValue, word: word) }
  }

  /// The word's value plus one; 0 where no word ends.
  var word: Int {
    get { Int(truncatingIfNeeded: packed >> 40) }
    set { self = TrieNode(base: base, code: code, word: newValue) }
  }

  static let free = TrieNode(base: 0, code: 0, word: 0)
}
