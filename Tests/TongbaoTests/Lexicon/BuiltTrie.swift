@testable import Tongbao

extension DoubleArrayTrieBuilder {
  /// Calls `body` with the trie that was built, which lives as long as the call.
  func withTrie<Result>(_ body: (DoubleArrayTrie) throws -> Result) rethrows -> Result {
    try codes.withUnsafeBufferPointer { codes in
      try nodes.withUnsafeBufferPointer { nodes in
        try seconds.withUnsafeBufferPointer { seconds in
          try body(DoubleArrayTrie(codes: codes, nodes: nodes, seconds: seconds))
        }
      }
    }
  }
}
