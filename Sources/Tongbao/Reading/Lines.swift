/// The lines of a text without their line ends and the white space around them; empty ones are left out.
enum Lines {
  static func ranges(in text: NoticeText) -> [Range<Int>] {
    let folded = text.folded
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(16)
    var start = 0
    while start < folded.count {
      let end = folded.withUnsafeBufferPointer { folded in
        var end = start
        // Most characters are Han and end nothing.
        while end < folded.count, folded[end] > 0x2029 || !isLineEnd(folded[end]) { end &+= 1 }
        return end
      }
      let line = trimmed(folded, start..<end)
      if !line.isEmpty { ranges.append(line) }
      start = end + 1
    }
    return ranges
  }

  /// `range` without white space at its ends.
  static func trimmed(_ units: [UInt16], _ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isSpace(units[start]) { start += 1 }
    while end > start, isSpace(units[end - 1]) { end -= 1 }
    return start..<end
  }

  static func isLineEnd(_ unit: UInt16) -> Bool {
    unit == 0x0A || unit == 0x0D || unit == 0x2028 || unit == 0x2029
  }

  /// A blank of half or full width, or half of a line end.
  @inline(__always)
  static func isBlankOrBreak(_ unit: UInt16) -> Bool {
    unit == 0x20 || unit == 0x3000 || unit == 0x0A || unit == 0x0D
  }

  static func isSpace(_ unit: UInt16) -> Bool {
    unit == 0x20 || unit == 0x09 || unit == 0x3000 || unit == 0xA0 || unit == 0xFEFF
  }
}
