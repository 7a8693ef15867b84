/// The counts of the SemEval-2013 schemas (Segura-Bedmar, Martínez and Herrero-Zazo 2013, task 9.1).
///
/// | schema | correct | partial | incorrect |
/// |---|---|---|---|
/// | strict | same bounds and kind | | any other pair |
/// | exact | same bounds | | overlapping otherwise |
/// | partial | same bounds | overlapping otherwise | |
/// | type | overlapping, same kind | | overlapping, another kind |
///
/// Precision is (correct + partial / 2) / predictions, recall the same over gold. Gold without a pair is missed, a
/// prediction without one spurious. nervaluate counts alike but pairs greedily in the order of the predictions, and lets a
/// prediction that is not exact take a gold span from a later one that would be; where spans overlap one another its
/// scores can be lower. seqeval's scores are those of `strict`, over spans that do not nest.
struct SchemaCounts: Sendable, Equatable {
  enum Schema: Int, Sendable, CaseIterable {
    case strict, exact, partial, type

    var name: String { "\(self)" }
  }

  var gold = 0
  var predicted = 0
  /// By schema.
  var correct = [0, 0, 0, 0]
  /// By schema: pairs that are not right.
  var incorrect = [0, 0, 0, 0]
  /// Pairs that overlap, for the schema `partial`.
  var partial = 0

  init(_ gold: [KindSpan], _ predicted: [KindSpan]) {
    self.gold = gold.count
    self.predicted = predicted.count
    for pair in SpanMatching(gold, predicted, .bounds).pairs {
      let (a, b) = (gold[pair.gold], predicted[pair.predicted])
      let isSame = a.hasBounds(of: b)
      add(.strict, isSame && a.kind == b.kind)
      add(.exact, isSame)
      if isSame { correct[Schema.partial.rawValue] += 1 } else { partial += 1 }
    }
    for pair in SpanMatching(gold, predicted, .kind).pairs {
      add(.type, gold[pair.gold].kind == predicted[pair.predicted].kind)
    }
  }

  private mutating func add(_ schema: Schema, _ isCorrect: Bool) {
    if isCorrect { correct[schema.rawValue] += 1 } else { incorrect[schema.rawValue] += 1 }
  }
}
