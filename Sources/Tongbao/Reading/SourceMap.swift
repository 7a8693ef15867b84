/// The way from a notice's text back to the bytes of its source.
public struct SourceMap: Sendable {
  let starts: [Int32]
  let ends: [Int32]

  /// The bytes of the source that a span of the text, in UTF-16 units, was read from; of a page, with what stands
  /// between: tags, line ends.
  public func bytes(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty, range.upperBound <= starts.count else { return 0..<0 }
    let start = Int(starts[range.lowerBound])
    return start..<max(start, Int(ends[range.upperBound - 1]))
  }

  /// The map of a plain text: `offsets` holds for each unit the byte at which its character begins.
  init(offsets: [Int32], size: Int) {
    var ends = offsets
    var end = Int32(size)
    for index in offsets.indices.reversed() {
      ends[index] = end
      if index > 0, offsets[index - 1] != offsets[index] { end = offsets[index] }
    }
    (starts, self.ends) = (offsets, ends)
  }

  init(starts: [Int32], ends: [Int32]) { (self.starts, self.ends) = (starts, ends) }
}
