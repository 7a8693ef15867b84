/// Finds facts that a notice states twice: in the headline and the lead, or with 这, 该, 上述.
struct RepeatFinder {
  let reading: MentionReading
  let claims: [Claim]

  private static let anaphors: PhraseSet = ["这", "该", "上述", "以上", "前述", "此"]

  func found() -> [RepeatedClaim] {
    var found: [RepeatedClaim] = []
    // Claims by value: only equal ones can repeat each other.
    var byValue: [Double: [Int]] = [:]
    for later in claims.indices {
      guard let value = claims[later].amount.value, value >= 2 else { continue }
      let equals = byValue[value, default: []]
      if let earlier = equals.first(where: { isRepeated($0, later) }) {
        found.append(RepeatedClaim(first: earlier, second: later))
      }
      if equals.count < Self.mostEqual { byValue[value, default: []].append(later) }
    }
    return found + contradictedHeadline()
  }

  /// A value that stands more often than this is not compared with all of its kind.
  private static let mostEqual = 20

  private func isRepeated(_ earlier: Int, _ later: Int) -> Bool {
    // Most pairs end here; nothing is copied before that.
    guard claims[earlier].amount.low == claims[later].amount.low,
      claims[earlier].amount.high == claims[later].amount.high
    else { return false }
    let (first, second) = (claims[earlier], claims[later])
    guard first.kinship.isComparable(to: second.kinship),
      !isSameSentence(earlier, later) || isAnaphoric(later)
    else { return false }
    return isAnaphoric(later) || sharesHead(first, second) || isHeadline(earlier) || isLargeAmount(first)
  }

  /// The headline's figure and another one in the lead for the very same noun.
  private func contradictedHeadline() -> [RepeatedClaim] {
    guard let title = reading.context.notice.titleRange else { return [] }
    let headline = claims.indices.filter { title.contains(position($0)) }
    guard headline.count == 1, let first = headline.first, let lead = leadRange(behind: title.upperBound)
    else { return [] }
    let rivals = claims.indices.filter {
      lead.contains(position($0)) && claims[$0].parent == nil
        && claims[first].kinship.isComparable(to: claims[$0].kinship)
    }
    guard rivals.count == 1, let second = rivals.first, claims[first].counted != nil,
      claims[first].counted == claims[second].counted,
      claims[first].predicate == claims[second].predicate,
      !claims[first].amount.interval.meets(claims[second].amount.interval)
    else { return [] }
    return [RepeatedClaim(first: first, second: second)]
  }

  private func leadRange(behind position: Int) -> Range<Int>? {
    reading.context.notice.blocks.first { $0.range.lowerBound >= position && $0.kind == .paragraph }?.range
  }

  /// What the headline counts, the text counts again.
  private func isHeadline(_ claim: Int) -> Bool {
    reading.context.notice.titleRange.map { $0.contains(position(claim)) } ?? false
  }

  /// The same sum of money down to the yuan is hardly another one.
  private func isLargeAmount(_ claim: Claim) -> Bool {
    claim.amount.kind == "money" && (claim.amount.value ?? 0) >= 10_000
  }

  private func sharesHead(_ first: Claim, _ second: Claim) -> Bool {
    if let noun = first.counted, noun == second.counted { return true }
    return first.predicate != nil && first.predicate == second.predicate
      && first.sanctions == second.sanctions
      && (first.counted == nil || second.counted == nil)
  }

  private func isAnaphoric(_ claim: Int) -> Bool {
    Self.anaphors.start(in: reading.folded, endingAt: position(claim)) != nil
  }

  private func isSameSentence(_ a: Int, _ b: Int) -> Bool {
    reading.clauses.index(at: position(a)) == reading.clauses.index(at: position(b))
  }

  private func position(_ claim: Int) -> Int { reading.mentions[claims[claim].quantity].range.lowerBound }
}

/// A fact that a notice states twice.
struct RepeatedClaim: Sendable {
  /// The index of the earlier claim.
  let first: Int
  /// The index of the later one.
  let second: Int
}
