/// The mentions of a notice together with the text around them, as every part of the interpretation reads them.
/// A class, so that handing it on costs nothing.
final class MentionReading {
  let mentions: [Mention]
  let context: RecognitionContext
  let clauses: Clauses
  /// Where each sentence's mentions begin among all, which stand in the order of the text; one more than sentences.
  private let firstMention: [Int32]

  let folded: [UInt16]
  let text: NoticeText

  init(mentions: [Mention], context: RecognitionContext, clauses: Clauses) {
    self.mentions = mentions
    folded = context.folded
    text = context.notice.text
    self.context = context
    self.clauses = clauses
    var firstMention = [Int32](repeating: 0, count: clauses.sentences.count + 1)
    var index = 0
    for (number, sentence) in clauses.sentences.enumerated() {
      firstMention[number] = Int32(index)
      while index < mentions.count, mentions[index].range.lowerBound < sentence.upperBound { index += 1 }
    }
    firstMention[clauses.sentences.count] = Int32(mentions.count)
    self.firstMention = firstMention
  }

  /// The indexes of the mentions that begin in the sentence with index `sentence`.
  func mentions(inSentence sentence: Int) -> Range<Int> {
    Int(firstMention[sentence])..<Int(firstMention[sentence + 1])
  }

  /// The indexes of the mentions that lie within `range`, which must not leave its sentence.
  func mentions(in range: Range<Int>) -> [Int] {
    guard !range.isEmpty else { return [] }
    return mentions(inSentence: clauses.index(at: range.lowerBound)).filter {
      mentions[$0].range.lowerBound >= range.lowerBound && mentions[$0].range.upperBound <= range.upperBound
    }
  }

  /// The indexes of the claims whose quantities begin in `range`. Claims stand in the order of the text.
  func claims(_ claims: [Claim], in range: Range<Int>) -> Range<Int> {
    func first(from position: Int) -> Int {
      var (low, high) = (0, claims.count)
      while low < high {
        let middle = (low + high) / 2
        if mentions[claims[middle].quantity].range.lowerBound < position {
          low = middle + 1
        } else {
          high = middle
        }
      }
      return low
    }
    let start = first(from: range.lowerBound)
    return start..<max(start, first(from: range.upperBound))
  }

  /// The span of a claim's quantity.
  func range(of claim: Claim) -> Range<Int> { mentions[claim.quantity].range }

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

  /// The first position in `range` at which one of `phrases` stands, with its end.
  func first(_ phrases: PhraseSet, in range: Range<Int>) -> Range<Int>? {
    for at in range {
      if let end = phrases.end(in: folded, at: at), end <= range.upperBound { return at..<end }
    }
    return nil
  }
}
