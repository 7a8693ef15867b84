/// A state of a double-array trie.
///
/// The child by character code `c` stands at `base + c`, and is one only if its `check` names this state.
struct TrieNode {
  var base: Int32
  /// The parent's index plus one; 0 in a free slot.
  var check: Int32
  /// The word's value plus one; 0 where no word ends.
  var value: Int32

  static let free = TrieNode(base: 0, check: 0, value: 0)
}
