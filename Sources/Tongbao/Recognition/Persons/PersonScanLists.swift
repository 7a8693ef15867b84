/// Names that need no post because they stand in a list.
extension PersonScan {
  /// 王建国、李勇、张伟等数十人: three names and more in a list that 等 closes need no post, nor do four that fill the list:
  /// 委员包括王建国、李勇、张伟和陈东。
  func roster(_ first: PersonName) -> Int? {
    let comma = first.range.upperBound
    guard !first.isDoubtful, first.evidence == 3, comma < text.count,
      text[comma] == TextMark.enumerationComma
    else { return nil }
    guard first.range.lowerBound >= openListEnd else { return nil }
    var names = [first]
    var end = first.range.upperBound
    while let next = connected(behind: end), next < text.count, let other = reader.listed(at: next) {
      names.append(other)
      end = other.range.upperBound
    }
    let isClosed = end < text.count && text[end] == Self.others || Self.andMore.end(in: text, at: end) != nil
    let isWhole = names.count > 3 && (end == text.count || TextMark.endsClause(text[end]))
    guard names.count > 2, isClosed || isWhole else {
      openListEnd = end
      return nil
    }
    for name in names.dropLast() { append(name, pattern: "roster") }
    return add(names[names.count - 1], post: nil, pattern: "roster", sharesPost: false)
  }

  /// 先后有李勇、王建国2名干部落马, 包工头王建国等3人, 对王建国等人: a count of persons closes the list, or 等 and the
  /// count one name.
  func counted(_ first: PersonName) -> Int? {
    guard first.evidence == 3, !first.isDoubtful, first.range.count > 2, !first.isAnonymous,
      context.tokens.isBoundary(first.range.lowerBound) || context.isTraditional
    else { return nil }
    var end = first.range.upperBound
    var count = 1
    while let next = connected(behind: end), next < text.count,
      let other = reader.listed(at: next) ?? reader.name(at: next),
      other.evidence > 1, !other.isDoubtful || other.evidence == 3 && other.range.count < 4
    {
      end = other.range.upperBound
      count += 1
    }
    let isOpen = end < text.count && text[end] == Self.others
    guard count > 1 || isOpen, countsPersons(isOpen ? end + 1 : end) || isOpen && isPeople(end + 1) else {
      return nil
    }
    return add(first, post: nil, pattern: "counted", sharesPost: false)
  }

  /// Whether a count of persons begins at `start`: 3名, 二人.
  private func countsPersons(_ start: Int) -> Bool {
    guard start < text.count, taken.holds(.quantity, at: start) else { return false }
    var end = start
    while end < text.count, taken.holds(.quantity, at: end) { end += 1 }
    return Self.personUnits.contains(text[end - 1])
  }

  /// 王建国等人, but 等人员.
  private func isPeople(_ at: Int) -> Bool {
    at < text.count && text[at] == Self.people
      && !(at + 1 < text.count && Self.kindsOfPeople.contains(text[at + 1]))
  }

  private static let people: UInt16 = 0x4EBA
  private static let kindsOfPeople: UnitSet = "员士民群类才大力"

  /// 李勇、王建国、张伟及另五名船员
  private static let andMore: PhraseSet = ["及另", "和另", "以及另", "及其他", "和其他", "与另"]

  /// 陳大文法官判刑時指: in Hong Kong and Taiwan the title of a judge stands behind the name.
  func titled(_ name: PersonName) -> Int? {
    guard context.script.isOverseas, !name.isDoubtful, name.range.count > 2,
      let end = Self.titles.end(in: text, at: name.range.upperBound)
    else { return nil }
    return add(name, post: name.range.upperBound..<end, pattern: "titled", sharesPost: false)
  }

  /// 委员包括王建国、李勇…: what opens a list inside a clause.
  static let listOpenings: PhraseSet = ["包括", "包含", "有", "为", "是", "分别是", "分别为", "即", "计有", "计"]

  static let titles: PhraseSet = ["法官", "裁判官", "检察官", "大律师", "议员", "委员"]
  private static let personUnits: UnitSet = "人名位"
}
