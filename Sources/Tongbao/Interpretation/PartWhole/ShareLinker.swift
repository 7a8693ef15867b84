/// 共查处172起，占此类问题总数的87.8%: what is given as a share of a figure lies in it.
struct ShareLinker {
  let reading: MentionReading

  func link(_ figures: inout [Figure]) {
    for share in ShareFinder(reading: reading, figures: figures).shares()
    where share.whole < share.part && !figures[share.part].isPart && figures[share.whole].whole != share.part
      && figures[share.part].interval.low <= figures[share.whole].interval.high
    {
      // The share itself is the check.
      figures.attach([share.part], to: share.whole, division: Division.none)
      figures[share.part].relation = .subset
    }
  }
}
