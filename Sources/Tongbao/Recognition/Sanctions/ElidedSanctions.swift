/// The measures that follow a sanction without its kind, where 分别 shares the kind out: 三年八个月 in
/// 分别被判处有期徒刑四年六个月、三年八个月, 8万元 in 分别罚款15万元、8万元.
struct ElidedSanctions: Sequence, IteratorProtocol {
  private let first: SanctionCandidate
  private let measure: SanctionMeasure
  private let text: [UInt16]
  private var end: Int?

  init(behind first: SanctionCandidate, _ measure: SanctionMeasure, _ text: [UInt16]) {
    self.first = first
    self.measure = measure
    self.text = text
    guard first.duration != nil || first.amount != nil else { return }
    var clause = first.range.lowerBound
    while clause > 0, first.range.lowerBound - clause < 60, !TextMark.endsSentence(text[clause - 1]) {
      clause -= 1
    }
    if Self.shares.first(in: text, clause..<first.range.lowerBound) != nil { end = first.range.upperBound }
  }

  mutating func next() -> SanctionCandidate? {
    guard let end, let start = Self.joiners.end(in: text, at: end) else { return nil }
    let term = first.duration == nil ? nil : measure.term(at: start)
    let amount = first.amount == nil || term != nil ? nil : measure.amount(at: start)
    guard let stop = term?.end ?? amount?.end,
      stop == text.count || !TextUnit.isHan(text[stop]) || Self.joiners.end(in: text, at: stop) != nil
    else {
      self.end = nil
      return nil
    }
    self.end = stop
    var elided = SanctionCandidate(start..<stop, first.surface, duration: term?.iso)
    elided.amount = amount?.value
    elided.isAccepted = true
    return elided
  }

  private static let shares: PhraseSet = ["分别"]
  private static let joiners: PhraseSet = ["、", "和", "及", "与"]
}
