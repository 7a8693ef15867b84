/// The count that a circular announces twice: 关于6起典型问题的通报, and 现将近期查处的6起典型问题通报如下.
struct AnnouncedCount {
  let reading: MentionReading
  let figures: [Figure]
  let headline: Range<Int>?

  private static let announcing: PhraseSet = [
    "通报", "曝光", "公布", "公开", "发布", "晒出", "披露", "通報", "點名", "点名", "通告",
  ]
  /// 此前通报的5起: another circular's count.
  private static let earlier: PhraseSet = [
    "曾", "累计", "先后", "此前", "之前", "再次", "已通报", "已曝光", "又", "去年", "上年", "历次", "本年", "以来",
  ]
  /// The lead ends here where no numbered case does it.
  private static let leadParagraphs = 3

  func found() -> [RepeatedClaim] {
    guard let headline, let first = announced(in: headline, isWhole: true), first.count == 1 else { return [] }
    let own = figures[first[0]]
    guard let lead = announced(in: headline.upperBound..<leadEnd(headline.upperBound), isWhole: false)?
      .filter({ figures[$0].kin == own.kin && isSameNoun(own, figures[$0]) }), let second = lead.first,
      lead.allSatisfy({ figures[$0].value == figures[second].value }),
      own.contradicts(figures[second]), own.slip(to: figures[second]) != nil
    else { return [] }
    return [RepeatedClaim(first: first[0], second: second)]
  }

  /// The counts of cases whose clause (in the headline: whose line) announces them.
  private func announced(in range: Range<Int>, isWhole: Bool) -> [Int]? {
    guard range.lowerBound < range.upperBound else { return nil }
    return reading.figures(figures, in: range).filter { index in
      let figure = figures[index]
      guard figure.isOneNumber, figure.kin == .case || figure.kin == .thing || figure.kin.isOther,
        figure.kin != .visit
      else { return false }
      let clause = isWhole ? range : figure.clause..<reading.clauses.clauseEnd(figure.end)
      return reading.first(Self.announcing, in: clause) != nil
        && reading.first(Self.earlier, in: figure.clause..<figure.start) == nil
    }
  }

  /// 四份“罚单”, 6起典型案例 and 6起问题 are one; 3个单位 and 5个问题 are not.
  private func isSameNoun(_ first: Figure, _ second: Figure) -> Bool {
    first.kin == .case || first.noun.whole == 0 || second.noun.whole == 0 || first.noun.isAkin(to: second.noun)
  }

  private func leadEnd(_ start: Int) -> Int {
    var paragraphs = 0
    for block in reading.context.notice.blocks where block.range.lowerBound >= start {
      if case .item = block.kind { return block.range.lowerBound }
      if block.kind == .paragraph { paragraphs += 1 }
      if paragraphs == Self.leadParagraphs { return block.range.upperBound }
    }
    return reading.folded.count
  }
}
