/// Where the common site systems of Chinese authorities and papers keep a page's text.
enum PageContainers {
  /// Names of `id` or `class` that hold the text and nothing else, in lower case, with the system that uses them.
  private static let names: [String: String] = [
    "trs_editor": "TRS WCM", "trs_ueditor": "TRS WCM", "trs_editor_view": "TRS WCM",
    "trs_preappend": "TRS WCM",
    "v_news_content": "Boda VSB", "wp_articlecontent": "Webplus", "pages_content": "gov.cn",
    "ucap-content": "UCAP", "easysite-news-text": "EasySite", "easysite-news-content": "EasySite",
    "artibody": "Sina", "rm_txt_con": "People's Daily", "rwb_zw": "People's Daily",
    "p_content": "People's Daily",
    "js_content": "WeChat", "endtext": "NetEase", "post_body": "NetEase", "left_zw": "China News",
    "zoom": "government pages", "zoomcon": "government pages", "fontzoom": "government pages",
    "articlecontent": "general", "article_content": "general", "article-content": "general",
    "articlebody": "general", "article_body": "general", "article-body": "general",
    "news_content": "general", "newscontent": "general", "news-content": "general",
    "content_text": "general", "contenttext": "general", "con_text": "general", "maintext": "general",
    "xxgk_content": "disclosure pages", "gkxl_content": "disclosure pages",
    "zwgk_content": "disclosure pages",
    "bt_content": "Jpage", "barticle": "Jpage", "detail_content": "general", "detail-content": "general",
    "detailcontent": "general", "text_content": "general", "contentbody": "general",
    "entry-content": "WordPress", "post-content": "WordPress",
  ]
  /// Names that a number follows: `vsb_content_2`.
  private static let starts = ["vsb_content"]

  private static let beginMarks: Set<String> = [
    "contentstart", "contentbegin", "startcontent", "begincontent", "正文开始", "正文begin", "正文start",
    "文章内容开始", "内容开始", "enpcontent", "articlebegin", "articlestart", "zwbegin",
  ]
  private static let endMarks: Set<String> = [
    "contentend", "endcontent", "正文结束", "正文end", "文章内容结束", "内容结束", "/enpcontent", "articleend", "zwend",
  ]

  /// Whether an element is such a container.
  static func isContainer(_ found: PageNames, _ page: HTMLPage, _ node: Int) -> Bool {
    found.names.contains { name in
      names[String(name)] != nil || starts.contains { name.hasPrefix($0) }
    }
  }

  /// Whether a comment opens (true) or closes (false) the text: `<!--ContentStart-->`, `<!-- 正文结束 -->`.
  static func mark(_ comment: String) -> Bool? {
    guard comment.utf8.count < 64 else { return nil }
    let word = comment.lowercased().filter { !$0.isWhitespace && !"_-[]【】=*".contains($0) }
    if beginMarks.contains(word) { return true }
    return endMarks.contains(word) ? false : nil
  }
}
