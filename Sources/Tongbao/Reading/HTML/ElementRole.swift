/// What an element does to the text inside it.
enum ElementRole {
  case inline, block, skipped, lineBreak, table, row, cell, headerCell, link, image, caption, preformatted
  /// `nav`, `footer`, `aside`: not the text of a notice.
  case surroundings
  case heading(Int)

  /// The role of an element by its packed name.
  static func of(_ name: UInt64) -> ElementRole { roles[name] ?? .inline }

  /// The first eight bytes of a name, the first byte lowest, as the parser packs them.
  static func packed(_ name: String) -> UInt64 {
    name.utf8.prefix(8).enumerated().reduce(0) { $0 | UInt64($1.element) << UInt64(8 * $1.offset) }
  }

  private static let roles: [UInt64: ElementRole] = {
    var roles: [UInt64: ElementRole] = [:]
    func add(_ names: String, _ role: ElementRole) {
      for name in names.split(separator: " ") { roles[packed(String(name))] = role }
    }
    add(
      "html body p div section article main header center form fieldset ul ol li dl dt dd blockquote address hr "
        + "thead tbody tfoot details summary figure head", .block)
    add(
      "script style noscript template iframe frameset object applet embed select option textarea button input svg "
        + "canvas audio video map title meta link base colgroup col", .skipped)
    add("nav footer aside menu", .surroundings)
    add("br", .lineBreak)
    add("table", .table)
    add("tr", .row)
    add("td", .cell)
    add("th", .headerCell)
    add("a", .link)
    add("img", .image)
    add("caption figcaption", .caption)
    add("pre xmp", .preformatted)
    for level in 1...6 { add("h\(level)", .heading(level)) }
    return roles
  }()

  /// Whether a line ends where the element begins and ends.
  var breaksLine: Bool {
    switch self {
    case .inline, .link, .image, .skipped: false
    default: true
    }
  }
}
