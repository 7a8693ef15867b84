/// 对37名责任人提出处理意见。…（一）不予追究人员（1人）…（二）移送司法机关人员（5人）…: headings that number themselves and count
/// whom they are about make the total told before them.
///
/// Only what adds up to the last person is linked: a report may leave out the bodies that its total holds.
struct SectionCountLinker {
  let reading: MentionReading

  private static let leastSections = 3

  func link(_ figures: inout [Figure]) {
    for run in SectionHeadings(reading: reading, figures: figures).runs() { link(&figures, run) }
  }

  private func link(_ figures: inout [Figure], _ run: [SectionHeadings.Heading]) {
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
