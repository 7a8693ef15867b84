import Foundation
import ICU

/// Compiles the tables and ICU's dictionary into the image that `CompiledLexicon` reads.
struct LexiconCompiler {
  private let fold: [UInt16]
  private let traditional: [UInt16]
  private var places: [PlaceRecord] = []
  private var names: [UInt16] = []
  /// Folded surface to entries, in the order in which surfaces came.
  private var index: [[UInt16]: Int] = [:]
  private var surfaces: [[UInt16]] = []
  private var entries: [[WordEntry]] = []
  /// Words for the segmentation that ICU's dictionary may lack, with costs.
  private var segmentationWords: [(units: [UInt16], cost: Int)] = []

  /// A word of ours costs about as much as a frequent word of ICU's dictionary.
  private static let defaultCost = 120

  static func compile(_ files: [TableFile], tables: LexiconTables, key: UInt64) throws -> Data {
    var compiler = LexiconCompiler(
      fold: try FoldTable.build(), traditional: try TraditionalTable.build())
    compiler.addWords(of: tables)
    for file in files {
      if file.table == .places { try compiler.addPlaces(file) }
      if file.table == .townships { try compiler.addTownships(file) }
    }
    return try compiler.image(key: key)
  }

  private init(fold: [UInt16], traditional: [UInt16]) {
    self.fold = fold
    self.traditional = traditional
  }

  private mutating func add(
    _ surface: String, _ table: LexiconTable, _ row: Int, isSecondary: Bool = false, cost: Int? = nil
  ) {
    let units = Array(surface.utf16)
    let folded = units.map { fold[Int($0)] }
    let entry = WordEntry(table: table, row: row, isSecondary: isSecondary)
    if let known = index[folded] {
      entries[known].append(entry)
    } else {
      index[folded] = surfaces.count
      surfaces.append(folded)
      entries.append([entry])
    }
    // Short names and single characters are left to ICU: as words they would cut ordinary prose.
    if !isSecondary, units.count >= (table == .townships || table == .places ? 3 : 2) {
      segmentationWords.append((units, cost ?? Self.defaultCost))
    }
  }

  private mutating func addWords(of tables: LexiconTables) {
    for (row, sanction) in tables.sanctions.enumerated() {
      for variant in sanction.variants { add(variant, .sanctions, row) }
      for surface in sanction.ambiguous { add(surface, .sanctions, row, isSecondary: true) }
    }
    for (row, measure) in tables.measures.enumerated() { add(measure.word, .measures, row) }
    for (row, idiom) in tables.idioms.enumerated() { add(idiom.word, .idioms, row) }
    for (row, action) in tables.actions.enumerated() { add(action.word, .actions, row) }
    for (row, noun) in tables.nouns.enumerated() { add(noun.word, .nouns, row) }
    for (row, institution) in tables.institutions.enumerated() { add(institution.word, .institutions, row) }
    for (row, body) in tables.classes.enumerated() { add(body.word, .classes, row) }
    for (row, post) in tables.posts.enumerated() { add(post.word, .posts, row) }
    for (row, surname) in tables.surnames.enumerated() { add(surname.word, .surnames, row) }
    for (row, event) in tables.events.enumerated() { add(event.word, .events, row) }
    for (row, festival) in tables.festivals.enumerated() { add(festival.word, .festivals, row) }
    for (row, period) in tables.periods.enumerated() { add(period.word, .periods, row) }
    for (row, statute) in tables.statutes.enumerated() {
      add(statute.title, .statutes, row)
      for short in statute.short.cellValues { add(short, .statutes, row, isSecondary: true) }
    }
    for (row, word) in tables.words.enumerated() { add(word.word, .words, row, cost: word.cost) }
  }

  private mutating func addPlaces(_ file: TableFile) throws {
    let table = try Table(file: file.name, contents: file.contents)
    let columns = ["code", "name", "short", "level", "first_year", "last_year"]
    _ = try RowReader.rows(of: table, columns) { row in
      guard let code = Int32(row.optional("code")), (110_000...999_999).contains(code) else {
        throw row.error("“code” is no six-digit code of GB/T 2260")
      }
      guard let level = PlaceLevel(name: row.optional("level")) else { throw row.error("unknown “level”") }
      let first = try row.integer("first_year", default: 0)
      let last = try row.integer("last_year", default: 9999)
      guard first <= last else { throw row.error("“first_year” lies behind “last_year”") }
      let name = try row.required("name")
      addPlace(code: code, name: name, level: level, years: first...last)
      for short in row.optional("short").cellValues {
        add(short, .places, places.count - 1, isSecondary: true)
      }
    }
  }

  private mutating func addTownships(_ file: TableFile) throws {
    let table = try Table(file: file.name, contents: file.contents)
    _ = try RowReader.rows(of: table, ["code", "name"]) { row in
      guard let code = Int32(row.optional("code")), code >= 110_000_000 else {
        throw row.error("“code” is no nine-digit statistical code")
      }
      addPlace(code: code, name: try row.required("name"), level: .township, years: 0...9999)
    }
  }

  private mutating func addPlace(code: Int32, name: String, level: PlaceLevel, years: ClosedRange<Int>) {
    let units = Array(name.utf16)
    places.append(
      PlaceRecord(
        code: code, nameStart: Int32(names.count), nameLength: UInt8(clamping: units.count),
        level: level.rawValue, firstYear: UInt16(clamping: years.lowerBound),
        lastYear: UInt16(clamping: years.upperBound)))
    names += units
    add(name, level == .township ? .townships : .places, places.count - 1)
  }

  private func image(key: UInt64) throws -> Data {
    let words = DoubleArrayTrieBuilder(try words())
    var starts: [Int32] = [0]
    for list in entries { starts.append((starts.last ?? 0) + Int32(list.count)) }
    let sets = entries.map { $0.reduce(UInt32(0)) { $0 | $1.table.bit } }
    return LexiconStorage.image(
      key: key,
      sections: [
        Self.bytes(fold), Self.bytes(CharacterClass.table()), Self.bytes(words.codes),
        Self.bytes(words.nodes), Self.bytes(words.seconds), Self.bytes(sets), Self.bytes(starts),
        Self.bytes(entries.flatMap { $0 }), Self.bytes(places), Self.bytes(names), Self.bytes(traditional),
      ])
  }

  /// ICU's words with ICU's costs; a word of ours has a cost only where ICU lacks it, so that nothing else changes. And
  /// all our words, folded, with their indexes.
  /// - Throws: `TableError` where the tables hold more words than the trie has room for.
  private func words() throws -> [DoubleArrayTrieBuilder.Word] {
    guard surfaces.count <= Self.mostWords else {
      throw TableError(
        file: "dictionary", line: 0,
        reason:
          "\(surfaces.count) words in the tables and the overlay; no more than \(Self.mostWords) can be held")
    }
    var words: [DoubleArrayTrieBuilder.Word] = []
    var known: Set<[UInt16]> = []
    func add(_ units: [UInt16], cost: Int?) {
      words.append((units, Int32(TrieWord(cost: cost, index: index[units]).value)))
      known.insert(units)
    }
    try CJKDictionary().forEachWord { add($0, cost: $1) }
    var own: [[UInt16]: Int] = [:]
    for word in segmentationWords where !known.contains(word.units) && word.units.count <= Viterbi.longestWord
    {
      own[word.units] = word.cost
    }
    for (units, cost) in own { add(units, cost: cost) }
    for surface in surfaces where !known.contains(surface) { add(surface, cost: nil) }
    return words
  }

  /// Beside ICU's words these and their prefixes fill half of the trie's nodes.
  static let mostWords = 250_000

  private static func bytes<Element>(_ elements: [Element]) -> Data { elements.withUnsafeBytes { Data($0) } }
}
