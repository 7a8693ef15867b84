/// A whole with the parts that the same words divide it into.
struct Division {
  /// The index of the claim that is divided.
  let whole: Int
  /// The indexes of the parts, in order; never empty.
  let parts: [Int]

  /// The divisions of `claims`, by whole and by where they are made.
  static func all(in claims: [Claim]) -> [Division] {
    var parts: [Key: [Int]] = [:]
    for (index, claim) in claims.enumerated() {
      if let whole = claim.parent {
        parts[Key(whole: whole, division: claim.division), default: []].append(index)
      }
    }
    return parts.keys.sorted { ($0.whole, $0.division) < ($1.whole, $1.division) }.map {
      Division(whole: $0.whole, parts: parts[$0] ?? [])
    }
  }

  private struct Key: Hashable {
    let whole: Int
    let division: Int
  }
}
