/// The span of time that holds for each figure: the nearest before it in its sentence, else in its paragraph.
///
/// Figures come in the order of the text, so one pass over the dates serves them all.
struct PeriodScope {
  private let reading: MentionReading
  /// The next mention to be read.
  private var next = 0
  private var latest = -1
  /// A span that another one is compared with holds for its own clause alone: 比去年同期的480件增长25%.
  private var compared = -1
  private var block = 0

  /// How many sentences back a span of time still holds.
  private static let reach = 12

  init(_ reading: MentionReading) { self.reading = reading }

  /// The mention that gives the figure's span of time, or -1.
  mutating func period(of figure: Figure) -> Int {
    while next < reading.kinds.count, reading.ends[next] <= figure.start {
      if reading.kinds[next] == .date, case .date(let date) = reading.mentions[next].content,
        date.kind == .date || date.kind == .time, date.begin != nil || date.end != nil
      {
        if isCompared(next) { compared = next } else { latest = next }
      }
      next += 1
    }
    if compared >= 0, reading.starts[compared] >= figure.clause { return compared }
    guard latest >= 0 else { return -1 }
    let sentence = reading.clauses.index(at: reading.starts[latest])
    if sentence == figure.sentence { return latest }
    guard figure.sentence - sentence <= Self.reach, let paragraph = paragraph(at: figure.start),
      reading.starts[latest] >= paragraph
    else { return -1 }
    return latest
  }

  private func isCompared(_ date: Int) -> Bool {
    if reading.clauses.cue(.comparison, endingAt: reading.starts[date]) != nil { return true }
    var at = reading.starts[date]
    while at + 1 < reading.ends[date] {
      // 同期
      if reading.folded[at] == 0x540C, reading.folded[at + 1] == 0x671F { return true }
      at += 1
    }
    return false
  }

  /// Where the block begins that holds `position`.
  private mutating func paragraph(at position: Int) -> Int? {
    let blocks = reading.context.notice.blocks
    while block < blocks.count, blocks[block].range.upperBound <= position { block += 1 }
    guard block < blocks.count, blocks[block].range.lowerBound <= position else { return nil }
    return blocks[block].range.lowerBound
  }
}
