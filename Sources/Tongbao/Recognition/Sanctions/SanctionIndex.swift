/// The kinds of `sanctions.tsv` by row and by code.
struct SanctionIndex: Sendable {
  /// By the table's row.
  let kinds: [SanctionKind]
  private let byCode: [String: SanctionKind]
  /// By the index of the word in the compiled lexicon.
  private let surfaces: [Int32: SanctionSurface]

  init(_ tables: LexiconTables, _ compiled: CompiledLexicon) {
    var statutes: [String: [StatuteRow]] = [:]
    for statute in tables.statutes {
      for name in [statute.title] + statute.short.cellValues { statutes[name, default: []].append(statute) }
    }
    kinds = tables.sanctions.map { row in
      SanctionKind(row, sources: row.source.split(separator: ";").flatMap { Self.sources($0, statutes) })
    }
    byCode = Dictionary(kinds.map { ($0.code, $0) }) { first, _ in first }
    surfaces = Self.surfaces(tables, kinds, compiled)
  }

  /// What the word of a match in the lattice stands for.
  func surface(_ word: Int32) -> SanctionSurface? { surfaces[word] }

  /// What a form whose words stand apart stands for.
  func surface(_ closing: SplitSanctionForm.Closing) -> SanctionSurface? {
    let kinds = closing.codes.compactMap { byCode[$0] }
    return kinds.isEmpty ? nil : SanctionSurface(kinds)
  }

  private static func surfaces(
    _ tables: LexiconTables, _ kinds: [SanctionKind], _ compiled: CompiledLexicon
  ) -> [Int32: SanctionSurface] {
    var surfaces: [Int32: SanctionSurface] = [:]
    for row in tables.sanctions {
      for surface in row.variants + row.ambiguous {
        guard let word = compiled.word(surface), surfaces[word] == nil else { continue }
        let entries = compiled.entries(of: Int(word)).filter { $0.table == .sanctions }
        let isAmbiguous = entries.allSatisfy(\.isSecondary)
        let named = entries.filter { $0.isSecondary == isAmbiguous }.map { kinds[$0.row] }
        surfaces[word] = SanctionSurface(surface, named, isAmbiguous: isAmbiguous)
      }
    }
    return surfaces
  }

  /// A segment begins with a title: 公职人员政务处分法 第7、8条.
  private static func sources(_ segment: Substring, _ statutes: [String: [StatuteRow]]) -> [SanctionSource] {
    let title = String(segment.prefix { $0 != "(" && !$0.isASCII })
    return (statutes[title] ?? []).map { text in
      let since = text.validFrom.isEmpty ? "" : "(\(text.validFrom)起施行)"
      return SanctionSource(
        printed: "《\(text.title)》\(since)", from: CalendarDate(iso: text.validFrom),
        to: CalendarDate(iso: text.validTo))
    }
  }
}
