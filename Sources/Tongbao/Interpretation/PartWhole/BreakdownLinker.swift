/// 按职级看, 从类型看, 被问责人员中: a sentence that divides a total of an earlier one.
///
/// Nothing but the arithmetic tells which total is meant, so a breakdown is taken for one only where it fits.
struct BreakdownLinker {
  let reading: MentionReading

  private static let openers: PhraseSet = ["按", "从", "分"]
  private static let closers: PhraseSet = ["看", "分", "统计", "划分", "来看", "计"]
  private static let longestCue = 14
  /// How many sentences back the total may stand.
  private static let reach = 4

  func link(_ claims: inout [Claim]) {
    for (number, sentence) in reading.clauses.sentences.enumerated() {
      guard let cue = cueEnd(sentence) else { continue }
      let parts = reading.claims(claims, in: cue..<sentence.upperBound).filter {
        claims[$0].parent == nil && claims[$0].amount.kind != "percent"
      }
      for family in families(claims, parts) where family.count >= 2 {
        link(&claims, family, in: number, cue: cue)
      }
    }
  }

  /// The end of 按…看，, 从…看， or …中， at the sentence's start.
  private func cueEnd(_ sentence: Range<Int>) -> Int? {
    let start = Lines.trimmed(reading.folded, sentence).lowerBound
    let limit = min(sentence.upperBound, start + Self.longestCue + 40)
    guard let comma = reading.folded[start..<limit].firstIndex(where: { $0 == 0x2C }), comma > start else {
      return nil
    }
    if reading.folded[comma - 1] == 0x4E2D { return comma }
    // A gloss in brackets may stand between: 按处理方式统计（…），
    guard let opened = Self.openers.end(in: reading.folded, at: start) else { return nil }
    let end = reading.folded[start..<comma].firstIndex(of: 0x28) ?? comma
    return end - opened <= Self.longestCue && Self.closers.start(in: reading.folded, endingAt: end) != nil
      ? comma : nil
  }

  /// The parts that can be added to one another, each group in order.
  private func families(_ claims: [Claim], _ parts: [Int]) -> [[Int]] {
    var families: [[Int]] = []
    for part in parts {
      if claims[part].isGroup { continue }
      if let known = families.firstIndex(where: {
        claims[$0[0]].kinship.isComparable(to: claims[part].kinship)
      }) {
        families[known].append(part)
      } else {
        families.append([part])
      }
    }
    return families
  }

  /// Totals that are no part of another come first, the nearer before the farther.
  private func order(_ claims: [Claim], _ whole: Int) -> (Int, Int) {
    (claims[whole].parent == nil ? 0 : 1, -whole)
  }

  private func link(_ claims: inout [Claim], _ parts: [Int], in sentence: Int, cue: Int) {
    let amounts = PartAmounts(claims: claims)
    let start = reading.clauses.sentences[max(0, sentence - Self.reach)].lowerBound
    let wholes = reading.claims(claims, in: start..<cue).filter {
      reading.range(of: claims[$0]).upperBound <= cue
        && claims[$0].kinship.isComparable(to: claims[parts[0]].kinship)
    }.sorted { order(claims, $0) < order(claims, $1) }
    if let whole = wholes.first(where: { amounts.isComplete($0, parts) }) {
      for part in parts {
        claims[part].parent = whole
        claims[part].division = cue
      }
      return
    }
    // 人次 count acts: one person may stand in several parts.
    guard parts.allSatisfy({ claims[$0].amount.kind == "occurrence" }) else { return }
    let whole = wholes.first {
      let own = claims[$0].amount.interval
      return parts.allSatisfy { amounts.interval($0).low <= own.high } && own.low <= amounts.sum(parts).high
    }
    guard let whole else { return }
    for part in parts {
      claims[part].parent = whole
      claims[part].relation = .overlap
      claims[part].division = cue
    }
  }
}
