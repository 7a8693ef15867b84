import ICU

/// Divides text into words as ICU does, with our lexicon beside ICU's dictionary.
///
/// Runs of Han characters are divided by `Viterbi` over ICU's own word list; runs of digits and lone punctuation
/// need no rule; everything else goes to ICU. Not safe to share between threads.
final class Segmenter {
  private let breaker: WordBreaker
  private let classes: UnsafeBufferPointer<UInt8>
  private let trie: DoubleArrayTrie
  private let viterbi = Viterbi()

  convenience init(_ lexicon: Lexicon) throws {
    try self.init(classes: lexicon.compiled.classes, trie: lexicon.compiled.segmentation)
  }

  init(classes: UnsafeBufferPointer<UInt8>, trie: DoubleArrayTrie) throws {
    breaker = try WordBreaker()
    self.classes = classes
    self.trie = trie
  }

  /// The boundaries of `units`: 0 first, `units.count` last.
  func boundaries(of units: [UInt16]) throws -> [Int32] {
    var boundaries: [Int32] = [0]
    boundaries.reserveCapacity(units.count + 1)
    try units.withUnsafeBufferPointer { units in
      let walks = TrieWalks(trie, in: units)
      var at = 0
      while at < units.count {
        let clause = nextClause(units, at)
        if clause.isEntangled {
          try appendByICU(units, clause.range, &boundaries)
        } else {
          try appendByRuns(units, clause.range, walks, &boundaries)
        }
        at = clause.range.upperBound
      }
    }
    return boundaries
  }

  @inline(__always)
  private func characterClass(_ unit: UInt16) -> CharacterClass {
    CharacterClass(rawValue: classes[Int(unit)]) ?? .entangled
  }

  /// The text from `start` to the next isolated character, which no rule can join to what stands before it.
  ///
  /// An isolated character is a clause by itself, unless a mark follows it.
  @inline(__always)
  private func nextClause(_ units: UnsafeBufferPointer<UInt16>, _ start: Int) -> (
    range: Range<Int>, isEntangled: Bool
  ) {
    var at = start
    var isEntangled = false
    if characterClass(units[at]) == .isolated {
      at += 1
      if at == units.count || characterClass(units[at]) != .entangled { return (start..<at, false) }
    }
    while at < units.count {
      let next = characterClass(units[at])
      if next == .isolated { break }
      if next == .entangled { isEntangled = true }
      at += 1
    }
    return (start..<at, isEntangled)
  }

  private func appendByICU(
    _ units: UnsafeBufferPointer<UInt16>, _ range: Range<Int>, _ boundaries: inout [Int32]
  ) throws {
    let run = UnsafeBufferPointer(rebasing: units[range])
    for boundary in try breaker.boundaries(of: run) { boundaries.append(boundary + Int32(range.lowerBound)) }
  }

  /// A clause without entangled characters: Han runs, and between them runs of everything else.
  private func appendByRuns(
    _ units: UnsafeBufferPointer<UInt16>, _ clause: Range<Int>, _ walks: TrieWalks,
    _ boundaries: inout [Int32]
  ) throws {
    var at = clause.lowerBound
    while at < clause.upperBound {
      let start = at
      if characterClass(units[at]) == .han {
        while at < clause.upperBound, characterClass(units[at]) == .han { at += 1 }
        viterbi.divide(units, start..<at, walks, &boundaries)
        continue
      }
      var digits = 0
      while at < clause.upperBound, characterClass(units[at]) != .han {
        if characterClass(units[at]) == .digit { digits += 1 }
        at += 1
      }
      if at - start == 1 || digits == at - start {
        boundaries.append(Int32(at))
      } else {
        try appendByICU(units, start..<at, &boundaries)
      }
    }
  }
}
