/// What an element's `id` and `class` say about it.
struct PageNames: OptionSet, Sendable {
  let rawValue: UInt16

  /// The main text of a known system, and nothing else.
  static let container = PageNames(rawValue: 1)
  /// Share widgets, navigation, related links, print buttons, counters, footers.
  static let surroundings = PageNames(rawValue: 2)
  /// 图为某市纪委监委工作人员在走访。
  static let caption = PageNames(rawValue: 4)
  /// The headline.
  static let title = PageNames(rawValue: 8)
  /// The path from the front page to the page.
  static let breadcrumb = PageNames(rawValue: 16)
  /// The day of publication, without a label.
  static let date = PageNames(rawValue: 32)
  /// Who published, without a label.
  static let source = PageNames(rawValue: 64)

  /// Words inside names: `articleShare`, `article-share` and `share_2` hold the word share.
  private static let words: [(names: String, meaning: PageNames)] = [
    (
      "share fenxiang print dayin foot footer copyright nav navbar navigation menu sidebar sider related relate "
        + "relevant xgxw xgyd xglj recommend tuijian hot rank pagination pager qrcode ewm erweima comment comments "
        + "pinglun ad ads advert banner search login toolbar fontsize zihao friendlink friendlinks toplink links hits "
        + "counter prenext prevnext updown shangxia", .surroundings
    ),
    ("caption imgdesc picdesc figcaption tushuo imgtxt", .caption),
    ("title tit biaoti headline subject bt arttitle articletitle tittle wzbt", .title),
    (
      "crumb crumbs breadcrumb breadcrumbs bread location position weizhi dqwz curpos curposition place path wz mbx "
        + "local nowplace", .breadcrumb
    ),
    ("pubtime pubdate publish_time publishtime pub_time date time", .date),
    ("js_name source laiyuan pubsource mediaid", .source),
  ]
  private static let starts: [(name: [UInt8], meaning: PageNames)] = [
    (Array("bdshare".utf8), .surroundings), (Array("jiathis".utf8), .surroundings),
    (Array("sharesdk".utf8), .surroundings), (Array("vsb_content".utf8), .container),
  ]

  /// By the hash of a name in lower case.
  private static let table: [UInt64: PageNames] = {
    var table: [UInt64: PageNames] = [:]
    for (names, meaning) in words {
      for name in names.split(separator: " ") { table[hash(name.utf8), default: []].insert(meaning) }
    }
    for name in PageContainers.names { table[hash(name.utf8), default: []].insert(.container) }
    return table
  }()

  private static let offset: UInt64 = 0xcbf2_9ce4_8422_2325

  @inline(__always)
  private static func mixed(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64((0x41...0x5A).contains(byte) ? byte + 32 : byte)) &* 0x0000_0100_0000_01b3
  }

  private static func hash(_ name: some Sequence<UInt8>) -> UInt64 { name.reduce(offset, mixed) }

  /// What the element's names mean.
  static func of(_ page: HTMLPage, _ node: Int) -> PageNames {
    var found: PageNames = []
    if let id = page.attributeBytes(node, "id") { found.formUnion(read(id)) }
    if let classes = page.attributeBytes(node, "class") { found.formUnion(read(classes)) }
    return found
  }

  /// Looks up every name, and every word in it; a word ends where no letter follows, or a capital.
  private static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> PageNames {
    var found: PageNames = []
    var (name, word) = (offset, offset)
    var (nameStart, wasLower) = (0, false)
    func look(_ hash: UInt64) { if hash != offset, let meaning = table[hash] { found.formUnion(meaning) } }
    for at in 0...bytes.count {
      let byte = at < bytes.count ? bytes[at] : 0x20
      let isUpper = (0x41...0x5A).contains(byte)
      let isLower = (0x61...0x7A).contains(byte)
      if byte <= 0x20 {
        look(word)
        look(name)
        if at - nameStart >= 7 { found.formUnion(beginning(bytes[nameStart..<at])) }
        (name, word, nameStart) = (offset, offset, at + 1)
      } else {
        if !isUpper && !isLower || isUpper && wasLower {
          look(word)
          word = offset
        }
        if isUpper || isLower { word = mixed(word, byte) }
        name = mixed(name, byte)
      }
      wasLower = isLower
    }
    return found
  }

  private static func beginning(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> PageNames {
    var found: PageNames = []
    for start in starts where name.count >= start.name.count {
      if zip(name, start.name).allSatisfy({ ($0 | 0x20) == ($1 | 0x20) }) { found.formUnion(start.meaning) }
    }
    return found
  }
}
