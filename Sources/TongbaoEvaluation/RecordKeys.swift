/// What makes two claims, cases or checks the same: equal keys.
///
/// A claim is its quantity's span and the span of its parent's quantity; a case its name and its set of sanction codes; a
/// check its equation, in which 66.0% is 66% and a list of names is their number, and its verdict.
enum RecordKeys {
  static func claims(_ record: AnnotatedRecord) -> [String] {
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

  static func cases(_ record: AnnotatedRecord) -> [String] {
    record.cases.map { found in
      found.name + ": " + Set(found.sanctions.compactMap(\.code)).sorted().joined(separator: " ")
    }
  }

  static func checks(_ record: AnnotatedRecord) -> [String] {
    record.checks.map { "\(EquationNumbers.canonical($0.equation)) \($0.verdict)" }
  }
}

/// What is compared of two mentions of one kind with the same span.
enum MentionValues {
  /// What was wanted and what came, or nil where gold says nothing.
  static func compared(
    _ gold: AnnotatedRecord.MentionFields, _ found: AnnotatedRecord.MentionFields
  ) -> (wanted: String, found: String)? {
    switch gold.kind {
    case "quantity":
      let isStated = gold.value != nil || gold.low != nil || gold.high != nil || gold.unit != nil
      return isStated ? (bounds(gold), bounds(found)) : nil
    case "date":
      // A vague date has a type and no value, which is to be found out as well.
      return gold.value == nil && gold.type == nil ? nil : (show(gold.value), show(found.value))
    case "institution":
      return gold.name == nil && gold.members == nil ? nil : (body(gold), body(found))
    case "sanction":
      return gold.code == nil && gold.type == nil ? nil : (gold.code ?? "", found.code ?? "")
    case "citation": return gold.title.map { ($0, found.title ?? "") }
    default: return nil
    }
  }

  private static func show(_ value: AnnotatedValue?) -> String { value.map { "\($0)" } ?? "null" }

  private static func bounds(_ mention: AnnotatedRecord.MentionFields) -> String {
    "\(show(mention.value)) [\(mention.low ?? -.infinity), \(mention.high ?? .infinity)] \(mention.unit ?? "")"
  }

  private static func body(_ mention: AnnotatedRecord.MentionFields) -> String {
    mention.name ?? (mention.members ?? []).joined(separator: "；")
  }
}
