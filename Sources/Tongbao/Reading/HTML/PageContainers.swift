/// Where the common site systems of Chinese authorities and papers keep a page's text.
enum PageContainers {
  /// Names of `id` or `class` that hold the text and nothing else, in lower case.
  static let names: [String] = systems.flatMap { $0.names.split(separator: " ").map(String.init) }

  private static let systems: [(system: String, names: String)] = [
    ("TRS WCM", "trs_editor trs_ueditor trs_editor_view trs_preappend"),
    ("Boda VSB; vsb_content_2 and the like too", "v_news_content vsb_content"),
    ("Webplus", "wp_articlecontent"), ("gov.cn", "pages_content ucap-content"),
    ("EasySite", "easysite-news-text easysite-news-content"), ("Jpage", "bt_content barticle"),
    ("government pages", "zoom zoomcon fontzoom xxgk_content gkxl_content zwgk_content"),
    ("Sina", "artibody"), ("People's Daily", "rm_txt_con rwb_zw p_content"), ("WeChat", "js_content"),
    ("NetEase", "endtext post_body"), ("China News", "left_zw"), ("WordPress", "entry-content post-content"),
    (
      "general",
      "articlecontent article_content article-content articlebody article_body article-body news_content "
        + "newscontent news-content content_text contenttext con_text maintext detail_content detail-content "
        + "detailcontent text_content contentbody"
    ),
  ]

  private static let beginMarks: Set<String> = [
    "contentstart", "contentbegin", "startcontent", "begincontent", "正文开始", "正文begin", "正文start",
    "文章内容开始", "内容开始", "enpcontent", "articlebegin", "articlestart", "zwbegin",
  ]
  private static let endMarks: Set<String> = [
    "contentend", "endcontent", "正文结束", "正文end", "文章内容结束", "内容结束", "/enpcontent", "articleend", "zwend",
  ]

  /// Whether a comment opens (true) or closes (false) the text: `<!--ContentStart-->`, `<!-- 正文结束 -->`.
  static func mark(_ comment: String) -> Bool? {
    guard comment.utf8.count < 64 else { return nil }
    let word = comment.lowercased().filter { !$0.isWhitespace && !"_-[]【】=*".contains($0) }
    if beginMarks.contains(word) { return true }
    return endMarks.contains(word) ? false : nil
  }
}
