/// How well the text around a name shows that it is one and where it ends.
extension PersonNameReader {
  /// Whether a name that begins with an ordinary word is a name all the same: 院长金文超涉嫌, 书记向东、县长…
  func trusts(
    _ name: Range<Int>, _ evidence: Int, isLonger: Bool, _ row: SurnameRow, _ isBehindPost: Bool
  ) -> Bool {
    let end = name.upperBound
    if !isLonger {
      return !row.isRisky
        || isBehindPost && evidence == 3 && end < text.count && taken.holds(.sanction, at: end)
        || isBehindPost && evidence >= 2 && suffersLater(name)
        || isBehindPost && evidence == 3 && end < text.count && Self.quotes.contains(text[end])
        || isBehindPost && Self.suffered.end(in: text, at: end) != nil
        || isBehindPost && evidence == 3 && end + 1 < text.count && text[end] == TextMark.enumerationComma
          && lattice.starts(LexiconTable.posts.bit | LexiconTable.institutions.bit, at: end + 1)
    }
    if evidence == 3 { return true }
    guard isBehindPost, evidence == 2 else { return false }
    return !row.isRisky || joinsBody(end) || Self.suffered.end(in: text, at: end) != nil
      || followers.end(in: text, at: end).map { $0 > end + 1 } ?? false
  }

  /// 科员高超收受红包…。高超受到警告: the word is used as a name again.
  private func suffersLater(_ name: Range<Int>) -> Bool {
    for start in stride(
      from: name.upperBound, to: min(text.count - name.count, name.upperBound + Self.reach), by: 1)
    where text[start] == text[name.lowerBound] && text[start..<start + name.count].elementsEqual(text[name]) {
      if Self.suffered.end(in: text, at: start + name.count) != nil { return true }
    }
    return false
  }

  /// 所长章生富和某局局长: what joins the name to the next person's body.
  private func joinsBody(_ end: Int) -> Bool {
    Self.joiners.contains(text[end]) && end + 1 < text.count
      && lattice.starts(
        LexiconTable.institutions.bit | LexiconTable.places.bit | LexiconTable.posts.bit, at: end + 1)
  }

  static let joiners: UnitSet = "和与及"

  var followers: PhraseSet { context.lexicon.boundaries.followers }

  /// How well the text at `end` shows that a name ends there.
  func evidence(at end: Int) -> Int {
    guard end < text.count, TextUnit.isHan(text[end]) else { return 3 }
    if taken.holds(.sanction, at: end), !taken.holds(.sanction, at: end - 1) { return 3 }
    if Self.titles.end(in: text, at: end) != nil { return 3 }
    if let follower = followers.end(in: text, at: end) {
      // 和 at the end of a clause is the end of a name: 那顺孟和.
      let isLast = follower == text.count || !TextUnit.isHan(text[follower])
      return isLast && text[end] == Self.and ? 0 : 2
    }
    if taken.holds([.date, .quantity], at: end) { return 2 }
    // 免去李勇昆山市卫生局局长职务.
    if taken.holds(.institution, at: end), !taken.holds(.institution, at: end - 1) { return 1 }
    // 魏庙片长李某: rather a place before a post.
    if lattice.starts(LexiconTable.posts.bit, at: end) { return 1 }
    return context.tokens.isBoundary(end) && longestWord(at: end) != nil ? 1 : 0
  }

  /// Whether a word of the segmentation that begins inside the given name runs over its end.
  func crosses(_ end: Int, from given: Int) -> Bool {
    guard end < text.count, !context.tokens.isBoundary(end) else { return false }
    let start = context.tokens.start(ofWordAt: end)
    if start < given { return evidence(at: end) < 3 }
    // 李虹安在立委任内: 安在 is a word, but 在 goes on behind the name.
    if followers.end(in: text, at: end) != nil, followers.end(in: text, at: start) == nil {
      return false
    }
    return evidence(at: end) < 3
  }
}
