/// A JSON value as a file holds it: members in their order, numbers as printed, and the line where it begins.
///
/// Foundation's parser gives neither order nor lines. A damaged annotation must be named with its line, and a value
/// that only passes through must come out as it went in.
enum JSONValue: Sendable {
  case null
  case bool(Bool)
  /// A number in the characters in which it is printed.
  case number(String)
  case string(String)
  case array(JSONArray)
  case object(JSONObject)

  static func number(_ value: Int) -> JSONValue { .number(String(value)) }
  static func list(_ elements: [JSONValue]) -> JSONValue { .array(JSONArray(elements)) }

  var string: String? { if case .string(let value) = self { value } else { nil } }
  var array: JSONArray? { if case .array(let value) = self { value } else { nil } }
  var object: JSONObject? { if case .object(let value) = self { value } else { nil } }
  var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
  /// A whole number; `5.0` is one.
  var int: Int? {
    guard case .number(let text) = self else { return nil }
    return Int(text) ?? Double(text).flatMap { Int(exactly: $0) }
  }
  var double: Double? { if case .number(let text) = self { Double(text) } else { nil } }
  /// A string, or a number as printed: identifiers come as either.
  var identifier: String? {
    switch self {
    case .string(let value), .number(let value): value
    default: nil
    }
  }
  /// The line of an object or an array, counted from 1.
  var line: Int? { object?.line ?? array?.line }
}

/// A JSON array.
struct JSONArray: Sendable {
  var elements: [JSONValue]
  /// The line of its bracket, counted from 1; nil where it was not read from a file.
  var line: Int?

  init(_ elements: [JSONValue], line: Int? = nil) { (self.elements, self.line) = (elements, line) }
}

/// A JSON object; its members keep their order.
struct JSONObject: Sendable {
  struct Member: Sendable {
    let key: String
    var value: JSONValue
  }

  var members: [Member]
  /// The line of its brace, counted from 1; nil where it was not read from a file.
  var line: Int?

  init(_ members: [(String, JSONValue)] = [], line: Int? = nil) {
    self.members = members.map { Member(key: $0.0, value: $0.1) }
    self.line = line
  }

  var isEmpty: Bool { members.isEmpty }

  /// The first member of that name; setting nil takes it away.
  subscript(key: String) -> JSONValue? {
    get { members.first { $0.key == key }?.value }
    set {
      let index = members.firstIndex { $0.key == key }
      switch (index, newValue) {
      case (let index?, let value?): members[index].value = value
      case (let index?, nil): members.remove(at: index)
      case (nil, let value?): members.append(Member(key: key, value: value))
      case (nil, nil): break
      }
    }
  }

  /// The object without these members.
  func without(_ keys: Set<String>) -> JSONObject {
    var copy = self
    copy.members.removeAll { keys.contains($0.key) }
    return copy
  }
}

// Strings are compared by code points: Swift's own comparison takes a letter with a combining mark for the letter
// that has the mark built in, and an annotation that changed one into the other would have moved every offset.
extension JSONValue: Equatable {
  static func == (a: JSONValue, b: JSONValue) -> Bool {
    switch (a, b) {
    case (.null, .null): true
    case (.bool(let a), .bool(let b)): a == b
    case (.number(let a), .number(let b)): a == b || Double(a) == Double(b)
    case (.string(let a), .string(let b)): a.utf8.elementsEqual(b.utf8)
    case (.array(let a), .array(let b)): a.elements == b.elements
    case (.object(let a), .object(let b)): a == b
    default: false
    }
  }
}

extension JSONObject: Equatable {
  /// The order of the members does not count.
  static func == (a: JSONObject, b: JSONObject) -> Bool {
    a.members.count == b.members.count && a.members.allSatisfy { b[$0.key] == $0.value }
  }
}
