import Foundation
import ICU

/// The lexicon laid out for use without any parsing: tries, fold table, character classes and places in one block.
///
/// It is written once for each set of tables and each ICU, and mapped from then on.
struct CompiledLexicon: @unchecked Sendable {
  let fold: UnsafeBufferPointer<UInt16>
  let classes: UnsafeBufferPointer<UInt8>
  /// ICU's dictionary and our words; a value is a `TrieWord`.
  let words: DoubleArrayTrie
  /// The set of tables a word stands in, by `LexiconTable.bit`.
  let tableSets: UnsafeBufferPointer<UInt32>
  /// Where a word's entries begin in `entries`; one more than there are words.
  let entryStarts: UnsafeBufferPointer<Int32>
  let entries: UnsafeBufferPointer<WordEntry>
  let places: UnsafeBufferPointer<PlaceRecord>
  let names: UnsafeBufferPointer<UInt16>
  /// Simplified to traditional, unit by unit.
  let traditional: UnsafeBufferPointer<UInt16>
  private let storage: LexiconStorage

  init(_ storage: LexiconStorage) {
    self.storage = storage
    fold = storage.section(0)
    classes = storage.section(1)
    words = DoubleArrayTrie(
      codes: storage.section(2), nodes: storage.section(3), seconds: storage.section(4))
    tableSets = storage.section(5)
    entryStarts = storage.section(6)
    entries = storage.section(7)
    places = storage.section(8)
    names = storage.section(9)
    traditional = storage.section(10)
  }

  /// The entries of a word.
  func entries(of word: Int) -> UnsafeBufferPointer<WordEntry>.SubSequence {
    entries[Int(entryStarts[word])..<Int(entryStarts[word + 1])]
  }

  /// The index of the word that is exactly `surface`.
  func word(_ surface: String) -> Int32? {
    var state = DoubleArrayTrie.root
    for unit in surface.utf16 {
      guard let next = words.step(state, fold[Int(unit)]) else { return nil }
      state = next
    }
    guard let word = words.value(state).map(TrieWord.init), word.index >= 0 else { return nil }
    return Int32(truncatingIfNeeded: word.index)
  }

  /// The lexicon of `files`, from the cache where it is there, otherwise compiled now and cached.
  static func load(_ files: [TableFile], tables: LexiconTables, cache: URL?) throws -> CompiledLexicon {
    let key = cacheKey(files)
    let file = cache?.appendingPathComponent("lexicon-\(String(key, radix: 16)).bin")
    if let file, let storage = LexiconStorage.map(file, key: key) { return CompiledLexicon(storage) }
    let image = try LexiconCompiler.compile(files, tables: tables, key: key)
    if let file { LexiconStorage.write(image, to: file) }
    return CompiledLexicon(LexiconStorage(image: image))
  }

  /// FNV-1a over the format, ICU's version and the tables' bytes.
  static func cacheKey(_ files: [TableFile]) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func mix(_ word: UInt64) { hash = (hash ^ word) &* 0x0000_0100_0000_01b3 }
    for byte in "\(LexiconStorage.format) \(icuVersion())".utf8 { mix(UInt64(byte)) }
    for file in files {
      mix(UInt64(file.table.rawValue))
      file.contents.withUnsafeBytes { bytes in
        let words = bytes.count / 8
        for index in 0..<words { mix(bytes.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self)) }
        for index in (words * 8)..<bytes.count { mix(UInt64(bytes[index])) }
      }
    }
    return hash
  }
}
