/// Makes a figure of every quantity: what it counts, and with which verb.
struct FigureBuilder {
  let reading: MentionReading
  private let actions: ActionWords
  private let predicates: PredicateIndex

  init(_ reading: MentionReading) {
    self.reading = reading
    actions = ActionWords(reading)
    predicates = reading.context.lexicon.tables.predicates
  }

  func figures() -> [Figure] {
    let quantities = reading.kinds.indices.filter { reading.kinds[$0] == .quantity }
    var periods = PeriodScope(reading)
    var figures: [Figure] = []
    figures.reserveCapacity(quantities.count)
    for (place, mention) in quantities.enumerated() {
      let window = window(
        mention, previous: place > 0 ? quantities[place - 1] : nil,
        next: place + 1 < quantities.count ? quantities[place + 1] : nil)
      var figure = figure(mention, window)
      if let previous = figures.indices.last { inherit(&figure, from: figures[previous]) }
      figure.period = periods.period(of: figure)
      figure.isCompared = isCompared(figure, behind: figures.last)
      figures.append(figure)
    }
    return figures
  }

  private func figure(_ mention: Int, _ window: Range<Int>) -> Figure {
    guard let quantity = reading.quantity(mention) else {
      return Figure(
        mention: mention, start: 0, end: 0, sentence: 0, clause: 0, kin: .percent,
        interval: Interval(nil, nil),
        value: .nan, isExact: false)
    }
    let (start, end) = (reading.starts[mention], reading.ends[mention])
    var figure = Figure(
      mention: mention, start: start, end: end, sentence: reading.clauses.index(at: start),
      clause: reading.clauses.clauseStart(start), kin: MeasureKinship(quantity), interval: quantity.interval,
      value: quantity.measure ?? .nan,
      isExact: quantity.value != nil && quantity.low == quantity.high && quantity.low == quantity.value)
    if let noun = quantity.counted {
      figure.noun = NounKey(noun)
      figure.nounMention = mention
    }
    figure.sanctions = sanctions(mention, quantity, window)
    if let word = action(figure, nounStart(quantity, start), window) {
      figure.action = word.row
      figure.actionStart = word.start
      figure.predicate = predicates.number(ofRow: word.row)
    }
    figure.isOpen = isOpenList(endingAt: start)
    return figure
  }

  /// From the end of the quantity before (or the sentence's start) to the start of the next one (or its end).
  ///
  /// 处分a人，移送b人: what stands between two quantities belongs to the second, unless a clause mark divides it.
  private func window(_ mention: Int, previous: Int?, next: Int?) -> Range<Int> {
    let sentence = reading.clauses.sentence(at: reading.starts[mention])
    let low = previous.map { max(sentence.lowerBound, reading.ends[$0]) } ?? sentence.lowerBound
    let high = next.map { min(sentence.upperBound, reading.starts[$0]) } ?? sentence.upperBound
    return min(low, reading.starts[mention])..<max(high, reading.ends[mention])
  }

  /// The verb: the one that closes the item (9人死亡、17人受伤), else in the quantity's own clause before it, then
  /// behind it, then in the clauses before. Where the sanction that is counted stands behind, so does the verb:
  /// 对涉及的9名责任人员进行了问责处理.
  private func action(_ figure: Figure, _ noun: Int, _ window: Range<Int>) -> ActionWords.Word? {
    let clause = max(window.lowerBound, figure.clause)
    let end = min(window.upperBound, reading.clauses.clauseEnd(figure.end))
    let behind = actions.first(from: figure.end, to: max(figure.end, end))
    if let behind, closesItem(behind, figure) || isSanctionBehind(figure) { return behind }
    return actions.last(from: clause, before: noun, to: figure.start) ?? behind
      ?? actions.last(from: window.lowerBound, before: min(noun, clause), to: min(figure.start, clause))
  }

  private func closesItem(_ word: ActionWords.Word, _ figure: Figure) -> Bool {
    guard word.start == figure.end else { return false }
    guard word.end < reading.folded.count else { return true }
    let next = reading.folded[word.end]
    return next == TextMark.enumerationComma || TextMark.endsClause(next)
      || (0x30...0x39).contains(next)
  }

  private func isSanctionBehind(_ figure: Figure) -> Bool {
    figure.sanctions.contains { reading.kinds[$0] == .sanction && reading.starts[$0] >= figure.end }
  }

  /// Where the noun begins that stands right before the quantity: 督查通报13期. What is counted is no verb.
  private func nounStart(_ quantity: Quantity, _ position: Int) -> Int {
    guard let noun = quantity.counted?.utf16 else { return position }
    let start = position - noun.count
    guard start >= 0 else { return position }
    var at = start
    for unit in noun {
      if reading.text.units[at] != unit { return position }
      at += 1
    }
    return start
  }

  /// Whether a sanction may be counted in the measure.
  private func isSanctionable(_ kind: MeasureRow.Kind) -> Bool {
    switch kind {
    case .person, .occurrence, .place, .body, .money, .case, .thing: true
    default: false
    }
  }

  /// The sanctions between the quantity before and this one in its clause; else those behind it in its clause; else
  /// those of the clauses before: 3家被吊销许可证，5家受到停业整顿处分.
  private func sanctions(_ mention: Int, _ quantity: Quantity, _ window: Range<Int>) -> Range<Int> {
    guard isSanctionable(quantity.counts) else { return 0..<0 }
    let (start, end) = (reading.starts[mention], reading.ends[mention])
    let clause = max(window.lowerBound, reading.clauses.clauseStart(start))
    let own = sanctions(before: mention, from: clause)
    if !own.isEmpty { return own }
    // 立案4126件、处分3702人: what stands behind 、 is counted by the next number.
    let isClosed = end < reading.folded.count && reading.folded[end] == TextMark.enumerationComma
    let limit = isClosed ? end : min(window.upperBound, reading.clauses.clauseEnd(end))
    var high = mention + 1
    var has = false
    while high < reading.kinds.count, reading.ends[high] <= limit {
      if reading.kinds[high] == .sanction { has = true }
      high += 1
    }
    return has ? mention + 1..<high : sanctions(before: mention, from: window.lowerBound)
  }

  private func sanctions(before mention: Int, from position: Int) -> Range<Int> {
    var low = mention
    var has = false
    while low > 0, reading.starts[low - 1] >= position {
      low -= 1
      if reading.kinds[low] == .sanction, reading.ends[low] <= reading.starts[mention] { has = true }
    }
    return has ? low..<mention : 0..<0
  }

  /// 诫勉谈话、批评教育等40人: the list that the quantity closes may hold more kinds than it names.
  private func isOpenList(endingAt position: Int) -> Bool {
    guard position > 0, reading.folded[position - 1] == 0x7B49 else { return false }
    // 甲、乙等40人 with persons before it is a list of names, not of kinds.
    return !reading.context.taken.holds(.person, at: max(0, position - 2))
  }

  /// 比上年同期61件少9件: the first figure behind the comparison, and the one that a word of change stands before; 比上年的61件和72人: the
  /// one that a conjunction joins with it.
  private func isCompared(_ figure: Figure, behind previous: Figure?) -> Bool {
    guard figure.kin != .percent, let cue = reading.comparison(before: figure) else { return false }
    guard let previous, previous.start >= cue.upperBound else { return true }
    if previous.isCompared, Self.joiners.end(in: reading.folded, at: previous.end) == figure.start {
      return true
    }
    return Self.changes.start(in: reading.folded, endingAt: figure.start) != nil
  }

  private static let joiners: PhraseSet = ["和", "、", "及", "与", "以及"]
  private static let changes: PhraseSet = [
    "多", "少", "增", "减", "多了", "少了", "增加", "减少", "增加了", "减少了", "增长", "增长了", "增多", "增多了", "上升", "上升了", "下降",
    "下降了",
    "降低", "降低了",
  ]

  /// A quantity without a verb of its own takes that of the one before it in the sentence:
  /// 处分厅局级干部54人、县处级干部285人.
  private func inherit(_ figure: inout Figure, from previous: Figure) {
    guard figure.action < 0, figure.sanctions.isEmpty, previous.sentence == figure.sentence,
      previous.kin == figure.kin || previous.isComparable(to: figure) || previous.end == figure.start
    else { return }
    figure.action = previous.action
    figure.actionStart = figure.start
    figure.predicate = previous.predicate
    // 退还1703户34.06万元: two counts of one deed.
    guard previous.kin == figure.kin || previous.isComparable(to: figure) else { return }
    figure.sanctions = previous.sanctions
    if figure.nounMention < 0 {
      figure.nounMention = previous.nounMention
      figure.noun = previous.noun
    }
  }
}
