/// 这4起案件共涉及发票3519份，抓获23人。一、…发票1286份…二、…发票743份…: what the numbered cases of a notice tell one by one makes the
/// total of its lead.
///
/// Each case gives its first figure of the sort with the same words before it; where all do and the sum misses, one slip
/// of the pen must lie between. A total that only the end tells (上述4起问题共涉及金额136.24万元) counts too, and where the words
/// differ, the one choice of a figure a case that makes it, if it is too exact for chance. Counter-examples: a lead that
/// counts other cases than are told; two figures of one case.
struct CaseSumFinder {
  let reading: MentionReading

  private static let leastCases = 3
  /// A notice with more is a list of its own kind.
  private static let mostCases = 40

  func divisions(_ figures: [Figure]) -> [Division] {
    var cases = sections()
    guard (Self.leastCases...Self.mostCases).contains(cases.count), let last = cases.last else { return [] }
    let lead = reading.figures(figures, in: 0..<cases[0].lowerBound)
    let closing = closing(figures, in: last)
    if let first = closing.first {
      let start = reading.clauses.sentences[figures[first].sentence].lowerBound
      cases[cases.count - 1] = last.lowerBound..<start
    }
    return (Array(lead) + closing).compactMap { whole in
      guard isTotal(figures[whole]), isOfCases(figures, whole, cases.count),
        !figures.contains(where: { $0.whole == whole && $0.relation == .partition })
      else { return nil }
      return division(figures, whole, cases)
    }
  }

  /// The figures of 上述4起问题共涉及…, which closes the last case.
  private func closing(_ figures: [Figure], in last: Range<Int>) -> [Int] {
    let own = reading.figures(figures, in: last)
    let taken = own.last {
      figures[$0].kin == .case && reading.clauses.cue(.anaphor, endingAt: figures[$0].start) != nil
    }
    guard let taken else { return [] }
    return own.filter { $0 > taken && figures[$0].sentence == figures[taken].sentence }
  }

  /// The numbered cases, each up to the next.
  private func sections() -> [Range<Int>] {
    let items = reading.context.notice.blocks.filter {
      if case .item = $0.kind { return true }
      return false
    }
    let numbers = items.compactMap { block -> Int? in
      if case .item(let number) = block.kind { return number }
      return nil
    }
    guard numbers == Array(1..<numbers.count + 1) else { return [] }
    let starts = items.map(\.range.lowerBound) + [reading.folded.count]
    return zip(starts, starts.dropFirst()).map { $0..<$1 }
  }

  private func isTotal(_ figure: Figure) -> Bool {
    figure.isOneNumber && figure.kin != .percent && figure.kin != .multiple && figure.times == 1
      && !figure.isGroup && !figure.isCompared && figure.kin != .case && figure.value >= 2
  }

  /// Whether the sentence, up to the figure, sums up as many cases as are told: 5起案例共违法占地412.7亩.
  private func isOfCases(_ figures: [Figure], _ whole: Int, _ count: Int) -> Bool {
    let sentence = reading.clauses.sentences[figures[whole].sentence]
    guard reading.clauses.firstCue(.total, in: sentence.lowerBound..<figures[whole].start) != nil else {
      return false
    }
    return reading.figures(figures, in: sentence.lowerBound..<figures[whole].start).contains {
      figures[$0].kin == .case && figures[$0].value == Double(count)
    }
  }

  private func division(_ figures: [Figure], _ whole: Int, _ cases: [Range<Int>]) -> Division? {
    let named = cases.map { first(figures, whole, in: $0, isLabelled: true) }
    var told = named.compactMap { $0 }
    // 占地126.4亩, 租地143亩: of a rare measure the first that each case gives.
    if told.count < cases.count, isFirstOfItsMeasure(figures, whole) {
      told = zip(named, cases).compactMap { $0 ?? first(figures, whole, in: $1, isLabelled: false) }
    }
    guard told.count >= Self.leastCases,
      figures.isComplete(whole, told)
        || told.count == cases.count && NearMiss(figures: figures).isLikely(whole, told, .closed)
    else {
      return chosen(figures, whole, cases).map { Division(whole: whole, parts: $0, relation: .partition) }
    }
    return Division(whole: whole, parts: told, relation: .partition)
  }

  /// The one choice of a figure from each case that makes the total, where so few choices would hardly do so by chance.
  private func chosen(_ figures: [Figure], _ whole: Int, _ cases: [Range<Int>]) -> [Int]? {
    let total = figures[whole].interval
    var choices: [[Int]] = []
    var count = 1
    for section in cases {
      var own: [Int] = []
      for index in reading.figures(figures, in: section)
      where figures[index].kin == figures[whole].kin && figures[index].isOneNumber && figures[index].value > 0
        && figures[index].times == 1
        && figures[index].value < figures[whole].value
        && !own.contains(where: { figures[$0].value == figures[index].value })
      {
        own.append(index)
      }
      choices.append(own)
      count *= own.count
      guard (1...Self.mostChoices).contains(count) else { return nil }
    }
    let width = max(1, total.high - total.low)
    guard Double(count) * width <= Self.chance * figures[whole].value else { return nil }
    let found = choices.reduce([([Int](), 0.0)]) { sums, own in
      sums.flatMap { chosen, sum in own.map { (chosen + [$0], sum + figures[$0].value) } }
    }.filter { (total.low...total.high).contains($0.1) }
    return found.count == 1 ? found[0].0 : nil
  }

  private static let mostChoices = 4096
  private static let chance = 0.05

  private func first(_ figures: [Figure], _ whole: Int, in section: Range<Int>, isLabelled: Bool) -> Int? {
    reading.figures(figures, in: section).first {
      figures[$0].kin == figures[whole].kin && figures[$0].isOneNumber && figures[$0].times == 1
        && (!isLabelled || reading.hasSameLabel(figures[$0], figures[whole]))
    }
  }

  private func isFirstOfItsMeasure(_ figures: [Figure], _ whole: Int) -> Bool {
    figures[whole].kin.isOther && !figures[..<whole].contains { $0.kin == figures[whole].kin }
  }
}
