/// A line of a page: what stands in one block, or between two line breaks; a whole table is one.
struct PageLine {
  var text: TextBuffer
  /// The node with which the line begins.
  let node: Int
  /// The line's table, whose ranges index `text`.
  var table: NoticeTable?
  /// 1 to 6 inside `h1` to `h6`, else 0.
  var heading = 0
  /// The element called title or the like around the line.
  var titleElement: Int?
  /// How many units stand inside links.
  var linkUnits = 0
  /// Whether a picture stands right before the line.
  var followsImage = false
  /// Whether the page calls the line a caption.
  var isCaption = false
  /// Navigation, share widgets, footers, what is hidden.
  var isSurroundings = false

  /// How much the line looks like a notice's text: its units outside links, if it is a sentence or long, else 0.
  var prose: Int {
    let plain = text.count - linkUnits
    if table != nil { return plain / 2 }
    guard plain >= 12 else { return 0 }
    if text.units.contains(where: Self.isSentenceMark) { return plain }
    return plain >= 40 ? plain / 2 : 0
  }

  private static func isSentenceMark(_ unit: UInt16) -> Bool {
    unit == 0x3002 || unit == 0xFF0C || unit == 0xFF1B || unit == 0xFF01 || unit == 0xFF1F || unit == 0x2C
  }

  var string: String { text.string(0..<text.count) }
}
