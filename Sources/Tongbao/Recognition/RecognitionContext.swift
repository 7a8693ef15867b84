/// What every recogniser sees of a notice.
struct RecognitionContext: Sendable {
  let notice: Notice
  let lexicon: Lexicon
  let tokens: Tokens
  let lattice: WordLattice
  /// What earlier recognisers have taken.
  var taken: SpanMask

  init(notice: Notice, lexicon: Lexicon, segmenter: Segmenter) throws {
    self.notice = notice
    self.lexicon = lexicon
    tokens = Tokens(
      boundaries: try segmenter.boundaries(of: notice.text.units), count: notice.text.count)
    lattice = WordLattice(notice.text, lexicon)
    taken = SpanMask(count: notice.text.count)
  }

  /// The folded text: half width, simplified.
  var folded: [UInt16] { notice.text.folded }
}
