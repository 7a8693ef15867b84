/// The sentences of a notice and the clauses within them, found from any position, with the cues in them.
///
/// A sentence ends at 。！？； or a line end; a clause also at ， and at a colon. The enumeration comma 、 ends neither. A
/// sentence of more than ``longest`` units ends with its clause, so that what reads a sentence for each of its counts
/// stays linear in the text; published ones hold a few hundred.
final class Clauses: Sendable {
  /// The sentences in order.
  let sentences: [Range<Int>]
  /// The cues in order.
  let cues: [Cue]
  private let sentenceIndex: [Int32]
  /// Where each sentence's cues begin; one more than sentences.
  private let firstCue: [Int32]
  /// The number of the clause at each position, and where each clause begins.
  private let clauseIndex: [Int32]
  private let clauseStarts: [Int32]
  private let folded: [UInt16]

  /// In UTF-16 units.
  private static let longest = 4000

  init(_ text: NoticeText, outside mask: SpanMask) {
    let folded = text.folded
    self.folded = folded
    var sentences: [Range<Int>] = []
    sentences.reserveCapacity(folded.count / 32 + 4)
    var clauseStarts: [Int32] = [0]
    clauseStarts.reserveCapacity(folded.count / 8 + 4)
    folded.withUnsafeBufferPointer { folded in
      var start = 0
      var next = 0
      while next < folded.count {
        let at = next
        next &+= 1
        // Most characters are Han and end nothing.
        guard folded[at] < 0x40 || folded[at] == 0x3002, TextMark.endsClause(folded[at]) else { continue }
        clauseStarts.append(Int32(truncatingIfNeeded: at + 1))
        guard TextMark.endsStatement(folded[at]) || at - start > Self.longest else { continue }
        if at == start, let last = sentences.last, Lines.isLineEnd(folded[at]) {
          // The line end behind 。 belongs to it.
          sentences[sentences.count - 1] = last.lowerBound..<at + 1
        } else {
          sentences.append(start..<at + 1)
        }
        start = at + 1
      }
      sentences.append(start..<folded.count)
    }
    self.clauseStarts = clauseStarts
    clauseIndex = Self.numbers(of: clauseStarts, count: folded.count)
    sentenceIndex = Self.numbers(
      of: sentences.map { Int32(truncatingIfNeeded: $0.lowerBound) }, count: folded.count)
    self.sentences = sentences
    cues = CueTable.shared.cues(in: folded, outside: mask)
    var firstCue = [Int32](repeating: 0, count: sentences.count + 1)
    var next = 0
    for number in sentences.indices {
      firstCue[number] = Int32(truncatingIfNeeded: next)
      while next < cues.count, cues[next].start < sentences[number].upperBound { next += 1 }
    }
    firstCue[sentences.count] = Int32(truncatingIfNeeded: cues.count)
    self.firstCue = firstCue
  }

  /// For each position up to `count` the number of the part that holds it, from where the parts begin.
  private static func numbers(of starts: [Int32], count: Int) -> [Int32] {
    [Int32](unsafeUninitializedCapacity: count + 1) { numbers, written in
      for number in starts.indices {
        let start = Int(starts[number])
        let end = number + 1 < starts.count ? Int(starts[number + 1]) : count + 1
        for at in start..<end { numbers[at] = Int32(truncatingIfNeeded: number) }
      }
      written = count + 1
    }
  }

  /// The sentence that holds `position`.
  func sentence(at position: Int) -> Range<Int> { sentences[Int(sentenceIndex[position])] }

  /// The index of the sentence that holds `position`.
  func index(at position: Int) -> Int { Int(sentenceIndex[position]) }

  /// The start of the clause that holds `position`.
  func clauseStart(_ position: Int) -> Int { Int(clauseStarts[Int(clauseIndex[position])]) }

  /// Where the clause that holds `position` ends, its mark excluded.
  func clauseEnd(_ position: Int) -> Int {
    let next = Int(clauseIndex[position]) + 1
    return next < clauseStarts.count ? Int(clauseStarts[next]) - 1 : folded.count
  }

  /// Where the full sentence ends that holds `position`: statements that only ； divides belong together, up to
  /// ``longest`` units.
  func fullEnd(_ position: Int) -> Int {
    var number = index(at: position)
    while number + 1 < sentences.count, let last = folded[sentences[number]].last, last == TextMark.semicolon,
      sentences[number].upperBound - position < Self.longest
    {
      number += 1
    }
    return sentences[number].upperBound
  }

  /// The indexes of the cues that begin in the sentence with index `sentence`.
  func cues(inSentence sentence: Int) -> Range<Int> { Int(firstCue[sentence])..<Int(firstCue[sentence + 1]) }

  /// The first cue of one of `kinds` within `range`, which may span sentences.
  func firstCue(_ kinds: CueKind, in range: Range<Int>) -> Cue? {
    guard !range.isEmpty else { return nil }
    var index = Int(firstCue[self.index(at: range.lowerBound)])
    while index < cues.count, cues[index].start < range.upperBound {
      let cue = cues[index]
      if cue.start >= range.lowerBound, cue.end <= range.upperBound, !cue.kinds.isDisjoint(with: kinds) {
        return cue
      }
      index += 1
    }
    return nil
  }

  /// The cue of one of `kinds` that ends right before `position`.
  func cue(_ kinds: CueKind, endingAt position: Int) -> Cue? {
    guard position > 0 else { return nil }
    for index in cues(inSentence: self.index(at: position - 1)) {
      let cue = cues[index]
      if cue.start >= position { break }
      if cue.end == position, !cue.kinds.isDisjoint(with: kinds) { return cue }
    }
    return nil
  }
}
