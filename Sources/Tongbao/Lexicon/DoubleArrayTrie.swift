/// A read-only trie over UTF-16 units (Aoe 1989), laid in memory that somebody else owns.
struct DoubleArrayTrie: @unchecked Sendable {
  /// The dense code of each UTF-16 unit; 0 where no word holds it.
  let codes: UnsafeBufferPointer<UInt16>
  let nodes: UnsafeBufferPointer<TrieNode>

  static let root = 0

  /// The state reached from `state` by `unit`, or nil.
  @inline(__always)
  func step(_ state: Int, _ unit: UInt16) -> Int? {
    let code = Int(codes[Int(unit)])
    if code == 0 { return nil }
    let child = Int(nodes[state].base) + code
    return Int(nodes[child].check) == state + 1 ? child : nil
  }

  /// The value of the word that ends in `state`, or nil.
  @inline(__always)
  func value(_ state: Int) -> Int? {
    let value = Int(nodes[state].value)
    return value == 0 ? nil : value - 1
  }

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
