/// Which columns of a table of notices hold what.
public struct FieldColumns: Sendable {
  /// The column with the text, or nil for the usual names: text, content, 正文, 内容.
  public var text: String?
  /// The column with the publication date, or nil for the usual names: published, date, 发布日期, 日期.
  public var published: String?

  /// The usual names.
  public init() {}

  enum Field: CaseIterable { case text, html, published, title, id, source }

  private static let usual: [Field: [String]] = [
    .text: ["text", "content", "body", "正文", "内容", "全文", "文本", "通报内容", "通报正文"],
    .html: ["html", "网页"],
    .published: ["published", "date", "pubdate", "pub_date", "发布日期", "发布时间", "日期", "时间", "通报日期"],
    .title: ["title", "headline", "标题", "题目", "题名"],
    .id: ["id", "编号", "序号"],
    .source: ["source", "url", "link", "网址", "链接", "地址"],
  ]

  /// The columns by field, for a table with this header; the first of the usual names that is there counts.
  func indexes(in header: [String]) -> [Field: Int] {
    let names = header.map { name in
      String(name.unicodeScalars.filter { !$0.properties.isWhitespace && $0.value != 0xFEFF }).lowercased()
    }
    var found: [Field: Int] = [:]
    for field in Field.allCases {
      let given = field == .text ? text : field == .published ? published : nil
      if let given {
        found[field] = header.firstIndex(of: given) ?? names.firstIndex(of: given.lowercased())
      } else {
        found[field] = Self.usual[field]?.lazy.compactMap { names.firstIndex(of: $0) }.first
      }
    }
    return found
  }
}
