/// Where a body's name begins, read leftwards from its head.
extension OrganHeadParser {
  /// Where a name that goes on at `end` begins, reading leftwards and not before `floor`.
  func freeStart(endingAt end: Int, floor: Int, limit: Int) -> Int {
    var at = end
    let bound = max(floor, end - limit)
    while at > bound {
      if units[at - 1] == 0x29 || units[at - 1] == 0x201D || units[at - 1] == 0x300D {
        let open: UInt16 = units[at - 1] == 0x29 ? 0x28 : units[at - 1] - 1
        guard let start = (max(bound, at - 14)..<at - 1).last(where: { units[$0] == open }),
          past(mark: start, from: -1) == at
        else { break }
        // （一） numbers a case; （北京） belongs to a name that began before it.
        if open == 0x28, start == bound || at - start < 4 || !NameUnit.isHan(units[start - 1]) { break }
        at = start
        continue
      }
      let kind = NameUnit.of(units[at - 1])
      guard kind & (NameUnit.han | NameUnit.alphanumeric) != 0, !isTaken(at - 1) else { break }
      if end - at >= 3, endsMaskedPerson(at) { break }
      var word = context.tokens.start(ofWordAt: at - 1)..<at
      // 8月|经市政府: what ICU cut across a date.
      while word.lowerBound < at - 1, word.lowerBound < bound || isTaken(word.lowerBound) {
        word = word.lowerBound + 1..<at
      }
      if at < end, isJoinedCharacter(word, bound) {
        at = word.lowerBound - 1
        continue
      }
      if NameBoundary.stops(word, context) || isPostOrClass(word) { break }
      at = word.lowerBound
    }
    return at
  }

  /// 和 in 顺和行海产有限公司: a single character that opens its line or its clause is no body of its own.
  private func isJoinedCharacter(_ word: Range<Int>, _ bound: Int) -> Bool {
    guard word.count == 1, units[word.lowerBound] == Self.and, word.lowerBound > bound,
      NameUnit.isHan(units[word.lowerBound - 1]), !isTaken(word.lowerBound - 1),
      NameUnit.of(units[word.lowerBound - 1]) & (NameUnit.stop | NameUnit.pointer | NameUnit.level) == 0,
      !Self.pronouns.contains(units[word.lowerBound - 1])
    else { return false }
    return word.lowerBound - 1 == 0 || !NameUnit.isHan(units[word.lowerBound - 2])
  }

  private static let and: UInt16 = 0x548C  // 和
  private static let pronouns: UnitSet = "其他她并又及与我你这那"

  /// 张某某 before 帮助清河建设有限公司; 某某 of 某某有限公司 is a firm's.
  private func endsMaskedPerson(_ end: Int) -> Bool {
    var at = end
    while at > 0, units[at - 1] == Self.someone { at -= 1 }
    guard at < end, at > 0 else { return false }
    return context.lattice.longest(.surnames, at: at - 1, where: { $0.end == at }) != nil
  }

  private static let someone: UInt16 = 0x67D0  // 某

  static let trades: PhraseSet = ["顾问", "会计", "律师", "教师", "工程师", "职工", "干部", "理事", "监理"]

  private func isPostOrClass(_ word: Range<Int>) -> Bool {
    // 精实企业管理顾问公司
    if Self.enterprise.matches(units, at: word.lowerBound), word.count == 2,
      Self.services.end(in: units, at: word.upperBound) != nil
    {
      return false
    }
    return word.count >= 2 && Self.trades.end(in: units, at: word.lowerBound) != word.upperBound
      && (context.lattice.exact(.posts, word) != nil
        || context.lattice.exact(.classes, word) != nil && context.lattice.exact(.institutions, word) == nil)
  }

  private static let enterprise: Phrase = "企业"
  private static let services: PhraseSet = ["管理", "咨询", "顾问", "服务", "策划", "发展", "营销", "集团", "孵化"]
}
