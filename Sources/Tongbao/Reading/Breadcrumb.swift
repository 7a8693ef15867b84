/// The line that leads from the front page to a notice.
enum Breadcrumb {
  private static let longest = 120
  private static let starts: PhraseSet = [
    "所在位置", "当前位置", "您的位置", "您所在的位置", "您现在的位置", "当前所在位置", "您当前的位置", "你所在的位置", "您当前所在位置", "首页",
    "网站首页", "您现在所在的位置", "现在位置",
  ]

  /// `所在位置:首页 > 一线传真` gives 首页 and 一线传真.
  static func crumbs(_ text: NoticeText, _ line: Range<Int>) -> [String]? {
    let folded = text.folded
    guard line.count <= longest, !line.isEmpty else { return nil }
    var start = line.lowerBound
    guard
      let labelEnd = starts.end(in: folded, at: start) ?? siteEnd(folded, line) ?? trailStart(folded, line)
    else {
      return nil
    }
    let colon = folded[line].firstIndex(of: 0x3A)
    if let colon, colon == labelEnd { start = colon + 1 }
    // 首页 - 应急管理: a hyphen between blanks.
    let isSpaced =
      labelEnd + 2 < line.upperBound && Lines.isSpace(folded[labelEnd]) && folded[labelEnd + 1] == 0x2D
      && Lines.isSpace(folded[labelEnd + 2])
    // A slash parts crumbs only where a label says that crumbs follow.
    let isMark = { (unit: UInt16) in
      unit == 0x3E || unit == 0xBB || unit == 0x203A || unit == 0x2F && colon == labelEnd || unit == 0x2192
        || unit == 0x2D && isSpaced
    }
    guard folded[line].contains(where: isMark) else { return nil }
    let crumbs = folded[start..<line.upperBound].split(whereSeparator: isMark).compactMap { crumb in
      let range = Lines.trimmed(folded, crumb.startIndex..<crumb.endIndex)
      return range.isEmpty ? nil : text.string(range)
    }
    return crumbs.last.map(pages.contains) == true ? crumbs.dropLast() : crumbs
  }

  /// What a trail calls the page itself.
  private static let pages: WordSet = ["正文", "详情", "内容", "文章内容", "正文内容", "文章正文"]

  /// The start of a trail without a label, told by its marks: 新闻频道 > 快讯 > 正文.
  private static func trailStart(_ text: [UInt16], _ line: Range<Int>) -> Int? {
    guard text[line].contains(where: isTrailMark) else { return nil }
    let crumbs = text[line].split(omittingEmptySubsequences: false, whereSeparator: isTrailMark)
      .map { Lines.trimmed(text, $0.startIndex..<$0.endIndex) }
    guard crumbs.count >= 3,
      crumbs.allSatisfy({
        (2...longestCrumb).contains($0.count) && !text[$0].contains(where: TextMark.endsClause)
      })
    else { return nil }
    return line.lowerBound
  }

  private static let longestCrumb = 14
  private static let longestSite = 24

  /// > » ›
  private static func isTrailMark(_ unit: UInt16) -> Bool { unit == 0x3E || unit == 0xBB || unit == 0x203A }

  private static let sites: PhraseSet = ["网站", "门户", "官网"]

  /// The end of the site's name where that opens the trail: 省纪委监委网站 > 工作动态.
  private static func siteEnd(_ text: [UInt16], _ line: Range<Int>) -> Int? {
    guard let mark = line.prefix(longestSite + 1).first(where: { isTrailMark(text[$0]) }) else { return nil }
    let name = Lines.trimmed(text, line.lowerBound..<mark)
    return sites.start(in: text, endingAt: name.upperBound) == nil ? nil : name.upperBound
  }
}
