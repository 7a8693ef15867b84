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
    Self.sort(&mentions)
    PostInstitutions.link(&mentions)
    return (mentions, dates.warnings)
  }

  /// By start, then by end. A mention is large: only its key is sorted, and no mention is moved twice.
  private static func sort(_ mentions: inout [Mention]) {
    var keys: [(start: Int, end: Int, index: Int)] = []
    keys.reserveCapacity(mentions.count)
    for index in mentions.indices {
      let range = mentions[index].range
      keys.append((range.lowerBound, range.upperBound, index))
    }
    keys.sort { $0 < $1 }
    mentions.withUnsafeMutableBufferPointer { mentions in
      guard let base = mentions.baseAddress else { return }
      for first in keys.indices where keys[first].index != first {
        // Along the cycle that begins here, each mention moves to its place, and the next into the gap it leaves.
        let held = (base + first).move()
        var gap = first
        while keys[gap].index != first {
          let source = keys[gap].index
          (base + gap).moveInitialize(from: base + source, count: 1)
          keys[gap].index = gap
          gap = source
        }
        (base + gap).initialize(to: held)
        keys[gap].index = gap
      }
    }
  }
}
