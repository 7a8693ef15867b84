/// Ties a named person or body to what was decided about them.
struct CaseBuilder {
  let reading: MentionReading
  let figures: [Figure]
  let named: [NamedItems]

  func cases() -> [Case] {
    guard reading.kinds.contains(.sanction) else { return [] }
    let subjects = CaseSubjects(reading: reading, figures: figures, named: named)
    var drafts = CaseDrafts(reading: reading)
    var scan = CaseScan(reading: reading, subjects: subjects)
    for sentence in reading.clauses.sentences.indices {
      let own = reading.mentions(inSentence: sentence)
      guard !own.isEmpty else { continue }
      scan.read(own, sentence) { drafts.add($0, $1, $2) }
    }
    AccusedList(reading: reading, figures: figures, named: named).add(to: &drafts)
    return drafts.cases()
  }
}
