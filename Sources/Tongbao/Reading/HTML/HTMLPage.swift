import CHTML

/// A parsed page: elements, text and comments in document order, straight from libxml2.
final class HTMLPage {
  typealias Node = tb_node

  /// More elements inside each other than this are no page that a person wrote.
  static let deepest = 2048

  private let page: UnsafeMutablePointer<tb_page>
  private let source: UnsafeMutableBufferPointer<UInt8>
  let nodes: UnsafeBufferPointer<Node>

  /// Parses UTF-8. With `isXML`, the strict parser of XML is asked for.
  /// - Throws: `ReadingError` where elements are nested too deeply, or XML is not well-formed.
  init(_ bytes: UnsafeBufferPointer<UInt8>, path: String, isXML: Bool = false) throws(ReadingError) {
    // Text that stands in the source as it is gets no copy of its own: the source is kept.
    source = .allocate(capacity: bytes.count + 1)
    _ = source.initialize(from: bytes)
    source[bytes.count] = 0
    guard
      let page = tb_page_parse(source.baseAddress, Int32(bytes.count), Int32(Self.deepest), isXML ? 1 : 0)
    else {
      source.deallocate()
      throw .damaged(path: path, reason: "not enough memory to parse it")
    }
    self.page = page
    nodes = UnsafeBufferPointer(start: page.pointee.nodes, count: Int(page.pointee.count))
    switch Int(page.pointee.status) {
    case TB_PAGE_TOO_DEEP: throw .tooDeep(path: path, limit: Self.deepest)
    case TB_PAGE_NO_MEMORY: throw .damaged(path: path, reason: "not enough memory to parse it")
    case TB_PAGE_BROKEN: throw .damaged(path: path, reason: "its XML is not well-formed")
    default: break
    }
  }

  deinit {
    tb_page_free(page)
    source.deallocate()
  }

  func isElement(_ node: Int) -> Bool { nodes[node].kind == TB_NODE_ELEMENT }

  func role(_ node: Int) -> ElementRole { ElementRole.of(nodes[node].name) }

  /// The nodes inside an element.
  func inside(_ node: Int) -> Range<Int> { node + 1..<Int(nodes[node].end) }

  /// The UTF-8 of a text or comment.
  func content(_ node: Int) -> UnsafeBufferPointer<UInt8> {
    let start = Int(nodes[node].content)
    let count = Int(nodes[node].count)
    guard count > 0 else { return UnsafeBufferPointer(start: nil, count: 0) }
    if nodes[node].is_verbatim != 0 {
      return UnsafeBufferPointer(rebasing: UnsafeBufferPointer(source)[start..<start + count])
    }
    return UnsafeBufferPointer(start: page.pointee.arena + start, count: count)
  }

  /// The text of all text nodes inside an element.
  func text(_ node: Int) -> String {
    inside(node).lazy.filter { self.nodes[$0].kind == TB_NODE_TEXT }
      .map { String(decoding: self.content($0), as: UTF8.self) }.joined()
  }

  /// An element's attribute; its name is given in lower case.
  func attribute(_ node: Int, _ name: StaticString) -> String? {
    attributeBytes(node, name).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The bytes of an element's attribute.
  func attributeBytes(_ node: Int, _ name: StaticString) -> UnsafeBufferPointer<UInt8>? {
    guard isElement(node), nodes[node].count > 0, let arena = page.pointee.arena else { return nil }
    var at = arena + Int(nodes[node].content)
    for _ in 0..<nodes[node].count {
      let nameLength = length(at)
      let value = at + nameLength + 1
      let valueLength = length(value)
      if matches(at, nameLength, name) {
        return UnsafeBufferPointer(start: value, count: valueLength)
      }
      at = value + valueLength + 1
    }
    return nil
  }

  private func length(_ start: UnsafePointer<UInt8>) -> Int {
    var count = 0
    while start[count] != 0 { count += 1 }
    return count
  }

  private func matches(_ start: UnsafePointer<UInt8>, _ count: Int, _ name: StaticString) -> Bool {
    guard count == name.utf8CodeUnitCount else { return false }
    for offset in 0..<count {
      let byte = start[offset]
      guard ((0x41...0x5A).contains(byte) ? byte + 32 : byte) == name.utf8Start[offset] else { return false }
    }
    return true
  }
}
