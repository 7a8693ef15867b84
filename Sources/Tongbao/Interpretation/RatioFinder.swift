/// A percentage of a base: 第二种形态2.9万人次，占23.3%.
struct ShareFact: Sendable {
  /// The indexes of the claims: the part, the base, the percentage.
  let part: Int
  let whole: Int
  let percent: Int
}

/// A change against an earlier figure: 立案3.32万件，比上年的3.14万件增长5.7%.
struct GrowthFact: Sendable {
  /// The indexes of the claims: the newer figure, the older one, the percentage.
  let current: Int
  let base: Int
  let percent: Int
  /// Whether the percentage is a decrease.
  let isDecrease: Bool
}

/// Finds percentages whose two figures the notice gives.
struct RatioFinder {
  let reading: MentionReading
  let claims: [Claim]

  private static let shareCues: PhraseSet = ["占", "占比", "率", "率达", "率为", "比率达", "占比达", "比例为", "约占"]
  private static let bareShareCues: PhraseSet = ["占", "占比", "占比达", "占比为", "约占"]
  private static let increases: PhraseSet = ["增长", "上升", "增加", "提高", "增长了", "上升了", "增加了"]
  private static let decreases: PhraseSet = ["下降", "减少", "降低", "下降了", "减少了", "降低了"]
  private static let comparisons: PhraseSet = ["比", "较", "同期", "上年", "去年", "上期", "环比"]

  /// How many claims back a base may stand.
  private static let reach = 60

  func shares() -> [ShareFact] {
    percents.compactMap { percent in
      let position = reading.range(of: claims[percent]).lowerBound
      guard growthDirection(position) == nil, let part = previous(percent), isShare(from: part, to: position)
      else {
        return nil
      }
      // The base that the part was given as a part of; else the one that the arithmetic tells.
      if let whole = claims[part].parent, isBare(position) || fits(part, whole, percent) {
        return ShareFact(part: part, whole: whole, percent: percent)
      }
      let whole = (max(0, part - Self.reach)..<part).last {
        claims[$0].kinship.isComparable(to: claims[part].kinship)
          && claims[$0].amount.interval.low > claims[part].amount.interval.low && isSameParagraph($0, percent)
          && fits(part, $0, percent)
      }
      return whole.map { ShareFact(part: part, whole: $0, percent: percent) }
    }
  }

  func growths() -> [GrowthFact] {
    percents.compactMap { percent in
      let position = reading.range(of: claims[percent]).lowerBound
      guard let isDecrease = growthDirection(position) else { return nil }
      let sentence = reading.clauses.sentence(at: position)
      let earlier = reading.claims(claims, in: sentence.lowerBound..<position).filter {
        claims[$0].amount.kind != "percent"
      }
      guard let base = earlier.last(where: isCompared) else { return nil }
      let current = earlier.last {
        $0 < base && !isCompared($0) && claims[$0].kinship.isComparable(to: claims[base].kinship)
      }
      return current.map { GrowthFact(current: $0, base: base, percent: percent, isDecrease: isDecrease) }
    }
  }

  private var percents: [Int] {
    claims.indices.filter { claims[$0].amount.kind == "percent" && claims[$0].amount.unit == "%" }
  }

  /// The nearest count before a percentage in its sentence.
  private func previous(_ percent: Int) -> Int? {
    let position = reading.range(of: claims[percent]).lowerBound
    let sentence = reading.clauses.sentence(at: position)
    return reading.claims(claims, in: sentence.lowerBound..<position).last {
      claims[$0].amount.kind != "percent"
    }
  }

  private func isShare(from part: Int, to position: Int) -> Bool {
    let gap = reading.range(of: claims[part]).upperBound..<position
    return gap.count <= 24 && reading.first(Self.shareCues, in: gap) != nil
  }

  /// Nothing stands between 占 and the percentage that could name another base.
  private func isBare(_ position: Int) -> Bool {
    Self.bareShareCues.start(in: reading.folded, endingAt: position) != nil
  }

  private func fits(_ part: Int, _ whole: Int, _ percent: Int) -> Bool {
    Ratio.percent(claims[part].amount.interval, of: claims[whole].amount.interval)
      .meets(claims[percent].amount.interval)
  }

  private func growthDirection(_ position: Int) -> Bool? {
    if Self.increases.start(in: reading.folded, endingAt: position) != nil { return false }
    return Self.decreases.start(in: reading.folded, endingAt: position) != nil ? true : nil
  }

  /// 比上年的3.14万件, 上年同期为480起.
  private func isCompared(_ claim: Int) -> Bool {
    let start = reading.range(of: claims[claim]).lowerBound
    return reading.first(Self.comparisons, in: reading.clauses.clauseStart(start)..<start) != nil
  }

  private func isSameParagraph(_ a: Int, _ b: Int) -> Bool {
    let blocks = reading.context.notice.blocks
    let positions = [a, b].map { reading.range(of: claims[$0]).lowerBound }
    return blocks.contains { block in positions.allSatisfy { block.range.contains($0) } }
  }
}
