/// The count that a circular announces twice: 关于6起典型问题的通报, and 现将近期查处的6起典型问题通报如下.
struct AnnouncedCount {
  let reading: MentionReading
  let figures: [Figure]
  let headline: Range<Int>?

  private static let announcing: PhraseSet = [
    "通报", "曝光", "公布", "公开", "发布", "晒出", "披露", "通報", "點名", "点名", "通告",
  ]
  /// 此前通报的5起: another circular's count.
  static let earlier: PhraseSet = [
    "曾", "累计", "先后", "此前", "之前", "再次", "已通报", "已曝光", "又", "去年", "上年", "历次", "本年", "以来",
  ]
  /// The lead ends here where no numbered case does it.
  private static let leadParagraphs = 3

  func found() -> [RepeatedClaim] {
    let end = headline?.upperBound ?? 0
    let lead = announced(in: end..<leadEnd(end), isWhole: false)
    var found: [RepeatedClaim] = []
    if let headline {
      let above = announced(in: headline, isWhole: true)
      // 通报案件310起 in the headline may be what 130起 of this week and 180起 of the weeks before make.
      if above.count == 1, let second = contradicting(figures[above[0]], lead),
        figures[second].whole != above[0]
      {
        found.append(RepeatedClaim(first: above[0], second: second))
      }
    }
    let announced = lead.last ?? headline.flatMap { self.announced(in: $0, isWhole: true).first }
    // 辽宁省通报的4起…，内蒙古通报的3起: a survey of circulars announces nothing itself.
    let isOne = lead.allSatisfy { figures[$0].value == figures[lead[0]].value }
    if isOne, let first = announced, let closing = closing(figures[first], behind: leadEnd(end)) {
      found.append(RepeatedClaim(first: first, second: closing))
    }
    return found
  }

  /// The one count of `lead` that the headline's contradicts by a slip.
  private func contradicting(_ own: Figure, _ lead: [Int]) -> Int? {
    let same = lead.filter { figures[$0].kin == own.kin && isSameNoun(own, figures[$0]) }
    guard let second = same.first, same.allSatisfy({ figures[$0].value == figures[second].value }),
      own.contradicts(figures[second]), own.slip(to: figures[second]) != nil
    else { return nil }
    return second
  }

  private static let all: PhraseSet = [
    "上述", "以上", "这", "此次通报的", "此次曝光的", "本次通报的", "本次曝光的", "这次通报的", "通报的这",
  ]
  private static let cases: PhraseSet = ["案例", "典型案例", "案件", "典型案件", "典型问题"]

  /// 上述6起案件共处理7人, 三起案例累计造成损失: what stands behind the cases takes up the count that announced them.
  private func closing(_ lead: Figure, behind start: Int) -> Int? {
    guard lead.kin == .case, start < reading.folded.count else { return nil }
    return reading.figures(figures, in: start..<reading.folded.count).first {
      figures[$0].kin == .case && figures[$0].isOneNumber && figures[$0].contradicts(lead)
        && figures[$0].slip(to: lead) != nil && takesUp(figures[$0])
    }
  }

  private func takesUp(_ figure: Figure) -> Bool {
    if Self.all.start(in: reading.folded, endingAt: figure.start) != nil { return true }
    let sentence = Lines.trimmed(reading.folded, reading.clauses.sentences[figure.sentence])
    return figure.start == sentence.lowerBound && Self.cases.end(in: reading.folded, at: figure.end) != nil
  }

  /// The counts of cases whose clause (in the headline: whose line) announces them.
  private func announced(in range: Range<Int>, isWhole: Bool) -> [Int] {
    return reading.figures(figures, in: range).filter { index in
      let figure = figures[index]
      guard figure.isOneNumber, figure.kin == .case || figure.kin == .thing || figure.kin.isOther,
        figure.kin != .visit
      else { return false }
      let clause =
        isWhole ? range : near(figure).clamped(to: figure.clause..<reading.clauses.clauseEnd(figure.end))
      return reading.first(Self.announcing, in: clause) != nil
        && reading.first(Self.earlier, in: figure.clause..<figure.start) == nil
    }
  }

  /// A clause that goes on for pages is one of a list.
  private func near(_ figure: Figure) -> Range<Int> {
    max(0, figure.start - Self.longestClause)..<figure.end + Self.longestClause
  }

  private static let longestClause = 200

  /// 四份“罚单”, 6起典型案例 and 6起问题 are one; 3个单位 and 5个问题 are not.
  private func isSameNoun(_ first: Figure, _ second: Figure) -> Bool {
    first.kin == .case || first.noun.whole == 0 || second.noun.whole == 0
      || first.noun.isAkin(to: second.noun)
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
