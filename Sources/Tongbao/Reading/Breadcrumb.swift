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
    guard let labelEnd = starts.end(in: folded, at: start) else { return nil }
    let colon = folded[line].firstIndex(of: 0x3A)
    if let colon, colon == labelEnd { start = colon + 1 }
    // A slash parts crumbs only where a label says that crumbs follow.
    let isMark = { (unit: UInt16) in
      unit == 0x3E || unit == 0xBB || unit == 0x203A || unit == 0x2F && colon == labelEnd || unit == 0x2192
    }
    guard folded[line].contains(where: isMark) else { return nil }
    return folded[start..<line.upperBound].split(whereSeparator: isMark).compactMap { crumb in
      let range = Lines.trimmed(folded, crumb.startIndex..<crumb.endIndex)
      return range.isEmpty ? nil : text.string(range)
    }
  }
}
