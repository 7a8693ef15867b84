/// The mentions of a notice together with the text around them, as every part of the interpretation reads them.
/// A class, so that handing it on costs nothing.
final class MentionReading {
  let mentions: [Mention]
  let context: RecognitionContext
  let clauses: Clauses
  let folded: [UInt16]
  let text: NoticeText
  /// The kinds and spans of the mentions by themselves, for the many questions that need no more.
  let kinds: [MentionKind]
  let starts: [Int]
  let ends: [Int]
  /// Where each sentence's mentions begin among all, which stand in the order of the text; one more than sentences.
  private let firstMention: [Int32]
  /// How many quantities stand before each mention; one more than mentions.
  private let quantitiesBefore: [Int32]

  init(mentions: [Mention], context: RecognitionContext, clauses: Clauses) {
    self.mentions = mentions
    folded = context.folded
    text = context.notice.text
    self.context = context
    self.clauses = clauses
    kinds = mentions.map(\.kind)
    starts = mentions.map(\.range.lowerBound)
    ends = mentions.map(\.range.upperBound)
    var quantitiesBefore: [Int32] = [0]
    quantitiesBefore.reserveCapacity(mentions.count + 1)
    var quantities: Int32 = 0
    for kind in kinds {
      if kind == .quantity { quantities += 1 }
      quantitiesBefore.append(quantities)
    }
    self.quantitiesBefore = quantitiesBefore
    var firstMention = [Int32](repeating: 0, count: clauses.sentences.count + 1)
    var index = 0
    for number in clauses.sentences.indices {
      firstMention[number] = Int32(truncatingIfNeeded: index)
      let end = clauses.sentences[number].upperBound
      while index < mentions.count, starts[index] < end { index += 1 }
    }
    firstMention[clauses.sentences.count] = Int32(truncatingIfNeeded: mentions.count)
    self.firstMention = firstMention
  }

  /// The indexes of the mentions that begin in the sentence with index `sentence`.
  func mentions(inSentence sentence: Int) -> Range<Int> {
    Int(firstMention[sentence])..<Int(firstMention[sentence + 1])
  }

  /// The indexes of the mentions of `kind` that lie within `range`, which may span sentences.
  func mentions(_ kind: MentionKind, in range: Range<Int>) -> [Int] {
    guard !range.isEmpty else { return [] }
    var found: [Int] = []
    var index = Int(firstMention[clauses.index(at: range.lowerBound)])
    while index < kinds.count, starts[index] < range.upperBound {
      if kinds[index] == kind, starts[index] >= range.lowerBound, ends[index] <= range.upperBound {
        found.append(index)
      }
      index += 1
    }
    return found
  }

  /// 发票3519份 and 专用发票1286份: the same two characters right before.
  func hasSameLabel(_ first: Figure, _ second: Figure) -> Bool {
    guard first.start >= 2, second.start >= 2 else { return false }
    let own = folded[first.start - 2..<first.start]
    return own.allSatisfy(PrintedDate.isHan) && own.elementsEqual(folded[second.start - 2..<second.start])
  }

  func quantity(_ index: Int) -> Quantity? {
    if case .quantity(let quantity) = mentions[index].content { return quantity }
    return nil
  }

  func sanction(_ index: Int) -> Sanction? {
    if case .sanction(let sanction) = mentions[index].content { return sanction }
    return nil
  }

  func date(_ index: Int) -> TemporalExpression? {
    if case .date(let date) = mentions[index].content { return date }
    return nil
  }

  func institution(_ index: Int) -> Institution? {
    if case .institution(let institution) = mentions[index].content { return institution }
    return nil
  }

  func person(_ index: Int) -> Person? {
    if case .person(let person) = mentions[index].content { return person }
    return nil
  }

  /// Who a person or a body is: the printed text, or the members of a coordination, 昆山市财政局 and 昆山市审计局 for
  /// 昆山市财政局、审计局.
  func bearers(_ mention: Int) -> [String] {
    let members = institution(mention)?.members ?? []
    return members.isEmpty ? [string(mention)] : members
  }

  /// The printed text of a mention.
  func string(_ mention: Int) -> String { text.string(starts[mention]..<ends[mention]) }

  /// The first position in `range` at which one of `phrases` stands, with its end.
  func first(_ phrases: PhraseSet, in range: Range<Int>) -> Range<Int>? { phrases.first(in: folded, range) }

  /// The indexes of the figures that begin in `range`. There is one for each quantity, in the order of the text.
  func figures(_ figures: [Figure], in range: Range<Int>) -> Range<Int> {
    let first = quantity(from: range.lowerBound)
    return first..<max(first, quantity(from: range.upperBound))
  }

  /// How many quantities begin before `position`.
  private func quantity(from position: Int) -> Int {
    var mention = Int(firstMention[clauses.index(at: min(max(0, position), folded.count))])
    // The sentence mostly holds few; a list may hold thousands.
    var step = 1
    while mention + step <= starts.count, starts[mention + step - 1] < position {
      mention += step
      step *= 2
    }
    var end = min(starts.count, mention + step)
    while mention < end {
      let middle = (mention + end) / 2
      if starts[middle] < position { mention = middle + 1 } else { end = middle }
    }
    return Int(quantitiesBefore[mention])
  }

  /// The indexes of the figures in the sentence with index `sentence`.
  func figures(_ figures: [Figure], inSentence sentence: Int) -> Range<Int> {
    self.figures(figures, in: clauses.sentences[sentence])
  }

  /// The indexes of the figures before the one at `later` that stand at most `sentences` sentences back; 0 is its own.
  func figures(_ figures: [Figure], before later: Int, within sentences: Int) -> Range<Int> {
    let first = clauses.sentences[max(0, figures[later].sentence - sentences)].lowerBound
    return min(self.figures(figures, in: first..<figures[later].start).lowerBound, later)..<later
  }
}
