/// 对37名责任人提出处理意见。…（一）不予追究人员（1人）…（二）移送司法机关人员（5人）…: headings that number themselves and count in brackets
/// whom they are about make the total told before them.
///
/// Only what adds up to the last person is linked: a report may leave out the bodies that its total holds.
struct SectionCountLinker {
  let reading: MentionReading

  private static let leastSections = 3
  private static let numerals: [UInt16] = Array("一二三四五六七八九十".utf16)
  private static let ordinalMarks: UnitSet = "、)"

  private struct Section {
    let number: Int
    let figure: Int
  }

  func link(_ figures: inout [Figure]) {
    var run: [Section] = []
    for block in reading.context.notice.blocks {
      guard let section = section(figures, Lines.trimmed(reading.folded, block.range)) else { continue }
      if section.number != run.count + 1 {
        link(&figures, run)
        run = section.number == 1 ? [section] : []
      } else {
        run.append(section)
      }
    }
    link(&figures, run)
  }

  /// （二）移送司法机关人员（5人）.
  private func section(_ figures: [Figure], _ line: Range<Int>) -> Section? {
    guard line.count >= 6, reading.folded[line.upperBound - 1] == TextMark.close,
      let number = ordinal(line),
      let figure = reading.figures(figures, in: line).last,
      figures[figure].end == line.upperBound - 1, figures[figure].kin == .person,
      reading.folded[figures[figure].start - 1] == TextMark.open, figures[figure].isExact
    else { return nil }
    return Section(number: number, figure: figure)
  }

  /// The numeral that opens a line, up to ten.
  private func ordinal(_ line: Range<Int>) -> Int? {
    let start = line.lowerBound + (reading.folded[line.lowerBound] == TextMark.open ? 1 : 0)
    guard start + 1 < line.upperBound, Self.ordinalMarks.contains(reading.folded[start + 1]) else {
      return nil
    }
    return Self.numerals.firstIndex(of: reading.folded[start]).map { $0 + 1 }
  }

  private func link(_ figures: inout [Figure], _ run: [Section]) {
    guard run.count >= Self.leastSections, run.allSatisfy({ !figures[$0.figure].isPart }) else { return }
    let parts = run.map(\.figure)
    let sum = figures.sum(parts)
    let whole = figures.indices.prefix(parts[0]).last {
      figures[$0].kin == .person && figures[$0].isExact && !figures[$0].isGroup
        && figures[$0].interval == sum
    }
    guard let whole else { return }
    figures.attach(parts, to: whole, division: figures[parts[0]].start)
    for part in parts { figures[part].relation = .partition }
  }
}
