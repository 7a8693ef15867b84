/// Finds a page's headline among what its head says and what its lines show.
struct PageTitle {
  let text: PageText
  let metadata: PageMetadata

  private static let lengths = 4...90
  /// What separates a headline from the site's name in `<title>`.
  private static let strong: Set<Unicode.Scalar> = ["_", "|", "｜", "»", ">"]
  private static let weak: Set<Unicode.Scalar> = ["-", "－", "–"]
  private static let siteEnds = [
    "网", "网站", "政府", "委员会", "纪委", "监委", "门户", "在线", "频道", "新闻", "日报", "晚报", "平台", "首页", "中心", "局", "厅",
    "官网", "公众号", "论坛",
  ]

  struct Found {
    var title: String
    /// The lines that show it.
    var lines: Range<Int>
  }

  /// The headline with its lines among `candidates`; nil where nothing looks like one.
  func find(_ candidates: [Int], headline: Int?) -> Found? {
    if let headline { return whole(headline) }
    if let given = metadata.title {
      let shown = candidates.first { Self.isSame(text.lines[$0].string, given) }
      if let shown { return Found(title: given, lines: shown..<shown + 1) }
      // A line that shows the given title in full, which the head cuts off: 关于…的通报 for 关于….
      if let longer = candidates.first(where: {
        isHeading($0) && Self.bare(text.lines[$0].string).hasPrefix(Self.bare(given))
      }) {
        return whole(longer)
      }
      return Found(title: given, lines: 0..<0)
    }
    let scored = candidates.map { ($0, score($0)) }.filter { $0.1 >= 3 }
    if let best = scored.max(by: { $0.1 < $1.1 }) { return whole(best.0) }
    return metadata.windowTitle.flatMap(Self.withoutSite).map { Found(title: $0, lines: 0..<0) }
  }

  /// A headline that is set in several lines of one heading.
  private func whole(_ line: Int) -> Found {
    var lines = line..<line + 1
    let first = text.lines[line]
    if first.heading > 0 || first.titleElement != nil {
      while let next = text.lines.indices.contains(lines.upperBound) ? text.lines[lines.upperBound] : nil,
        next.heading == first.heading, next.titleElement == first.titleElement, lines.count < 3,
        first.heading > 0 || next.text.count > 3, next.table == nil,
        next.node - text.lines[lines.upperBound - 1].node <= 3
      {
        lines = line..<lines.upperBound + 1
      }
    }
    return Found(title: lines.map { text.lines[$0].string }.joined(), lines: lines)
  }

  private func isHeading(_ line: Int) -> Bool {
    text.lines[line].heading > 0 || text.lines[line].titleElement != nil
  }

  private func score(_ index: Int) -> Int {
    let line = text.lines[index]
    guard Self.lengths.contains(line.text.count), line.table == nil, line.linkUnits * 2 <= line.text.count,
      line.text.units.contains(where: PrintedDate.isHan)
    else { return 0 }
    let string = line.string
    guard !string.contains("："), !string.hasSuffix("。") || line.heading > 0 else { return 0 }
    var score = 0
    if line.heading > 0 { score += max(2, 6 - line.heading) }
    if let element = line.titleElement, text.lines.count(where: { $0.titleElement == element }) <= 3 {
      score += 4
    }
    if let window = metadata.windowTitle, Self.bare(window).contains(Self.bare(string)) { score += 6 }
    return score
  }

  /// `某市通报典型案例_某市纪委监委网站` without the site.
  static func withoutSite(_ title: String) -> String? {
    let scalars = Array(title.unicodeScalars)
    var cut = scalars.count
    if let strong = scalars.firstIndex(where: { Self.strong.contains($0) }) {
      cut = strong
    } else if let weak = scalars.lastIndex(where: { Self.weak.contains($0) }), weak > 3 {
      let rest = String(String.UnicodeScalarView(scalars[(weak + 1)...])).filter { $0 != " " }
      let isDash = scalars[weak - 1] == scalars[weak]
      if !isDash, siteEnds.contains(where: { rest.hasSuffix($0) }) { cut = weak }
    }
    let words = String(String.UnicodeScalarView(scalars[..<cut])).split(separator: " ")
    let result = words.joined(separator: " ")
    return result.unicodeScalars.count >= 2 ? result : nil
  }

  static func isSame(_ a: String, _ b: String) -> Bool { bare(a) == bare(b) }

  /// Without white space, which pages put anywhere in a headline.
  private static func bare(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter { !$0.properties.isWhitespace && $0.value != 0x200B }))
  }
}
