/// Who, when and in which field: what a sentence says once for all its figures.
final class ClaimScope {
  private let reading: MentionReading
  private let ownPlace: String?
  /// What was found for a sentence; figures of one sentence share it.
  private var sentence = -1
  private var field: (end: Int, text: String)?
  private var actor: (end: Int, text: String)?
  private var block = 0

  init(reading: MentionReading, region: NoticeRegion?) {
    self.reading = reading
    ownPlace = region.map { Self.lastPlace(of: $0.name) }
  }

  /// The nearest span of time before `position`: in its sentence, else in an earlier one of the same paragraph.
  func period(at position: Int) -> Period? {
    let own = reading.clauses.index(at: position)
    guard let paragraph = paragraph(at: position) else { return period(inSentence: own, before: position) }
    var sentence = own
    while sentence >= 0, own - sentence <= Self.reach,
      sentence == own || reading.clauses.sentences[sentence].lowerBound >= paragraph
    {
      if let period = period(inSentence: sentence, before: position) { return period }
      sentence -= 1
    }
    return nil
  }

  /// How many sentences back a span of time still holds.
  private static let reach = 12

  private func period(inSentence sentence: Int, before position: Int) -> Period? {
    for index in reading.mentions(inSentence: sentence).reversed() {
      guard reading.mentions[index].range.upperBound <= position,
        case .date(let date) = reading.mentions[index].content, date.kind == .date || date.kind == .time,
        date.begin != nil || date.end != nil
      else { continue }
      return Period(
        begin: date.begin, end: date.end, text: reading.text.string(reading.mentions[index].range))
    }
    return nil
  }

  /// Where the block begins that holds `position`. Positions come in order, so the search goes on where it stopped.
  private func paragraph(at position: Int) -> Int? {
    let blocks = reading.context.notice.blocks
    while block < blocks.count, blocks[block].range.upperBound <= position { block += 1 }
    return block < blocks.count && blocks[block].range.contains(position)
      ? blocks[block].range.lowerBound : nil
  }

  /// The noun that ends in 领域 in the sentence of `position`: 生态文明建设领域.
  func domain(at position: Int) -> String? {
    read(sentenceOf: position)
    return field.flatMap { $0.end <= position ? $0.text : nil }
  }

  /// The first body or place of the sentence before `position`; else the notice's own place.
  func agent(at position: Int) -> String? {
    read(sentenceOf: position)
    return actor.flatMap { $0.end <= position ? $0.text : nil } ?? ownPlace
  }

  private func read(sentenceOf position: Int) {
    let index = reading.clauses.index(at: position)
    guard index != sentence else { return }
    sentence = index
    field = domain(in: reading.clauses.sentences[index])
    actor = actor(inSentence: index)
  }

  private static let domainTail: Phrase = "领域"
  private static let domainStops: Set<UInt16> = Set("共在对和查处，、的有".utf16)

  private func domain(in sentence: Range<Int>) -> (end: Int, text: String)? {
    for at in sentence
    where reading.folded[at] == Self.domainTail.units[0] && Self.domainTail.matches(reading.folded, at: at) {
      var start = at
      while start > sentence.lowerBound, PrintedDate.isHan(reading.folded[start - 1]),
        !Self.domainStops.contains(reading.folded[start - 1]), at - start < 12
      {
        start -= 1
      }
      if start < at { return (at + 2, reading.text.string(start..<at + 2)) }
    }
    return nil
  }

  private func actor(inSentence index: Int) -> (end: Int, text: String)? {
    for mention in reading.mentions(inSentence: index) {
      if case .institution(let body) = reading.mentions[mention].content,
        let name = body.members.first ?? body.name
      {
        return (reading.mentions[mention].range.upperBound, name)
      }
    }
    let lattice = reading.context.lattice
    for at in reading.clauses.sentences[index] where lattice.starts(LexiconTable.places.bit, at: at) {
      if let place = lattice.longest(.places, at: at, where: { !$0.entry.isSecondary }) {
        return (place.end, reading.text.string(at..<place.end))
      }
    }
    return nil
  }

  /// The last division of a chain: 江苏省苏州市昆山市 gives 昆山市.
  private static func lastPlace(of chain: String) -> String {
    let scalars = chain.unicodeScalars
    guard let last = scalars.indices.last, let end = scalars[..<last].lastIndex(where: isEnding) else {
      return chain
    }
    return String(scalars[scalars.index(after: end)...])
  }

  private static func isEnding(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "省", "市", "县", "区", "州", "盟", "旗": true
    default: false
    }
  }
}
