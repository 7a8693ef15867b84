/// The sentences of a notice and the clauses within them, found from any position.
///
/// A sentence ends at 。！？； or a line end; a clause also at ， and at a colon. The enumeration comma 、 ends neither.
final class Clauses: Sendable {
  /// The sentences in order.
  let sentences: [Range<Int>]
  private let sentenceIndex: [Int32]
  private let folded: [UInt16]

  init(_ text: NoticeText) {
    let folded = text.folded
    self.folded = folded
    var sentences: [Range<Int>] = []
    var index = [Int32](repeating: 0, count: folded.count + 1)
    var start = 0
    for at in 0..<folded.count {
      index[at] = Int32(sentences.count)
      if Self.endsSentence(folded, at) {
        sentences.append(start..<at + 1)
        start = at + 1
      }
    }
    sentences.append(start..<folded.count)
    index[folded.count] = Int32(sentences.count - 1)
    self.sentences = sentences
    sentenceIndex = index
  }

  /// The sentence that holds `position`.
  func sentence(at position: Int) -> Range<Int> { sentences[Int(sentenceIndex[position])] }

  /// The index of the sentence that holds `position`.
  func index(at position: Int) -> Int { Int(sentenceIndex[position]) }

  /// The start of the clause that holds `position`.
  func clauseStart(_ position: Int) -> Int {
    let sentence = sentence(at: position)
    var at = position
    while at > sentence.lowerBound, !Self.endsClause(folded[at - 1]) { at -= 1 }
    return at
  }

  /// Where the clause that holds `position` ends, its mark excluded.
  func clauseEnd(_ position: Int) -> Int {
    let sentence = sentence(at: position)
    var at = position
    while at < sentence.upperBound, !Self.endsClause(folded[at]), !Self.endsSentence(folded, at) { at += 1 }
    return at
  }

  static func endsClause(_ unit: UInt16) -> Bool { unit == 0x2C || unit == 0x3A }

  /// 。！？； and line ends. A half-width point ends nothing: it stands in numbers.
  static func endsSentence(_ text: [UInt16], _ at: Int) -> Bool {
    switch text[at] {
    case 0x3002, 0x21, 0x3F, 0x3B, 0x0A, 0x0D: true
    default: false
    }
  }
}
