/// The figures of a validation by name, each computed from counts: what is printed, resampled, compared and held against
/// a floor is the same list.
///
/// | name | meaning |
/// |---|---|
/// | `<kind>.precision`, `.recall`, `.f1` | strict: same kind and bounds |
/// | `<kind>.partial`, `<kind>.type` | F1 of the schemas partial and type within the kind |
/// | `<kind>.values` | of the strict matches that carry a value, the share with the right one |
/// | `micro.<schema>.precision`, … | all kinds together, paired across kinds (`SchemaCounts`) |
/// | `macro.f1` | the mean strict F1 of the kinds that occur |
/// | `claim.…`, `case.…`, `check.…` | by key, see `RecordKeys` |
/// | `record.mentions`, `record.whole` | the share of notices without any difference |
/// | `contradictions.caught` | of the contradictions in gold, the share that is told |
struct Measures: Sendable {
  let kinds: [String]
  let layers: Set<AnnotatedRecord.Layer>
  let names: [String]

  init(kinds: [String], layers: Set<AnnotatedRecord.Layer>) {
    (self.kinds, self.layers) = (kinds, layers)
    let parts = ["precision", "recall", "f1"]
    var names = kinds.flatMap { kind in (parts + ["partial", "type", "values"]).map { "\(kind).\($0)" } }
    names += SchemaCounts.Schema.allCases.flatMap { schema in parts.map { "micro.\(schema.name).\($0)" } }
    names += ["macro.f1"]
    names += AnnotatedRecord.Layer.allCases.filter(layers.contains).flatMap { layer in
      parts.map { "\(layer.rawValue).\($0)" }
    }
    names += ["record.mentions", "record.whole"]
    if layers.contains(.check) { names += ["contradictions.caught"] }
    self.names = names
  }

  /// The figures in the order of `names`; nil where nothing is there to divide by.
  func values(_ tally: Tally) -> [Double?] {
    var values: [Double?] = []
    var strict: [Double] = []
    for kind in kinds.indices {
      let (gold, predicted) = (tally[kind, .gold], tally[kind, .predicted])
      let occurs = gold + predicted > 0
      let right = Double(tally[kind, .strict])
      let score = Self.score(right, gold, predicted)
      if occurs { strict.append(score.f1) }
      let partial = Self.score(Double(tally[kind, .halves]) / 2, gold, predicted).f1
      let type = Self.score(Double(tally[kind, .type]), gold, predicted).f1
      values +=
        occurs ? [score.precision, score.recall, score.f1, partial, type] : [nil, nil, nil, nil, nil]
      values.append(Self.share(tally[kind, .valuesRight], tally[kind, .values]))
    }
    for schema in SchemaCounts.Schema.allCases {
      let right = Double(tally[correct: schema]) + (schema == .partial ? Double(tally[.partial]) / 2 : 0)
      values += Self.parts(right, tally[.gold], tally[.predicted])
    }
    values.append(strict.isEmpty ? nil : strict.reduce(0, +) / Double(strict.count))
    for layer in AnnotatedRecord.Layer.allCases where layers.contains(layer) {
      values += Self.parts(Double(tally[layer, .right]), tally[layer, .gold], tally[layer, .predicted])
    }
    values.append(Self.share(tally[.mentionsExact], tally[.notices]))
    values.append(Self.share(tally[.recordExact], tally[.notices]))
    if layers.contains(.check) { values.append(Self.share(tally[.caught], tally[.planted])) }
    return values
  }

  private static func parts(_ right: Double, _ gold: Int, _ predicted: Int) -> [Double?] {
    if gold + predicted == 0 { return [nil, nil, nil] }
    let score = score(right, gold, predicted)
    return [score.precision, score.recall, score.f1]
  }

  private static func share(_ part: Int, _ whole: Int) -> Double? {
    whole == 0 ? nil : Double(part) / Double(whole)
  }

  /// Precision is 1 where nothing was predicted and recall where nothing was wanted: an empty answer makes no mistake.
  /// (nervaluate and seqeval say 0.)
  static func score(_ right: Double, _ gold: Int, _ predicted: Int) -> (
    precision: Double, recall: Double, f1: Double
  ) {
    let precision = predicted == 0 ? 1 : right / Double(predicted)
    let recall = gold == 0 ? 1 : right / Double(gold)
    return (precision, recall, precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall))
  }
}
