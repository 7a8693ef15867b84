/// Writes JSON values as text.
struct JSONText {
  /// The value on one line, as Python's `json.dumps(value, ensure_ascii=False)` writes it.
  static func line(_ value: JSONValue) -> String {
    var text = ""
    write(value, to: &text)
    return text
  }

  /// An object with one member a line, and one element a line for every array of objects: a change of one annotation
  /// is a change of one line.
  static func page(_ object: JSONObject) -> String {
    let members = object.members.map { member in
      "  \(quoted(member.key)): \(pageValue(member.value))"
    }
    return "{\n" + members.joined(separator: ",\n") + "\n}\n"
  }

  private static func pageValue(_ value: JSONValue) -> String {
    guard let elements = value.array?.elements, elements.contains(where: { $0.object != nil }) else {
      return line(value)
    }
    return "[\n" + elements.map { "    " + line($0) }.joined(separator: ",\n") + "\n  ]"
  }

  private static func write(_ value: JSONValue, to text: inout String) {
    switch value {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .number(let value): text += value
    case .string(let value): text += quoted(value)
    case .array(let array):
      text += "["
      for (index, element) in array.elements.enumerated() {
        if index > 0 { text += ", " }
        write(element, to: &text)
      }
      text += "]"
    case .object(let object):
      text += "{"
      for (index, member) in object.members.enumerated() {
        if index > 0 { text += ", " }
        text += quoted(member.key) + ": "
        write(member.value, to: &text)
      }
      text += "}"
    }
  }

  /// A string in quotes.
  static func quoted(_ string: String) -> String {
    var text = String.UnicodeScalarView()
    text.append("\"")
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"", "\\":
        text.append("\\")
        text.append(scalar)
      case "\n": text.append(contentsOf: "\\n".unicodeScalars)
      case "\r": text.append(contentsOf: "\\r".unicodeScalars)
      case "\t": text.append(contentsOf: "\\t".unicodeScalars)
      // The two separators end a line for some readers, though JSON allows them.
      case "\u{0}"..<" ", "\u{7F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        text.append(
          contentsOf: ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).unicodeScalars)
      default: text.append(scalar)
      }
    }
    text.append("\"")
    return String(text)
  }
}
