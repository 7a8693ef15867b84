/// The comparison of predicted records with gold.
///
/// A mention is right with the same kind and bounds, one prediction for one gold mention; claims, cases and checks are
/// right with equal keys (`RecordKeys`). How overlapping spans and other kinds are counted stands at `SchemaCounts`, what
/// each figure means at `Measures`, the intervals at `Bootstrap`.
public struct Validation: Sendable {
  /// What is compared: the kinds of mention, then claims, cases and checks.
  public struct Row: Sendable {
    /// The kind's name.
    public let name: String
    /// Equal bounds; for claims, cases and checks equal keys.
    public internal(set) var strict = Score()
    /// F1 with half a point for bounds that overlap; nil for claims, cases and checks.
    public internal(set) var partial: Double?
    /// F1 of overlapping bounds; nil for claims, cases and checks.
    public internal(set) var type: Double?
    /// Of the exact matches, how many carry the right value.
    public internal(set) var valuesRight = 0
    /// How many exact matches carry a value that gold gives.
    public internal(set) var values = 0
  }

  /// A difference between gold and prediction.
  public struct Difference: Sendable, Hashable {
    /// The notice's identifier.
    public let notice: String
    /// The kind's name.
    public let kind: String
    /// missed, false or value.
    public let what: String
    /// The text, and for a value what was wanted and what came.
    public let text: String
    /// The mention's first code point.
    public let start: Int?
    /// The mention in its surroundings.
    public let context: String
  }

  /// A gold mention and the prediction that stands in its place, where they are not alike.
  public struct Confusion: Sendable {
    /// The notice's identifier.
    public let notice: String
    /// The gold mention's kind; nil where the prediction is spurious.
    public let gold: String?
    /// The prediction's kind; nil where the mention was missed.
    public let predicted: String?
    /// The gold mention's text.
    public let goldText: String
    /// The prediction's text.
    public let predictedText: String
    /// The first code point of both.
    public let start: Int
    /// Both in their surroundings.
    public let context: String
  }

  /// A figure with its interval.
  public struct Figure: Sendable {
    /// Its name, see `Measures`.
    public let name: String
    /// Nil where nothing is there to divide by.
    public let value: Double?
    /// The 95 % interval.
    public let interval: Bootstrap.Interval?
  }

  /// The figures of some of the notices.
  public struct Group: Sendable {
    /// `kind`, as the notice says it, or `genre`, as the file is called.
    public let by: String
    /// The genre.
    public let name: String
    /// How many notices there are.
    public let notices: Int
    /// The figures.
    public let figures: [Figure]
  }

  static let standardKinds = ["institution", "quantity", "date", "sanction", "person", "citation"]

  /// A notice and its counts.
  struct Notice: Sendable {
    let id: String
    /// A hash of the text, by which notices are put into the same order whatever they are called.
    let place: UInt64
    let kind: String?
    let tally: Tally
  }

  let measures: Measures
  let notices: [Notice]
  let total: Tally
  /// Every difference, by notice.
  public let differences: [Difference]
  /// Every gold mention and prediction that are not alike, by notice.
  public let confusions: [Confusion]

  /// Compares `pairs` of gold and prediction for the same notice.
  ///
  /// Claims, cases and checks are scored where the gold of any notice has them.
  public init(_ pairs: [(gold: AnnotatedRecord, predicted: AnnotatedRecord)]) {
    let pairs = pairs.sorted { $0.gold.notice.id < $1.gold.notice.id }
    let met = Set(pairs.flatMap { $0.gold.mentions + $0.predicted.mentions }.map(\.kind))
    let kinds = Self.standardKinds + met.subtracting(Self.standardKinds).sorted()
    let layers = pairs.reduce(into: Set<AnnotatedRecord.Layer>()) { $0.formUnion($1.gold.layers) }
    var total = Tally(kinds: kinds.count)
    var notices: [Notice] = []
    var differences: [Difference] = []
    var confusions: [Confusion] = []
    for (gold, predicted) in pairs {
      let comparison = NoticeComparison(gold, predicted, kinds: kinds, layers: layers)
      total += comparison.tally
      notices.append(
        Notice(
          id: gold.notice.id, place: FNV1a.hash(gold.text.utf8), kind: gold.notice.kind,
          tally: comparison.tally))
      differences += comparison.differences
      confusions += comparison.confusions
    }
    // The draws of the bootstrap must not depend on the identifiers, which every annotation tool gives anew.
    notices.sort { ($0.place, $0.id) < ($1.place, $1.id) }
    measures = Measures(kinds: kinds, layers: layers)
    (self.total, self.notices) = (total, notices)
    (self.differences, self.confusions) = (differences, confusions)
  }

  /// The rows by kind.
  public var rows: [Row] {
    let values = Dictionary(zip(measures.names, measures.values(total))) { first, _ in first }
    let mentions = measures.kinds.enumerated().map { index, kind in
      Row(
        name: kind,
        strict: Score(
          gold: total[index, .gold], predicted: total[index, .predicted],
          rightPredicted: total[index, .strict],
          rightGold: total[index, .strict]),
        partial: values["\(kind).partial"] ?? nil, type: values["\(kind).type"] ?? nil,
        valuesRight: total[index, .valuesRight], values: total[index, .values])
    }
    let others = AnnotatedRecord.Layer.allCases.filter(measures.layers.contains).map { layer in
      Row(
        name: layer.rawValue,
        strict: Score(
          gold: total[layer, .gold], predicted: total[layer, .predicted],
          rightPredicted: total[layer, .right],
          rightGold: total[layer, .right]))
    }
    return mentions + others
  }

  /// The mean of the strict F1 of the kinds of mention that occur.
  public var macroF1: Double { value("macro.f1") ?? 1 }
  /// Inconsistent verdicts that gold does not hold.
  public var falseAlarms: Int { total[.falseAlarms] }
  /// Contradictions in gold, and how many of them were caught.
  public var planted: (gold: Int, caught: Int) { (total[.planted], total[.caught]) }
  /// How many notices were compared.
  public var noticeCount: Int { notices.count }
  /// How many notices have no difference in their mentions, and how many have none at all.
  public var exact: (mentions: Int, whole: Int) { (total[.mentionsExact], total[.recordExact]) }

  /// A figure by its name.
  public func value(_ name: String) -> Double? {
    measures.names.firstIndex(of: name).flatMap { measures.values(total)[$0] }
  }

  /// All figures with their intervals.
  public func figures(_ bootstrap: Bootstrap = Bootstrap()) -> [Figure] {
    figures(notices.map(\.tally), bootstrap)
  }

  private func figures(_ tallies: [Tally], _ bootstrap: Bootstrap) -> [Figure] {
    let kinds = measures.kinds.count
    let sum = Tally.sum(tallies, at: Array(tallies.indices), kinds: kinds)
    // One notice has nothing to be drawn from.
    let intervals =
      tallies.count < 2
      ? []
      : bootstrap.intervals(count: tallies.count) {
        measures.values(Tally.sum(tallies, at: $0, kinds: kinds))
      }
    return zip(measures.names, measures.values(sum)).enumerated().map { index, figure in
      Figure(
        name: figure.0, value: figure.1,
        interval: figure.1 == nil || intervals.isEmpty ? nil : intervals[index])
    }
  }

  /// The figures by genre: by the notices' `kind`, and by the identifier without its number at the end.
  public func groups(_ bootstrap: Bootstrap = Bootstrap()) -> [Group] {
    func groups(_ by: String, _ key: (Notice) -> String?) -> [Group] {
      Dictionary(grouping: notices.filter { key($0) != nil }) { key($0) ?? "" }
        .sorted { $0.key < $1.key }
        .map { name, notices in
          Group(by: by, name: name, notices: notices.count, figures: figures(notices.map(\.tally), bootstrap))
        }
    }
    return groups("kind", \.kind) + groups("genre") { Self.genre($0.id) }
  }

  /// `village-case` of `village-case-01`; nil where the identifier does not end in a number behind a hyphen.
  static func genre(_ id: String) -> String? {
    guard let hyphen = id.lastIndex(of: "-") else { return nil }
    let number = id[id.index(after: hyphen)...]
    guard !number.isEmpty, number.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    return String(id[..<hyphen])
  }

  /// How often each kind was taken for each, without the pairs that are alike: `-` stands for nothing.
  public var confusionCounts: [(gold: String, predicted: String, count: Int)] {
    Dictionary(grouping: confusions) { [$0.gold ?? "-", $0.predicted ?? "-"] }
      .map { (gold: $0.key[0], predicted: $0.key[1], count: $0.value.count) }
      .sorted { ($1.count, $0.gold, $0.predicted) < ($0.count, $1.gold, $1.predicted) }
  }
}
