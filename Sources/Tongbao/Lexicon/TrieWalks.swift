/// The walks through a trie from every position of a text, their first two steps made ahead.
///
/// A step into a large trie waits for memory. Steps from different positions do not depend on each other: taken in two
/// sweeps over the text they overlap, where one walk after the other would wait at each of its first states.
struct TrieWalks {
  private let trie: DoubleArrayTrie
  /// The states after one unit and after two, by the position of the first; 0 where there is none, for the root is
  /// no state's child.
  private let first: [Int32]
  private let second: [Int32]

  init(_ trie: DoubleArrayTrie, in units: UnsafeBufferPointer<UInt16>) {
    self.trie = trie
    let first = [Int32](unsafeUninitializedCapacity: units.count) { first, written in
      for at in units.indices {
        first[at] = Int32(truncatingIfNeeded: trie.step(DoubleArrayTrie.root, units[at]) ?? 0)
      }
      written = units.count
    }
    second = [Int32](unsafeUninitializedCapacity: units.count) { second, written in
      for at in units.indices.dropLast() {
        let code = Int(trie.codes[Int(units[at + 1])])
        let mayGoOn = first[at] != 0 && trie.mayFollow(code, Int(trie.codes[Int(units[at])]))
        second[at] = mayGoOn ? Int32(truncatingIfNeeded: trie.step(Int(first[at]), code: code) ?? 0) : 0
      }
      if let last = units.indices.last { second[last] = 0 }
      written = units.count
    }
    self.first = first
  }

  /// Calls `body` with the length and the value of every word that begins at `start`, from short to long, among those
  /// of at most `longest` units; `units` are those that the walks were begun in.
  @inline(__always)
  func forEachWord(
    in units: UnsafeBufferPointer<UInt16>, at start: Int, longest: Int, _ body: (Int, Int) -> Void
  ) {
    guard longest > 0, first[start] != 0 else { return }
    if let value = trie.value(Int(first[start])) { body(1, value) }
    guard longest > 1, second[start] != 0 else { return }
    var state = Int(second[start])
    if let value = trie.value(state) { body(2, value) }
    var length = 2
    while length < longest, let next = trie.step(state, units[start + length]) {
      state = next
      length += 1
      if let value = trie.value(state) { body(length, value) }
    }
  }
}
