/// The comparison of predicted records with gold.
public struct Validation: Sendable {
  /// What is compared: the kinds of mention, then claims, cases and checks.
  public struct Row: Sendable {
    /// The kind's name.
    public let name: String
    /// Exact spans (for claims, cases and checks: see `Validation`).
    public var strict = Score()
    /// Spans that overlap.
    public var relaxed = Score()
    /// Of the exact matches, how many carry the right value.
    public var valuesRight = 0
    /// How many exact matches carry a value that gold gives.
    public var values = 0
  }

  /// A difference between gold and prediction.
  public struct Difference: Sendable {
    /// The notice's identifier.
    public let notice: String
    /// The kind's name.
    public let kind: String
    /// missed, false or value.
    public let what: String
    /// The text, and for a value what was wanted and what came.
    public let text: String
  }

  /// The rows by kind.
  public private(set) var rows: [Row]
  /// Every difference, by notice.
  public private(set) var differences: [Difference] = []
  /// Inconsistent verdicts that gold does not hold.
  public private(set) var falseAlarms = 0
  /// Contradictions planted in gold, and how many of them were caught.
  public private(set) var planted = (gold: 0, caught: 0)

  private static let kinds = ["institution", "quantity", "date", "sanction", "person", "citation"]

  /// Compares `pairs` of gold and prediction for the same notice.
  ///
  /// A mention matches strictly with the same kind and span. A claim matches with the same quantity span and the same
  /// parent; a case with the same name and the same set of codes; a check with the same equation and verdict.
  public init(_ pairs: [(gold: AnnotatedRecord, predicted: AnnotatedRecord)]) {
    rows = (Self.kinds + ["claim", "case", "check"]).map { Row(name: $0) }
    for (gold, predicted) in pairs {
      for (index, kind) in Self.kinds.enumerated() { compareMentions(gold, predicted, kind, index) }
      let count = Self.kinds.count
      compare(gold, claimKeys(gold), claimKeys(predicted), count)
      compare(gold, caseKeys(gold), caseKeys(predicted), count + 1)
      compare(gold, checkKeys(gold), checkKeys(predicted), count + 2)
      compareAlarms(gold, predicted)
    }
  }

  /// The mean of the strict F1 of the kinds of mention.
  public var macroF1: Double {
    let mentions = rows.prefix(Self.kinds.count)
    return mentions.reduce(0) { $0 + $1.strict.f1 } / Double(mentions.count)
  }

  private mutating func compareMentions(
    _ gold: AnnotatedRecord, _ predicted: AnnotatedRecord, _ kind: String, _ row: Int
  ) {
    let wanted = gold.mentions.filter { $0.kind == kind }
    let found = predicted.mentions.filter { $0.kind == kind }
    rows[row].strict.gold += wanted.count
    rows[row].strict.predicted += found.count
    rows[row].relaxed.gold += wanted.count
    rows[row].relaxed.predicted += found.count
    let bySpan = Dictionary(found.map { (Span($0.start, $0.end), $0) }) { first, _ in first }
    let goldSpans = Set(wanted.map { Span($0.start, $0.end) })
    for mention in wanted {
      if let match = bySpan[Span(mention.start, mention.end)] {
        rows[row].strict.rightGold += 1
        compareValue(gold, mention, match, row)
      } else {
        differences.append(Difference(notice: gold.notice.id, kind: kind, what: "missed", text: mention.text))
      }
      rows[row].relaxed.rightGold +=
        found.contains { $0.start < mention.end && mention.start < $0.end } ? 1 : 0
    }
    for mention in found {
      if goldSpans.contains(Span(mention.start, mention.end)) {
        rows[row].strict.rightPredicted += 1
      } else {
        differences.append(Difference(notice: gold.notice.id, kind: kind, what: "false", text: mention.text))
      }
      rows[row].relaxed.rightPredicted +=
        wanted.contains { $0.start < mention.end && mention.start < $0.end } ? 1 : 0
    }
  }

  private mutating func compareValue(
    _ record: AnnotatedRecord, _ gold: AnnotatedRecord.MentionFields, _ found: AnnotatedRecord.MentionFields,
    _ row: Int
  ) {
    guard let (wanted, got) = values(gold, found) else { return }
    rows[row].values += 1
    if wanted == got {
      rows[row].valuesRight += 1
    } else {
      differences.append(
        Difference(
          notice: record.notice.id, kind: gold.kind, what: "value",
          text: "\(gold.text): \(wanted), not \(got)"))
    }
  }

  /// What is compared of a kind, or nil where gold leaves it open.
  private func values(
    _ gold: AnnotatedRecord.MentionFields, _ found: AnnotatedRecord.MentionFields
  ) -> (String, String)? {
    func show(_ value: AnnotatedValue?) -> String { value.map { "\($0)" } ?? "null" }
    func bounds(_ mention: AnnotatedRecord.MentionFields) -> String {
      "\(show(mention.value)) [\(mention.low ?? -.infinity), \(mention.high ?? .infinity)] \(mention.unit ?? "")"
    }
    func body(_ mention: AnnotatedRecord.MentionFields) -> String {
      mention.name ?? (mention.members ?? []).joined(separator: "；")
    }
    switch gold.kind {
    case "quantity": return (bounds(gold), bounds(found))
    case "date": return (show(gold.value), show(found.value))
    case "institution": return gold.name == nil && gold.members == nil ? nil : (body(gold), body(found))
    case "sanction": return (gold.code ?? "", found.code ?? "")
    case "citation": return (gold.title ?? "", found.title ?? "")
    default: return nil
    }
  }

  private mutating func compare(
    _ gold: AnnotatedRecord, _ wanted: [String], _ found: [String], _ row: Int
  ) {
    rows[row].strict.gold += wanted.count
    rows[row].strict.predicted += found.count
    var left = found
    for key in wanted {
      if let index = left.firstIndex(of: key) {
        left.remove(at: index)
        rows[row].strict.rightGold += 1
        rows[row].strict.rightPredicted += 1
      } else {
        differences.append(
          Difference(notice: gold.notice.id, kind: rows[row].name, what: "missed", text: key))
      }
    }
    for key in left {
      differences.append(Difference(notice: gold.notice.id, kind: rows[row].name, what: "false", text: key))
    }
  }

  private func claimKeys(_ record: AnnotatedRecord) -> [String] {
    let mentions = Dictionary(record.mentions.map { ($0.id, $0) }) { first, _ in first }
    let claims = Dictionary(record.claims.map { ($0.id, $0) }) { first, _ in first }
    func span(_ claim: AnnotatedRecord.ClaimFields?) -> String {
      guard let mention = claim?.quantity.flatMap({ mentions[$0] }) else { return "?" }
      return "\(mention.text)@\(mention.start)"
    }
    return record.claims.map { claim in
      let parent = claim.parent.map { " ⊂ " + span(claims[$0]) } ?? ""
      return span(claim) + parent
    }
  }

  private func caseKeys(_ record: AnnotatedRecord) -> [String] {
    record.cases.map { found in
      found.name + ": " + Set(found.sanctions.compactMap(\.code)).sorted().joined(separator: " ")
    }
  }

  private func checkKeys(_ record: AnnotatedRecord) -> [String] {
    record.checks.map { "\(EquationNumbers.canonical($0.equation)) \($0.verdict)" }
  }

  private mutating func compareAlarms(_ gold: AnnotatedRecord, _ predicted: AnnotatedRecord) {
    let real = gold.checks.filter { $0.verdict == "inconsistent" }
    let found = predicted.checks.filter { $0.verdict == "inconsistent" }
    planted.gold += real.count
    planted.caught += real.filter { check in found.contains { isSame($0, check) } }.count
    falseAlarms += found.filter { check in !real.contains { isSame($0, check) } }.count
  }

  private func isSame(_ a: AnnotatedRecord.CheckFields, _ b: AnnotatedRecord.CheckFields) -> Bool {
    EquationNumbers.canonical(a.equation) == EquationNumbers.canonical(b.equation)
  }

  private struct Span: Hashable {
    let start: Int
    let end: Int

    init(_ start: Int, _ end: Int) {
      self.start = start
      self.end = end
    }
  }
}
