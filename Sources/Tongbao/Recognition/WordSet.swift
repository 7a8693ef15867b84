/// A set of words, asked of strings: it compares bytes, where a `Set` would normalise and hash each string it is asked.
///
/// A set is a constant of the grammar: its memory is never freed, so that asking it counts no references.
struct WordSet: ExpressibleByArrayLiteral, @unchecked Sendable {
  private struct Entry {
    let start: UnsafePointer<UInt8>
    let count: Int
  }

  /// One bit for each length that a word has: most strings have another.
  private let lengths: UInt64
  private let entries: UnsafeBufferPointer<Entry>

  init(arrayLiteral elements: String...) {
    let entries = UnsafeMutableBufferPointer<Entry>.allocate(capacity: elements.count)
    var lengths: UInt64 = 0
    for (index, element) in elements.enumerated() {
      let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: max(1, element.utf8.count))
      for (offset, byte) in element.utf8.enumerated() { bytes[offset] = byte }
      entries[index] = Entry(start: UnsafePointer(bytes), count: element.utf8.count)
      lengths |= 1 << UInt64(min(63, element.utf8.count))
    }
    self.lengths = lengths
    self.entries = UnsafeBufferPointer(entries)
  }

  func contains(_ word: String) -> Bool {
    guard lengths >> UInt64(min(63, word.utf8.count)) & 1 != 0 else { return false }
    return word.utf8.withContiguousStorageIfAvailable(holds) ?? holds(bytes: Array(word.utf8))
  }

  private func holds(bytes: [UInt8]) -> Bool { bytes.withUnsafeBufferPointer(holds) }

  private func holds(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    entries.contains { entry in
      guard entry.count == word.count else { return false }
      for index in 0..<entry.count where entry.start[index] != word[index] { return false }
      return true
    }
  }
}
