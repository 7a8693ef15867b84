/// The agreement of two annotations of the same notices.
public struct Agreement: Sendable {
  /// Kappa and alpha of one kind, or of all kinds together.
  public struct Row: Sendable {
    /// The kind, or `all`.
    public let name: String
    /// The share of characters with the same category.
    public let observed: Double
    /// Cohen's kappa.
    public let kappa: Double?
    /// The 95 % interval of kappa.
    public let kappaInterval: Bootstrap.Interval?
    /// Krippendorff's alpha, nominal, by character.
    public let alpha: Double?
    /// The 95 % interval of alpha.
    public let alphaInterval: Bootstrap.Interval?
  }

  /// The kinds that occur, then `all`.
  public let rows: [Row]
  /// The first annotation as gold, the second as predictions: F1 does not depend on which is which.
  public let spans: Validation

  /// Compares pairs of annotations of the same notice, the first annotator's first.
  public init(
    _ pairs: [(gold: AnnotatedRecord, predicted: AnnotatedRecord)], _ bootstrap: Bootstrap = Bootstrap()
  ) {
    spans = Validation(pairs)
    let places = Dictionary(spans.notices.enumerated().map { ($1.id, $0) }) { first, _ in first }
    let pairs = pairs.sorted { places[$0.gold.notice.id] ?? 0 < places[$1.gold.notice.id] ?? 0 }
    let met = Set(pairs.flatMap { $0.gold.mentions + $0.predicted.mentions }.map(\.kind))
    let kinds = spans.measures.kinds.filter { met.contains($0) }
    let covers = pairs.map { pair in (Self.cover(pair.gold, kinds), Self.cover(pair.predicted, kinds)) }
    var rows: [Row] = []
    for index in kinds.indices {
      let tables = covers.map { a, b in Self.table(a, b, categories: 2) { $0 >> index & 1 } }
      rows.append(Self.row(kinds[index], tables, bootstrap))
    }
    let sets = Set(covers.flatMap { $0.0 + $0.1 }).sorted()
    let categories = Dictionary(uniqueKeysWithValues: sets.enumerated().map { ($1, $0) })
    let tables = covers.map { a, b in Self.table(a, b, categories: sets.count) { categories[$0] ?? 0 } }
    rows.append(Self.row("all", tables, bootstrap))
    self.rows = rows
  }

  /// The kinds that cover each character, a bit a kind.
  private static func cover(_ record: AnnotatedRecord, _ kinds: [String]) -> [Int] {
    var cover = Array(repeating: 0, count: record.text.unicodeScalars.count)
    for mention in record.mentions {
      guard let kind = kinds.firstIndex(of: mention.kind) else { continue }
      for at in max(0, mention.start)..<min(cover.count, max(mention.start, mention.end)) {
        cover[at] |= 1 << kind
      }
    }
    return cover
  }

  private static func table(
    _ a: [Int], _ b: [Int], categories: Int, _ category: (Int) -> Int
  ) -> CharacterAgreement {
    var table = CharacterAgreement(categories: categories)
    for (a, b) in zip(a, b) { table.add(category(a), category(b)) }
    return table
  }

  private static func row(_ name: String, _ tables: [CharacterAgreement], _ bootstrap: Bootstrap) -> Row {
    func sum(_ places: [Int]) -> CharacterAgreement {
      places.reduce(into: CharacterAgreement(categories: tables.first?.categories ?? 1)) { $0 += tables[$1] }
    }
    let whole = sum(Array(tables.indices))
    let intervals =
      tables.count < 2
      ? []
      : bootstrap.intervals(count: tables.count) { places in
        let table = sum(places)
        return [table.kappa, table.alpha]
      }
    return Row(
      name: name, observed: whole.observed, kappa: whole.kappa,
      kappaInterval: whole.kappa == nil ? nil : intervals.first ?? nil, alpha: whole.alpha,
      alphaInterval: whole.alpha == nil ? nil : intervals.last ?? nil)
  }
}
