/// What a case is about, in the notice's words.
struct Violation {
  let reading: MentionReading

  private static let ends: PhraseSet = ["等问题", "的问题", "问题", "一案", "案"]
  private static let causes: PhraseSet = ["因"]
  private static let consequences: PhraseSet = ["被", "受到", "均被", "已被", "分别", "均受到", "予以"]
  private static let preludes: PhraseSet = ["存在", "分别", "涉嫌存在", "在任职期间"]
  private static let leastLength = 3
  private static let longest = 60

  /// 张某某违规收受礼品、礼金问题。 gives 违规收受礼品、礼金; 孙某因涉嫌重大责任事故罪被刑事拘留 gives 涉嫌重大责任事故罪.
  func text(of person: Int, _ sanctions: [Int]) -> String? {
    (headed(by: person) ?? caused(sanctions)).map(reading.text.string)
  }

  /// The clause behind the last name, where the sentence ends in 问题.
  private func headed(by person: Int) -> Range<Int>? {
    let sentence = reading.clauses.sentence(at: reading.starts[person])
    var end = sentence.upperBound
    while end > reading.ends[person], TextMark.endsStatement(reading.folded[end - 1]) { end -= 1 }
    guard let tail = Self.ends.start(in: reading.folded, endingAt: end) else { return nil }
    var start = reading.ends[person]
    for other in reading.mentions(.person, in: start..<sentence.upperBound) { start = reading.ends[other] }
    start = skippingGloss(start, end)
    return tail - start >= Self.leastLength && tail - start <= Self.longest ? start..<tail : nil
  }

  /// A gloss in brackets and 等人 behind a name are no part of the violation.
  private func skippingGloss(_ position: Int, _ end: Int) -> Int {
    var at = position
    if at < end, reading.folded[at] == TextMark.open,
      let close = reading.folded[at..<end].firstIndex(of: TextMark.close)
    {
      at = close + 1
    }
    while at < end, [0x7B49, 0x4EBA, 0x7684].contains(reading.folded[at]) { at += 1 }
    return Self.preludes.end(in: reading.folded, at: at) ?? at
  }

  /// The first 因 that is no part of a word: not 主因是, 因此.
  private func cause(in range: Range<Int>) -> Range<Int>? {
    var from = range.lowerBound
    while let cause = reading.first(Self.causes, in: from..<range.upperBound) {
      let isWord =
        cause.lowerBound > 0 && Self.beforeCause.contains(reading.folded[cause.lowerBound - 1])
        || cause.upperBound < range.upperBound && Self.behindCause.contains(reading.folded[cause.upperBound])
      if !isWord { return cause }
      from = cause.upperBound
    }
    return nil
  }

  private static let beforeCause: UnitSet = "主原起成诱"
  private static let behindCause: UnitSet = "此素果子"

  /// What stands between 因 and 被 before the sanction.
  private func caused(_ sanctions: [Int]) -> Range<Int>? {
    guard let first = sanctions.first else { return nil }
    let sentence = reading.clauses.sentence(at: reading.starts[first])
    guard let cause = cause(in: sentence.lowerBound..<reading.starts[first]) else { return nil }
    let range = cause.upperBound..<reading.starts[first]
    let consequence = reading.first(Self.consequences, in: range)?.lowerBound ?? range.upperBound
    var end = min(consequence, reading.folded[range].firstIndex(of: TextMark.comma) ?? consequence)
    if let tail = Self.ends.start(in: reading.folded, endingAt: end) { end = max(cause.upperBound, tail) }
    return end - cause.upperBound >= Self.leastLength ? cause.upperBound..<end : nil
  }
}
