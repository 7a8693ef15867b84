/// Where a notice's headline stands, also where a newspaper's text runs on behind it.
enum Headline {
  /// A headline glued to its text is no longer than this.
  private static let longest = 90
  private static let leastLength = 8
  private static let datelines: PhraseSet = ["本报", "新华社", "本网", "本刊", "中新社", "人民网", "据本报"]
  private static let wires: PhraseSet = ["电", "讯", "消息", "报道"]
  /// How far behind the date 电 may stand: 2009年3月19日本网最新消息.
  private static let wireReach = 12

  private static let pathMarks: PhraseSet = [" > ", " - ", "【"]
  /// A line above the text that is no longer than this may be the headline.
  private static let longestHead = 200

  /// Where a path (首页 - 应急管理) or a column (【曝光台】) was taken for the headline, all lines above the text.
  private static func extended(_ title: Range<Int>, _ reading: MentionReading) -> Range<Int> {
    guard reading.first(pathMarks, in: title) != nil else { return title }
    let text = reading.context.notice.blocks.first {
      $0.range.lowerBound >= title.upperBound && reading.folded[$0.range].contains(0x3002)
    }
    guard let text, text.range.lowerBound - title.upperBound <= longestHead else { return title }
    return title.lowerBound..<text.range.lowerBound
  }

  static func range(_ reading: MentionReading) -> Range<Int>? {
    if let title = reading.context.notice.titleRange { return extended(title, reading) }
    guard let first = reading.context.notice.blocks.first?.range else { return nil }
    let limit = min(first.upperBound, first.lowerBound + longest)
    for mention in reading.mentions(.date, in: first.lowerBound..<limit) {
      let end = reading.ends[mention]
      let reach = end..<min(end + wireReach, reading.folded.count)
      guard reading.first(wires, in: reach) != nil else { continue }
      let start = reading.first(datelines, in: first.lowerBound..<reading.starts[mention])?.lowerBound
      let headline = first.lowerBound..<(start ?? reading.starts[mention])
      return headline.count >= leastLength ? headline : nil
    }
    return nil
  }
}
