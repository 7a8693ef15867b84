/// Every word of the lexicon that stands in a notice, by where it begins.
final class WordLattice: @unchecked Sendable {
  /// A row of a table together with where its word ends.
  struct Found: Sendable {
    let end: Int
    let entry: WordEntry
    var row: Int { entry.row }
  }

  /// The words of the text; those of the segmentation alone stand in no table.
  let words: TextWords
  /// The tables of the words that begin at each position, and its marks; one more than there are units. The memory is
  /// the lattice's own.
  private let starting: UnsafeBufferPointer<UInt32>
  private let entryStarts: UnsafeBufferPointer<Int32>
  private let entries: UnsafeBufferPointer<WordEntry>
  /// Keeps the memory that the two above point into.
  private let lexicon: Lexicon

  /// `marks` are laid over each position by its unit; they take bits that no table has.
  init(_ text: NoticeText, _ lexicon: Lexicon, marks: UnsafePointer<UInt32>? = nil) {
    self.lexicon = lexicon
    entryStarts = lexicon.compiled.entryStarts
    entries = lexicon.compiled.entries
    let count = text.count
    let starting = UnsafeMutableBufferPointer<UInt32>.allocate(capacity: count + 1)
    words = text.folded.withUnsafeBufferPointer { units in
      if let marks {
        for at in 0..<count { starting[at] = marks[Int(units[at])] }
      } else {
        starting.initialize(repeating: 0)
      }
      return TextWords(lexicon.compiled.words, tableSets: lexicon.compiled.tableSets, in: units)
    }
    starting[count] = 0
    for word in words.all { starting[Int(word.start)] |= word.tables }
    self.starting = UnsafeBufferPointer(starting)
  }

  deinit { starting.deallocate() }

  /// The words that begin at `position`, from short to long.
  func matches(at position: Int) -> UnsafeBufferPointer<TextWords.Word>.SubSequence {
    precondition(words.first.indices.contains(position + 1))
    return words.all[Int(words.first[position])..<Int(words.first[position + 1])]
  }

  /// Whether a word of one of `tables` (a set of `LexiconTable.bit`) begins at `position`.
  @inline(__always)
  func starts(_ tables: UInt32, at position: Int) -> Bool {
    precondition(starting.indices.contains(position))
    return starting[position] & tables != 0
  }

  /// The tables of the words that begin at each position, for a loop over all of them.
  func withStartingTables<Result>(_ body: (UnsafeBufferPointer<UInt32>) throws -> Result) rethrows -> Result {
    try body(starting)
  }

  /// The first position from `position` on where a word of one of `tables` begins or one of these marks lies; where there
  /// is none before `limit`, that or the end of the text.
  func next(_ tables: UInt32, from position: Int, before limit: Int = .max) -> Int {
    let end = min(starting.count - 1, limit)
    var at = position
    // Four, then sixteen at a time: what is looked for is often near, and what is rare may be far.
    while at &+ 4 <= end,
      (starting[at] | starting[at &+ 1] | starting[at &+ 2] | starting[at &+ 3]) & tables == 0
    {
      at &+= 4
      while at &+ 16 <= end, tablesOfSixteen(at) & tables == 0 { at &+= 16 }
    }
    while at < end, starting[at] & tables == 0 { at &+= 1 }
    return at
  }

  /// The tables of the words that begin at sixteen positions from `position` on, which must be there.
  @inline(__always)
  private func tablesOfSixteen(_ position: Int) -> UInt32 {
    let memory = UnsafeRawBufferPointer(starting)
    let start = position &* 4
    let either =
      memory.loadUnaligned(fromByteOffset: start, as: SIMD4<UInt32>.self)
      | memory.loadUnaligned(fromByteOffset: start &+ 16, as: SIMD4<UInt32>.self)
      | memory.loadUnaligned(fromByteOffset: start &+ 32, as: SIMD4<UInt32>.self)
      | memory.loadUnaligned(fromByteOffset: start &+ 48, as: SIMD4<UInt32>.self)
    return either[0] | either[1] | either[2] | either[3]
  }

  /// The longest word of `table` that begins at `position` and for which `accept` holds.
  @inline(__always)
  func longest(
    _ table: LexiconTable, at position: Int, where accept: (Found) -> Bool = { _ in true }
  ) -> Found? {
    guard position < starting.count, starts(table.bit, at: position) else { return nil }
    let first = Int(words.first[position])
    var index = Int(words.first[position + 1])
    while index > first {
      index -= 1
      let match = words.all[index]
      guard match.tables & table.bit != 0 else { continue }
      for entry in Int(entryStarts[Int(match.index)])..<Int(entryStarts[Int(match.index) + 1])
      where entries[entry].table == table {
        let found = Found(end: match.end, entry: entries[entry])
        if accept(found) { return found }
      }
    }
    return nil
  }

  /// The longest match of a word of `table` that begins at `position`.
  @inline(__always)
  func longestMatch(_ table: LexiconTable, at position: Int) -> TextWords.Word? {
    guard starts(table.bit, at: position) else { return nil }
    let first = Int(words.first[position])
    var index = Int(words.first[position + 1])
    while index > first {
      index -= 1
      if words.all[index].tables & table.bit != 0 { return words.all[index] }
    }
    return nil
  }

  /// Every word of `table` that begins at `position`, from long to short.
  func all(_ table: LexiconTable, at position: Int) -> [Found] {
    var found: [Found] = []
    _ = longest(table, at: position) {
      found.append($0)
      return false
    }
    return found
  }

  /// The entry of `table` whose word is exactly `range`.
  func exact(_ table: LexiconTable, _ range: Range<Int>) -> Found? {
    longest(table, at: range.lowerBound) { $0.end == range.upperBound }
  }
}
