import Testing

@testable import Tongbao

/// The trie against a dictionary.
@Suite struct DoubleArrayTrieTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let seed: UInt64
    /// The units that words are made of.
    let alphabet: ClosedRange<UInt16>
    let words: Int
    let longest: Int
  }

  static let cases = [
    Case(
      testDescription: "few units, many prefixes", seed: 1, alphabet: 0x41...0x44, words: 2000, longest: 8),
    Case(testDescription: "Han", seed: 2, alphabet: 0x4E00...0x9FFF, words: 5000, longest: 4),
    Case(testDescription: "every unit", seed: 3, alphabet: 0...0xFFFF, words: 3000, longest: 3),
    Case(testDescription: "single units", seed: 4, alphabet: 0x4E00...0x4EFF, words: 200, longest: 1),
    Case(testDescription: "long words", seed: 5, alphabet: 0x4E00...0x4E05, words: 300, longest: 40),
    Case(testDescription: "one word", seed: 6, alphabet: 0x4E00...0x4E05, words: 1, longest: 3),
    Case(testDescription: "no word", seed: 7, alphabet: 0x4E00...0x4E05, words: 0, longest: 3),
  ]

  @Test(arguments: cases) func holdsWhatADictionaryHolds(_ item: Case) {
    var random = SeededGenerator(seed: item.seed)
    func word() -> [UInt16] {
      (0..<Int.random(in: 1...item.longest, using: &random)).map { _ in
        UInt16.random(in: item.alphabet, using: &random)
      }
    }
    var expected: [[UInt16]: Int32] = [:]
    for index in 0..<item.words { expected[word()] = Int32(index) }
    let absent = (0..<2000).map { _ in word() }
    Self.withTrie(expected.map { (units: $0.key, value: $0.value) }) { trie in
      #expect(expected.allSatisfy { trie.value(of: $0.key) == Int($0.value) })
      #expect(absent.allSatisfy { trie.value(of: $0) == expected[$0].map(Int.init) })
      // A prefix is a word only where the dictionary says so; a word made longer likewise.
      for word in expected.keys.prefix(500) {
        let others = [Array(word.dropLast()), word + [word[0]], word + [0x7AF6]]
        for other in others { #expect(trie.value(of: other) == expected[other].map(Int.init)) }
      }
    }
  }

  @Test func lastOfEqualWordsCounts() {
    let word = Array("问责".utf16)
    Self.withTrie([(word, 3), (Array("问".utf16), 0), (word, 7)]) { trie in
      #expect(trie.value(of: word) == 7)
      #expect(trie.value(of: Array("问".utf16)) == 0)
    }
  }

  @Test func unitWithoutCodeLeadsNowhere() {
    Self.withTrie([(Array("纪委".utf16), 1)]) { trie in
      let unknown = (0...UInt16.max).filter { $0 != 0x7EAA && $0 != 0x59D4 }
      #expect(unknown.allSatisfy { trie.step(DoubleArrayTrie.root, $0) == nil })
      #expect(trie.step(DoubleArrayTrie.root, 0x59D4) == nil)
      #expect(trie.value(of: []) == nil)
    }
  }

  @Test(arguments: cases) func walksFindEveryWordOfATextInOrder(_ item: Case) {
    var random = SeededGenerator(seed: item.seed)
    func units(_ count: Int) -> [UInt16] {
      (0..<count).map { _ in UInt16.random(in: item.alphabet, using: &random) }
    }
    var expected: [[UInt16]: Int32] = [:]
    for index in 0..<item.words {
      expected[units(Int.random(in: 1...item.longest, using: &random))] = Int32(index)
    }
    // A text of words, so that some are found, and of chance.
    let text =
      expected.keys.sorted { $0.lexicographicallyPrecedes($1) }.prefix(60).flatMap { $0 } + units(300)
    Self.withTrie(expected.map { (units: $0.key, value: $0.value) }) { trie in
      text.withUnsafeBufferPointer { text in
        let words = TextWords(trie, in: text)
        for start in text.indices {
          let longest = min(item.longest, text.count - start)
          let found = words.all[Int(words.first[start])..<Int(words.first[start + 1])].flatMap { word in
            [Int(word.length), TrieWord(cost: Int(word.cost), index: Int(word.index)).value]
          }
          let wanted = (0..<longest).flatMap { length -> [Int] in
            expected[Array(text[start...start + length])].map { [length + 1, Int($0)] } ?? []
          }
          #expect(found == wanted)
        }
      }
    }
  }

  private static func withTrie(_ words: [DoubleArrayTrieBuilder.Word], _ body: (DoubleArrayTrie) -> Void) {
    let built = DoubleArrayTrieBuilder(words)
    built.withTrie(body)
  }
}
