/// What every recogniser sees of a notice. A class, so that handing it on costs nothing.
final class RecognitionContext {
  let notice: Notice
  /// The folded text: half width, simplified.
  let folded: [UInt16]
  let lexicon: Lexicon
  let tokens: Tokens
  let lattice: WordLattice
  /// Where the notice comes from, as its characters tell.
  let script: NoticeScript
  /// Whether the notice is printed in traditional characters.
  let isTraditional: Bool
  /// What earlier recognisers have taken.
  @exclusivity(unchecked) var taken: SpanMask
  /// The places that the notice names, read once for whoever asks.
  private(set) lazy var places = PlaceSurvey(self)

  init(notice: Notice, lexicon: Lexicon, segmenter: Segmenter) throws {
    self.notice = notice
    self.lexicon = lexicon
    folded = notice.text.folded
    lattice = WordLattice(notice.text, lexicon, marks: UnitMark.table)
    // One walk serves both, unless words stand in the printed text in other characters.
    let words = notice.text.keepsHan ? lattice.words : nil
    tokens = Tokens(
      boundaries: try segmenter.boundaries(of: notice.text.units, words: words), count: notice.text.count)
    script = NoticeScript(notice.text)
    isTraditional = notice.text.isTraditional
    taken = SpanMask(count: notice.text.count)
  }

  /// A name of the tables in the notice's own characters: 罚锾 is 罰鍰 in a traditional one.
  func printed(_ name: String) -> String { isTraditional ? lexicon.traditional(name) : name }
}
