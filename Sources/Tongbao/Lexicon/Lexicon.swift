import Dictionaries
import Foundation
import ICU

/// All that Tongbao knows about words: the tables of `Dictionaries/`, compiled, with a user's rows behind them.
///
/// One lexicon serves any number of threads.
public final class Lexicon: Sendable {
  let tables: LexiconTables
  let compiled: CompiledLexicon
  let sanctionIndex: SanctionIndex
  let boundaries: BoundaryWords
  /// Differs where a row of a table, or the way tables are compiled, does.
  public let fingerprint: String

  /// Loads the project's tables and, if given, a user's.
  ///
  /// - Parameters:
  ///   - overlay: A folder with tables of the same names and columns; its rows are added.
  ///   - cache: Where the compiled form is kept; nil compiles in memory (about half a second).
  /// - Throws: `TableError` with file, line and reason; `ICUError` where the installed ICU lacks its dictionary.
  public init(overlay: URL? = nil, cache: URL? = Lexicon.defaultCache) throws {
    var files = try TableFile.all(in: Dictionaries.folder, isOverlay: false)
    if let overlay { files += try TableFile.all(in: overlay, isOverlay: true) }
    tables = try LexiconTables(files)
    compiled = try CompiledLexicon.load(files, tables: tables, cache: cache)
    sanctionIndex = SanctionIndex(tables, compiled)
    guard tables.boundaries.count <= PhraseIndex.mostPhrases else {
      throw TableError(
        file: "boundaries.tsv", line: 0,
        reason: "more than \(PhraseIndex.mostPhrases) words")
    }
    boundaries = BoundaryWords(tables.boundaries)
    fingerprint = String(CompiledLexicon.cacheKey(files), radix: 16)
  }

  /// `$XDG_CACHE_HOME/tongbao`, or `~/.cache/tongbao`.
  public static var defaultCache: URL {
    let environment = ProcessInfo.processInfo.environment
    let base = environment["XDG_CACHE_HOME"].flatMap { $0.isEmpty ? nil : URL(fileURLWithPath: $0) }
    return (base ?? URL(fileURLWithPath: NSHomeDirectory()).appendingPathComponent(".cache"))
      .appendingPathComponent("tongbao")
  }

  /// The version of the installed ICU, whose dictionary and rules divide the text into words: `72.1`.
  public static var icuVersion: String { ICU.icuVersion() }

  /// The entries of a word.
  func entries(of word: Int) -> UnsafeBufferPointer<WordEntry>.SubSequence {
    compiled.entries(of: word)
  }

  /// A simplified name in the characters of a traditional notice: 罚锾 is 罰鍰.
  func traditional(_ name: String) -> String {
    String(decoding: name.utf16.map { compiled.traditional[Int($0)] }, as: UTF16.self)
  }

  func name(of place: PlaceRecord) -> String {
    let start = Int(place.nameStart)
    let units = UnsafeBufferPointer(rebasing: compiled.names[start..<start + Int(place.nameLength)])
    return String(unsafeUninitializedCapacity: units.count * 3) { UTF8Writer.write(units, to: $0) }
  }
}
