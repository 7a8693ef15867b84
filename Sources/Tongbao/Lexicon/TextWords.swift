/// Every word of the trie that stands in a text, ICU's and ours, by where it begins.
///
/// A text is walked once, and what is found serves the segmentation and the lattice. The walks make their first three
/// steps ahead: a step into a large trie waits for memory, and steps from different positions do not depend on each
/// other. Taken in sweeps over the text they overlap, where one walk after the other would wait at each first state.
final class TextWords: @unchecked Sendable {
  struct Word: Sendable {
    let start: Int32
    /// The index among our words; -1 where it is none of them.
    let index: Int32
    /// The tables that hold the word, by `LexiconTable.bit`; none where it is not ours.
    let tables: UInt32
    /// What the word adds to a path of the segmentation; -1 where it is no word to it.
    let cost: Int16
    let length: UInt16

    var end: Int { Int(start) &+ Int(length) }
    var range: Range<Int> { Int(start)..<end }
  }

  // The memory of the two below is the object's own: as arrays they would be retained at every look.

  /// All words, by start, at each start from short to long.
  let all: UnsafeBufferPointer<Word>
  /// Where each position's words begin; two more than there are units.
  let first: UnsafeBufferPointer<Int32>

  /// The words of `trie` in `units`; `tableSets` tells the tables of ours.
  init(
    _ trie: DoubleArrayTrie, tableSets: UnsafeBufferPointer<UInt32>? = nil,
    in units: UnsafeBufferPointer<UInt16>
  ) {
    let count = units.count
    let first = UnsafeMutableBufferPointer<Int32>.allocate(capacity: count + 2)
    var words = WordBuffer(capacity: count * 2 + 16, tableSets: tableSets)
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: count * 2) { states in
      let second = UnsafeMutableBufferPointer(rebasing: states[..<count])
      let third = UnsafeMutableBufferPointer(rebasing: states[count...])
      Self.takeThreeSteps(trie, units, first, second, third)
      for start in 0..<count {
        // Where the first state stood, its words begin.
        let one = Int(first[start])
        first[start] = Int32(truncatingIfNeeded: words.count)
        guard one != 0 else { continue }
        if let value = trie.value(one) { words.append(start, 1, value) }
        let two = Int(second[start])
        guard two != 0 else { continue }
        if let value = trie.value(two) { words.append(start, 2, value) }
        var state = Int(third[start])
        guard state != 0 else { continue }
        if let value = trie.value(state) { words.append(start, 3, value) }
        var length = 3
        while start &+ length < count, let next = trie.step(state, units[start &+ length]) {
          state = next
          length &+= 1
          if let value = trie.value(state) { words.append(start, length, value) }
        }
      }
    }
    first[count] = Int32(truncatingIfNeeded: words.count)
    first[count + 1] = Int32(truncatingIfNeeded: words.count)
    self.first = UnsafeBufferPointer(first)
    all = words.all
  }

  deinit {
    all.deallocate()
    first.deallocate()
  }

  /// The states after one unit, two and three, by the position of the first; 0 where there is none, for the root is no
  /// state's child.
  private static func takeThreeSteps(
    _ trie: DoubleArrayTrie, _ units: UnsafeBufferPointer<UInt16>, _ first: UnsafeMutableBufferPointer<Int32>,
    _ second: UnsafeMutableBufferPointer<Int32>, _ third: UnsafeMutableBufferPointer<Int32>
  ) {
    withUnsafeTemporaryAllocation(of: UInt16.self, capacity: units.count + 2) { codes in
      for at in units.indices { codes[at] = trie.codes[Int(units[at])] }
      // No word goes over the end of the text.
      codes[units.count] = 0
      codes[units.count + 1] = 0
      for at in units.indices {
        first[at] = Int32(truncatingIfNeeded: trie.step(DoubleArrayTrie.root, code: Int(codes[at])) ?? 0)
      }
      for at in units.indices {
        let mayGoOn = trie.mayFollow(Int(codes[at + 1]), Int(codes[at]))
        second[at] = trie.slot(of: first[at], code: codes[at + 1]) & (mayGoOn ? -1 : 0)
      }
      for at in units.indices { second[at] = trie.child(at: second[at], code: codes[at + 1]) }
      for at in units.indices { third[at] = trie.slot(of: second[at], code: codes[at + 2]) }
      for at in units.indices { third[at] = trie.child(at: third[at], code: codes[at + 2]) }
    }
  }
}

/// Words as they are found, in memory that whoever takes them has to free.
private struct WordBuffer {
  private var start: UnsafeMutablePointer<TextWords.Word>
  private var capacity: Int
  private(set) var count = 0
  private let tableSets: UnsafeBufferPointer<UInt32>?

  init(capacity: Int, tableSets: UnsafeBufferPointer<UInt32>?) {
    self.capacity = capacity
    self.tableSets = tableSets
    start = .allocate(capacity: capacity)
  }

  var all: UnsafeBufferPointer<TextWords.Word> { UnsafeBufferPointer(start: start, count: count) }

  @inline(__always)
  mutating func append(_ position: Int, _ length: Int, _ value: Int) {
    if count == capacity { grow() }
    let word = TrieWord(value)
    let index = word.index
    start[count] = TextWords.Word(
      start: Int32(truncatingIfNeeded: position), index: Int32(truncatingIfNeeded: index),
      tables: index < 0 ? 0 : tableSets?[index] ?? 0, cost: Int16(truncatingIfNeeded: word.cost),
      length: UInt16(truncatingIfNeeded: length))
    count &+= 1
  }

  private mutating func grow() {
    capacity *= 2
    let larger = UnsafeMutablePointer<TextWords.Word>.allocate(capacity: capacity)
    larger.update(from: start, count: count)
    start.deallocate()
    start = larger
  }
}
