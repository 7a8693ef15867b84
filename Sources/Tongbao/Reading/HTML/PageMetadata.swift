import CHTML

/// What a page's head says about it: `<meta>`, `<title>`, `<time>`, the address it was saved from.
struct PageMetadata {
  private(set) var title: String?
  private(set) var published: CalendarDate?
  private(set) var publisher: String?
  private(set) var author: String?
  private(set) var site: String?
  private(set) var column: String?
  /// The content of `<title>`, with the site's name still in it.
  private(set) var windowTitle: String?
  /// The page's own address.
  private(set) var address: String?
  /// The day in a `time` element or one that is called date: less sure than a label.
  private(set) var named: CalendarDate?
  /// The content of an element that is called source.
  private(set) var namedSource: String?

  private enum Field { case title, published, publisher, author, site, column, address }

  /// Names in lower case; the first page system to know them is the one of government sites.
  private static let fields: [String: Field] = {
    var fields: [String: Field] = [:]
    func add(_ names: String, _ field: Field) {
      for name in names.split(separator: " ") { fields[String(name)] = field }
    }
    add("articletitle og:title dc.title dcterms.title twitter:title", .title)
    add(
      "pubdate publishdate publish_date publishtime publish-date article:published_time og:release_date dc.date "
        + "dcterms.date releasedate weibo:article:create_at bytedance:published_time", .published)
    add("contentsource article:source og:article:source source dc.source", .publisher)
    add("author article:author og:article:author", .author)
    add("sitename og:site_name", .site)
    add("columnname", .column)
    add("url og:url", .address)
    return fields
  }()

  private init() {}

  /// Nothing known.
  static let none = PageMetadata()

  init(_ page: HTMLPage) {
    var node = 0
    while node < page.nodes.count {
      let place = page.nodes[node]
      if place.kind == TB_NODE_COMMENT {
        if address == nil { address = Self.savedFrom(page, node) }
      } else if place.kind == TB_NODE_ELEMENT {
        switch place.name {
        case Self.meta: take(page, node)
        case Self.title where windowTitle == nil: windowTitle = Self.plain(page.text(node))
        case Self.link:
          if page.attribute(node, "rel")?.lowercased() == "canonical", address == nil {
            address = page.attribute(node, "href")
          }
        case Self.time where named == nil:
          named = page.attribute(node, "datetime").flatMap { PrintedDate.first(in: Array($0.utf16)) }
        default: break
        }
      }
      node += 1
    }
  }

  private static let longestNamed = 60

  /// Reads the elements that are called date or source.
  mutating func readNamed(_ page: HTMLPage, _ text: PageText) {
    for node in text.dates where named == nil {
      let units = Array(page.text(node).utf16)
      if units.count <= Self.longestNamed { named = PrintedDate.first(in: units) }
    }
    for node in text.sources where namedSource == nil {
      guard let value = Self.plain(page.text(node)), value.utf16.count <= Self.longestNamed / 2,
        !value.contains("："), !value.contains(":"), PrintedDate.first(in: Array(value.utf16)) == nil
      else { continue }
      namedSource = value
    }
  }

  /// The address that a caller knows counts where the page names none.
  mutating func knowAddress(_ other: String) { if address == nil { address = other } }

  private static let meta = ElementRole.packed("meta")
  private static let title = ElementRole.packed("title")
  private static let link = ElementRole.packed("link")
  private static let time = ElementRole.packed("time")

  /// A field that is there twice keeps its first value that is not empty.
  private mutating func take(_ page: HTMLPage, _ node: Int) {
    let name =
      page.attribute(node, "name") ?? page.attribute(node, "property") ?? page.attribute(node, "itemprop")
    guard let name, let field = Self.fields[name.lowercased()],
      let value = page.attribute(node, "content").flatMap(Self.plain)
    else { return }
    switch field {
    case .title: if title == nil { title = value }
    case .published: if published == nil { published = PrintedDate.first(in: Array(value.utf16)) }
    case .publisher: if publisher == nil { publisher = value }
    case .author: if author == nil { author = value }
    case .site: if site == nil { site = value }
    case .column: if column == nil { column = value }
    case .address: if address == nil { address = value }
    }
  }

  /// `<!-- saved from url=(0042)http://… -->`, which browsers write.
  private static func savedFrom(_ page: HTMLPage, _ node: Int) -> String? {
    let comment = String(decoding: page.content(node), as: UTF8.self)
    guard comment.utf8.count < 2000, let at = comment.range(of: "saved from url=(") else { return nil }
    return comment[at.upperBound...].split(separator: ")", maxSplits: 1).dropFirst().first.flatMap {
      plain(String($0))
    }
  }

  /// White space collapsed and trimmed; nil where nothing is left.
  private static func plain(_ value: String) -> String? {
    let words = value.unicodeScalars.split {
      $0.properties.isWhitespace || $0.value == 0xFEFF || $0.value == 0x200B
    }
    return words.isEmpty ? nil : words.map { String($0) }.joined(separator: " ")
  }
}
