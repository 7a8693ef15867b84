/// Writes JSON into a byte buffer, members in the order in which they are given.
///
/// A record's members keep the order of the record format, so that two runs can be compared by line; that, and
/// writing without intermediate objects, is why the standard encoder is not used here.
final class JSONWriter {
  private var buffer: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private var count = 0
  private var needsComma = false

  /// A writer with room for `capacity` bytes; it grows where they do not suffice.
  init(capacity: Int = 256) {
    self.capacity = max(64, capacity)
    buffer = .allocate(capacity: self.capacity)
  }

  deinit { buffer.deallocate() }

  /// What has been written.
  var bytes: [UInt8] { Array(UnsafeBufferPointer(start: buffer, count: count)) }

  /// Makes room for `more` bytes.
  @inline(__always)
  private func reserve(_ more: Int) { if count + more > capacity { grow(more) } }

  private func grow(_ more: Int) {
    capacity = max(capacity * 2, count + more)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: buffer, count: count)
    buffer.deallocate()
    buffer = larger
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

  func key(_ name: StaticString) {
    let length = name.utf8CodeUnitCount
    reserve(length + 4)
    var out = buffer + count
    if needsComma {
      out.pointee = 0x2C
      out += 1
    }
    out[0] = 0x22
    Self.copy(name.utf8Start, length, to: out + 1)
    out[length + 1] = 0x22
    out[length + 2] = 0x3A
    count = out - buffer + length + 3
    needsComma = false
  }

  func member(_ name: StaticString, _ value: String?) {
    key(name)
    if let value { string(value) } else { null() }
  }

  func member(_ name: StaticString, _ value: Double?) {
    key(name)
    if let value { number(value) } else { null() }
  }

  func member(_ name: StaticString, _ value: Int?) {
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
    key(name)
    if let index { identifier(letter, index) } else { null() }
  }

  /// An identifier as an array's element.
  func identifier(_ letter: Unicode.Scalar, _ index: Int) {
    separate()
    put(0x22)
    put(UInt8(ascii: letter))
    append(index + 1)
    put(0x22)
  }

  /// Nothing where `value` is nil.
  func optional(_ name: StaticString, _ value: String?) { if let value { member(name, value) } }
  /// Nothing where `value` is nil.
  func optional(_ name: StaticString, _ value: Double?) { if let value { member(name, value) } }

  func string(_ value: String) {
    separate()
    put(0x22)
    var value = value
    value.withUTF8 { utf8 in
      reserve(utf8.count + 1)
      if Self.copyPlain(utf8, to: buffer + count) {
        count += utf8.count
      } else {
        for byte in utf8 { if Self.needsEscape(byte) { escape(byte) } else { put(byte) } }
      }
    }
    put(0x22)
  }

  func number(_ value: Int) {
    separate()
    append(value)
  }

  /// A whole number is written without a point, and null for what JSON has no number for.
  func number(_ value: Double) {
    guard value.isFinite else { return null() }
    if abs(value) < 9e15, value == Double(Int(value)) { return number(Int(value)) }
    separate()
    printedNumber(value).utf8.forEach(put)
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

  private func append(_ value: Int) {
    if value < 0 || value > 9_999_999 { return String(value).utf8.forEach(put) }
    reserve(7)
    var rest = UInt32(truncatingIfNeeded: value)
    let digits = rest < 10 ? 1 : rest < 100 ? 2 : rest < 1000 ? 3 : Self.digits(rest)
    var out = buffer + count + digits
    count += digits
    repeat {
      let (tens, last) = (rest / 10, rest % 10)
      out -= 1
      out.pointee = UInt8(truncatingIfNeeded: 0x30 &+ last)
      rest = tens
    } while rest > 0
  }

  /// How many digits a number from 1000 to 9,999,999 has.
  private static func digits(_ number: UInt32) -> Int {
    number < 10_000 ? 4 : number < 100_000 ? 5 : number < 1_000_000 ? 6 : 7
  }

  private func appendEscaped(_ units: UnsafeBufferPointer<UInt16>) {
    var start = 0
    for at in 0...units.count
    where at == units.count || (units[at] < 0x80 && Self.needsEscape(UInt8(units[at]))) {
      let plain = UnsafeBufferPointer(rebasing: units[start..<at])
      reserve(plain.count * 3)
      count += UTF8Writer.write(
        plain, to: UnsafeMutableBufferPointer(start: buffer + count, count: plain.count * 3))
      if at < units.count { escape(UInt8(units[at])) }
      start = at + 1
    }
  }

  @inline(__always)
  private static func needsEscape(_ byte: UInt8) -> Bool { byte < 0x20 || byte == 0x22 || byte == 0x5C }

  /// Copies `bytes` and tells whether that was right because none of them needs an escape: eight at a time, by the
  /// test for a byte that is zero or less than another (Anderson, Bit Twiddling Hacks).
  @inline(__always)
  private static func copyPlain(
    _ bytes: UnsafeBufferPointer<UInt8>, to out: UnsafeMutablePointer<UInt8>
  ) -> Bool {
    guard let start = bytes.baseAddress else { return true }
    let (from, to) = (UnsafeRawPointer(start), UnsafeMutableRawPointer(out))
    guard bytes.count >= 8 else {
      let word = firstBytes(from, bytes.count)
      copy(start, bytes.count, to: out)
      return escapes(in: word) == 0
    }
    var found: UInt64 = 0
    var at = 0
    while at < bytes.count {
      // The last eight bytes overlap those before.
      at = min(at, bytes.count &- 8)
      let word = from.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      to.storeBytes(of: word, toByteOffset: at, as: UInt64.self)
      found |= escapes(in: word)
      at &+= 8
    }
    return found == 0
  }

  /// Less than eight bytes in any order, with blanks in the places that are left.
  @inline(__always)
  private static func firstBytes(_ bytes: UnsafeRawPointer, _ count: Int) -> UInt64 {
    if count >= 4 {
      let first = bytes.loadUnaligned(as: UInt32.self)
      let last = bytes.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self)
      return UInt64(first) | UInt64(last) << 32
    }
    var word: UInt64 = 0x2020_2020_2020_2020
    for offset in 0..<count {
      word = word << 8 | UInt64(bytes.load(fromByteOffset: offset, as: UInt8.self))
    }
    return word
  }

  /// Copies a few bytes: where there are eight or four, in words of which the last overlaps.
  @inline(__always)
  private static func copy(
    _ start: UnsafePointer<UInt8>, _ count: Int, to out: UnsafeMutablePointer<UInt8>
  ) {
    let (from, to) = (UnsafeRawPointer(start), UnsafeMutableRawPointer(out))
    if count >= 8 {
      var at = 0
      while at < count {
        at = min(at, count &- 8)
        to.storeBytes(
          of: from.loadUnaligned(fromByteOffset: at, as: UInt64.self), toByteOffset: at, as: UInt64.self)
        at &+= 8
      }
    } else if count >= 4 {
      let (first, last) = (
        from.loadUnaligned(as: UInt32.self), from.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self)
      )
      to.storeBytes(of: first, as: UInt32.self)
      to.storeBytes(of: last, toByteOffset: count &- 4, as: UInt32.self)
    } else {
      for offset in 0..<count { out[offset] = start[offset] }
    }
  }

  /// Not zero where one of the eight bytes needs an escape.
  @inline(__always)
  private static func escapes(in word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quote = word ^ (ones &* 0x22)
    let slash = word ^ (ones &* 0x5C)
    let found = (word &- ones &* 0x20) & ~word | (quote &- ones) & ~quote | (slash &- ones) & ~slash
    return found & 0x8080_8080_8080_8080
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
