/// Ties a named person or body to what was decided about them.
struct CaseBuilder {
  let reading: MentionReading
  let figures: [Figure]
  let named: [NamedItems]

  private static let suspicion: PhraseSet = ["涉嫌严重违纪违法", "涉嫌严重违纪", "涉嫌严重职务违法", "涉嫌违纪违法"]
  private static let review: PhraseSet = ["接受"]
  private static let reviews: PhraseSet = ["审查调查", "纪律审查", "监察调查", "组织调查"]

  /// 某市副市长张某某涉嫌严重违纪违法，目前正接受审查调查: a case although nothing has been decided.
  private func addReviewed(to drafts: inout CaseDrafts, _ subjects: CaseSubjects) {
    var next = 0
    while let suspicion = reading.first(Self.suspicion, in: next..<reading.folded.count) {
      let sentence = reading.clauses.index(at: suspicion.lowerBound)
      let range = reading.clauses.sentences[sentence]
      next = range.upperBound
      guard let review = reading.first(Self.review, in: suspicion.upperBound..<range.upperBound),
        reading.first(Self.reviews, in: review.upperBound..<range.upperBound) != nil,
        let person = reading.mentions(.person, in: range.lowerBound..<suspicion.lowerBound).last(where: {
          subjects.isSubject(person: $0)
        })
      else { continue }
      drafts.addUnderReview(person, sentence)
      // 甲、乙、丙均涉嫌严重违纪违法，正接受审查调查: those joined to the last one before it.
      var last = person
      for other in reading.mentions(.person, in: range.lowerBound..<reading.starts[person]).reversed() {
        guard subjects.areJoined(other, last), subjects.isSubject(person: other) else { break }
        drafts.addUnderReview(other, sentence)
        last = other
      }
    }
  }

  private static let inquiries: PhraseSet = ["被查", "被调查", "被立案调查", "被立案审查", "被审查调查", "审查调查", "监察调查"]

  /// 村主任李某某因收受礼金被查: the clause of a person with a post ends in the inquiry, and nothing else is said of him.
  private func addInquired(to drafts: inout CaseDrafts, _ subjects: CaseSubjects) {
    for person in reading.kinds.indices where reading.kinds[person] == .person {
      let end = reading.clauses.clauseEnd(reading.ends[person])
      var close = end
      while close > reading.ends[person],
        TextMark.endsClause(reading.folded[close - 1]) || reading.folded[close - 1] == TextMark.comma
      {
        close -= 1
      }
      guard reading.person(person)?.post != nil,
        let inquiry = Self.inquiries.start(in: reading.folded, endingAt: close),
        inquiry >= reading.ends[person],
        reading.folded[inquiry] == Self.passive
          || reading.first(Self.review, in: reading.ends[person]..<inquiry) != nil,
        reading.mentions(.person, in: reading.ends[person]..<end).isEmpty,
        subjects.isSubject(person: person)
      else { continue }
      drafts.addUnderReview(person, reading.clauses.index(at: reading.starts[person]))
    }
  }

  private static let passive: UInt16 = 0x88AB  // 被

  func cases() -> [Case] {
    let subjects = CaseSubjects(reading: reading, figures: figures, named: named)
    var drafts = CaseDrafts(reading: reading)
    var scan = CaseScan(reading: reading, subjects: subjects)
    for sentence in reading.clauses.sentences.indices {
      let own = reading.mentions(inSentence: sentence)
      guard !own.isEmpty else { continue }
      scan.read(own, sentence) { drafts.add($0, $1, $2) }
    }
    AccusedList(reading: reading, figures: figures, named: named).add(to: &drafts)
    addReviewed(to: &drafts, subjects)
    addInquired(to: &drafts, subjects)
    return drafts.cases()
  }
}
