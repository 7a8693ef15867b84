/// A percentage of a base: 第二种形态2.9万人次，占23.3%.
struct ShareFact: Sendable {
  /// The indexes of the claims: the part, the base, the percentage.
  let part: Int
  let whole: Int
  let percent: Int
}

/// Finds percentages whose part and base the notice gives.
struct ShareFinder {
  let reading: MentionReading
  let figures: [Figure]

  private static let bareCues: PhraseSet = ["占", "占比", "占比达", "占比为", "约占"]
  /// How many figures back a base may stand.
  private static let reach = 60
  /// How far behind its part a percentage may stand, and a part behind 近八成（.
  private static let longestGap = 24
  private static let longestGloss = 8

  func shares() -> [ShareFact] {
    var found: [ShareFact] = []
    for percent in figures.indices where figures[percent].kin == .percent {
      if let fact = behind(percent) ?? glossed(percent) { found.append(fact) }
    }
    return found
  }

  /// 50件，占25%: the part stands before the percentage.
  private func behind(_ percent: Int) -> ShareFact? {
    let share = figures[percent]
    if let part = aligned(percent) {
      let own = figures[part].isPart && fits(part, figures[part].whole, percent) ? figures[part].whole : nil
      return (own ?? base(of: part, percent)).map { ShareFact(part: part, whole: $0, percent: percent) }
    }
    var part = percent - 1
    while part >= 0, figures[part].kin == .percent { part -= 1 }
    guard part >= 0, figures[part].sentence == share.sentence,
      share.start - figures[part].end <= Self.longestGap,
      figures[part].end < share.start,
      reading.clauses.firstCue(.share, in: figures[part].end..<share.start) != nil
    else { return nil }
    // The base that the part was given as a part of; else the one that the arithmetic tells.
    if figures[part].isPart, figures[part].relation != .distribution {
      let whole = figures[part].whole
      if Self.bareCues.start(in: reading.folded, endingAt: share.start) != nil || fits(part, whole, percent) {
        return ShareFact(part: part, whole: whole, percent: percent)
      }
    }
    return base(of: part, percent).map { ShareFact(part: part, whole: $0, percent: percent) }
  }

  /// 甲类20起，乙类26起，分别占43.5%、56.5%: the first percentage belongs to the first figure.
  private func aligned(_ percent: Int) -> Int? {
    func isNext(_ next: Int) -> Bool {
      next < figures.count && next > 0 && figures[next].kin == .percent && figures[next - 1].kin == .percent
        && (0...2).contains(figures[next].start - figures[next - 1].end)
    }
    var first = percent
    while isNext(first) { first -= 1 }
    var last = percent
    while isNext(last + 1) { last += 1 }
    let count = last - first + 1
    guard count >= 2, first >= count, figures[first - 1].sentence == figures[first].sentence,
      figures[first - 1].end < figures[first].start,
      reading.first(Self.alignments, in: figures[first - 1].end..<figures[first].start) != nil
    else { return nil }
    let parts = first - count..<first
    return parts.allSatisfy { figures[$0].isComparable(to: figures[first - 1]) } ? percent - count : nil
  }

  private static let alignments: PhraseSet = ["分别", "依次"]

  /// 近八成问题（186个）: the part stands in brackets behind the percentage.
  private func glossed(_ percent: Int) -> ShareFact? {
    let part = percent + 1
    guard part < figures.count, figures[part].kin != .percent, figures[part].start > figures[percent].end,
      figures[part].start - figures[percent].end <= Self.longestGloss,
      reading.folded[figures[part].start - 1] == TextMark.open
    else { return nil }
    return base(of: part, percent).map { ShareFact(part: part, whole: $0, percent: percent) }
  }

  private func base(of part: Int, _ percent: Int) -> Int? {
    (max(0, part - Self.reach)..<part).last {
      figures[$0].isComparable(to: figures[part]) && !figures[$0].value.isNaN
        && figures[$0].interval.low > figures[part].interval.low && figures[$0].whole != part
        && fits(part, $0, percent)
    }
  }

  private func fits(_ part: Int, _ whole: Int, _ percent: Int) -> Bool {
    Ratio.percent(figures[part].interval, of: figures[whole].interval).meets(figures[percent].interval)
  }
}
