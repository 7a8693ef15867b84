/// What an element's `id` and `class` say about it.
struct PageNames {
  /// The names as written, in lower case: `TRS_Editor` is `trs_editor`.
  let names: [Substring]
  private let words: Set<Substring>

  init?(_ page: HTMLPage, _ node: Int) {
    let id = page.attribute(node, "id") ?? ""
    let classes = page.attribute(node, "class") ?? ""
    guard !id.isEmpty || !classes.isEmpty else { return nil }
    let lower = (id + " " + classes).lowercased()[...]
    names = lower.split { $0 == " " || $0 == "\t" || $0 == "\n" || $0 == "\r" }
    // `articleShare`, `article-share` and `article_share2` hold the word share.
    let parts = Self.divided(id + " " + classes)
    words = Set(parts.map { $0.lowercased()[...] } + names)
  }

  private static func divided(_ text: String) -> [Substring] {
    var parts: [Substring] = []
    var start = text.startIndex
    var wasLower = false
    for index in text.indices {
      let character = text[index]
      let isLetter = character.isASCII && character.isLetter
      if !isLetter || character.isUppercase && wasLower {
        if start < index { parts.append(text[start..<index]) }
        start = isLetter ? index : text.index(after: index)
      }
      wasLower = isLetter && character.isLowercase
    }
    if start < text.endIndex { parts.append(text[start...]) }
    return parts
  }

  /// Share widgets, navigation, related links, print buttons, counters, footers.
  var isSurroundings: Bool { hasWord(Self.surroundings) || hasStart(["bdshare", "jiathis", "sharesdk"]) }

  /// 图为某市纪委监委工作人员在走访。
  var isCaption: Bool { hasWord(["caption", "imgdesc", "picdesc", "figcaption", "tushuo", "imgtxt"]) }

  /// The headline.
  var isTitle: Bool {
    hasWord([
      "title", "tit", "biaoti", "headline", "subject", "bt", "arttitle", "articletitle", "tittle", "wzbt",
    ])
  }

  /// The day of publication, without a label.
  var isDate: Bool {
    hasWord(["pubtime", "pubdate", "publish_time", "publishtime", "pub_time", "date", "time"])
  }

  /// Who published, without a label.
  var isSource: Bool { hasWord(["js_name", "source", "laiyuan", "pubsource", "mediaid"]) }

  /// The path from the front page to the page.
  var isBreadcrumb: Bool {
    hasWord([
      "crumb", "crumbs", "breadcrumb", "breadcrumbs", "bread", "location", "position", "weizhi", "dqwz",
      "curpos", "curposition", "place", "path", "wz", "mbx", "local", "nowplace",
    ])
  }

  private static let surroundings: Set<Substring> = [
    "share", "fenxiang", "print", "dayin", "foot", "footer", "copyright", "nav", "navbar", "navigation",
    "menu",
    "sidebar", "sider", "related", "relate", "relevant", "xgxw", "xgyd", "xglj", "recommend", "tuijian",
    "hot",
    "rank", "pagination", "pager", "qrcode", "ewm", "erweima", "comment", "comments", "pinglun", "ad", "ads",
    "advert", "banner", "search", "login", "toolbar", "fontsize", "zihao", "friendlink", "friendlinks",
    "toplink", "links", "hits", "counter", "prenext", "prevnext", "updown", "shangxia",
  ]

  private func hasWord(_ wanted: Set<Substring>) -> Bool { !words.isDisjoint(with: wanted) }

  private func hasStart(_ starts: [String]) -> Bool {
    names.contains { name in starts.contains { name.hasPrefix($0) } }
  }
}
