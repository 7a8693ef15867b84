/// How much the words of a list say that it leaves nothing out.
struct ListClosure {
  let reading: MentionReading

  /// 其余, 剩余 and 余下 hold all that is left; of three or more, 其他 does as well.
  private static let remainder: PhraseSet = ["其余", "剩余", "余下", "剩下", "仅保留", "仅剩", "其他方式", "其他处理"]
  private static let others: PhraseSet = ["其他", "其它"]
  /// 另1人: right before the number.
  private static let another: PhraseSet = ["另", "另外", "另有"]
  /// 科级及以下干部.
  private static let below: PhraseSet = ["及以下", "以下"]
  private static let lastForm: PhraseSet = ["第四种形态"]
  private static let firstForm: PhraseSet = ["第一种形态"]
  /// A list of the foremost names not all: 居前三位的是, 违规吃喝问题最突出.
  private static let foremost: PhraseSet = [
    "突出", "主要", "最多", "最大", "前三", "前五", "前十", "居前", "靠前", "排名", "较多", "集中", "尤其", "特别是", "重点", "典型",
    "大多", "多为", "至少",
  ]
  /// 甲分得9万元、乙分得3.9万元: what was taken is shared out.
  private static let shared: PhraseSet = ["分得"]
  /// Levels from high to low.
  private static let levels: PhraseSet = [
    "省部级", "厅局级", "地厅级", "厅级", "局级", "县处级", "处级", "乡科级", "科级", "一般干部", "村干部", "村居干部", "村(社区)干部",
    "省管干部", "市管干部", "县管",
  ]
  private static let sums: PhraseSet = ["合计", "共计", "总计", "合共", "总共"]

  func structure(
    _ figures: [Figure], _ list: CountedList, _ whole: Int, _ items: [Int], _ places: NamedPlaces
  ) -> NearMiss.Structure? {
    guard items.count >= 2, let first = items.first, let last = items.last, !isOpen(figures, items),
      figures.sum(items).low <= figures[whole].interval.high || !reading.saysShared(figures, items),
      !namesSomebody(figures, items, from: max(list.start, figures[whole].end))
    else { return nil }
    let spans = spans(
      figures, items, from: list.lead == .none || list.lead == .rare ? figures[whole].end : list.start)
    let closing = spans[spans.count - 1]
    // 购进100公斤，销售60公斤，剩余30公斤: some may have been used up.
    if !reading.measures(figures[last]), isRemainder(closing, figures[last], items.count, of: figures[whole])
    {
      return .closed
    }
    let lead =
      figures[whole].end <= figures[first].start ? figures[whole].end..<figures[first].start : closing
    if list.lead == .total {
      let between = figures[last].end..<figures[whole].start
      return reading.first(Self.sums, in: between) != nil ? .closed : .divided
    }
    // What stands between a far total and the sentence of the list says nothing of it: 11件（重点关注件3件）。按区域分，….
    let opening = max(
      min(lead.lowerBound, list.start), reading.clauses.sentences[figures[first].sentence].lowerBound)
    if endsWithRest(spans) || isAligned(figures, items) { return .closed }
    if figures[whole].end <= figures[first].start,
      places.fill(list.start..<figures[last].start, items.count),
      // 问责87人（含省直单位3人）: some are of no place.
      reading.first(Self.placeless, in: figures[whole].end..<figures[last].start) == nil
    {
      return .closed
    }
    if isDividedTwice(figures, list, whole, items) { return .closed }
    // 6起典型案例，包括…: they are all typical.
    let noun = Self.typical.end(in: reading.folded, at: figures[whole].end) ?? opening
    if reading.first(Self.foremost, in: min(max(opening, noun), figures[first].start)..<figures[first].start)
      != nil
    {
      return nil
    }
    if items.count == 2, figures[whole].kin.isMoney, isDifference(figures, whole, items, spans) {
      return .closed
    }
    if items.count == 4, reading.first(Self.lastForm, in: closing) != nil,
      reading.first(Self.firstForm, in: spans[0]) != nil
    {
      return .closed
    }
    let around = items.indices.map {
      spans[$0]
        .lowerBound..<tail(
          figures[items[$0]], before: $0 + 1 < items.count ? figures[items[$0 + 1]].start : nil)
    }
    if ContrastSet.all.contains(where: { $0.isNamed(by: around, in: reading.folded) }) { return .closed }
    if isDoneAndUndone(around) { return .closed }
    if items.count >= 2, reading.first(Self.below, in: around[around.count - 1]) != nil { return .closed }
    if around.allSatisfy({ reading.first(Self.shared, in: $0) != nil }) { return .closed }
    if items.count >= 3, around.allSatisfy({ reading.first(Self.levels, in: $0) != nil }) { return .divided }
    switch list.lead {
    case .colon:
      let isFull = everyClauseCounts(figures, items, from: list.start)
      if isFull, items.count >= 3 || list.start - figures[whole].end <= 1 { return .closed }
      return isFull ? .divided : .stated
    case .group: return items.count >= 3 ? .divided : .stated
    case .including: return items.count >= 3 ? .divided : .stated
    case .breakdown, .bracket: return .stated
    case .inside: return items.count >= 3 || figures[whole].kin.isMoney ? .stated : .listed
    case .none, .rare, .total: return nil
    }
  }

  private static let placeless: PhraseSet = [
    "省直", "省级", "省属", "市直", "市级", "市属", "县直", "本级", "直属", "(含", "其他",
  ]
  private static let respectively: PhraseSet = ["分别为", "分别是", "分别"]

  /// 查处地厅级3起、县处级41起、乡科级及以下374起，处理人数分别为4人、57人、542人: beside a list that makes its total, one of as many
  /// numbers that 分别 sets beside it.
  private func isAligned(_ figures: [Figure], _ items: [Int]) -> Bool {
    guard items.count >= 3, let first = items.first, first >= items.count,
      items == Array(first..<first + items.count),
      Self.respectively.start(in: reading.folded, endingAt: figures[first].start) != nil
    else { return false }
    let beside = Array(first - items.count..<first)
    let whole = figures[beside[0]].whole
    return whole >= 0 && figures[beside[0]].sentence == figures[first].sentence
      && figures[beside[0]].kin != figures[first].kin
      && beside.allSatisfy {
        figures[$0].whole == whole && figures[$0].division == figures[beside[0]].division
          && figures[$0].times == 1
      } && figures.isComplete(whole, beside)
      && figures.count { $0.whole == whole && $0.division == figures[beside[0]].division } == beside.count
  }

  private static let by: UInt16 = 0x6309
  private static let fixed: PhraseSet = ["区域", "地区", "地域", "辖区", "市", "县", "区", "级", "层", "时间", "月"]

  /// 按区域分，甲区4件、乙县2件、丙县2件、丁县3件；按类型分，…: of two divisions of one total the other makes it to the last digit.
  ///
  /// One report may be of two types, but not of two places.
  private func isDividedTwice(_ figures: [Figure], _ list: CountedList, _ whole: Int, _ items: [Int]) -> Bool
  {
    guard list.lead == .group, items.count >= 3, let first = items.first, let last = items.last,
      items == Array(first...last), opensWithBy(figures[first]),
      reading.folded[list.start..<figures[last].start].count(where: {
        $0 == TextMark.enumerationComma || $0 == TextMark.comma
      }) == items.count,
      figures.sum(items).low < figures[whole].interval.low
        || reading.first(Self.fixed, in: sentence(figures[first]).lowerBound..<list.start) != nil
    else { return false }
    let others = figures.indices.filter {
      figures[$0].whole == whole && !items.contains($0) && opensWithBy(figures[$0])
        && figures[$0].sentence != figures[first].sentence
    }
    return others.count >= 3 && figures[others[0]].division == figures[others[others.count - 1]].division
      && figures.isComplete(whole, others)
  }

  private func sentence(_ figure: Figure) -> Range<Int> {
    Lines.trimmed(reading.folded, reading.clauses.sentences[figure.sentence])
  }

  private func opensWithBy(_ figure: Figure) -> Bool {
    reading.folded[sentence(figure).lowerBound] == Self.by
  }

  /// What belongs to each item before its number: from the item before it on.
  private func spans(_ figures: [Figure], _ items: [Int], from start: Int) -> [Range<Int>] {
    var spans: [Range<Int>] = []
    var low = start
    for item in items {
      let end = figures[item].start
      spans.append(min(low, end)..<end)
      low = figures[item].end
    }
    return spans
  }

  /// Where what follows a number and still belongs to it ends: 7人遇难.
  private func tail(_ figure: Figure, before next: Int?) -> Int {
    var at = figure.end
    let limit = min(next ?? reading.folded.count, figure.end + Self.longestTail)
    while at < limit, !TextMark.endsClause(reading.folded[at]),
      reading.folded[at] != TextMark.enumerationComma
    {
      at += 1
    }
    return max(at, figure.start)
  }

  private static let longestTail = 24

  private func isRemainder(_ span: Range<Int>, _ figure: Figure, _ count: Int, of whole: Figure) -> Bool {
    // 其中12个单位…，另8个单位: others, but not all the others.
    if Self.another.start(in: reading.folded, endingAt: figure.start) != nil,
      count >= 3 || figure.value == 1 || figure.value > whole.value
    {
      return true
    }
    if reading.first(Self.remainder, in: span) != nil { return true }
    return count >= 3 && reading.first(Self.others, in: span) != nil
  }

  private static let typical: PhraseSet = ["典型"]

  /// 居前三位的分别为…，其余依次为…: the foremost and all that follow them.
  private func endsWithRest(_ spans: [Range<Int>]) -> Bool {
    spans.dropFirst().contains { reading.first(Self.inOrder, in: $0) != nil }
  }

  private static let inOrder: PhraseSet = ["其余依次为", "其余分别为", "其他依次为", "其余依次是", "其余分别是"]

  /// 上报产值47.81亿元，核实数为29.36亿元，虚报18.45亿元: what the first two leave between them, each in the next clause.
  private func isDifference(_ figures: [Figure], _ whole: Int, _ items: [Int], _ spans: [Range<Int>]) -> Bool
  {
    guard items[0] == whole + 1, items[1] == whole + 2,
      reading.first(Self.differences, in: spans[1]) != nil,
      // 累计结余, 结余（含上年结转）: more than this account leaves.
      reading.first(LedgerLinker.forward, in: reading.clauses.sentences[figures[whole].sentence]) == nil
    else { return false }
    return spans.allSatisfy { span in
      reading.folded[span].count { $0 == TextMark.comma } == 1
        && span.count <= Self.longestDifference
        && reading.clauses.firstCue([.compared, .inside, .outside], in: span) == nil
    }
  }

  private static let differences: PhraseSet = [
    "虚报", "截留", "结余", "造成实际损失", "实际损失", "净损失", "差额", "相差", "多领", "多支", "少缴",
  ]
  private static let longestDifference = 14

  private func isDoneAndUndone(_ items: [Range<Int>]) -> Bool {
    guard let last = items.last else { return false }
    return ContrastSet.undone.first(in: reading.folded, last) != nil
      && items.dropLast().allSatisfy {
        ContrastSet.done.first(in: reading.folded, $0) != nil
          && ContrastSet.undone.first(in: reading.folded, $0) == nil
      }
  }

  /// 657起、504起等: the list goes on; 等 before a number closes the names of one item.
  private func isOpen(_ figures: [Figure], _ items: [Int]) -> Bool {
    for item in items {
      let end = figures[item].end
      guard end < reading.folded.count else { continue }
      let limit = min(reading.folded.count, end + 3)
      if reading.folded[end..<limit].first(where: { $0 == Self.andSoOn || TextMark.endsClause($0) })
        == Self.andSoOn
      {
        return true
      }
    }
    return false
  }

  /// Whether each clause of the list holds one of its numbers: nothing is only named.
  private func everyClauseCounts(_ figures: [Figure], _ items: [Int], from start: Int) -> Bool {
    guard let last = items.last else { return false }
    var low = start
    for at in start..<figures[last].end where TextMark.endsClause(reading.folded[at]) {
      if !items.contains(where: { (low..<at).contains(figures[$0].start) }) { return false }
      low = at + 1
    }
    return true
  }

  /// 杜某为主犯，方某某等5人为从犯: who is named without a number is one more.
  private func namesSomebody(_ figures: [Figure], _ items: [Int], from start: Int) -> Bool {
    guard let last = items.last, start < figures[last].start,
      figures[last].kin == .person || figures[last].kin == .visit
    else { return false }
    return reading.mentions(.person, in: start..<figures[last].start).contains { person in
      let end = reading.ends[person]
      let next = items.first { figures[$0].start >= end }
      guard let next else { return true }
      if isClosing(figures, items, next, from: start) { return false }
      return reading.folded[end..<figures[next].start].contains(where: TextMark.endsClause)
    }
  }

  /// 局长张某，副局长李某某，主任王某等3人: as many as are named before it, or more, so that they are its own.
  private func isClosing(_ figures: [Figure], _ items: [Int], _ next: Int, from start: Int) -> Bool {
    guard figures[next].start > start, reading.folded[figures[next].start - 1] == Self.andSoOn else {
      return false
    }
    let low =
      items.last { figures[$0].end <= figures[next].start && $0 != next }.map { figures[$0].end } ?? start
    let persons = reading.mentions(.person, in: low..<figures[next].start)
    // 杜某为主犯，方某某等5人为从犯: of the first more is said.
    let isRun = persons.allSatisfy {
      let end = reading.ends[$0]
      return end == figures[next].start - 1 || TextMark.endsClause(reading.folded[end])
        || reading.folded[end] == TextMark.enumerationComma
    }
    return isRun && Double(Set(persons.map(reading.string)).count) <= figures[next].value
  }

  private static let andSoOn: UInt16 = 0x7B49
}
