/// What stands right behind a name that opens a clause and tells who it is: an age, a nationality, a post.
extension PersonScan {
  /// 王建国,某公司时任董事长; at the head of a line: a party of a decision.
  func isParty(_ name: PersonName) -> Bool {
    let start = name.range.lowerBound
    let opensLine = opensLine(start)
    guard opensLine || opensItem(start) || opensDecision(name),
      name.range.upperBound < text.count, text[name.range.upperBound] == TextMark.comma
    else { return false }
    let clause = name.range.upperBound + 1
    var end = clause
    while end < text.count, end - clause < 40, !TextMark.endsClause(text[end]), text[end] != TextMark.open {
      end += 1
    }
    for first in max(clause, end - 6)..<end where lattice.exact(.posts, first..<end) != nil { return true }
    // 2.李建国,清河煤矿带班瓦斯工: the body tells that what follows is his post, though no table holds it.
    return opensItem(start) && !name.isDoubtful && !name.isWeak && clause < text.count
      && (taken.holds(.institution, at: clause) || text[clause] == Self.this)
  }

  /// Whether nothing but blanks, dashes and bullets stands before `start` in its line: ——李建国，副县长，政务记过.
  func opensLine(_ start: Int) -> Bool {
    var at = start
    while at > 0, start - at < Self.longestOpening,
      Lines.isSpace(text[at - 1]) || Self.bullets.contains(text[at - 1])
    {
      at -= 1
    }
    return at == 0 || text[at - 1] == 0x0A
  }

  private static let longestOpening = 6
  static let bullets: UnitSet = "—–-•·●◆■▪*"

  /// 李建国(苗族), as lists of those held responsible have it.
  func isOfNationality(_ name: PersonName) -> Bool {
    let open = name.range.upperBound
    guard open < text.count, text[open] == TextMark.open,
      let close = (open + 2..<min(text.count, open + 8)).first(where: { text[$0] == TextMark.close })
    else { return false }
    return text[close - 1] == Self.nationality
  }

  private static let this: UInt16 = 0x8BE5  // 该
  private static let nationality: UInt16 = 0x65CF  // 族

  /// 2.王建国,某局局长,给予警告: behind a number in running text.
  func opensItem(_ start: Int) -> Bool {
    start > 1 && (text[start - 1] == 0x2E || text[start - 1] == TextMark.enumerationComma)
      && TextUnit.isDigit(text[start - 2])
  }

  /// Behind a full stop a name with its post and a sanction in one sentence is a party too.
  func opensDecision(_ name: PersonName) -> Bool {
    let start = name.range.lowerBound
    return start > 0 && TextMark.endsSentence(text[start - 1]) && !name.isDoubtful
      && isDealtWith(name.range.upperBound)
  }

  func hasAge(_ end: Int) -> Bool {
    guard end + 2 < text.count, text[end] == TextMark.open, TextUnit.isDigit(text[end + 1]) else {
      return false
    }
    var at = end + 1
    while at < text.count, TextUnit.isDigit(text[at]) { at += 1 }
    return at < text.count && text[at] == 0x5C81
  }

  /// 梁大文,38歲,時任某局助理: an age between commas, as Hong Kong prints it.
  func hasAgeApart(_ name: PersonName) -> Bool {
    let end = name.range.upperBound
    guard !name.isDoubtful || name.evidence == 3, end + 3 < text.count, text[end] == TextMark.comma else {
      return false
    }
    var at = end + 1
    while at < min(text.count, end + 6), NumeralClass.begins(text[at]) { at += 1 }
    return at > end + 1 && at < text.count && text[at] == 0x5C81
  }
}
