/// Who, when and in which field: what a sentence says once for all its figures.
struct ClaimScope {
  let reading: MentionReading
  let region: NoticeRegion?

  /// The nearest span of time before `position`: in its sentence, else in an earlier one of the same paragraph.
  func period(at position: Int) -> Period? {
    let own = reading.clauses.index(at: position)
    let paragraph = reading.context.notice.blocks.first { $0.range.contains(position) }?.range
    var sentence = own
    while sentence >= 0 {
      let range = reading.clauses.sentences[sentence]
      if sentence < own, let paragraph, range.lowerBound < paragraph.lowerBound { return nil }
      for index in reading.mentions(inSentence: sentence).reversed()
      where reading.mentions[index].range.upperBound <= position {
        guard let date = reading.date(index), date.kind == .date || date.kind == .time else { continue }
        if date.begin == nil, date.end == nil { continue }
        return Period(begin: date.begin, end: date.end, text: reading.text.string(reading.mentions[index].range))
      }
      if paragraph == nil { return nil }
      sentence -= 1
    }
    return nil
  }

  private static let domainTail: Phrase = "领域"
  private static let domainStops: Set<UInt16> = Set("共在对和查处，、的有".utf16)

  /// The noun that ends in 领域 in the sentence of `position`: 生态文明建设领域.
  func domain(at position: Int) -> String? {
    let sentence = reading.clauses.sentence(at: position)
    for at in sentence.lowerBound..<position where Self.domainTail.matches(reading.folded, at: at) {
      var start = at
      while start > sentence.lowerBound, PrintedDate.isHan(reading.folded[start - 1]),
        !Self.domainStops.contains(reading.folded[start - 1]), at - start < 12
      {
        start -= 1
      }
      if start < at { return reading.text.string(start..<at + 2) }
    }
    return nil
  }

  /// The first body or place of the sentence before `position`; else the notice's own place.
  func agent(at position: Int) -> String? {
    let sentence = reading.clauses.sentence(at: position)
    for index in reading.mentions(inSentence: reading.clauses.index(at: position)) {
      guard reading.mentions[index].range.upperBound <= position else { break }
      if let body = reading.institution(index) { return body.members.first ?? body.name }
    }
    for at in sentence.lowerBound..<position {
      if let place = reading.context.lattice.longest(.places, at: at, where: { !$0.entry.isSecondary }) {
        return reading.text.string(at..<place.end)
      }
    }
    guard let region, let place = region.name.lastPlace else { return nil }
    return place
  }
}

extension String {
  /// The last division of a chain: 江苏省苏州市昆山市 gives 昆山市.
  fileprivate var lastPlace: String? {
    let endings: Set<Character> = ["省", "市", "县", "区", "州", "盟", "旗"]
    let characters = Array(self)
    guard characters.count > 1 else { return isEmpty ? nil : self }
    var start = characters.count - 2
    while start > 0, !endings.contains(characters[start]) { start -= 1 }
    return String(characters[(start > 0 ? start + 1 : 0)...])
  }
}
