/// Headings that number themselves and count whom they are about: （一）不予追究人员（1人）, （二）移送司法机关人员5人.
struct SectionHeadings {
  let reading: MentionReading
  let figures: [Figure]

  struct Heading {
    let number: Int
    /// The figure that counts the persons.
    let figure: Int
    let line: Range<Int>
  }

  private static let numerals: [UInt16] = Array("一二三四五六七八九十".utf16)
  private static let ordinalMarks: UnitSet = "、)"
  /// A longer line is a paragraph.
  private static let longest = 48

  /// The headings one after another, each run from the first on.
  func runs() -> [[Heading]] {
    var runs: [[Heading]] = []
    for block in reading.context.notice.blocks {
      guard let heading = heading(Lines.trimmed(reading.folded, block.range)) else { continue }
      if let last = runs.last?.last, heading.number == last.number + 1 {
        runs[runs.count - 1].append(heading)
      } else if heading.number == 1 {
        runs.append([heading])
      }
    }
    return runs
  }

  /// （二）移送司法机关人员（5人）, （五）给予行政处罚的人员（2人）和单位（3家）.
  private func heading(_ line: Range<Int>) -> Heading? {
    guard 6...Self.longest ~= line.count, let number = ordinal(line) else { return nil }
    let own = reading.figures(figures, in: line)
    let counts = own.filter { figures[$0].kin == .person }
    guard
      reading.folded[line.upperBound - 1] == TextMark.close
        || own.last.map({ figures[$0].end }) == line.upperBound,
      counts.count == 1, figures[counts[0]].isExact,
      figures[counts[0]].end == line.upperBound || isInBrackets(figures[counts[0]])
    else { return nil }
    return Heading(number: number, figure: counts[0], line: line)
  }

  private func isInBrackets(_ figure: Figure) -> Bool {
    reading.folded[figure.start - 1] == TextMark.open && figure.end < reading.folded.count
      && reading.folded[figure.end] == TextMark.close
  }

  /// Where the next line begins that numbers itself as a heading does, whatever it counts.
  func next(behind line: Range<Int>) -> Int {
    let blocks = reading.context.notice.blocks
    let next = blocks.lazy.map { Lines.trimmed(reading.folded, $0.range) }
      .first { $0.lowerBound >= line.upperBound && ordinal($0) != nil }
    return next?.lowerBound ?? reading.folded.count
  }

  /// The numeral that opens a line, up to ten.
  private func ordinal(_ line: Range<Int>) -> Int? {
    guard !line.isEmpty else { return nil }
    let start = line.lowerBound + (reading.folded[line.lowerBound] == TextMark.open ? 1 : 0)
    guard start + 1 < line.upperBound, Self.ordinalMarks.contains(reading.folded[start + 1]) else {
      return nil
    }
    return Self.numerals.firstIndex(of: reading.folded[start]).map { $0 + 1 }
  }
}
