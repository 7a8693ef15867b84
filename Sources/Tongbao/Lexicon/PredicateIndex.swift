/// The predicates of `actions.tsv` as numbers, and which may follow which in a procedure.
struct PredicateIndex: Sendable {
  /// The number of each row's predicate, from 1.
  private let numbers: [UInt16]
  /// For each predicate those that it may follow.
  private let predecessors: [[UInt16]]

  init(_ rows: [ActionRow]) {
    var known: [String: UInt16] = [:]
    for row in rows where known[row.predicate] == nil {
      known[row.predicate] = UInt16(clamping: known.count + 1)
    }
    numbers = rows.map { known[$0.predicate] ?? 0 }
    var predecessors = [[UInt16]](repeating: [], count: known.count + 1)
    for row in rows {
      if let number = known[row.predicate] { predecessors[Int(number)] += row.after.compactMap { known[$0] } }
    }
    self.predecessors = predecessors
  }

  /// The number of the predicate of a row of `actions.tsv`.
  func number(ofRow row: Int) -> UInt16 { numbers[row] }

  /// Whether what `later` counts may lie in what `earlier` counts: 办结 after 受理.
  func follows(_ later: UInt16, _ earlier: UInt16) -> Bool {
    predecessors[Int(later)].contains(earlier)
  }

  /// Whether `predicate` follows any other.
  func isLaterStage(_ predicate: UInt16) -> Bool { !predecessors[Int(predicate)].isEmpty }
}
