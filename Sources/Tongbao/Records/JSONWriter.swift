/// Writes JSON into a byte buffer, members in the order in which they are given.
///
/// A record's members keep the order of the record format, so that two runs can be compared by line; that, and
/// writing without intermediate objects, is why the standard encoder is not used here.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// A writer with room for `capacity` bytes.
  init(capacity: Int = 256) { bytes.reserveCapacity(capacity) }

  @inline(__always)
  mutating func object(_ body: (inout JSONWriter) -> Void) { enclosed(0x7B, 0x7D, body) }

  @inline(__always)
  mutating func array(_ body: (inout JSONWriter) -> Void) { enclosed(0x5B, 0x5D, body) }

  @inline(__always)
  mutating func array<Element>(_ elements: [Element], _ body: (inout JSONWriter, Int) -> Void) {
    array { json in for index in elements.indices { body(&json, index) } }
  }

  mutating func key(_ name: StaticString) {
    separate()
    bytes.append(0x22)
    bytes.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    bytes.append(0x22)
    bytes.append(0x3A)
    needsComma = false
  }

  mutating func member(_ name: StaticString, _ value: String?) {
    key(name)
    if let value { string(value) } else { null() }
  }

  mutating func member(_ name: StaticString, _ value: Double?) {
    key(name)
    if let value { number(value) } else { null() }
  }

  mutating func member(_ name: StaticString, _ value: Int?) {
    key(name)
    if let value { number(value) } else { null() }
  }

  mutating func member(_ name: StaticString, _ value: Bool) {
    key(name)
    separate()
    append(value ? "true" : "false")
  }

  /// A piece of `text`, straight from its units.
  mutating func member(_ name: StaticString, _ text: NoticeText, _ range: Range<Int>) {
    key(name)
    separate()
    bytes.append(0x22)
    text.units.withUnsafeBufferPointer { appendEscaped(UnsafeBufferPointer(rebasing: $0[range])) }
    bytes.append(0x22)
  }

  mutating func member(_ name: StaticString, _ values: [String]) {
    key(name)
    array(values) { $0.string(values[$1]) }
  }

  /// An identifier made of a letter and an index plus one, such as `m12`; null where there is no index.
  mutating func identifier(_ name: StaticString, _ letter: Unicode.Scalar, _ index: Int?) {
    key(name)
    if let index { identifier(letter, index) } else { null() }
  }

  /// An identifier as an array's element.
  mutating func identifier(_ letter: Unicode.Scalar, _ index: Int) {
    separate()
    bytes.append(0x22)
    bytes.append(UInt8(ascii: letter))
    append(index + 1)
    bytes.append(0x22)
  }

  /// Nothing where `value` is nil.
  mutating func optional(_ name: StaticString, _ value: String?) { if let value { member(name, value) } }
  /// Nothing where `value` is nil.
  mutating func optional(_ name: StaticString, _ value: Double?) { if let value { member(name, value) } }

  mutating func string(_ value: String) {
    separate()
    bytes.append(0x22)
    var value = value
    value.withUTF8 { utf8 in
      if utf8.contains(where: Self.needsEscape) {
        for byte in utf8 { if Self.needsEscape(byte) { escape(byte) } else { bytes.append(byte) } }
      } else {
        bytes.append(contentsOf: utf8)
      }
    }
    bytes.append(0x22)
  }

  mutating func number(_ value: Int) {
    separate()
    append(value)
  }

  /// A whole number is written without a point.
  mutating func number(_ value: Double) {
    if value == value.rounded(), abs(value) < 9e15 { return number(Int(value)) }
    separate()
    bytes.append(contentsOf: printedNumber(value).utf8)
  }

  mutating func null() {
    separate()
    append("null")
  }

  mutating func newline() {
    bytes.append(0x0A)
    needsComma = false
  }

  @inline(__always)
  private mutating func enclosed(_ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void) {
    separate()
    bytes.append(open)
    needsComma = false
    body(&self)
    bytes.append(close)
    needsComma = true
  }

  @inline(__always)
  private mutating func separate() {
    if needsComma { bytes.append(0x2C) }
    needsComma = true
  }

  private mutating func append(_ literal: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  private mutating func append(_ value: Int) {
    if value < 0 || value > 999_999 { return bytes.append(contentsOf: String(value).utf8) }
    var divisor = 100_000
    while divisor > 1, value < divisor { divisor /= 10 }
    while divisor > 0 {
      bytes.append(UInt8(truncatingIfNeeded: 0x30 + value / divisor % 10))
      divisor /= 10
    }
  }

  private mutating func appendEscaped(_ units: UnsafeBufferPointer<UInt16>) {
    var start = 0
    for at in 0...units.count where at == units.count || (units[at] < 0x80 && Self.needsEscape(UInt8(units[at]))) {
      let plain = UnsafeBufferPointer(rebasing: units[start..<at])
      let room = plain.count * 3
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: max(1, room)) { buffer in
        let written = UTF8Writer.write(plain, to: buffer)
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[..<written]))
      }
      if at < units.count { escape(UInt8(units[at])) }
      start = at + 1
    }
  }

  @inline(__always)
  private static func needsEscape(_ byte: UInt8) -> Bool { byte < 0x20 || byte == 0x22 || byte == 0x5C }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(0x5C)
    switch byte {
    case 0x22, 0x5C: bytes.append(byte)
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    default:
      append("u00")
      for digit in [byte >> 4, byte & 15] { bytes.append(digit < 10 ? 0x30 + digit : 0x57 + digit) }
    }
  }
}
