/// 其中, 当中, 包括: what follows lies in a quantity before.
///
/// A part is attached by its repeated head (verb, sanction or noun), not by nearness: in
/// 处分820人，移送检察机关31人，其中处分县级干部12人 the 12 lie in the 820.
struct InsideLinker {
  let reading: MentionReading

  private static let cues: PhraseSet = ["其中", "当中", "包括", "包含", "含"]
  /// 分别为 divides only a quantity of its own sentence: 18名被告分别为：1名…, 12名….
  private static let ownSentenceCues: PhraseSet = ["分别为", "分别是", "包括", "包含", "含"]
  private static let endings: PhraseSet = ["此外", "另有", "另外", "同时", "与此同时", "还有", "除此之外"]
  private static let anaphors: PhraseSet = ["这", "该", "上述", "以上", "前述"]
  /// A sentence with more is a table set as text, or garbage: the work stays within bounds.
  private static let mostWholes = 12
  private static let mostParts = 60
  private static let comparisons: PhraseSet = ["比", "较", "同期为", "同期的", "上年的", "去年的"]

  func link(_ claims: inout [Claim]) {
    let folded = reading.folded
    for number in sentencesWithClaims(claims) {
      let sentence = reading.clauses.sentences[number]
      var at = sentence.lowerBound
      while at < sentence.upperBound {
        let own = Self.ownSentenceCues.end(in: folded, at: at)
        guard let end = own ?? Self.cues.end(in: folded, at: at),
          !reading.context.taken.holds([.citation, .institution, .idiom], at: at)
        else {
          at += 1
          continue
        }
        attach(
          &claims, cue: at, parts: partsRange(from: end, sentence: number), sentence: number,
          isOwn: own != nil)
        at = end
      }
    }
  }

  /// Only a sentence that holds a claim, or stands right before a list that does, can divide anything.
  private func sentencesWithClaims(_ claims: [Claim]) -> [Int] {
    var numbers: [Int] = []
    for claim in claims {
      let number = reading.clauses.index(at: reading.range(of: claim).lowerBound)
      for candidate in [number - 1, number] where candidate >= 0 && candidate > (numbers.last ?? -1) {
        numbers.append(candidate)
      }
    }
    return numbers
  }

  /// From behind a cue to the next 此外 or the sentence's end; a list that opens behind a colon goes on by lines.
  private func partsRange(from start: Int, sentence number: Int) -> Range<Int> {
    let sentences = reading.clauses.sentences
    var end = sentences[number].upperBound
    let opensLines = reading.folded[start..<end].allSatisfy {
      $0 == 0x3A || $0 == 0x2A || Lines.isSpace($0) || Lines.isLineEnd($0)
    }
    var next = number + 1
    while opensLines, next < sentences.count, opensWithCount(sentences[next]) {
      end = sentences[next].upperBound
      next += 1
    }
    if let stop = reading.first(Self.endings, in: start..<end) { end = stop.lowerBound }
    return start..<end
  }

  private func opensWithCount(_ sentence: Range<Int>) -> Bool {
    let line = Lines.trimmed(reading.folded, sentence)
    return reading.mentions(in: line).first.map { reading.mentions[$0].range.lowerBound == line.lowerBound }
      ?? line.isEmpty
  }

  private func attach(_ claims: inout [Claim], cue: Int, parts: Range<Int>, sentence: Int, isOwn: Bool) {
    let wholes = candidates(claims, before: cue, sentences: isOwn ? [sentence] : [sentence, sentence - 1])
    guard !wholes.isEmpty else { return }
    var lastWhole: Int?
    for index in reading.claims(claims, in: parts).prefix(Self.mostParts) {
      guard claims[index].parent == nil, claims[index].amount.kind != "percent", !isOutside(claims[index])
      else {
        continue
      }
      if let whole = whole(for: claims[index], among: wholes, claims, after: lastWhole) {
        claims[index].parent = whole
        claims[index].division = cue
        lastWhole = whole
      }
    }
    releaseJointWholes(&claims, cue, wholes)
  }

  /// 承包款4.2万元、租金1.5万元，其中3.6万元…，其余2.1万元: parts that exceed one of several totals may divide them
  /// jointly, so they are given to none.
  private func releaseJointWholes(_ claims: inout [Claim], _ cue: Int, _ wholes: [Int]) {
    for whole in wholes {
      let parts = reading.claims(claims, in: cue..<reading.text.count).prefix(Self.mostParts)
        .filter { claims[$0].parent == whole && claims[$0].division == cue }
      let rivals = wholes.filter { claims[$0].kinship.isComparable(to: claims[whole].kinship) }
      guard parts.count >= 2, rivals.count >= 2,
        PartAmounts(claims: claims).sum(parts).low > claims[whole].amount.interval.high
      else { continue }
      for part in parts { claims[part].parent = nil }
    }
  }

  /// 针对这两个问题 points back, 比上年的3.14万件 belongs to another period: neither is a part.
  private func isOutside(_ claim: Claim) -> Bool {
    let start = reading.range(of: claim).lowerBound
    return Self.anaphors.start(in: reading.folded, endingAt: start) != nil
      || Self.comparisons.start(in: reading.folded, endingAt: start) != nil
  }

  /// The claims before the cue in its sentence; where it opens the sentence, those of the sentence before.
  private func candidates(_ claims: [Claim], before cue: Int, sentences: [Int]) -> [Int] {
    for number in sentences where number >= 0 {
      let range = reading.clauses.sentences[number]
      let found = reading.claims(claims, in: range).filter { reading.range(of: claims[$0]).upperBound <= cue }
      if !found.isEmpty { return Array(found.suffix(Self.mostWholes)) }
    }
    return []
  }

  private func whole(for part: Claim, among wholes: [Int], _ claims: [Claim], after previous: Int?) -> Int? {
    let comparable = wholes.filter { claims[$0].kinship.isComparable(to: part.kinship) }
    let possible = comparable.filter { part.amount.interval.low <= claims[$0].amount.interval.high }
    let pool = possible.isEmpty && comparable.count == 1 ? comparable : possible
    return pool.max {
      head(claims[$0], part, $0 == previous, $0) < head(claims[$1], part, $1 == previous, $1)
    }
  }

  /// How much of a part's head a whole repeats; of equals the part's siblings decide, then nearness.
  private func head(_ whole: Claim, _ part: Claim, _ isSiblings: Bool, _ index: Int) -> (Int, Int) {
    var score = 0
    if let predicate = part.predicate, predicate == whole.predicate { score += 4 }
    if let noun = part.counted, noun == whole.counted { score += 2 }
    if isSiblings { score += 3 }
    return (score, index)
  }
}
