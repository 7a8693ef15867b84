/// Counts of cases and of persons dealt with, against the cases that the notice tells.
struct CaseCounts {
  let reading: MentionReading
  let figures: [Figure]
  let cases: [Case]

  /// `known` are the lists found beside the counts themselves; `count` gives a figure's exact count.
  func found(beside known: [NamedItems], _ count: (Int) -> Int?) -> [NamedItems] {
    var found: [NamedItems] = []
    if let items = misannounced() ?? items(count) ?? paragraphs(count) ?? run(count) { found.append(items) }
    found += sections(count)
    for items in known { if let dealt = dealtWith(items) { found.append(dealt) } }
    if let persons = persons(known, count) { found.append(persons) }
    return found + sharing(known, count)
  }

  private var blocks: [Block] { reading.context.notice.blocks }

  private func number(_ block: Block) -> Int? {
    if case .item(let number) = block.kind { return number }
    return nil
  }

  /// 通报六起典型案例 and the six numbered cases.
  private func items(_ count: (Int) -> Int?) -> NamedItems? {
    let numbers = blocks.compactMap(number)
    guard numbers.count >= 2, numbers == Array(1...numbers.count), !cases.isEmpty,
      let first = blocks.first(where: { number($0) != nil }),
      let index = leadCount(before: first.range.lowerBound, .case, count), let total = count(index),
      numbers.count <= total || isOneMore(numbers.count, total, first)
    else { return nil }
    return NamedItems(claim: index, names: numbers.map(String.init), isOpen: numbers.count < total)
  }

  private static let announcing: PhraseSet = ["通报", "曝光", "公布", "公开", "通報", "公布如下", "通告"]
  private static let whole: PhraseSet = ["如下"]

  /// 现将50起典型问题通报如下： and five numbered cases; without 如下 they may be a choice, and only a slip that few
  /// numbers are made by tells.
  private func misannounced() -> NamedItems? {
    let items = blocks.filter { number($0) != nil }
    let total = Double(items.count)
    guard items.count >= 2, items.compactMap(number) == Array(1...items.count), let first = items.first,
      let last = items.last, isEnded(last),
      items.allSatisfy(tellsCase)
    else { return nil }
    let index = figures.indices.first {
      figures[$0].end <= first.range.lowerBound && figures[$0].kin == .case && figures[$0].isOneNumber
        && isAnnounced(figures[$0])
    }
    guard let index, let slip = SingleSlip(figures[index].value, total) else { return nil }
    // 其余5起另行通报: they are told elsewhere.
    let isRest = figures.contains {
      $0.start > first.range.lowerBound && $0.kin == .case
        && reading.clauses.cue(.rest, endingAt: $0.start) != nil
    }
    if isRest { return nil }
    let clause = figures[index].end..<reading.clauses.clauseEnd(figures[index].end)
    guard
      reading.first(Self.whole, in: clause) != nil || slip == .telling || figures[index].value < total
        || isMadeKnown(figures[index])
    else { return nil }
    return NamedItems(claim: index, names: (1...items.count).map(String.init), isOpen: false)
  }

  private static let now: PhraseSet = ["现将"]
  private static let known: PhraseSet = ["向社会公布", "予以公布", "予以通报", "予以曝光", "公开曝光", "公告如下"]

  /// 现将7起违法行为向社会公布: all of them, as 如下 says.
  private func isMadeKnown(_ figure: Figure) -> Bool {
    let end = reading.clauses.clauseEnd(figure.end)
    return reading.first(Self.now, in: figure.clause..<figure.start) != nil
      && reading.first(Self.known, in: figure.end..<max(figure.end, end)) != nil
  }

  /// A text that was cut off within its last case lacks some.
  private func isEnded(_ last: Block) -> Bool {
    blocks.last?.range.lowerBound != last.range.lowerBound
      || reading.folded[last.range].last.map(TextMark.endsStatement) ?? false
  }

  /// A numbered case names whom or what it is about.
  private func tellsCase(_ item: Block) -> Bool {
    !reading.mentions(.person, in: item.range).isEmpty
      || !reading.mentions(.institution, in: item.range).isEmpty
  }

  private func isAnnounced(_ figure: Figure) -> Bool {
    let clause = figure.clause..<reading.clauses.clauseEnd(figure.end)
    return reading.first(Self.announcing, in: clause) != nil
  }

  /// 通报5起…如下： and six numbered cases: the lead has not been brought up to date.
  private func isOneMore(_ numbers: Int, _ total: Int, _ first: Block) -> Bool {
    guard numbers == total + 1, total >= 2,
      let before = blocks.last(where: { $0.range.upperBound <= first.range.lowerBound })
    else { return false }
    return reading.folded[before.range].last == TextMark.colon && cases.count >= numbers
  }

  /// The first count of `kin` in the headline or the lead.
  private func leadCount(before position: Int, _ kin: MeasureKinship, _ count: (Int) -> Int?) -> Int? {
    figures.indices.first { figures[$0].end <= position && figures[$0].kin == kin && count($0) != nil }
  }

  /// 4起典型案例 and four paragraphs that each open with a post and a person.
  private func paragraphs(_ count: (Int) -> Int?) -> NamedItems? {
    guard blocks.allSatisfy({ number($0) == nil }) else { return nil }
    var names: [String] = []
    var start = 0
    for block in blocks where block.kind == .paragraph {
      guard let found = cases.first(where: { opens($0, block) }) else { continue }
      if names.isEmpty { start = block.range.lowerBound }
      names.append(found.name)
    }
    guard names.count >= 2, let index = leadCount(before: start, .case, count), count(index) == names.count
    else { return nil }
    return NamedItems(claim: index, names: names, isOpen: false)
  }

  /// 对五起典型案例进行公开曝光 and a run of five paragraphs, each with somebody who was dealt with.
  private func run(_ count: (Int) -> Int?) -> NamedItems? {
    let paragraphs = blocks.filter { $0.kind == .paragraph }
    guard blocks.allSatisfy({ number($0) == nil }),
      let first = paragraphs.firstIndex(where: { name(in: $0) != nil }),
      let index = figures.indices.last(where: {
        figures[$0].end <= paragraphs[first].range.lowerBound && figures[$0].kin == .case
          && isAnnounced(figures[$0])
      })
    else { return nil }
    let names = paragraphs[first...].prefix { name(in: $0) != nil }.compactMap(name)
    guard names.count >= 2, count(index) == names.count else { return nil }
    return NamedItems(claim: index, names: names, isOpen: false)
  }

  /// The first whose case the paragraph tells.
  private func name(in block: Block) -> String? {
    cases.first { block.range.contains($0.range.lowerBound) }?.name
  }

  /// The case's person stands in the paragraph's first clause.
  private func opens(_ found: Case, _ block: Block) -> Bool {
    guard let person = found.person else { return false }
    return block.range.contains(reading.starts[person])
      && reading.ends[person] <= reading.clauses.clauseEnd(block.range.lowerBound)
  }

  /// 发现下列3项缺失： and three items in brackets below it.
  private func sections(_ count: (Int) -> Int?) -> [NamedItems] {
    var found: [NamedItems] = []
    for (index, block) in blocks.enumerated() {
      guard let last = reading.folded[block.range].last, last == TextMark.colon, index + 1 < blocks.count,
        number(blocks[index + 1]) == 1
      else { continue }
      var numbers = 0
      let isBracketed = opensBracket(blocks[index + 1])
      while index + 1 + numbers < blocks.count, number(blocks[index + 1 + numbers]) == numbers + 1,
        opensBracket(blocks[index + 1 + numbers]) == isBracketed
      {
        numbers += 1
      }
      let clause = reading.clauses.clauseStart(block.range.upperBound - 1)
      let named = reading.figures(figures, in: clause..<block.range.upperBound).first {
        figures[$0].kin == .thing && count($0) == numbers
      }
      let items = named ?? miscounted(numbers, in: clause..<block.range.upperBound)
      if let items, numbers >= 2 {
        found.append(NamedItems(claim: items, names: (1...numbers).map(String.init), isOpen: false))
      }
    }
    return found
  }

  private static let below: PhraseSet = ["下列", "以下", "如下"]

  /// 发现下列33项缺失： and three items below it.
  private func miscounted(_ numbers: Int, in clause: Range<Int>) -> Int? {
    guard reading.first(Self.below, in: clause) != nil else { return nil }
    let own = reading.figures(figures, in: clause).filter {
      figures[$0].kin == .thing && figures[$0].isOneNumber
    }
    guard own.count == 1, SingleSlip(figures[own[0]].value, Double(numbers)) != nil else { return nil }
    return own[0]
  }

  /// （一） and 一、 number different levels.
  private func opensBracket(_ block: Block) -> Bool {
    reading.folded[block.range.lowerBound] == TextMark.open
  }

  /// Of those named, how many the notice says were dealt with: all in groups, or not all.
  private func dealtWith(_ items: NamedItems) -> NamedItems? {
    guard figures[items.claim].kin == .person, !items.isOpen, items.names.count >= 3 else { return nil }
    let own = cases.filter { items.names.contains($0.name) }
    guard own.count >= 2 else { return nil }
    if own.count < items.names.count {
      return NamedItems(claim: items.claim, names: own.map(\.name), isOpen: true)
    }
    var groups: [(codes: Set<String>, size: Int)] = []
    for found in own {
      let codes = Set(found.outcomes.compactMap(\.code))
      if let known = groups.firstIndex(where: { $0.codes == codes }) {
        groups[known].size += 1
      } else {
        groups.append((codes, 1))
      }
    }
    guard groups.count >= 2, groups.contains(where: { $0.size >= 2 }) else { return nil }
    return NamedItems(claim: items.claim, names: items.names, isOpen: false, groups: groups.map(\.size))
  }

  /// 5名责任人受到处理 in the lead and five persons in the cases.
  private func persons(_ known: [NamedItems], _ count: (Int) -> Int?) -> NamedItems? {
    let persons = cases.filter { $0.person != nil }
    guard persons.count >= 3, let first = persons.map(\.range.lowerBound).min(),
      let last = persons.map(\.range.upperBound).max()
    else { return nil }
    let all = figures.indices.filter { isTotalOfPersons(figures[$0], first, last) }
    let totals = all.filter { !figures[$0].isPart }
    // 5名责任人受处分: somebody outside was sentenced.
    let disciplined = persons.filter(isDisciplined)
    let isOfDisciplined: (Int) -> Bool = { count($0) == disciplined.count && disciplined.count >= 3 }
    if !all.contains(where: { count($0) == persons.count }), let index = all.first(where: isOfDisciplined),
      !known.contains(where: { $0.claim == index })
    {
      return NamedItems(claim: index, names: disciplined.map(\.name), isOpen: false)
    }
    let index =
      totals.first { count($0) == persons.count || isOneLess(count($0), persons, figures[$0]) }
      ?? all.first { count($0) == persons.count } ?? totals.first { isTooMany(figures[$0], persons) }
    guard let index, !known.contains(where: { $0.claim == index }) else { return nil }
    return NamedItems(claim: index, names: persons.map(\.name), isOpen: false)
  }

  private static let disciplinary = ["PI", "AD", "FF", "OH", "MB", "UM"]

  /// Whether the party, the state or the house dealt with somebody.
  private func isDisciplined(_ person: Case) -> Bool {
    person.outcomes.contains { outcome in Self.disciplinary.contains { (outcome.code ?? "").hasPrefix($0) } }
  }

  private static let handled: WordSet = ["问责", "处分", "处理", "查处", "党纪政务处分", "党纪处分", "政务处分"]
  private static let closing: PhraseSet = ["上述", "以上"]

  /// 5名责任人受到处分 before the cases, 以上4起案例共处理8人 behind them; 4人死亡 and 诫勉6人 count others.
  private func isTotalOfPersons(_ figure: Figure, _ first: Int, _ last: Int) -> Bool {
    guard figure.kin == .person, figure.action >= 0,
      Self.handled.contains(reading.context.lexicon.tables.actions[figure.action].predicate)
    else { return false }
    if figure.end <= first { return true }
    let sentence = reading.clauses.sentences[figure.sentence].lowerBound
    return figure.start >= last && reading.first(Self.closing, in: sentence..<figure.start) != nil
  }

  /// 通报3起案例，4名责任人受到处分 and five persons who received one, each in a numbered case.
  private func isOneLess(_ count: Int?, _ persons: [Case], _ figure: Figure) -> Bool {
    guard let count, count + 1 == persons.count, persons.count <= Self.mostCompared,
      let item = blocks.first(where: { number($0) != nil }), figure.end <= item.range.lowerBound
    else { return false }
    let clause = figure.clause..<reading.clauses.clauseEnd(figure.end)
    guard figure.clause == figure.start || reading.first(Self.responsible, in: clause) != nil else {
      return false
    }
    return persons.allSatisfy { person in
      person.range.lowerBound >= item.range.lowerBound
        && person.outcomes.contains { ($0.code ?? "").hasPrefix("PI") || ($0.code ?? "").hasPrefix("AD") }
    }
  }

  /// 以上4起案例共处理80人 and eight persons in the cases: more than they name and count together.
  private func isTooMany(_ figure: Figure, _ persons: [Case]) -> Bool {
    guard figure.isOneNumber, SingleSlip(figure.value, Double(persons.count)) != nil else { return false }
    var items = blocks.filter { number($0) != nil }
    // Cases without numbers: the paragraphs that tell of them.
    if items.isEmpty, SingleSlip(figure.value, Double(persons.count)) == .telling {
      items = blocks.filter { block in
        block.kind == .paragraph && persons.contains { block.range.contains($0.range.lowerBound) }
          && !block.range.contains(figure.start)
      }
    }
    guard items.count >= 2,
      items.allSatisfy({ item in persons.contains { item.range.contains($0.range.lowerBound) } }),
      isOfCases(figure)
    else { return false }
    let counted = items.reduce(0.0) { sum, item in
      reading.figures(figures, in: item.range).reduce(sum) {
        figures[$1].kin == .person && figures[$1].value.isFinite ? $0 + figures[$1].value : $0
      }
    }
    return figure.value > Double(persons.count) + counted
  }

  /// 通报3起案例，4名责任人受到处理; 以上4起案例共处理8人: the cases stand in the same sentence. 全市处分58人 counts others.
  private func isOfCases(_ figure: Figure) -> Bool {
    let sentence = reading.clauses.sentences[figure.sentence]
    return reading.figures(figures, in: sentence).contains { figures[$0].kin == .case }
      && (reading.first(Self.announcing, in: sentence) != nil
        || reading.first(Self.closing, in: sentence) != nil)
      && reading.first(Self.others, in: sentence) == nil
  }

  private static let others: PhraseSet = ["全市", "全省", "全县", "全区", "累计", "今年"]

  private static let mostCompared = 10
  private static let responsible: PhraseSet = ["责任人"]

  /// 江苏某社等5家出版社受到停业整顿处分, and the bodies that the rest of the notice names with that outcome.
  private func sharing(_ known: [NamedItems], _ count: (Int) -> Int?) -> [NamedItems] {
    known.compactMap { items in
      guard items.isOpen, let total = count(items.claim) else { return nil }
      let codes = Set(
        figures[items.claim].sanctions.compactMap {
          reading.kinds[$0] == .sanction ? reading.sanction($0)?.code : nil
        })
      let own = cases.filter { found in
        (found.person == nil) == (figures[items.claim].kin != .person)
          && found.outcomes.contains { $0.code.map(codes.contains) ?? false }
      }
      guard own.count > items.names.count, own.count <= total else { return nil }
      return NamedItems(claim: items.claim, names: own.map(\.name), isOpen: own.count < total)
    }
  }
}
