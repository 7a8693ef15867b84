/// A notice as the institution's parsers share it: held once, by reference.
///
/// A recognition context is a large value; handing it from parser to parser by value costs more than the parsing.
final class InstitutionSource: Sendable {
  let notice: Notice
  let lexicon: Lexicon
  let tokens: Tokens
  let lattice: WordLattice
  let taken: SpanMask
  let script: NoticeScript
  /// The folded text.
  let folded: [UInt16]

  init(_ context: RecognitionContext) {
    notice = context.notice
    lexicon = context.lexicon
    tokens = context.tokens
    lattice = context.lattice
    taken = context.taken
    script = context.script
    folded = context.notice.text.folded
  }
}
