/// Gives parts their wholes: 其中, 当中, 包括, brackets, 另, 共.
///
/// A part is attached by its repeated head (verb, sanction or noun), not by nearness: in
/// 处分1647人，移送司法机关73人，其中，处分厅局级干部54人 the 54 lie in the 1647.
struct PartWholeLinker {
  let reading: MentionReading

  static let insideCues: PhraseSet = ["其中", "当中", "包括", "包含", "分别为", "分别是", "含"]
  static let outsideCues: PhraseSet = ["此外", "另有", "另外", "同时", "与此同时", "还有", "除此之外"]
  private static let totalCues: PhraseSet = ["共", "共计", "合计", "总计", "累计", "共有", "总共"]

  func link(_ claims: inout [Claim]) {
    linkBrackets(&claims)
    linkInside(&claims)
    linkTotals(&claims)
    setRelations(&claims)
  }

  /// 厅级218人(正厅级57人): what stands in brackets right behind a quantity lies in it.
  private func linkBrackets(_ claims: inout [Claim]) {
    for index in claims.indices.dropFirst() {
      let range = mentionRange(claims[index])
      let whole = mentionRange(claims[index - 1])
      guard whole.upperBound < reading.folded.count, reading.folded[whole.upperBound] == 0x28,
        range.lowerBound - whole.upperBound <= 16,
        !reading.folded[whole.upperBound..<range.lowerBound].contains(0x29),
        MeasureKinship.isComparable(claims[index - 1].amount, claims[index].amount)
      else { continue }
      claims[index].parent = index - 1
    }
  }

  /// The claims behind each cue, up to the end of its list.
  private func linkInside(_ claims: inout [Claim]) {
    for (number, sentence) in reading.clauses.sentences.enumerated() {
      var at = sentence.lowerBound
      while at < sentence.upperBound {
        guard let cueEnd = Self.insideCues.end(in: reading.folded, at: at),
          !reading.context.taken.holds([.citation, .institution, .idiom], at: at)
        else {
          at += 1
          continue
        }
        let parts = partsRange(from: cueEnd, sentence: number)
        attach(&claims, cue: at, parts: parts, sentence: number)
        at = cueEnd
      }
    }
  }

  /// From behind a cue to the next 此外 or the sentence's end; a list set out in lines or by ； goes on.
  private func partsRange(from start: Int, sentence number: Int) -> Range<Int> {
    let sentences = reading.clauses.sentences
    var end = sentences[number].upperBound
    var next = number + 1
    // 分别为： at a line's end opens a list of lines.
    let opensLines = reading.folded[start..<end].allSatisfy { $0 == 0x3A || $0 == 0x2A || Lines.isSpace($0) || Lines.isLineEnd($0) }
    while next < sentences.count, continuesList(sentences[next - 1], sentences[next], opensLines) {
      end = sentences[next].upperBound
      next += 1
    }
    if let stop = reading.first(Self.outsideCues, in: start..<end) { end = stop.lowerBound }
    return start..<end
  }

  private func continuesList(_ before: Range<Int>, _ sentence: Range<Int>, _ opensLines: Bool) -> Bool {
    guard let last = before.last else { return false }
    if reading.folded[last] == 0x3B { return true }
    guard opensLines, Lines.isLineEnd(reading.folded[last]) else { return false }
    let line = Lines.trimmed(reading.folded, sentence)
    guard let first = line.first else { return true }
    // Each line of such a list opens with its count.
    return reading.mentions(in: first..<min(first + 2, sentence.upperBound)).isEmpty == false
      || (0x30...0x39).contains(reading.folded[first])
  }

  private func attach(_ claims: inout [Claim], cue: Int, parts: Range<Int>, sentence: Int) {
    let wholes = candidates(claims, before: cue, sentence: sentence)
    guard !wholes.isEmpty else { return }
    var lastWhole: Int?
    for index in claims.indices where parts.contains(mentionRange(claims[index]).lowerBound) {
      guard claims[index].parent == nil, claims[index].amount.kind != "percent" else { continue }
      if let whole = whole(for: claims[index], among: wholes, claims, after: lastWhole) {
        claims[index].parent = whole
        lastWhole = whole
      }
    }
  }

  /// The claims before the cue in its sentence; where it opens the sentence, those of the sentence before.
  private func candidates(_ claims: [Claim], before cue: Int, sentence: Int) -> [Int] {
    for number in [sentence, sentence - 1] where number >= 0 {
      let range = reading.clauses.sentences[number]
      let found = claims.indices.filter {
        range.contains(mentionRange(claims[$0]).lowerBound) && mentionRange(claims[$0]).upperBound <= cue
      }
      if !found.isEmpty { return found }
    }
    return []
  }

  private func whole(for part: Claim, among wholes: [Int], _ claims: [Claim], after previous: Int?) -> Int? {
    let comparable = wholes.filter { MeasureKinship.isComparable(claims[$0].amount, part.amount) }
    let possible = comparable.filter { MeasureKinship.canHold(claims[$0].amount, part.amount) }
    let pool = possible.isEmpty && comparable.count == 1 ? comparable : possible
    return pool.max { head(claims[$0], part, $0 == previous, $0) < head(claims[$1], part, $1 == previous, $1) }
  }

  /// How much of a part's head a whole repeats; of equals the part's siblings decide, then nearness.
  private func head(_ whole: Claim, _ part: Claim, _ isSiblings: Bool, _ index: Int) -> (Int, Int) {
    var score = 0
    if let predicate = part.predicate, predicate == whole.predicate { score += 4 }
    if let noun = part.counted, noun == whole.counted { score += 2 }
    if isSiblings { score += 3 }
    return (score, index)
  }

  /// …3人，…5人，共8人: a total that follows its parts is one only where they meet it.
  private func linkTotals(_ claims: inout [Claim]) {
    for index in claims.indices where claims[index].parent == nil {
      let range = mentionRange(claims[index])
      guard Self.totalCues.start(in: reading.folded, endingAt: range.lowerBound) != nil else { continue }
      let sentence = reading.clauses.sentence(at: range.lowerBound)
      let parts = claims.indices.filter {
        $0 < index && claims[$0].parent == nil && sentence.contains(mentionRange(claims[$0]).lowerBound)
          && MeasureKinship.isComparable(claims[index].amount, claims[$0].amount)
      }
      guard parts.count >= 2, !claims.contains(where: { $0.parent == index }),
        MeasureKinship.sum(parts.map { claims[$0].amount }).meets(claims[index].amount.interval)
      else { continue }
      for part in parts { claims[part].parent = index }
    }
  }

  private func setRelations(_ claims: inout [Claim]) {
    for whole in claims.indices {
      let parts = claims.indices.filter { claims[$0].parent == whole }
      guard !parts.isEmpty else { continue }
      let complete = completePrefix(claims, whole, parts)
      for part in parts {
        claims[part].relation = complete.contains(part) ? .partition : .subset
      }
      if complete.isEmpty, exceeds(claims, whole, parts) {
        let relation: Claim.Relation = mayShareMembers(claims, parts) ? .overlap : .partition
        for part in parts { claims[part].relation = relation }
      }
    }
  }

  /// The leading parts that together make the whole; empty where none do.
  private func completePrefix(_ claims: [Claim], _ whole: Int, _ parts: [Int]) -> [Int] {
    guard parts.count >= 2 else { return [] }
    for count in stride(from: parts.count, through: 2, by: -1) {
      let sum = MeasureKinship.sum(parts.prefix(count).map { claims[$0].amount })
      if sum.meets(claims[whole].amount.interval) { return Array(parts.prefix(count)) }
    }
    return []
  }

  private func exceeds(_ claims: [Claim], _ whole: Int, _ parts: [Int]) -> Bool {
    parts.count >= 2 && MeasureKinship.sum(parts.map { claims[$0].amount }).low > claims[whole].amount.interval.high
  }

  /// One person may hold several sanctions, and 人次 count acts: such parts need not be disjoint.
  private func mayShareMembers(_ claims: [Claim], _ parts: [Int]) -> Bool {
    let isOfActs = parts.contains { claims[$0].amount.kind == "occurrence" }
    let kinds = Set(parts.map { claims[$0].sanctions + [claims[$0].predicate ?? ""] })
    return isOfActs || kinds.count > 1
  }

  private func mentionRange(_ claim: Claim) -> Range<Int> { reading.mentions[claim.quantity].range }
}
