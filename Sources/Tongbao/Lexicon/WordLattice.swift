/// Every word of the lexicon that stands in a notice, by where it begins.
final class WordLattice: @unchecked Sendable {
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

  // The memory of the three below is the lattice's own: as arrays they would be retained at every look.

  /// All matches, by start, at each start from short to long.
  let matches: UnsafeBufferPointer<Match>
  /// Where each position's matches begin; two more than there are units.
  private let firstMatch: UnsafeBufferPointer<Int32>
  /// The tables of the words that begin at each position, and its marks; one more than there are units.
  private let starting: UnsafeBufferPointer<UInt32>
  private let tableSets: UnsafeBufferPointer<UInt32>
  private let entryStarts: UnsafeBufferPointer<Int32>
  private let entries: UnsafeBufferPointer<WordEntry>
  /// Keeps the memory that the three above point into.
  private let lexicon: Lexicon

  /// `marks` are laid over each position by its unit; they take bits that no table has. `walks` are those through the
  /// folded text, where the caller has them.
  init(
    _ text: NoticeText, _ lexicon: Lexicon, marks: UnsafePointer<UInt32>? = nil, walks: TrieWalks? = nil
  ) {
    self.lexicon = lexicon
    let tableSets = lexicon.compiled.tableSets
    self.tableSets = tableSets
    entryStarts = lexicon.compiled.entryStarts
    entries = lexicon.compiled.entries
    let count = text.count
    var matches = MatchList(capacity: count * 2 + 16)
    let firstMatch = UnsafeMutableBufferPointer<Int32>.allocate(capacity: count + 2)
    let starting = UnsafeMutableBufferPointer<UInt32>.allocate(capacity: count + 1)
    text.folded.withUnsafeBufferPointer { units in
      let walks = walks ?? TrieWalks(lexicon.compiled.words, in: units)
      for start in 0..<count {
        firstMatch[start] = Int32(truncatingIfNeeded: matches.count)
        var tables: UInt32 = 0
        walks.forEachWord(in: units, at: start, longest: count - start) { length, value in
          let word = TrieWord(value).index
          guard word >= 0 else { return }
          matches.append(
            Match(
              start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: start &+ length),
              word: Int32(truncatingIfNeeded: word)))
          tables |= tableSets[word]
        }
        if let marks { tables |= marks[Int(units[start])] }
        starting[start] = tables
      }
    }
    starting[count] = 0
    firstMatch[count] = Int32(matches.count)
    firstMatch[count + 1] = Int32(matches.count)
    self.matches = matches.all
    self.firstMatch = UnsafeBufferPointer(firstMatch)
    self.starting = UnsafeBufferPointer(starting)
  }

  deinit {
    matches.deallocate()
    firstMatch.deallocate()
    starting.deallocate()
  }

  /// The words that begin at `position`, from short to long.
  func matches(at position: Int) -> UnsafeBufferPointer<Match>.SubSequence {
    precondition(firstMatch.indices.contains(position + 1))
    return matches[Int(firstMatch[position])..<Int(firstMatch[position + 1])]
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

  /// The first position from `position` on where a word of one of `tables` begins or one of these marks lies, or the end
  /// of the text.
  func next(_ tables: UInt32, from position: Int) -> Int {
    let end = starting.count - 1
    var at = position
    while at &+ 4 <= end,
      (starting[at] | starting[at &+ 1] | starting[at &+ 2] | starting[at &+ 3]) & tables == 0
    {
      at &+= 4
    }
    while at < end, starting[at] & tables == 0 { at &+= 1 }
    return at
  }

  /// The longest word of `table` that begins at `position` and for which `accept` holds.
  @inline(__always)
  func longest(
    _ table: LexiconTable, at position: Int, where accept: (Found) -> Bool = { _ in true }
  ) -> Found? {
    guard position < starting.count, starts(table.bit, at: position) else { return nil }
    let first = Int(firstMatch[position])
    var index = Int(firstMatch[position + 1])
    while index > first {
      index -= 1
      let match = matches[index]
      guard tableSets[Int(match.word)] & table.bit != 0 else { continue }
      for entry in Int(entryStarts[Int(match.word)])..<Int(entryStarts[Int(match.word) + 1])
      where entries[entry].table == table {
        let found = Found(end: Int(match.end), entry: entries[entry])
        if accept(found) { return found }
      }
    }
    return nil
  }

  /// The longest match of a word of `table` that begins at `position`.
  @inline(__always)
  func longestMatch(_ table: LexiconTable, at position: Int) -> Match? {
    guard starts(table.bit, at: position) else { return nil }
    let first = Int(firstMatch[position])
    var index = Int(firstMatch[position + 1])
    while index > first {
      index -= 1
      if tableSets[Int(matches[index].word)] & table.bit != 0 { return matches[index] }
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

/// Matches as they are found, in memory that whoever takes them has to free.
private struct MatchList {
  private var start: UnsafeMutablePointer<WordLattice.Match>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int) {
    self.capacity = capacity
    start = .allocate(capacity: capacity)
  }

  var all: UnsafeBufferPointer<WordLattice.Match> { UnsafeBufferPointer(start: start, count: count) }

  @inline(__always)
  mutating func append(_ match: WordLattice.Match) {
    if count == capacity { grow() }
    start[count] = match
    count &+= 1
  }

  private mutating func grow() {
    capacity *= 2
    let larger = UnsafeMutablePointer<WordLattice.Match>.allocate(capacity: capacity)
    larger.update(from: start, count: count)
    start.deallocate()
    start = larger
  }
}
