/// Who and in which field: what a sentence says once for all its figures.
struct ClaimScope {
  private let reading: MentionReading
  private let ownPlace: String?
  /// What was found for a sentence; figures of one sentence share it.
  private var sentence = -1
  private var field: (end: Int, text: String)?
  private var actor: (end: Int, text: String)?

  init(_ reading: MentionReading, region: NoticeRegion?) {
    self.reading = reading
    ownPlace = region.map { Self.lastPlace(of: $0.name) }
  }

  /// The first body or place of the figure's sentence before it; else the notice's own place. And the noun that ends
  /// in 领域: 生态文明建设领域.
  mutating func scope(of figure: Figure) -> (agent: String?, domain: String?) {
    if figure.sentence != sentence {
      sentence = figure.sentence
      field = domain()
      actor = firstActor()
    }
    let agent = actor.flatMap { $0.end <= figure.start ? $0.text : nil } ?? ownPlace
    return (agent, field.flatMap { $0.end <= figure.start ? $0.text : nil })
  }

  private static let longestDomain = 12
  private static let domainStops: Set<UInt16> = Set("共在对和查处起件展施、的有".utf16)

  private func domain() -> (end: Int, text: String)? {
    let range = reading.clauses.sentences[sentence]
    guard let cue = reading.clauses.firstCue(.domain, in: range) else { return nil }
    var start = cue.start
    while start > range.lowerBound, PrintedDate.isHan(reading.folded[start - 1]),
      !Self.domainStops.contains(reading.folded[start - 1]), cue.start - start < Self.longestDomain
    {
      start -= 1
    }
    return start < cue.start ? (cue.end, reading.text.string(start..<cue.end)) : nil
  }

  private func firstActor() -> (end: Int, text: String)? {
    for mention in reading.mentions(inSentence: sentence) where reading.kinds[mention] == .institution {
      if let body = reading.institution(mention), let name = body.members.first ?? body.name {
        return (reading.ends[mention], name)
      }
    }
    let lattice = reading.context.lattice
    let range = reading.clauses.sentences[sentence]
    var at = lattice.next(LexiconTable.places.bit, from: range.lowerBound, before: range.upperBound)
    while at < range.upperBound {
      if let place = lattice.longest(.places, at: at, where: { !$0.entry.isSecondary }) {
        return (place.end, reading.text.string(at..<place.end))
      }
      at = lattice.next(LexiconTable.places.bit, from: at + 1, before: range.upperBound)
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
