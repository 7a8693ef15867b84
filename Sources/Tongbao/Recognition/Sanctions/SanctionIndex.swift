/// The rows of `sanctions.tsv` by code, with the legal sources that each names and the days of their texts in force.
struct SanctionIndex: Sendable {
  private struct Source {
    let printed: String
    let from: CalendarDate?
    let to: CalendarDate?

    func isInForce(_ date: CalendarDate) -> Bool { (from.map { $0 <= date } ?? true) && (to.map { date <= $0 } ?? true) }
  }

  private(set) var rows: [String: SanctionRow] = [:]
  private var sources: [String: [Source]] = [:]

  init(_ tables: LexiconTables) {
    var statutes: [String: [StatuteRow]] = [:]
    for statute in tables.statutes {
      for name in [statute.title] + statute.short.cellValues { statutes[name, default: []].append(statute) }
    }
    for row in tables.sanctions {
      rows[row.code] = row
      sources[row.code, default: []] += row.source.split(separator: ";").flatMap { segment in
        Self.sources(String(segment), statutes)
      }
    }
  }

  /// The law that provided for the kind on `date`, in the text then in force.
  func source(of code: String, on date: CalendarDate?) -> String? {
    guard let known = sources[code] else { return nil }
    guard let date else { return known.first?.printed }
    return known.first { $0.isInForce(date) }?.printed
  }

  /// A segment begins with a title: 公职人员政务处分法 第7、8条.
  private static func sources(_ segment: String, _ statutes: [String: [StatuteRow]]) -> [Source] {
    let title = String(segment.prefix { $0 != "(" && $0 != " " && !$0.isASCII })
    guard let texts = statutes[title] else { return [] }
    return texts.map { text in
      let since = text.validFrom.isEmpty ? "" : "(\(text.validFrom)起施行)"
      return Source(
        printed: "《\(text.title)》\(since)", from: CalendarDate(iso: text.validFrom), to: CalendarDate(iso: text.validTo))
    }
  }
}
