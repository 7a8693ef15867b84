/// What the trie tells of a word: its cost to the segmentation, its index among ours, or both.
///
/// One trie holds ICU's words and ours, so that a text is walked once for the two.
struct TrieWord: Sendable {
  let value: Int

  /// In the lowest bits the cost plus one, above them the index plus one; 0 where there is none.
  private static let costBits = 9
  static let greatestCost = 1 << costBits - 2

  @inline(__always)
  init(_ value: Int) { self.value = value }

  init(cost: Int?, index: Int?) {
    value = (index.map { $0 + 1 } ?? 0) << Self.costBits | (cost.map { min($0, Self.greatestCost) + 1 } ?? 0)
  }

  /// What the word adds to a path of the segmentation; -1 where it is no word to it.
  @inline(__always)
  var cost: Int { value & (1 << Self.costBits - 1) &- 1 }

  /// The index among our words; -1 where it is none.
  @inline(__always)
  var index: Int { value >> Self.costBits &- 1 }
}
