/// 在167起案例中，涉及烟酒的共79起，涉及购物卡的共48起: figures of the group that the sentence opens with, of which nobody says that they
/// are all, nor that none is counted twice. 10个市和开发区中，: more than the number counts.
///
/// Counter-examples: 87人中，甲市23人、乙市64人 make the whole and have a linker of their own; what a 其中 of their own divides.
struct OpenGroupLinker {
  let reading: MentionReading

  /// How far behind the number the words 中， and 看， may stand.
  private static let longestNoun = 16
  private static let among: UInt16 = 0x4E2D
  private static let look: UInt16 = 0x770B
  /// 最突出, 其次: sorts from the most frequent down, of which each case has one.
  private static let ranked: PhraseSet = ["突出", "最多", "居首", "首位", "其次", "第一"]
  /// The words between the clause's start and a number that counts members by what they have in common.
  private static let attributes: PhraseSet = ["的共", "的有", "的共有", "的约", "的达"]
  private static let common: PhraseSet = ["涉及", "存在", "属于", "属", "系", "涉", "与", "因", "为"]
  private static let prefixes: PhraseSet = ["还有", "另有", "有", "共有", "约有"]

  func link(_ figures: inout [Figure]) {
    for whole in figures.indices.dropLast() where isLead(figures[whole]) {
      let end = reading.clauses.fullEnd(figures[whole].end)
      let parts = reading.figures(figures, in: figures[whole].end..<end).filter {
        figures[$0].isComparable(to: figures[whole]) && !figures[$0].isPart && figures[$0].times == 1
          && !figures[$0].isGroup && !reading.isOutside(figures[$0]) && !reading.isInBrackets(figures[$0])
          && figures[$0].interval.low <= figures[whole].interval.high
      }
      guard let first = parts.first else { continue }
      let lead = figures[whole].end..<figures[first].start
      if parts.count >= 2, reading.first(Self.ranked, in: lead) != nil,
        figures.sum(parts).low <= figures[whole].interval.high
      {
        figures.attach(parts, to: whole, division: figures[first].start)
        for part in parts { figures[part].relation = .subset }
        continue
      }
      for part in parts where isMember(figures[part]) {
        figures.attach([part], to: whole, division: figures[part].start)
        figures[part].relation = .subset
      }
    }
  }

  /// 93起通报中，, 从查处的518起问题类型看，: nothing is counted before it in the sentence.
  private func isLead(_ figure: Figure) -> Bool {
    guard figure.isOneNumber, !figure.isGroup, figure.kin != .percent, figure.kin != .multiple else {
      return false
    }
    guard
      reading.mentions(.quantity, in: reading.clauses.sentences[figure.sentence].lowerBound..<figure.start)
        .isEmpty
    else { return false }
    let end = reading.clauses.clauseEnd(figure.end)
    guard end < reading.folded.count, end > figure.end, end - figure.end <= Self.longestNoun,
      reading.folded[end] == TextMark.comma,
      !reading.folded[figure.end..<end].contains(where: TextMark.joins)
    else { return false }
    return reading.folded[end - 1] == Self.among || reading.folded[end - 1] == Self.look
  }

  /// 涉及烟酒的共79起; 还有14起涉及手机.
  private func isMember(_ figure: Figure) -> Bool {
    if Self.attributes.start(in: reading.folded, endingAt: figure.start) != nil { return true }
    let start = Self.prefixes.end(in: reading.folded, at: figure.clause) ?? figure.clause
    return start == figure.start && Self.common.end(in: reading.folded, at: figure.end) != nil
  }
}
