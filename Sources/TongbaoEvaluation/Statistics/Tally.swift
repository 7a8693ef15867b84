/// The counts of one or more notices, flat, so that a bootstrap can add them a thousand times over.
struct Tally: Sendable {
  /// What is counted for each kind of mention; spans are matched within the kind.
  enum KindField: Int, CaseIterable { case gold, predicted, strict, halves, type, values, valuesRight }
  /// What is counted for claims, cases and checks.
  enum LayerField: Int, CaseIterable { case gold, predicted, right }
  /// What is counted of a notice as a whole.
  enum NoticeField: Int, CaseIterable {
    case notices, mentionsExact, recordExact, planted, caught, falseAlarms, gold, predicted, partial
  }

  let kinds: Int
  private(set) var counts: [Int]

  init(kinds: Int) {
    self.kinds = kinds
    let schemas = 2 * SchemaCounts.Schema.allCases.count
    counts = Array(
      repeating: 0,
      count: kinds * KindField.allCases.count + 3 * LayerField.allCases.count + NoticeField.allCases.count
        + schemas)
  }

  private var layerStart: Int { kinds * KindField.allCases.count }
  private var noticeStart: Int { layerStart + 3 * LayerField.allCases.count }
  private var schemaStart: Int { noticeStart + NoticeField.allCases.count }

  subscript(kind: Int, field: KindField) -> Int {
    get { counts[kind * KindField.allCases.count + field.rawValue] }
    set { counts[kind * KindField.allCases.count + field.rawValue] = newValue }
  }

  subscript(layer: AnnotatedRecord.Layer, field: LayerField) -> Int {
    get { counts[layerStart + layer.index * LayerField.allCases.count + field.rawValue] }
    set { counts[layerStart + layer.index * LayerField.allCases.count + field.rawValue] = newValue }
  }

  subscript(field: NoticeField) -> Int {
    get { counts[noticeStart + field.rawValue] }
    set { counts[noticeStart + field.rawValue] = newValue }
  }

  /// The pairs of a schema over all kinds that are right.
  subscript(correct schema: SchemaCounts.Schema) -> Int { counts[schemaStart + 2 * schema.rawValue] }
  /// The pairs of a schema over all kinds that are wrong.
  subscript(incorrect schema: SchemaCounts.Schema) -> Int { counts[schemaStart + 2 * schema.rawValue + 1] }

  mutating func set(_ schemas: SchemaCounts) {
    self[.gold] = schemas.gold
    self[.predicted] = schemas.predicted
    self[.partial] = schemas.partial
    for schema in SchemaCounts.Schema.allCases {
      counts[schemaStart + 2 * schema.rawValue] = schemas.correct[schema.rawValue]
      counts[schemaStart + 2 * schema.rawValue + 1] = schemas.incorrect[schema.rawValue]
    }
  }

  static func += (a: inout Tally, b: Tally) {
    for index in a.counts.indices { a.counts[index] += b.counts[index] }
  }

  /// The sum of the tallies at these places.
  static func sum(_ tallies: [Tally], at places: [Int], kinds: Int) -> Tally {
    var sum = Tally(kinds: kinds)
    for place in places { sum += tallies[place] }
    return sum
  }
}

extension AnnotatedRecord.Layer {
  var index: Int {
    switch self {
    case .claim: 0
    case .case: 1
    case .check: 2
    }
  }
}
