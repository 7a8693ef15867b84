/// The kinds of `sanctions.tsv` by row and by code.
struct SanctionIndex: Sendable {
  /// By the table's row.
  let kinds: [SanctionKind]
  private let byCode: [String: SanctionKind]

  init(_ tables: LexiconTables) {
    var statutes: [String: [StatuteRow]] = [:]
    for statute in tables.statutes {
      for name in [statute.title] + statute.short.cellValues { statutes[name, default: []].append(statute) }
    }
    kinds = tables.sanctions.map { row in
      SanctionKind(row, sources: row.source.split(separator: ";").flatMap { Self.sources($0, statutes) })
    }
    byCode = Dictionary(kinds.map { ($0.code, $0) }) { first, _ in first }
  }

  func kind(_ code: String) -> SanctionKind? { byCode[code] }

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
