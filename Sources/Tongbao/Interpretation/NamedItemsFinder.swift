/// Finds the things that a notice names one by one beside a count of them.
struct NamedItemsFinder {
  let reading: MentionReading
  let claims: [Claim]
  let cases: [Case]

  private static let listCues: PhraseSet = ["分别是", "分别为", "即", "包括", "是指", "依次是", "依次为"]
  private static let caseNouns: PhraseSet = ["典型案例", "典型问题", "案例", "案件", "问题", "典型案件"]

  func found() -> [NamedItems] {
    var found: [NamedItems] = []
    for (index, claim) in claims.enumerated() {
      if let items = before(index, claim, .person) ?? before(index, claim, .institution) ?? behind(
        index, claim)
        ?? listed(index, claim) ?? resumed(index, claim)
      {
        found.append(items)
      }
    }
    if let numbered = numberedCases() { found.append(numbered) }
    return found
  }

  private func count(_ claim: Claim) -> Int? {
    guard let value = claim.amount.value, claim.amount.low == claim.amount.high, value >= 2, value <= 60,
      value == value.rounded()
    else { return nil }
    return Int(value)
  }

  /// 张某、李某、王某3名同志; 张某、李某等14人; 甲局、乙局、丙公司5个责任单位.
  private func before(_ index: Int, _ claim: Claim, _ kind: MentionKind) -> NamedItems? {
    guard let count = count(claim),
      kind == .person ? claim.amount.kind == "person" : claim.amount.kind != "person"
    else { return nil }
    let quantity = reading.mentions[claim.quantity].range
    var end = quantity.lowerBound
    let isOpen = end > 0 && reading.folded[end - 1] == 0x7B49
    if isOpen { end -= 1 }
    let sentence = reading.clauses.sentence(at: quantity.lowerBound)
    let earlier = reading.mentions(inSentence: reading.clauses.index(at: quantity.lowerBound))
    // A list belongs to the count at its end: it begins behind the count before it.
    let start =
      earlier.filter {
        reading.mentions[$0].kind == .quantity && reading.mentions[$0].range.upperBound <= end
      }
      .map { reading.mentions[$0].range.upperBound }.max() ?? sentence.lowerBound
    let list = earlier.filter {
      reading.mentions[$0].kind == kind && reading.mentions[$0].range.lowerBound >= start
        && reading.mentions[$0].range.upperBound <= end
    }
    guard let last = list.last, reading.mentions[last].range.upperBound == end else { return nil }
    let names = kind == .person ? distinct(list) : adjoining(list)
    return judged(index, names, count, isOpen)
  }

  /// Persons stand with their posts between them; what counts is how many there are.
  private func distinct(_ list: [Int]) -> [String] {
    var names: [String] = []
    for index in list {
      let name = reading.text.string(reading.mentions[index].range)
      if !names.contains(name) { names.append(name) }
    }
    return names
  }

  /// Bodies count only as far as nothing but 、 和 及 stands between them.
  private func adjoining(_ list: [Int]) -> [String] {
    var names: [String] = []
    var next: Int?
    for index in list.reversed() {
      let range = reading.mentions[index].range
      if let next, !isJoint(range.upperBound..<next) { break }
      names.insert(reading.text.string(range), at: 0)
      next = range.lowerBound
    }
    return names
  }

  private static let joints: Set<UInt16> = [0x3001, 0x548C, 0x53CA, 0x4E0E]

  private func isJoint(_ range: Range<Int>) -> Bool {
    range.count == 1 && Self.joints.contains(reading.folded[range.lowerBound])
  }

  private func judged(_ index: Int, _ names: [String], _ count: Int, _ isOpen: Bool) -> NamedItems? {
    if names.count == count { return NamedItems(claim: index, names: names, isOpen: false) }
    if isOpen, names.count < count { return NamedItems(claim: index, names: names, isOpen: true) }
    return nil
  }

  /// 有2项未整改，分别是河道黑臭和烟雾扰民的问题; 两名被告包括…张某及…李某.
  private func behind(_ index: Int, _ claim: Claim) -> NamedItems? {
    guard let count = count(claim) else { return nil }
    let quantity = reading.mentions[claim.quantity].range
    let sentence = reading.clauses.sentence(at: quantity.lowerBound)
    let next =
      index + 1 < claims.count ? reading.range(of: claims[index + 1]).lowerBound : sentence.upperBound
    let limit = min(next, sentence.upperBound)
    guard quantity.upperBound < limit, let cue = reading.first(Self.listCues, in: quantity.upperBound..<limit)
    else { return nil }
    let persons = reading.mentions(in: cue.upperBound..<limit).filter { reading.mentions[$0].kind == .person }
    if claim.amount.kind == "person" { return judged(index, distinct(persons), count, false) }
    let end = min(limit, reading.clauses.clauseEnd(cue.upperBound))
    let names = items(in: cue.upperBound..<max(cue.upperBound, end))
    return names.count == count ? NamedItems(claim: index, names: names, isOpen: false) : nil
  }

  /// 12名技术员：张某（63岁）、李某（28岁）、…: the names fill the rest of the line.
  private func listed(_ index: Int, _ claim: Claim) -> NamedItems? {
    guard let count = count(claim), claim.amount.kind == "person" else { return nil }
    let quantity = reading.mentions[claim.quantity].range
    let clauseEnd = reading.clauses.clauseEnd(quantity.upperBound)
    guard clauseEnd < reading.folded.count, reading.folded[clauseEnd] == 0x3A else { return nil }
    let names = persons(from: clauseEnd, to: reading.clauses.sentence(at: quantity.lowerBound).upperBound)
    return names.count == count ? NamedItems(claim: index, names: names, isOpen: false) : nil
  }

  private static let distributives: PhraseSet = ["均", "同", "全部", "都", "分别"]

  /// 张某、李某，王某等人因…被查处，3人均被开除党籍: the count takes up the names before it.
  private func resumed(_ index: Int, _ claim: Claim) -> NamedItems? {
    guard let count = count(claim), claim.amount.kind == "person" else { return nil }
    let quantity = reading.mentions[claim.quantity].range
    guard Self.distributives.end(in: reading.folded, at: quantity.upperBound) != nil else { return nil }
    let names = persons(
      from: reading.clauses.sentence(at: quantity.lowerBound).lowerBound, to: quantity.lowerBound)
    return names.count == count ? NamedItems(claim: index, names: names, isOpen: false) : nil
  }

  private func persons(from start: Int, to end: Int) -> [String] {
    guard start < end else { return [] }
    return distinct(reading.mentions(in: start..<end).filter { reading.mentions[$0].kind == .person })
  }

  private static let itemTails: PhraseSet = ["的问题", "等问题", "问题", "等"]

  /// The items between 、 和 及 与; a noun that closes the whole list is left out.
  private func items(in range: Range<Int>) -> [String] {
    var range = Lines.trimmed(reading.folded, range)
    if let start = Self.itemTails.start(in: reading.folded, endingAt: range.upperBound),
      start > range.lowerBound
    {
      range = range.lowerBound..<start
    }
    var names: [String] = []
    var start = range.lowerBound
    for at in range
    where Self.joints.contains(reading.folded[at]) && reading.context.tokens.isBoundary(at)
      && reading.context.tokens.isBoundary(at + 1)
    {
      if at > start { names.append(reading.text.string(start..<at)) }
      start = at + 1
    }
    if start < range.upperBound { names.append(reading.text.string(start..<range.upperBound)) }
    return names
  }

  /// 通报六起典型案例 and the six numbered cases.
  private func numberedCases() -> NamedItems? {
    let numbers = reading.context.notice.blocks.compactMap { block -> Int? in
      if case .item(let number) = block.kind { return number }
      return nil
    }
    guard numbers.count >= 2, numbers == Array(1...numbers.count),
      let index = claims.firstIndex(where: { $0.amount.kind == "case" && isOfCases($0) && count($0) != nil }),
      let count = count(claims[index]), numbers.count <= count, !cases.isEmpty
    else { return nil }
    return NamedItems(claim: index, names: numbers.map(String.init), isOpen: numbers.count < count)
  }

  /// The count stands in the headline or the lead, before the first case.
  private func isOfCases(_ claim: Claim) -> Bool {
    let first = reading.context.notice.blocks.first { block in
      if case .item = block.kind { return true }
      return false
    }
    return reading.mentions[claim.quantity].range.upperBound <= (first?.range.lowerBound ?? 0)
  }
}
