/// The kinds of `sanctions.tsv` by row and by code.
struct SanctionIndex: Sendable {
  /// By the table's row.
  let kinds: [SanctionKind]
  private let byCode: [String: SanctionKind]
  /// The words of the table by their index in the compiled lexicon, ascending, and what each stands for.
  private let words: [Int32]
  private let surfaces: [SanctionSurface]

  init(_ tables: LexiconTables, _ compiled: CompiledLexicon) {
    var statutes: [String: [SanctionSource]] = [:]
    statutes.reserveCapacity(tables.statutes.count * 4)
    for statute in tables.statutes {
      let source = SanctionSource(statute)
      statutes[statute.title, default: []].append(source)
      for name in statute.short.cellValues { statutes[name, default: []].append(source) }
    }
    kinds = tables.sanctions.map { row in
      let segments = row.source.utf8.split(separator: UInt8(ascii: ";"))
      let jurisdiction = Jurisdiction(family: row.family)
      let sources = segments.flatMap { statutes[jurisdiction.own(Self.title($0))] ?? [] }
        .filter { $0.jurisdiction == jurisdiction }
      return SanctionKind(row, sources: sources)
    }
    byCode = Dictionary(kinds.map { ($0.code, $0) }) { first, _ in first }
    var found: [(word: Int32, surface: SanctionSurface)] = []
    for row in tables.sanctions {
      for surface in row.variants + row.ambiguous {
        if let word = compiled.word(surface) {
          found.append((word, Self.surface(surface, word, kinds, compiled)))
        }
      }
    }
    found.sort { $0.word < $1.word }
    words = found.map(\.word)
    surfaces = found.map(\.surface)
  }

  /// What the word of a match in the lattice stands for.
  func surface(_ word: Int32) -> SanctionSurface? {
    let index = words.partitioningIndex { $0 >= word }
    return index < words.count && words[index] == word ? surfaces[index] : nil
  }

  /// The kind that a code stands for.
  func kind(_ code: String) -> SanctionKind? { byCode[code] }

  /// What a form whose words stand apart stands for.
  func surface(_ closing: SplitSanctionForm.Closing) -> SanctionSurface? {
    let kinds = closing.codes.compactMap { byCode[$0] }
    return kinds.isEmpty ? nil : SanctionSurface(kinds)
  }

  private static func surface(
    _ surface: String, _ word: Int32, _ kinds: [SanctionKind], _ compiled: CompiledLexicon
  ) -> SanctionSurface {
    let entries = compiled.entries(of: Int(word)).filter { $0.table == .sanctions }
    let isAmbiguous = entries.allSatisfy(\.isSecondary)
    let named = entries.filter { $0.isSecondary == isAmbiguous }.map { kinds[$0.row] }
    return SanctionSurface(surface, named, isAmbiguous: isAmbiguous)
  }

  /// A segment begins with a title: 公职人员政务处分法 第7、8条.
  private static func title(_ segment: Substring.UTF8View) -> String {
    String(Substring(segment.prefix { $0 != UInt8(ascii: "(") && $0 >= 0x80 }))
  }
}
