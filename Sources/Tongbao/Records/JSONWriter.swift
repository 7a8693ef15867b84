/// Writes JSON into a byte buffer, members in the order in which they are given.
///
/// A record's members keep the order of the record format, so that two runs can be compared by line; that, and
/// writing without intermediate objects, is why the standard encoder is not used here.
final class JSONWriter {
  private var buffer: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private var count = 0
  /// Not where it writes into an array's memory.
  private var ownsBuffer = true
  private var needsComma = false

  /// A writer with room for `capacity` bytes; it grows where they do not suffice.
  init(capacity: Int = 256) {
    self.capacity = max(64, capacity)
    buffer = .allocate(capacity: self.capacity)
  }

  private init(_ memory: UnsafeMutableBufferPointer<UInt8>) {
    capacity = memory.count
    buffer = memory.baseAddress ?? .allocate(capacity: 1)
    ownsBuffer = memory.baseAddress == nil
  }

  deinit { if ownsBuffer { buffer.deallocate() } }

  /// What has been written.
  var bytes: [UInt8] { Array(UnsafeBufferPointer(start: buffer, count: count)) }

  /// What `body` writes: into the array itself where `capacity` suffices, so that nothing is copied.
  static func bytes(capacity: Int, _ body: (JSONWriter) -> Void) -> [UInt8] {
    var longer: [UInt8]?
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { memory, written in
      let json = JSONWriter(memory)
      body(json)
      if json.ownsBuffer { longer = json.bytes } else { written = json.count }
    }
    return longer ?? bytes
  }

  /// Makes room for `more` bytes.
  @inline(__always)
  private func reserve(_ more: Int) { if count + more > capacity { grow(more) } }

  private func grow(_ more: Int) {
    capacity = max(capacity * 2, count + more)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: buffer, count: count)
    if ownsBuffer { buffer.deallocate() }
    buffer = larger
    ownsBuffer = true
  }

  @inline(__always)
  private func put(_ byte: UInt8) {
    reserve(1)
    buffer[count] = byte
    count += 1
  }

  @inline(__always)
  private func put(_ start: UnsafePointer<UInt8>, _ length: Int) {
    reserve(length)
    (buffer + count).update(from: start, count: length)
    count += length
  }

  @inline(__always)
  func object(_ body: (JSONWriter) -> Void) { enclosed(0x7B, 0x7D, body) }

  @inline(__always)
  func array(_ body: (JSONWriter) -> Void) { enclosed(0x5B, 0x5D, body) }

  @inline(__always)
  func array<Element>(_ elements: [Element], _ body: (JSONWriter, Int) -> Void) {
    array { json in for index in elements.indices { body(json, index) } }
  }

  /// An array of what is long to copy: the elements are lent.
  @inline(__always)
  func array<Element>(lending elements: [Element], _ body: (JSONWriter, borrowing Element, Int) -> Void) {
    array { json in
      elements.withUnsafeBufferPointer { elements in
        for index in elements.indices { body(json, elements[index], index) }
      }
    }
  }

  /// Where the next `more` bytes go, behind a comma if one is due.
  @inline(__always)
  private func begin(_ more: Int) -> UnsafeMutablePointer<UInt8> {
    reserve(more + 1)
    let out = buffer + count
    guard needsComma else { return out }
    out.pointee = 0x2C
    return out + 1
  }

  /// Takes what was written up to `out`.
  @inline(__always)
  private func end(_ out: UnsafeMutablePointer<UInt8>) {
    count = out - buffer
    needsComma = true
  }

  /// Writes a key and its colon, at most three bytes more than the name has.
  @inline(__always)
  private static func write(
    _ name: StaticString, _ out: UnsafeMutablePointer<UInt8>
  ) -> UnsafeMutablePointer<UInt8> {
    let length = name.utf8CodeUnitCount
    out[0] = 0x22
    PlainBytes.copy(name.utf8Start, length, to: out + 1)
    out[length + 1] = 0x22
    out[length + 2] = 0x3A
    return out + length + 3
  }

  func key(_ name: StaticString) {
    end(Self.write(name, begin(name.utf8CodeUnitCount + 3)))
    needsComma = false
  }

  func member(_ name: StaticString, _ value: String?) {
    guard let value else {
      key(name)
      return null()
    }
    withUTF8(of: value) { utf8 in
      quote(utf8, Self.write(name, begin(name.utf8CodeUnitCount + utf8.count + 5)))
    }
  }

  func member(_ name: StaticString, _ value: Double?) {
    if let value, let whole = Self.whole(value) { return member(name, whole) }
    key(name)
    if let value { number(value) } else { null() }
  }

  func member(_ name: StaticString, _ value: Int?) {
    if let value, Self.shortNumbers.contains(value) {
      let out = Self.write(name, begin(name.utf8CodeUnitCount + 13))
      return end(Self.write(UInt32(truncatingIfNeeded: value), out))
    }
    key(name)
    if let value { number(value) } else { null() }
  }

  /// A day as `YYYY-MM-DD`.
  func member(_ name: StaticString, _ day: CalendarDate?) {
    key(name)
    guard let day, (0...9999).contains(day.year) else { return day.map { string($0.description) } ?? null() }
    needsComma = true
    reserve(12)
    let out = buffer + count
    out[0] = 0x22
    Self.put(day.year / 100, out + 1)
    Self.put(day.year % 100, out + 3)
    out[5] = 0x2D
    Self.put(day.month, out + 6)
    out[8] = 0x2D
    Self.put(day.day, out + 9)
    out[11] = 0x22
    count += 12
  }

  /// Two digits.
  @inline(__always)
  private static func put(_ number: Int, _ out: UnsafeMutablePointer<UInt8>) {
    out[0] = UInt8(truncatingIfNeeded: 0x30 + number / 10)
    out[1] = UInt8(truncatingIfNeeded: 0x30 + number % 10)
  }

  func member(_ name: StaticString, _ value: Bool) {
    key(name)
    separate()
    append(value ? "true" : "false")
  }

  /// A piece of `text`, straight from its units.
  func member(_ name: StaticString, _ text: NoticeText, _ range: Range<Int>) {
    key(name)
    separate()
    put(0x22)
    text.units.withUnsafeBufferPointer { appendEscaped(UnsafeBufferPointer(rebasing: $0[range])) }
    put(0x22)
  }

  func member(_ name: StaticString, _ values: [String]) {
    key(name)
    array(values) { $0.string(values[$1]) }
  }

  /// An identifier made of a letter and an index plus one, such as `m12`; null where there is no index.
  func identifier(_ name: StaticString, _ letter: Unicode.Scalar, _ index: Int?) {
    guard let index, Self.shortNumbers.contains(index) else {
      key(name)
      return null()
    }
    end(Self.write(letter, index, Self.write(name, begin(name.utf8CodeUnitCount + 16))))
  }

  /// An identifier as an array's element.
  func identifier(_ letter: Unicode.Scalar, _ index: Int) { end(Self.write(letter, index, begin(13))) }

  @inline(__always)
  private static func write(
    _ letter: Unicode.Scalar, _ index: Int, _ out: UnsafeMutablePointer<UInt8>
  ) -> UnsafeMutablePointer<UInt8> {
    out[0] = 0x22
    out[1] = UInt8(ascii: letter)
    let out = write(UInt32(truncatingIfNeeded: index + 1), out + 2)
    out[0] = 0x22
    return out + 1
  }

  /// Nothing where `value` is nil.
  func optional(_ name: StaticString, _ value: String?) { if let value { member(name, value) } }
  /// Nothing where `value` is nil.
  func optional(_ name: StaticString, _ value: Double?) { if let value { member(name, value) } }

  func string(_ value: String) { withUTF8(of: value) { quote($0, begin($0.count + 2)) } }

  /// Without a copy of the string, whose references would have to be counted.
  @inline(__always)
  private func withUTF8(of value: String, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    if value.utf8.withContiguousStorageIfAvailable(body) == nil {
      var value = value
      value.withUTF8(body)
    }
  }

  /// Writes a string from `out` on, where there is room for it if none of its bytes needs an escape.
  @inline(__always)
  private func quote(_ utf8: UnsafeBufferPointer<UInt8>, _ out: UnsafeMutablePointer<UInt8>) {
    out[0] = 0x22
    if PlainBytes.copyUnescaped(utf8, to: out + 1) {
      out[utf8.count + 1] = 0x22
      end(out + utf8.count + 2)
    } else {
      end(out + 1)
      appendEscaped(utf8)
      put(0x22)
    }
  }

  private func appendEscaped(_ utf8: UnsafeBufferPointer<UInt8>) {
    for byte in utf8 { if PlainBytes.needsEscape(byte) { escape(byte) } else { put(byte) } }
  }

  func number(_ value: Int) {
    if Self.shortNumbers.contains(value) {
      end(Self.write(UInt32(truncatingIfNeeded: value), begin(10)))
    } else {
      separate()
      String(value).utf8.forEach(put)
    }
  }

  /// A whole number is written without a point, and null for what JSON has no number for.
  func number(_ value: Double) {
    guard value.isFinite else { return null() }
    if let whole = Self.whole(value) { return number(whole) }
    guard let decimal = ShortDecimal(value) else {
      separate()
      return printedNumber(value).utf8.forEach(put)
    }
    var out = Self.write(decimal.whole, begin(14))
    out[0] = 0x2E
    if decimal.digits == 2 {
      out[1] = UInt8(truncatingIfNeeded: 0x30 + decimal.rest / 10)
      out += 1
    }
    out[1] = UInt8(truncatingIfNeeded: 0x30 + decimal.rest % 10)
    end(out + 2)
  }

  @inline(__always)
  private static func whole(_ value: Double) -> Int? {
    guard abs(value) < 9e15 else { return nil }
    let whole = Int(value)
    return Double(whole) == value ? whole : nil
  }

  func null() {
    separate()
    append("null")
  }

  func newline() {
    put(0x0A)
    needsComma = false
  }

  @inline(__always)
  private func enclosed(_ open: UInt8, _ close: UInt8, _ body: (JSONWriter) -> Void) {
    separate()
    put(open)
    needsComma = false
    body(self)
    put(close)
    needsComma = true
  }

  @inline(__always)
  private func separate() {
    if needsComma { put(0x2C) }
    needsComma = true
  }

  private func append(_ literal: StaticString) {
    put(literal.utf8Start, literal.utf8CodeUnitCount)
  }

  /// Numbers of at most ten digits, as nearly all are.
  private static var shortNumbers: Range<Int> { 0..<Int(UInt32.max) }

  /// Writes a number of at most ten digits.
  @inline(__always)
  private static func write(
    _ number: UInt32, _ out: UnsafeMutablePointer<UInt8>
  ) -> UnsafeMutablePointer<UInt8> {
    if number < 10 {
      out[0] = UInt8(truncatingIfNeeded: 0x30 &+ number)
      return out + 1
    }
    let end = out + (number < 100 ? 2 : number < 1000 ? 3 : digits(number))
    var (rest, place) = (number, end)
    repeat {
      let tens = rest / 10
      place -= 1
      place.pointee = UInt8(truncatingIfNeeded: 0x30 &+ rest &- tens &* 10)
      rest = tens
    } while rest > 0
    return end
  }

  /// How many digits a number from 1000 on has.
  private static func digits(_ number: UInt32) -> Int {
    var (digits, limit) = (4, UInt64(10_000))
    while UInt64(number) >= limit {
      digits += 1
      limit *= 10
    }
    return digits
  }

  private func appendEscaped(_ units: UnsafeBufferPointer<UInt16>) {
    var start = 0
    while start < units.count {
      let rest = UnsafeBufferPointer(rebasing: units[start...])
      reserve(rest.count * 3)
      let (read, written) = UTF8Writer.write(
        rest, to: UnsafeMutableBufferPointer(start: buffer + count, count: rest.count * 3),
        before: PlainBytes.needsEscape)
      count += written
      start += read
      if start < units.count { escape(UInt8(units[start])) }
      start += 1
    }
  }

  private func escape(_ byte: UInt8) {
    put(0x5C)
    switch byte {
    case 0x22, 0x5C: put(byte)
    case 0x0A: put(UInt8(ascii: "n"))
    case 0x0D: put(UInt8(ascii: "r"))
    case 0x09: put(UInt8(ascii: "t"))
    default:
      append("u00")
      for digit in [byte >> 4, byte & 15] { put(digit < 10 ? 0x30 + digit : 0x57 + digit) }
    }
  }
}
