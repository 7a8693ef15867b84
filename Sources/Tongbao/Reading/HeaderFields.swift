/// The labelled fields above a notice's text: 发布日期, 信息来源, 作者.
struct HeaderFields {
  enum Label { case published, publisher, author, ignored }

  private(set) var published: CalendarDate?
  private(set) var publisher: Range<Int>?
  private(set) var author: Range<Int>?
  /// The label whose value is expected on the next line.
  private(set) var pending: Label?

  private static let labels: [(phrases: PhraseSet, label: Label)] = [
    (["发布日期", "发布时间", "发文日期", "发文时间", "发表时间", "公布日期", "成文日期", "日期", "时间"], .published),
    (
      ["信息来源", "文章来源", "稿件来源", "来源单位", "新闻来源", "发布机构", "发文机关", "发布单位", "供稿单位", "来源"],
      .publisher
    ),
    (["作者", "撰稿", "通讯员", "供稿"], .author),
    (
      [
        "字号", "字体", "字体大小", "浏览次数", "浏览量", "点击数", "点击量", "点击率", "阅读次数", "阅读量", "访问量", "访问次数",
        "责任编辑", "编辑", "审核", "打印", "分享", "分享到", "文号", "索引号", "发文字号", "主题词", "关键词", "栏目", "分类",
      ], .ignored
    ),
  ]

  /// Reads `line`, which may glue several fields together; returns whether it is a header line.
  ///
  /// `发布日期:2017-11-23信息来源:昆山市纪委字号:[ ]` holds three.
  mutating func read(_ text: [UInt16], _ line: Range<Int>) -> Bool {
    let found = fields(text, line)
    guard let first = found.first, first.label.lowerBound - line.lowerBound <= 24 else {
      return readPending(text, line)
    }
    if first.label.lowerBound > line.lowerBound {
      _ = readPending(text, line.lowerBound..<first.label.lowerBound)
    }
    for (index, field) in found.enumerated() {
      let end = index + 1 < found.count ? found[index + 1].label.lowerBound : line.upperBound
      take(field.kind, text, Lines.trimmed(text, field.valueStart..<max(field.valueStart, end)))
    }
    return true
  }

  private mutating func readPending(_ text: [UInt16], _ line: Range<Int>) -> Bool {
    if let label = pending, line.count <= 30 {
      pending = nil
      take(label, text, line)
      return true
    }
    // A line that is nothing but a date belongs to the header.
    if let (date, end) = PrintedDate.read(text, at: line.lowerBound), line.upperBound - end <= 12,
      !(end..<line.upperBound).contains(where: { PrintedDate.isHan(text[$0]) })
    {
      if published == nil { published = date }
      return true
    }
    return false
  }

  private mutating func take(_ label: Label, _ text: [UInt16], _ value: Range<Int>) {
    pending = nil
    if value.isEmpty {
      pending = label == .ignored ? nil : label
      return
    }
    switch label {
    case .published: if published == nil { published = PrintedDate.read(text, at: value.lowerBound)?.date }
    case .publisher:
      let word = Self.firstWord(text, value)
      if publisher == nil { publisher = word }
      // 来源：某县纪委监委 2021-03-09
      let rest = Lines.trimmed(text, word.upperBound..<value.upperBound)
      if published == nil, !rest.isEmpty { published = PrintedDate.read(text, at: rest.lowerBound)?.date }
    case .author: if author == nil { author = Self.firstWord(text, value) }
    case .ignored: break
    }
  }

  /// A value ends where a wide gap, a bar or a date begins: `昆山市纪委  | 字号`, `昆山市纪委 2017-11-23`.
  private static func firstWord(_ text: [UInt16], _ value: Range<Int>) -> Range<Int> {
    var end = value.lowerBound
    while end < value.upperBound, text[end] != 0x7C, text[end] != 0x5B,
      !(Lines.isSpace(text[end]) && end + 1 < value.upperBound && endsValue(text, end + 1))
    {
      end += 1
    }
    return Lines.trimmed(text, value.lowerBound..<end)
  }

  private static func endsValue(_ text: [UInt16], _ position: Int) -> Bool {
    Lines.isSpace(text[position]) || PrintedDate.read(text, at: position) != nil
  }

  private func fields(
    _ text: [UInt16], _ line: Range<Int>
  ) -> [(kind: Label, label: Range<Int>, valueStart: Int)] {
    var found: [(kind: Label, label: Range<Int>, valueStart: Int)] = []
    for colon in line where text[colon] == 0x3A {
      for (phrases, label) in Self.labels {
        guard let start = phrases.start(in: text, endingAt: colon), start >= line.lowerBound else { continue }
        // A label stands at the line's start, behind white space, or behind another field's value.
        found.append((label, start..<colon, colon + 1))
        break
      }
    }
    return found
  }
}
