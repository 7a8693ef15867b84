/// Finds the expressions that hold a numeral but count nothing: 一岗双责, 八项规定.
struct IdiomRecognizer {
  func ranges(in context: RecognitionContext) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var at = 0
    while at < context.folded.count {
      if let idiom = context.lattice.longest(.idioms, at: at) {
        ranges.append(at..<idiom.end)
        at = idiom.end
      } else {
        at += 1
      }
    }
    return ranges
  }
}
