/// Whether a figure is said of another place or body than an earlier one: 内蒙古通报的3起 are not those that 辽宁省 made
/// known, and 乙县对90名责任人 not those of 甲县.
struct OtherPlace {
  let reading: MentionReading

  /// Whether a place or a body stands in the later figure's clause that the earlier one's sentence does not name.
  func stands(before later: Figure, than earlier: Figure) -> Bool {
    let own = reading.clauses.sentences[earlier.sentence]
    let clause = later.clause..<later.start
    for mention in reading.mentions(.institution, in: clause)
    where !holds(own, reading.starts[mention]..<reading.ends[mention]) {
      return true
    }
    let lattice = reading.context.lattice
    var at = lattice.next(LexiconTable.places.bit, from: clause.lowerBound)
    while at < clause.upperBound {
      var next = at + 1
      if let place = lattice.longest(.places, at: at), place.end <= clause.upperBound,
        reading.context.tokens.isBoundary(at)
      {
        if !holds(own, at..<place.end) { return true }
        next = place.end
      }
      at = lattice.next(LexiconTable.places.bit, from: next)
    }
    return false
  }

  /// Whether the words of `words` stand in `range` as well.
  private func holds(_ range: Range<Int>, _ words: Range<Int>) -> Bool {
    guard words.count <= range.count else { return false }
    return (range.lowerBound...range.upperBound - words.count).contains { start in
      reading.folded[start..<start + words.count].elementsEqual(reading.folded[words])
    }
  }
}
