/// A span with its kind.
struct KindSpan: Sendable, Equatable {
  let kind: String
  let start: Int
  let end: Int

  init(_ kind: String, _ start: Int, _ end: Int) { (self.kind, self.start, self.end) = (kind, start, end) }

  init(_ mention: AnnotatedRecord.MentionFields) { self.init(mention.kind, mention.start, mention.end) }

  func hasBounds(of other: KindSpan) -> Bool { start == other.start && end == other.end }
  func overlap(_ other: KindSpan) -> Int { max(0, min(end, other.end) - max(start, other.start)) }
}

/// Which gold span answers to which prediction, one to one.
///
/// SemEval-2013 leaves open which of several overlapping spans belong together; tools take the first that comes. Here the
/// pairing is the best one, so that the score depends neither on the order nor on luck. Two orders of preference cover
/// the four schemas:
/// - `bounds` (strict, exact, partial): as many as possible with the same bounds and kind, then with the same bounds, then
///   overlapping at all, then of the same kind, then with the most characters in common;
/// - `kind` (type): as many as possible that overlap with the same kind, then overlapping at all, then nearest in bounds.
struct SpanMatching {
  enum Preference { case bounds, kind }

  /// Pairs of indexes into gold and predictions.
  let pairs: [(gold: Int, predicted: Int)]

  init(_ gold: [KindSpan], _ predicted: [KindSpan], _ preference: Preference) {
    var pairs: [(gold: Int, predicted: Int)] = []
    for group in Self.groups(gold, predicted) where !group.gold.isEmpty && !group.predicted.isEmpty {
      let weights = group.gold.map { g in
        group.predicted.map { p in Self.weight(gold[g], predicted[p], preference) }
      }
      for (row, column) in Assignment.best(weights).enumerated() {
        if let column { pairs.append((group.gold[row], group.predicted[column])) }
      }
    }
    self.pairs = pairs
  }

  private static func weight(_ a: KindSpan, _ b: KindSpan, _ preference: Preference) -> Int {
    let overlap = a.overlap(b)
    if overlap == 0 { return 0 }
    let isSameKind = a.kind == b.kind
    let isSame = a.hasBounds(of: b)
    let nearness = max(0, 1000 - abs(a.start - b.start) - abs(a.end - b.end))
    switch preference {
    case .bounds:
      return (isSame && isSameKind ? 1 << 45 : 0) + (isSame ? 1 << 34 : 0) + 1 << 23
        + (isSameKind ? 1 << 12 : 0)
        + min(overlap, 1000)
    case .kind: return (isSameKind ? 1 << 45 : 0) + 1 << 34 + nearness
    }
  }

  /// Spans that touch no others are matched by themselves, which keeps the assignments small.
  private static func groups(_ gold: [KindSpan], _ predicted: [KindSpan]) -> [(gold: [Int], predicted: [Int])]
  {
    let all =
      (gold.indices.map { (gold[$0], true, $0) } + predicted.indices.map { (predicted[$0], false, $0) })
      .sorted { ($0.0.start, $0.1 ? 0 : 1, $0.2) < ($1.0.start, $1.1 ? 0 : 1, $1.2) }
    var groups: [(gold: [Int], predicted: [Int])] = []
    var end = Int.min
    for (span, isGold, index) in all {
      if span.start >= end { groups.append(([], [])) }
      end = max(end, span.end)
      if isGold {
        groups[groups.count - 1].gold.append(index)
      } else {
        groups[groups.count - 1].predicted.append(index)
      }
    }
    return groups
  }
}
