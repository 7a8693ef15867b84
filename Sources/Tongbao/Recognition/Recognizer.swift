/// Runs the recognisers of every kind over a notice, each seeing what those before it took.
struct Recognizer {
  /// All mentions by position.
  func mentions(in context: inout RecognitionContext) -> [Mention] {
    var mentions: [Mention] = []
    func take(_ found: [Mention], _ layer: SpanMask.Layer) {
      for mention in found { context.taken.mark(mention.range, layer) }
      mentions += found
    }
    take(CitationRecognizer().mentions(in: context), .citation)
    for idiom in IdiomRecognizer().ranges(in: context) { context.taken.mark(idiom, .idiom) }
    take(DateRecognizer().mentions(in: context), .date)
    take(QuantityRecognizer().mentions(in: context), .quantity)
    take(InstitutionRecognizer().mentions(in: context), .institution)
    take(SanctionRecognizer().mentions(in: context), .sanction)
    take(PersonRecognizer().mentions(in: context), .person)
    return mentions.sorted { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
  }
}
