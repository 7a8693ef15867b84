/// Every word of the lexicon that stands in a notice, by where it begins.
struct WordLattice: Sendable {
  struct Match: Sendable {
    let start: Int32
    let end: Int32
    let word: Int32

    var range: Range<Int> { Int(start)..<Int(end) }
  }

  /// A row of a table together with where its word ends.
  struct Found: Sendable {
    let end: Int
    let entry: WordEntry
    var row: Int { entry.row }
  }

  /// All matches, by start, at each start from short to long.
  let matches: [Match]
  private let firstMatch: [Int32]
  /// The tables of the words that begin at each position, and of those that end there.
  private let startingTables: [UInt32]
  private let lexicon: Lexicon

  init(_ text: NoticeText, _ lexicon: Lexicon) {
    self.lexicon = lexicon
    let trie = lexicon.compiled.words
    let tableSets = lexicon.compiled.tableSets
    var matches: [Match] = []
    matches.reserveCapacity(text.count)
    var firstMatch = [Int32](repeating: 0, count: text.count + 2)
    var starting = [UInt32](repeating: 0, count: text.count + 1)
    text.folded.withUnsafeBufferPointer { units in
      for start in 0..<units.count {
        firstMatch[start] = Int32(matches.count)
        var state = DoubleArrayTrie.root
        var at = start
        var tables: UInt32 = 0
        while at < units.count, let next = trie.step(state, units[at]) {
          state = next
          at += 1
          if let word = trie.value(state) {
            matches.append(Match(start: Int32(start), end: Int32(at), word: Int32(word)))
            tables |= tableSets[word]
          }
        }
        starting[start] = tables
      }
    }
    firstMatch[text.count] = Int32(matches.count)
    firstMatch[text.count + 1] = Int32(matches.count)
    self.matches = matches
    self.firstMatch = firstMatch
    startingTables = starting
  }

  /// The words that begin at `position`, from short to long.
  func matches(at position: Int) -> ArraySlice<Match> {
    matches[Int(firstMatch[position])..<Int(firstMatch[position + 1])]
  }

  /// Whether a word of one of `tables` (a set of `LexiconTable.bit`) begins at `position`.
  @inline(__always)
  func starts(_ tables: UInt32, at position: Int) -> Bool { startingTables[position] & tables != 0 }

  /// The longest word of `table` that begins at `position` and for which `accept` holds.
  func longest(
    _ table: LexiconTable, at position: Int, where accept: (Found) -> Bool = { _ in true }
  ) -> Found? {
    guard position < startingTables.count, starts(table.bit, at: position) else { return nil }
    for match in matches(at: position).reversed()
    where lexicon.compiled.tableSets[Int(match.word)] & table.bit != 0 {
      for entry in lexicon.entries(of: Int(match.word)) where entry.table == table {
        let found = Found(end: Int(match.end), entry: entry)
        if accept(found) { return found }
      }
    }
    return nil
  }

  /// Every word of `table` that begins at `position`, from long to short.
  func all(_ table: LexiconTable, at position: Int) -> [Found] {
    guard position < startingTables.count, starts(table.bit, at: position) else { return [] }
    var found: [Found] = []
    for match in matches(at: position).reversed()
    where lexicon.compiled.tableSets[Int(match.word)] & table.bit != 0 {
      for entry in lexicon.entries(of: Int(match.word)) where entry.table == table {
        found.append(Found(end: Int(match.end), entry: entry))
      }
    }
    return found
  }

  /// The entry of `table` whose word is exactly `range`.
  func exact(_ table: LexiconTable, _ range: Range<Int>) -> Found? {
    longest(table, at: range.lowerBound) { $0.end == range.upperBound }
  }
}
