/// A percentage of a sum, 208 / (208 + 45 + 28 + 20) = 69.1%, or of a base that is not printed, 81 / 231 = 35.06%.
struct SumShare: Sendable {
  /// The indexes of the claims that make the part.
  let parts: [Int]
  /// The indexes of those that make the base; empty where it is not printed.
  let wholes: [Int]
  /// The base that the shares tell, where it is not printed.
  let base: Double?
  /// The index of the percentage.
  let percent: Int

  var variables: [Int] { parts + wholes.filter { !parts.contains($0) } + [percent] }
}

/// Finds shares of a base that the notice does not print: 有208人，占69.10%；45人，占14.95%；其他48人，占15.95%.
///
/// The list may be all of the base, or the shares may agree on one; most of them must, before one is called wrong.
struct SumShareFinder {
  let reading: MentionReading
  let figures: [Figure]

  private static let cues: PhraseSet = ["占", "占比", "占比达", "占比为", "约占", "比例为", "比例"]
  /// How far behind its part a percentage may stand, other figures between them included: 81起、115人，占比35.06%.
  private static let longestGap = 14
  private static let least = 3
  private static let most = 24
  /// A greater base is not sought.
  private static let greatest = 5_000_000.0

  private struct Item {
    let part: Int
    let percent: Int
  }

  func found(beside known: [ShareFact]) -> [SumShare] {
    var found: [SumShare] = []
    var list: [Item] = []
    for percent in figures.indices where figures[percent].kin == .percent {
      let isKnown = known.contains { $0.percent == percent }
      guard !isKnown, let part = part(of: percent) else {
        // A share of a printed base stands in no list without one.
        close(&list, &found)
        continue
      }
      if let last = list.last, !goesOn(last, part) { close(&list, &found) }
      list.append(Item(part: part, percent: percent))
    }
    close(&list, &found)
    return found + figures.indices.compactMap { combined($0, known) }
  }

  private static let together: PhraseSet = [
    "合计占比", "合计占", "共占", "总占比", "累计占比", "合计占比达", "合计占比为", "合计占总数的", "合计占总量的", "共占总数的",
  ]

  /// 投诉8660件，主要集中在…（4628件）、…（1179件），合计占比81.15%: what stands between the base and the percentage makes that part of it,
  /// to the last digit.
  private func combined(_ percent: Int, _ known: [ShareFact]) -> SumShare? {
    let share = figures[percent]
    guard share.kin == .percent, share.isOneNumber,
      Self.together.start(in: reading.folded, endingAt: share.start) != nil,
      !known.contains(where: { $0.percent == percent })
    else { return nil }
    let own = reading.figures(figures, inSentence: share.sentence)
    guard own.lowerBound + 2 < percent else { return nil }
    let base = (own.lowerBound..<percent - 2).last { base in
      let parts = base + 1..<percent
      guard figures[base].isExact, parts.count <= Self.most,
        parts.allSatisfy({
          figures[$0].kin == figures[base].kin && figures[$0].isExact
            && figures[$0].value < figures[base].value
        })
      else { return false }
      return Ratio.percent(figures.sum(parts), of: figures[base].interval).meets(share.interval)
    }
    return base.map {
      SumShare(parts: Array($0 + 1..<percent), wholes: [$0], base: nil, percent: percent)
    }
  }

  /// The first figure of the item that the percentage closes.
  private func part(of percent: Int) -> Int? {
    let share = figures[percent]
    guard Self.cues.start(in: reading.folded, endingAt: share.start) != nil, share.isOneNumber else {
      return nil
    }
    var part = percent - 1
    guard part >= 0, figures[part].kin != .percent, figures[part].sentence == share.sentence,
      share.start - figures[part].end <= Self.longestGap
    else { return nil }
    while part > 0, figures[part - 1].kin != .percent, figures[part - 1].sentence == share.sentence,
      figures[part].start - figures[part - 1].end <= 1
    {
      part -= 1
    }
    let figure = figures[part]
    return figure.isExact && figure.value > 0 && figure.times == 1 && !figure.isCompared ? part : nil
  }

  /// The next item of the full sentence, with nothing of the sort between.
  private func goesOn(_ last: Item, _ part: Int) -> Bool {
    figures[part].kin == figures[last.part].kin
      && reading.clauses.fullEnd(figures[last.percent].end) >= figures[part].end
      && (last.percent + 1..<part).allSatisfy { figures[$0].kin != figures[part].kin }
      && figures[part].isPart == figures[last.part].isPart
  }

  private func close(_ list: inout [Item], _ found: inout [SumShare]) {
    defer { list = [] }
    guard list.count >= Self.least, list.count <= Self.most else { return }
    found += ofSum(list) ?? ofBase(list) ?? []
  }

  /// 其他20人，占6.73% closes the list, or the shares make 100%: the parts are the base.
  private func ofSum(_ list: [Item]) -> [SumShare]? {
    guard let last = list.last else { return nil }
    let sum = list.reduce(0) { $0 + figures[$1.part].value }
    let percents = list.reduce(0) { $0 + figures[$1.percent].value }
    let clause = figures[last.part].clause..<figures[last.part].start
    let isClosed = !clause.isEmpty && reading.clauses.firstCue(.rest, in: clause) != nil
    guard isClosed && abs(percents - 100) <= Self.room * 10 || abs(percents - 100) <= Self.room else {
      return nil
    }
    let fitting = list.count { fits($0, sum) }
    guard fitting >= 2, 2 * fitting >= list.count else { return nil }
    let wholes = list.map(\.part)
    return list.map { SumShare(parts: [$0.part], wholes: wholes, base: nil, percent: $0.percent) }
  }

  /// How far the percentages of all may miss 100 where each was rounded.
  private static let room = 0.5

  /// 81起，占比35.06%；32起，占13.85%；21起，占9.09%: the one number of which they are such shares. All fit, or all but one that a slip of the
  /// pen explains.
  private func ofBase(_ list: [Item]) -> [SumShare]? {
    let sum = list.reduce(0) { $0 + figures[$1.part].value }
    guard let base = base(of: list, least: sum) ?? withoutOne(list, least: sum) else { return nil }
    return list.map { SumShare(parts: [$0.part], wholes: [], base: base, percent: $0.percent) }
  }

  private func withoutOne(_ list: [Item], least: Double) -> Double? {
    guard list.count > Self.least else { return nil }
    for odd in list.indices {
      var others = list
      let item = others.remove(at: odd)
      guard let base = base(of: others, least: others.reduce(0) { $0 + figures[$1.part].value }) else {
        continue
      }
      let share = Ratio.percent(figures[item.part].interval, of: Interval(base, base))
      let printed = Ratio.tolerant(figures[item.percent].interval)
      let isSlip =
        SingleSlip(figures[item.part].value, (figures[item.percent].value * base / 100).rounded()) == .telling
        || PercentSlip.isLikely(printed: figures[item.percent].value, meant: share.low)
      if !share.meets(printed), isSlip { return base }
    }
    return nil
  }

  /// The only whole number that all the shares allow.
  private func base(of list: [Item], least: Double) -> Double? {
    var allowed = Interval(least, Self.greatest)
    for item in list {
      let share = figures[item.percent].interval
      guard share.low > 0 else { return nil }
      allowed = allowed.intersection(figures[item.part].interval * 100 / share)
    }
    let (low, high) = (allowed.low.rounded(.up), allowed.high.rounded(.down))
    return low == high ? low : nil
  }

  private func fits(_ item: Item, _ base: Double) -> Bool {
    Ratio.percent(figures[item.part].interval, of: Interval(base, base))
      .meets(figures[item.percent].interval)
  }
}
