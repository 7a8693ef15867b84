extension NoticeText {
  /// The line and the column of a position in UTF-16 units, both from 1; columns count code points.
  public func lineAndColumn(_ position: Int) -> (line: Int, column: Int) {
    var line = 1
    var start = 0
    // Every finding of a long text asks: most units end no line, and are passed over without a closer look.
    units.withUnsafeBufferPointer { units in
      for at in 0..<min(position, count) where units[at] < 0x0E && endsLine(at) {
        line += 1
        start = at + 1
      }
    }
    return (line, scalarOffset(position) - scalarOffset(start) + 1)
  }

  /// The line that holds a position, without its end.
  func line(at position: Int) -> Range<Int> {
    var start = min(position, count)
    while start > 0, !endsLine(start - 1) { start -= 1 }
    var end = position
    while end < count, units[end] != 0x0A, units[end] != 0x0D { end += 1 }
    return start..<max(start, end)
  }

  /// A line feed, or a carriage return without one behind it.
  private func endsLine(_ at: Int) -> Bool {
    units[at] == 0x0A || (units[at] == 0x0D && !(at + 1 < count && units[at + 1] == 0x0A))
  }
}
