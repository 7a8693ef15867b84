/// The fine that a notice's head gives under a label, and the total in its text: 罚款金额: 240万元 and 以上合计240万元.
struct LabelledAmount {
  let reading: MentionReading
  let figures: [Figure]

  private static let labels: PhraseSet = [
    "罚款金额:", "罰款金額:", "裁罚金额:", "裁罰金額:", "罚锾金额:", "罰鍰金額:", "处罚金额:", "處罰金額:",
  ]

  func found() -> [RepeatedClaim] {
    figures.indices.compactMap { first in
      guard figures[first].kin.isMoney, figures[first].isOneNumber, isLabelled(figures[first]) else {
        return nil
      }
      let body = (first + 1..<figures.count).filter {
        figures[$0].isComparable(to: figures[first]) && figures[$0].isOneNumber
      }
      guard !body.contains(where: { !figures[$0].contradicts(figures[first]) }) else { return nil }
      let totals = body.filter { isTotal(figures[$0]) }
      guard let second = totals.count == 1 ? totals[0] : body.count == 1 ? body[0] : nil,
        figures[first].slip(to: figures[second]) != nil
      else { return nil }
      return RepeatedClaim(first: first, second: second)
    }
  }

  private func isLabelled(_ figure: Figure) -> Bool {
    var end = figure.start
    while end > 0, Lines.isSpace(reading.folded[end - 1]) { end -= 1 }
    return Self.labels.start(in: reading.folded, endingAt: end) != nil
  }

  private func isTotal(_ figure: Figure) -> Bool {
    figure.clause < figure.start
      && reading.clauses.firstCue(.total, in: figure.clause..<figure.start) != nil
  }
}
