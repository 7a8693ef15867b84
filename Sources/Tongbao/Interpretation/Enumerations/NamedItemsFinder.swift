/// Finds the things that a notice names one by one beside a count of them.
struct NamedItemsFinder {
  let reading: MentionReading
  let figures: [Figure]
  let divisions: [Division]

  /// A longer list is no list of names.
  private static let mostNames = 60.0

  func found() -> [NamedItems] {
    var found: [NamedItems] = []
    let closed = ClosedLists(reading: reading, figures: figures)
    for index in figures.indices {
      if let count = count(index), let items = named(index, count) {
        found.append(items)
      } else if let items = closed.contradicting(index) ?? missummed(index) {
        found.append(items)
      }
    }
    return found
  }

  /// The count of what may be named: exact, whole, at least two.
  func count(_ index: Int) -> Int? {
    let figure = figures[index]
    guard figure.isExact, figure.value >= 2, figure.value <= Self.mostNames,
      figure.value == figure.value.rounded(), !figure.kin.isMoney, figure.kin != .percent
    else { return nil }
    return Int(figure.value)
  }

  private func named(_ index: Int, _ count: Int) -> NamedItems? {
    let lists = NameLists(reading: reading, figures: figures)
    if let beside = lists.before(index, count, .person) ?? lists.before(index, count, .institution)
      ?? lists.behind(index, count) ?? lists.listed(index, count) ?? lists.resumed(index, count)
    {
      return beside
    }
    return lists.printed(index, count) ?? lists.referred(index, count) ?? summed(index, count)
      ?? lists.glossed(index, count) ?? lists.ordinal(index, count) ?? lists.open(index, count)
  }

  /// 以上二十项罚款合计, and two amounts that make the sum.
  private func missummed(_ index: Int) -> NamedItems? {
    guard index + 1 < figures.count, figures[index].isOneNumber, figures[index].kin == .thing,
      figures[index + 1].sentence == figures[index].sentence,
      reading.clauses.cue(.anaphor, endingAt: figures[index].start) != nil,
      // 上述5个问题涉及的12家企业中: two counts, and the second is divided.
      reading.first(Self.concerning, in: figures[index].end..<figures[index + 1].start) == nil,
      let division = divisions.first(where: { $0.whole == index + 1 && $0.relation == .partition }),
      SingleSlip(figures[index].value, Double(division.parts.count)) != nil
    else { return nil }
    return NamedItems(
      claim: index, names: division.parts.map { reading.string(figures[$0].mention) }, isOpen: false)
  }

  private static let concerning: PhraseSet = ["涉及", "涉", "中的", "所属"]

  /// 以上两项罚款合计: the parts of a sum are what the count means.
  private func summed(_ index: Int, _ count: Int) -> NamedItems? {
    guard index + 1 < figures.count, figures[index + 1].sentence == figures[index].sentence,
      reading.clauses.cue(.anaphor, endingAt: figures[index].start) != nil,
      let division = divisions.first(where: { $0.whole == index + 1 && $0.parts.count == count })
    else { return nil }
    return NamedItems(
      claim: index, names: division.parts.map { reading.string(figures[$0].mention) }, isOpen: false)
  }
}
