/// One line of a page as a browser would set it: white space collapsed, invisible characters left out.
struct InlineText {
  /// White space that waits for a character behind it.
  private enum Gap { case none, lineEnd, blank }

  private var buffer: TextBuffer
  private var gap = Gap.none
  private(set) var linkUnits = 0

  init(keepsSource: Bool) { buffer = TextBuffer(keepsSource: keepsSource) }

  var isEmpty: Bool { buffer.isEmpty }

  /// A break inside a cell: it joins two Han characters, and parts other words by a blank.
  mutating func breakSoftly() { if gap == .none { gap = .lineEnd } }

  /// Adds one character that stands at `start..<end` of the page's bytes.
  mutating func append(_ scalar: UInt32, _ start: Int32, _ end: Int32, isLink: Bool) {
    switch scalar {
    case 0x0A, 0x0D, 0x0C: if gap == .none { gap = .lineEnd }
    // Indentation behind a line end belongs to it.
    case 0x20, 0x09: if gap == .none { gap = .blank }
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F: gap = .blank
    // Zero-width characters, soft hyphens, marks of direction, controls.
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060, 0xFEFF, 0xAD, 0...0x1F, 0x7F...0x9F: break
    case 0x3000 where buffer.isEmpty: gap = .none
    default:
      fill(before: scalar)
      if isLink { linkUnits += 1 }
      if scalar > 0xFFFF {
        buffer.append(UInt16(0xD800 + (scalar - 0x10000) >> 10), start, end)
        buffer.append(UInt16(0xDC00 + (scalar - 0x10000) & 0x3FF), start, end)
      } else {
        buffer.append(UInt16(scalar), start, end)
      }
    }
  }

  /// Writes the blank that white space stands for; a line end between two Han characters stands for none.
  private mutating func fill(before scalar: UInt32) {
    defer { gap = .none }
    guard gap != .none, let last = buffer.units.last, last != 0x3000, scalar != 0x3000 else { return }
    if gap == .lineEnd, last >= 0x2E80 || Self.isQuotation(UInt32(last)),
      scalar >= 0x2E80 || Self.isQuotation(scalar)
    {
      return
    }
    buffer.append(0x20)
  }

  private static func isQuotation(_ scalar: UInt32) -> Bool { (0x2014...0x2026).contains(scalar) }

  /// The line, without white space at its end; the next one begins empty.
  mutating func take() -> TextBuffer {
    while let last = buffer.units.last, last == 0x3000 || last == 0x20 { buffer.removeLast(1) }
    defer {
      buffer = TextBuffer(keepsSource: buffer.keepsSource)
      gap = .none
      linkUnits = 0
    }
    return buffer
  }

  /// Adds the text of a node; calls `onLineEnd` at line ends where they count, as in `pre`.
  mutating func append(
    _ page: HTMLPage, _ node: Int, isLink: Bool, onLineEnd: ((inout InlineText) -> Void)? = nil
  ) {
    let bytes = page.content(node)
    let place = page.nodes[node]
    let isVerbatim = place.is_verbatim != 0
    var at = 0
    while at < bytes.count {
      let (scalar, length) = Self.scalar(bytes, at)
      let start = isVerbatim ? place.source_start + Int32(at) : place.source_start
      let end = isVerbatim ? start + Int32(length) : place.source_end
      at += length
      if let onLineEnd, scalar == 0x0A || scalar == 0x0D {
        onLineEnd(&self)
      } else if scalar == 0x2028 || scalar == 0x2029 {
        breakSoftly()
      } else {
        append(scalar, start, end, isLink: isLink)
      }
    }
  }

  /// The parser hands over well-formed UTF-8.
  @inline(__always)
  private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> (UInt32, Int) {
    func tail(_ offset: Int) -> UInt32 {
      at + offset < bytes.count ? UInt32(bytes[at + offset] & 0x3F) : 0
    }
    let lead = UInt32(bytes[at])
    if lead < 0x80 { return (lead, 1) }
    if lead < 0xE0 { return ((lead & 0x1F) << 6 | tail(1), 2) }
    if lead < 0xF0 { return ((lead & 0x0F) << 12 | tail(1) << 6 | tail(2), 3) }
    let scalar = (lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3)
    return (min(max(scalar, 0x10000), 0x10FFFF), 4)
  }
}
