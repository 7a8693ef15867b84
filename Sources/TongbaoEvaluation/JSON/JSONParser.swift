/// Why a text is no JSON.
struct JSONError: Error, Sendable, Equatable {
  let reason: String
  /// Counted from 1.
  let line: Int
}

/// Reads JSON (RFC 8259) from UTF-8 bytes.
struct JSONParser {
  private let bytes: [UInt8]
  private var at = 0
  private var line: Int
  private var depth = 0
  /// Deeper than any annotation; a hostile file must not exhaust the stack.
  private static let maximumDepth = 200

  /// Reads one value that fills `bytes`; `line` is the number of the first line.
  static func value(_ bytes: [UInt8], line: Int = 1) throws(JSONError) -> JSONValue {
    var parser = JSONParser(bytes: bytes, line: line)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { parser.at = 3 }
    let value = try parser.value()
    parser.skipSpace()
    if parser.at < bytes.count { throw parser.error("something follows the value") }
    return value
  }

  private init(bytes: [UInt8], line: Int) { (self.bytes, self.line) = (bytes, line) }

  private func error(_ reason: String) -> JSONError { JSONError(reason: reason, line: line) }

  private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      if byte == 0x0A { line += 1 }
      at += 1
    }
  }

  private mutating func take(_ literal: StaticString) throws(JSONError) {
    let wanted = UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount)
    guard bytes[at...].starts(with: wanted) else { throw error("“\(literal)” is wanted") }
    at += wanted.count
  }

  private mutating func value() throws(JSONError) -> JSONValue {
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return .object(try object())
    case UInt8(ascii: "["): return .array(try array())
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"):
      try take("true")
      return .bool(true)
    case UInt8(ascii: "f"):
      try take("false")
      return .bool(false)
    case UInt8(ascii: "n"):
      try take("null")
      return .null
    case .some: return .number(try number())
    case nil: throw error("the text ends where a value is wanted")
    }
  }

  private mutating func enter() throws(JSONError) {
    depth += 1
    if depth > Self.maximumDepth { throw error("nested deeper than \(Self.maximumDepth)") }
  }

  private mutating func object() throws(JSONError) -> JSONObject {
    try enter()
    var object = JSONObject(line: line)
    at += 1
    skipSpace()
    while next != UInt8(ascii: "}") {
      guard next == UInt8(ascii: "\"") else { throw error("a name in quotes is wanted") }
      let key = try string()
      skipSpace()
      try take(":")
      object.members.append(.init(key: key, value: try value()))
      skipSpace()
      if next == UInt8(ascii: ",") {
        at += 1
        skipSpace()
        if next == UInt8(ascii: "}") { throw error("a member is wanted behind the comma") }
      } else if next != UInt8(ascii: "}") {
        throw error("“,” or “}” is wanted")
      }
    }
    at += 1
    depth -= 1
    return object
  }

  private mutating func array() throws(JSONError) -> JSONArray {
    try enter()
    var array = JSONArray([], line: line)
    at += 1
    skipSpace()
    while next != UInt8(ascii: "]") {
      array.elements.append(try value())
      skipSpace()
      if next == UInt8(ascii: ",") {
        at += 1
        skipSpace()
        if next == UInt8(ascii: "]") { throw error("a value is wanted behind the comma") }
      } else if next != UInt8(ascii: "]") {
        throw error("“,” or “]” is wanted")
      }
    }
    at += 1
    depth -= 1
    return array
  }

  private mutating func number() throws(JSONError) -> String {
    let begin = at
    while let byte = next, Self.isNumberByte(byte) { at += 1 }
    let text = String(decoding: bytes[begin..<at], as: UTF8.self)
    guard let value = Double(text), value.isFinite, text.first != "+", text.first != "." else {
      throw error("no value stands here")
    }
    return text
  }

  private static func isNumberByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."),
      UInt8(ascii: "e"), UInt8(ascii: "E"):
      true
    default: false
    }
  }

  private mutating func string() throws(JSONError) -> String {
    at += 1
    var units: [UInt8] = []
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        at += 1
        guard let text = String(validating: units, as: UTF8.self) else { throw error("a string is no UTF-8") }
        return text
      case UInt8(ascii: "\\"): try escape(into: &units)
      case 0..<0x20: throw error("a string runs past the end of its line")
      default:
        units.append(byte)
        at += 1
      }
    }
    throw error("a string has no end")
  }

  private mutating func escape(into units: inout [UInt8]) throws(JSONError) {
    at += 1
    guard let byte = next else { throw error("a string has no end") }
    at += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): units.append(byte)
    case UInt8(ascii: "n"): units.append(0x0A)
    case UInt8(ascii: "r"): units.append(0x0D)
    case UInt8(ascii: "t"): units.append(0x09)
    case UInt8(ascii: "b"): units.append(0x08)
    case UInt8(ascii: "f"): units.append(0x0C)
    case UInt8(ascii: "u"):
      var unit = try hexadecimal()
      // A high half takes its low half along; half a pair alone becomes U+FFFD.
      if unit & 0xFC00 == 0xD800, bytes[at...].starts(with: [0x5C, 0x75]) {
        let behind = at
        at += 2
        let low = try hexadecimal()
        if low & 0xFC00 == 0xDC00 {
          unit = 0x10000 + (unit & 0x3FF) << 10 + (low & 0x3FF)
        } else {
          at = behind
        }
      }
      units.append(contentsOf: String(Unicode.Scalar(unit) ?? "\u{FFFD}").utf8)
    default: throw error("“\\\(Character(Unicode.Scalar(byte)))” is no escape")
    }
  }

  private mutating func hexadecimal() throws(JSONError) -> UInt32 {
    guard at + 4 <= bytes.count,
      let unit = UInt32(String(decoding: bytes[at..<at + 4], as: UTF8.self), radix: 16)
    else { throw error("four hexadecimal digits are wanted behind “\\u”") }
    at += 4
    return unit
  }
}
