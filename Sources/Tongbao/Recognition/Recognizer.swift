/// Runs the recognisers of every kind over a notice, each seeing what those before it took.
struct Recognizer {
  /// All mentions by position, and what was odd about them.
  func findings(in context: RecognitionContext) -> (mentions: [Mention], warnings: [Warning]) {
    var mentions: [Mention] = []
    func take(_ found: [Mention], _ layer: SpanMask.Layer) {
      for mention in found { context.taken.mark(mention.range, layer) }
      mentions += found
    }
    take(CitationRecognizer().mentions(in: context), .citation)
    for idiom in IdiomRecognizer().ranges(in: context) { context.taken.mark(idiom, .idiom) }
    let dates = DateRecognizer().findings(in: context)
    take(dates.mentions, .date)
    take(QuantityRecognizer().mentions(in: context), .quantity)
    take(InstitutionRecognizer().mentions(in: context), .institution)
    take(SanctionRecognizer().mentions(in: context), .sanction)
    take(PersonRecognizer().mentions(in: context), .person)
    mentions = Self.inOrder(mentions)
    PostInstitutions.link(&mentions)
    return (mentions, dates.warnings)
  }

  /// By start, then by end. A mention is large: only its key is moved about.
  private static func inOrder(_ mentions: [Mention]) -> [Mention] {
    var keys: [UInt64] = []
    keys.reserveCapacity(mentions.count)
    for index in mentions.indices {
      let range = mentions[index].range
      keys.append(UInt64(range.lowerBound) << 40 | UInt64(range.count & 0xFFFF) << 24 | UInt64(index))
    }
    keys.sort()
    return keys.map { mentions[Int($0 & 0xFF_FFFF)] }
  }
}
