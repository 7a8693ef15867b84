/// 共, 合计, 累计: a total that follows its parts; it is one only where they meet it.
struct TotalLinker {
  let reading: MentionReading

  private static let cues: PhraseSet = ["共", "共计", "合计", "总计", "累计", "共有", "总共"]
  private static let anaphors: PhraseSet = ["上述", "以上", "前述"]

  func link(_ claims: inout [Claim]) {
    var wholes = Set(claims.compactMap(\.parent))
    for index in claims.indices where claims[index].parent == nil {
      let range = reading.range(of: claims[index])
      guard Self.cues.start(in: reading.folded, endingAt: range.lowerBound) != nil,
        !wholes.contains(index)
      else { continue }
      let sentence = reading.clauses.index(at: range.lowerBound)
      let clause = reading.clauses.clauseStart(range.lowerBound)..<range.lowerBound
      let isAnaphoric = reading.first(Self.anaphors, in: clause) != nil
      let divided = reading.clauses.sentences[max(0, isAnaphoric ? sentence - 1 : sentence)]
      let parts = reading.claims(claims, in: divided).filter {
        $0 < index && claims[$0].parent == nil
          && claims[index].kinship.isComparable(to: claims[$0].kinship)
      }
      guard parts.count >= 2, PartAmounts(claims: claims).isComplete(index, parts) else { continue }
      wholes.insert(index)
      for part in parts {
        claims[part].parent = index
        claims[part].division = range.lowerBound
      }
    }
  }
}
