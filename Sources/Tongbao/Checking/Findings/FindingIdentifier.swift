/// Names findings so that they can be suppressed: `F` and twelve hexadecimal digits.
///
/// The name is made of the kind of the check and, for each of its values, what is printed, the verb and the noun
/// that is counted. The notice's identifier, its other text and the place of the finding take no part, so the name
/// outlives a new run, an edit elsewhere and the notice's republication; it ends with the figures that it is about.
/// A second finding of the same name in a notice is told apart by a count: `F…-2`.
struct FindingIdentifier {
  private var seen: [String: Int] = [:]

  mutating func next(for check: Check, in record: Record) -> String {
    let operands = check.claims.map { index in
      let claim = record.claims[index]
      let printed = record.notice.text.foldedString(record.mentions[claim.quantity].range)
      return [printed, claim.predicate ?? "", claim.counted ?? ""].joined(separator: "\u{1F}")
    }
    return next(([check.kind.rawValue] + operands).joined(separator: "\u{1E}"))
  }

  mutating func next(_ content: String) -> String {
    let name = "F" + SourceDigest.identifier(Array(content.utf8)).dropFirst("sha256:".count).prefix(12)
    seen[name, default: 0] += 1
    return seen[name].map { $0 > 1 ? "\(name)-\($0)" : name } ?? name
  }
}
