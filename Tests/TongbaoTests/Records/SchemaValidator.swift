/// Judges documents by a JSON Schema, as far as `record.schema.json` uses it; any other keyword is an error.
struct SchemaValidator {
  struct UnknownKeyword: Error { let keyword: String }

  private static let known: Set<String> = [
    "$schema", "$id", "$defs", "$ref", "title", "description", "type", "required", "properties", "items",
    "enum", "const",
    "pattern", "minimum", "minItems", "maxItems", "minLength", "anyOf", "allOf", "if", "then",
  ]

  private let root: JSONValue

  init(_ schema: JSONValue) { root = schema }

  /// What is wrong with `document`, each with its path; empty where nothing is.
  func problems(_ document: JSONValue) throws -> [String] { try problems(document, root, "$") }

  private func problems(_ value: JSONValue, _ schema: JSONValue, _ path: String) throws -> [String] {
    guard case .object(let keywords) = schema else {
      return schema == .bool(false) ? ["\(path): not allowed"] : []
    }
    var found: [String] = []
    for (keyword, rule) in keywords.sorted(by: { $0.key < $1.key }) {
      guard Self.known.contains(keyword) else { throw UnknownKeyword(keyword: keyword) }
      found += try problems(value, keyword, rule, schema, path)
    }
    return found
  }

  private func problems(
    _ value: JSONValue, _ keyword: String, _ rule: JSONValue, _ schema: JSONValue, _ path: String
  ) throws -> [String] {
    switch keyword {
    case "$ref": return try problems(value, definition(rule), path)
    case "anyOf":
      let branches = try (rule.elements ?? []).map { try problems(value, $0, path) }
      return branches.contains { $0.isEmpty }
        ? [] : ["\(path): fits none of \(branches.map { $0.first ?? "" })"]
    case "allOf": return try (rule.elements ?? []).flatMap { try problems(value, $0, path) }
    case "if":
      guard let then = schema["then"], try problems(value, rule, path).isEmpty else { return [] }
      return try problems(value, then, path)
    case "required":
      guard case .object(let members) = value else { return [] }
      return (rule.elements ?? []).compactMap(\.string).filter { members[$0] == nil }.map {
        "\(path): no “\($0)”"
      }
    case "properties":
      guard case .object(let members) = value, case .object(let rules) = rule else { return [] }
      return try members.sorted { $0.key < $1.key }.flatMap { name, member in
        try rules[name].map { try problems(member, $0, "\(path).\(name)") } ?? []
      }
    case "items":
      return try (value.elements ?? []).enumerated().flatMap { try problems($1, rule, "\(path)[\($0)]") }
    default:
      return try fits(value, keyword, rule) ? [] : ["\(path): \(keyword) \(rule) is not met by \(value)"]
    }
  }

  private func fits(_ value: JSONValue, _ keyword: String, _ rule: JSONValue) throws -> Bool {
    switch (keyword, value) {
    case ("type", _): return (rule.elements ?? [rule]).contains { isOf($0.string, value) }
    case ("enum", _): return rule.elements?.contains(value) == true
    case ("const", _): return value == rule
    case ("minimum", .number(let number)): return number >= rule.number ?? 0
    case ("minItems", .array(let elements)): return Double(elements.count) >= rule.number ?? 0
    case ("maxItems", .array(let elements)): return Double(elements.count) <= rule.number ?? 0
    case ("minLength", .string(let string)): return Double(string.unicodeScalars.count) >= rule.number ?? 0
    case ("pattern", .string(let string)): return try Regex(rule.string ?? "").firstMatch(in: string) != nil
    default: return true
    }
  }

  private func isOf(_ type: String?, _ value: JSONValue) -> Bool {
    switch (type, value) {
    case ("null", .null), ("boolean", .bool), ("number", .number), ("string", .string), ("array", .array),
      ("object", .object):
      true
    case ("integer", .number(let number)): number == number.rounded()
    default: false
    }
  }

  /// The schema that `#/$defs/name` names; a name that is not there allows nothing.
  private func definition(_ reference: JSONValue) -> JSONValue {
    let prefix = "#/$defs/"
    guard let name = reference.string, name.hasPrefix(prefix) else { return .bool(false) }
    return root["$defs"]?[String(name.dropFirst(prefix.count))] ?? .bool(false)
  }
}
