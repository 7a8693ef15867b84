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
    try self.init(classes: lexicon.compiled.classes, trie: lexicon.compiled.words)
  }

  init(classes: UnsafeBufferPointer<UInt8>, trie: DoubleArrayTrie) throws {
    breaker = try WordBreaker()
    self.classes = classes
    self.trie = trie
  }

  /// The boundaries of `units`: 0 first, `units.count` last. `words` are those of the same trie in `units`, where the
  /// caller has them.
  func boundaries(of units: [UInt16], words: TextWords? = nil) throws -> [Int32] {
    try [Int32](unsafeUninitializedCapacity: units.count + 1) { buffer, count in
      guard let start = buffer.baseAddress else { return }
      var boundaries = BoundaryList(start)
      boundaries.append(0)
      try units.withUnsafeBufferPointer {
        try divide($0, words ?? TextWords(trie, in: $0), &boundaries)
      }
      count = boundaries.count
    }
  }

  private func divide(
    _ units: UnsafeBufferPointer<UInt16>, _ words: TextWords, _ boundaries: inout BoundaryList
  ) throws {
    var at = 0
    while at < units.count {
      let clause = nextClause(units, at)
      if clause.isEntangled {
        try appendByICU(units, clause.range, &boundaries)
      } else {
        try appendByRuns(units, clause.range, words, &boundaries)
      }
      at = clause.range.upperBound
    }
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
    _ units: UnsafeBufferPointer<UInt16>, _ range: Range<Int>, _ boundaries: inout BoundaryList
  ) throws {
    let run = UnsafeBufferPointer(rebasing: units[range])
    for boundary in try breaker.boundaries(of: run) { boundaries.append(boundary + Int32(range.lowerBound)) }
  }

  /// A clause without entangled characters: Han runs, and between them runs of everything else.
  private func appendByRuns(
    _ units: UnsafeBufferPointer<UInt16>, _ clause: Range<Int>, _ words: TextWords,
    _ boundaries: inout BoundaryList
  ) throws {
    var at = clause.lowerBound
    while at < clause.upperBound {
      let start = at
      if characterClass(units[at]) == .han {
        while at < clause.upperBound, characterClass(units[at]) == .han { at += 1 }
        viterbi.divide(start..<at, words, &boundaries)
        continue
      }
      var digits = 0
      while at < clause.upperBound, characterClass(units[at]) != .han {
        if characterClass(units[at]) == .digit { digits += 1 }
        at += 1
      }
      if at - start == 1 || digits == at - start {
        boundaries.append(Int32(at))
      } else if isPlain(units, start..<at) {
        appendPlain(units, start..<at, &boundaries)
      } else {
        try appendByICU(units, start..<at, &boundaries)
      }
    }
  }

  /// Whether a run holds no letter and no rare character, so that the few rules below divide it: 3.5, 。 and a line end.
  private func isPlain(_ units: UnsafeBufferPointer<UInt16>, _ run: Range<Int>) -> Bool {
    for at in run {
      switch characterClass(units[at]) {
      case .isolated, .digit: continue
      case .letter where Lines.isBlankOrBreak(units[at]): continue
      case .joiner where !isBetweenDigits(units, at, run) || units[at] == 0x2E || units[at] == 0x2C: continue
      default: return false
      }
    }
    return true
  }

  @inline(__always)
  private func isBetweenDigits(
    _ units: UnsafeBufferPointer<UInt16>, _ at: Int, _ run: Range<Int>
  ) -> Bool {
    at > run.lowerBound && at + 1 < run.upperBound && characterClass(units[at - 1]) == .digit
      && characterClass(units[at + 1]) == .digit
  }

  /// UAX 29 for such a run: blanks stay together, digits do, also over a point or comma, and the halves of a line end.
  private func appendPlain(
    _ units: UnsafeBufferPointer<UInt16>, _ run: Range<Int>, _ boundaries: inout BoundaryList
  ) {
    for at in run.dropFirst() where !joins(units, at - 1, at, run) { boundaries.append(Int32(at)) }
    boundaries.append(Int32(run.upperBound))
  }

  private func joins(
    _ units: UnsafeBufferPointer<UInt16>, _ first: Int, _ second: Int, _ run: Range<Int>
  ) -> Bool {
    switch (characterClass(units[first]), characterClass(units[second])) {
    case (.digit, .digit): true
    case (.digit, .joiner): isBetweenDigits(units, second, run)
    case (.joiner, .digit): isBetweenDigits(units, first, run)
    case (.letter, .letter):
      units[first] == 0x0D ? units[second] == 0x0A : units[first] != 0x0A && !Lines.isLineEnd(units[second])
    default: false
    }
  }
}
