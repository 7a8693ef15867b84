/// （一）移送司法机关人员（2人）, and below it 3.张某某，矿长… and 4.李某某，总工程师…: the roll that a heading counts.
struct SectionRolls {
  let reading: MentionReading
  let figures: [Figure]

  /// The rolls whose persons are as many as their heading says. A roll of another length tells nothing: it may go on
  /// without numbers, or be cut off.
  func found() -> [NamedItems] {
    let headings = SectionHeadings(reading: reading, figures: figures)
    return headings.runs().flatMap { rolls($0, headings) }
  }

  private func rolls(_ run: [SectionHeadings.Heading], _ headings: SectionHeadings) -> [NamedItems] {
    run.indices.compactMap { index in
      let end =
        index + 1 < run.count
        ? run[index + 1].line.lowerBound : headings.next(behind: run[index].line)
      let names = names(in: run[index].line.upperBound..<end)
      guard names.count >= 2, figures[run[index].figure].value == Double(names.count) else { return nil }
      return NamedItems(claim: run[index].figure, names: names, isOpen: false)
    }
  }

  /// Those who open a numbered item, as long as the numbers follow one another.
  private func names(in range: Range<Int>) -> [String] {
    var names: [String] = []
    var last: Int?
    for mention in reading.mentions(.person, in: range) {
      guard let number = number(before: reading.starts[mention]) else { continue }
      guard last == nil || number == last.map({ $0 + 1 }) else { return [] }
      last = number
      names.append(reading.string(mention))
    }
    return names
  }

  /// 3 of 3.张某某 and of 3、张某某, at the head of a line or of an item in one.
  private func number(before start: Int) -> Int? {
    guard start > 1, Self.marks.contains(reading.folded[start - 1]) else { return nil }
    var at = start - 1
    while at > 0, TextUnit.isDigit(reading.folded[at - 1]) { at -= 1 }
    guard at < start - 1, start - 1 - at <= 3 else { return nil }
    let isOpen =
      at == 0 || Lines.isSpace(reading.folded[at - 1]) || Lines.isLineEnd(reading.folded[at - 1])
      || TextMark.endsClause(reading.folded[at - 1])
    return isOpen ? Int(String(decoding: reading.folded[at..<start - 1], as: UTF16.self)) : nil
  }

  private static let marks: UnitSet = ".、"
}
