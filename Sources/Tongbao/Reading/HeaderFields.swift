/// The labelled fields above a notice's text: 发布日期, 信息来源, 作者.
struct HeaderFields {
  enum Label { case published, publisher, author, ignored }

  private(set) var published: CalendarDate?
  private(set) var publisher: Range<Int>?
  private(set) var author: Range<Int>?
  /// The label whose value is expected on the next line.
  private(set) var pending: Label?

  private static let labels: [(phrases: PhraseSet, label: Label)] = [
    (
      [
        "发布日期", "发布时间", "发布于", "发文日期", "发文时间", "发表时间", "发表日期", "公布日期", "公布时间", "成文日期", "成文时间", "公开日期",
        "公开时间", "发稿时间", "发稿日期", "印发日期", "生成日期", "录入时间", "添加时间", "添加日期", "上传时间", "刊发日期", "日期", "时间",
      ], .published
    ),
    (
      [
        "信息来源", "文章来源", "稿件来源", "来源单位", "新闻来源", "资料来源", "内容来源", "稿源", "发布机构", "发文机关", "发文机构",
        "发文单位", "发布单位", "发布部门", "公开机构", "公开责任部门", "供稿单位", "供稿部门", "信息提供", "文章出处", "出处", "来源",
        "作出处罚决定的机关名称", "作出行政处罚决定机关名称", "处罚机关", "发布者",
      ], .publisher
    ),
    (["作者", "撰稿", "通讯员", "供稿", "记者", "文"], .author),
    (
      [
        "字号", "字体", "字体大小", "字体显示", "浏览", "点击", "阅读", "访问", "人气", "阅读数", "浏览数", "点击次数", "浏览次数", "浏览量", "点击数",
        "点击量", "点击率", "阅读次数", "阅读量", "访问量", "访问次数",
        "统计截止日期", "统计截止时间", "截止日期", "截止时间", "截至日期", "截至时间", "更新时间", "修改时间", "保护视力色", "视力保护色", "名称", "标题",
        "有效性", "主题分类", "体裁", "公开方式", "公开范围",
        "责任编辑", "责编", "编辑", "编审", "审核", "审核人", "校对", "初审", "复审", "终审", "录入", "发布人", "打印", "分享", "分享到", "文号",
        "索引号", "发文字号", "主题词", "关键词", "栏目", "分类",
      ], .ignored
    ),
  ]

  /// Fields that hold nothing but the label whose value is expected next.
  var continued: HeaderFields {
    var fields = HeaderFields()
    fields.pending = pending
    return fields
  }

  /// Reads `line`, which may glue several fields together; returns whether it is a header line.
  ///
  /// `发布日期:2017-11-23信息来源:昆山市纪委字号:[ ]` holds three.
  mutating func read(_ text: [UInt16], _ line: Range<Int>) -> Bool {
    let found = fields(text, line)
    guard let first = found.first,
      first.label.lowerBound - line.lowerBound <= 24
        || opensWithSite(text, line.lowerBound..<first.label.lowerBound)
    else { return readPending(text, line) }
    if first.label.lowerBound > line.lowerBound {
      let before = Lines.trimmed(text, line.lowerBound..<first.label.lowerBound)
      // A time and the site's address may stand before the label.
      if !before.isEmpty, !readPending(text, before) {
        _ = readDateOfLine(text, before, longest: 2 * Self.longestDateLine)
      }
    }
    for (index, field) in found.enumerated() {
      let end = index + 1 < found.count ? found[index + 1].label.lowerBound : line.upperBound
      take(field.kind, text, Lines.trimmed(text, field.valueStart..<max(field.valueStart, end)))
    }
    return true
  }

  /// 某政府网站 www.example.cn 2006年11月22日 来源:…: an address and a full date before the label.
  private func opensWithSite(_ text: [UInt16], _ range: Range<Int>) -> Bool {
    range.count <= 80 && range.contains { PrintedDate.read(text, at: $0) != nil }
      && !range.contains { Self.punctuation.contains(text[$0]) }
  }

  private mutating func readPending(_ text: [UInt16], _ line: Range<Int>) -> Bool {
    if let label = pending, line.count <= 30 {
      pending = nil
      take(label, text, line)
      return true
    }
    // A line that is nothing but a date belongs to the header.
    if let (date, end) = Self.date(text, line.lowerBound, in: line), line.upperBound - end <= 12,
      Self.weekdays.first(in: text, end..<line.upperBound) != nil
        || !(end..<line.upperBound).contains(where: { PrintedDate.isHan(text[$0]) })
    {
      if published == nil { published = date }
      return true
    }
    return readDateline(text, line)
  }

  /// The date that begins at `start`, and where it ends within `line`: `2021-03-09日期：` shares its 日 with a label.
  private static func date(
    _ text: [UInt16], _ start: Int, in line: Range<Int>
  ) -> (date: CalendarDate, end: Int)? {
    PrintedDate.read(text, at: start).map { ($0.date, min($0.end, line.upperBound)) }
  }

  private static let weekdays: PhraseSet = ["星期", "周"]
  private static let papers: UnitSet = "报网社台刊站委部局厅办院端道室号处府"
  private static let longestPaper = 16

  /// A date, with or without a time, and who printed it: `2005年04月14日05:18 三秦都市报`.
  private mutating func readDateline(_ text: [UInt16], _ line: Range<Int>) -> Bool {
    guard let (date, end) = Self.date(text, line.lowerBound, in: line) else { return false }
    var at = end
    while at < line.upperBound,
      Lines.isSpace(text[at]) || text[at] == 0x3A || (0x30...0x39).contains(text[at])
    {
      at += 1
    }
    let paper = at..<line.upperBound
    guard at > end, (2...Self.longestPaper).contains(paper.count),
      paper.allSatisfy({ PrintedDate.isHan(text[$0]) }), Self.papers.contains(text[line.upperBound - 1])
    else { return false }
    if published == nil { published = date }
    if publisher == nil { publisher = paper }
    return true
  }

  static let longestDateLine = 40
  private static let punctuation: UnitSet = ",。;!?、"
  /// What stands beside a date in a header and is no publisher: 〔2024〕11号, 第A3版.
  private static let notNames: UnitSet = "号版期第记者"

  /// A line below the headline that holds a full date and little else, in brackets or beside a name:
  /// （2023年1月13日）, 2022-02-25 某报, 某市政府新闻办公室　2023-11-02.
  mutating func readDateOfLine(
    _ text: [UInt16], _ line: Range<Int>, longest: Int = HeaderFields.longestDateLine
  ) -> Bool {
    guard line.count <= longest, !text[line].contains(where: { Self.punctuation.contains($0) }),
      let start = line.first(where: { PrintedDate.read(text, at: $0) != nil }),
      let (date, end) = Self.date(text, start, in: line)
    else { return false }
    var at = end
    // The time of day, or the weekday in brackets.
    while at < line.upperBound,
      Lines.isSpace(text[at]) || text[at] == 0x3A || (0x30...0x39).contains(text[at])
    {
      at += 1
    }
    if start == line.lowerBound, at < line.upperBound, at == end, text[at] != 0x28 { return false }
    if published == nil { published = date }
    guard publisher == nil else { return true }
    var before = Lines.trimmed(text, line.lowerBound..<start)
    if let open = before.first, text[open] == 0x28 { before = open + 1..<before.upperBound }
    if before.count > 2, text[before.upperBound - 1] == 0x7F16 {
      before = before.lowerBound..<before.upperBound - 1
    }  // 编
    publisher = [before, Lines.trimmed(text, at..<line.upperBound)].first { isName(text, $0) }.map {
      HeaderValue(text: text, range: $0).body($0)
    }
    return true
  }

  private func isName(_ text: [UInt16], _ range: Range<Int>) -> Bool {
    (3...24).contains(range.count)
      && range.allSatisfy { PrintedDate.isHan(text[$0]) && !Self.notNames.contains(text[$0]) }
  }

  private mutating func take(_ label: Label, _ text: [UInt16], _ value: Range<Int>) {
    pending = nil
    if value.isEmpty {
      pending = label == .ignored ? nil : label
      return
    }
    let words = HeaderValue(text: text, range: value)
    switch label {
    case .published: if published == nil { published = PrintedDate.read(text, at: value.lowerBound)?.date }
    case .publisher:
      let name = words.name
      if publisher == nil, !name.isEmpty { publisher = words.body(name) }
      // 来源：某县纪委监委 2021-03-09
      if published == nil { published = words.date(after: name) }
      // 来源：某某报 记者 钱某
      if author == nil { author = words.writer(after: name) }
    case .author:
      guard author == nil else { return }
      author = words.author
      if published == nil { published = words.date(after: words.name) }
    // 责编：李某 2021-03-09
    case .ignored: if published == nil { published = words.date(after: words.name) }
    }
  }

  private func fields(
    _ text: [UInt16], _ line: Range<Int>
  ) -> [(kind: Label, label: Range<Int>, valueStart: Int)] {
    var found: [(kind: Label, label: Range<Int>, valueStart: Int)] = []
    for colon in line where text[colon] == 0x3A {
      // The longest label counts: 更新时间 is no 时间.
      var longest: (kind: Label, start: Int)?
      for (phrases, kind) in Self.labels {
        guard let start = phrases.start(in: text, endingAt: colon), start >= line.lowerBound,
          start < longest?.start ?? Int.max
        else { continue }
        longest = (kind, start)
      }
      if longest == nil { longest = Self.spreadLabel(text, line, colon) }
      guard let longest, Self.happenings.start(in: text, endingAt: longest.start) == nil else { continue }
      found.append((longest.kind, longest.start..<colon, colon + 1))
    }
    return found
  }

  /// Before 时间 and 日期 where another day than the publication's is meant: 事发时间, 成立日期.
  private static let happenings: PhraseSet = [
    "事发", "案发", "发生", "违法", "违规", "违纪", "检查", "施工", "开庭", "宣判", "出生", "任职", "受理", "立案", "举报", "接访",
    "会议", "活动", "工作", "办公", "咨询", "公示", "执行", "生效", "施行", "实施", "有效", "到期", "缴款", "成立", "注册", "登记",
  ]

  private struct SpreadLabel {
    let first: UInt16
    let last: UInt16
    let kind: Label

    init(_ characters: StaticString, _ kind: Label) {
      let units = Array("\(characters)".utf16)
      (first, last, self.kind) = (units[0], units[1], kind)
    }
  }

  private static let spread = [
    SpreadLabel("来源", .publisher), SpreadLabel("时间", .published), SpreadLabel("日期", .published),
    SpreadLabel("作者", .author),
  ]

  /// A label of two characters with blanks between them or before the colon: `来　源：`.
  private static func spreadLabel(_ text: [UInt16], _ line: Range<Int>, _ colon: Int) -> (
    kind: Label, start: Int
  )? {
    var at = colon - 1
    while at > line.lowerBound, Lines.isSpace(text[at]) { at -= 1 }
    guard at > line.lowerBound, let label = spread.first(where: { $0.last == text[at] }) else { return nil }
    at -= 1
    while at > line.lowerBound, Lines.isSpace(text[at]) { at -= 1 }
    return at >= line.lowerBound && text[at] == label.first ? (label.kind, at) : nil
  }
}
