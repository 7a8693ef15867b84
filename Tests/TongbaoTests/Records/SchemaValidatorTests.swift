import Foundation
import Testing

/// The validator itself: each keyword accepts and refuses.
@Suite struct SchemaValidatorTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let schema: String
    let good: [String]
    let bad: [String]
    var testDescription: String { schema }

    init(_ schema: String, good: [String], bad: [String]) {
      (self.schema, self.good, self.bad) = (schema, good, bad)
    }
  }

  static let cases = [
    Case(#"{"type": "integer"}"#, good: ["1", "-3", "2.0"], bad: ["1.5", "\"1\"", "null", "true"]),
    Case(#"{"type": "number"}"#, good: ["1", "1.5"], bad: ["\"1\"", "null", "true"]),
    Case(#"{"type": "boolean"}"#, good: ["true", "false"], bad: ["1", "0", "\"true\""]),
    Case(#"{"type": ["string", "null"]}"#, good: ["\"a\"", "null"], bad: ["1", "[]", "{}"]),
    Case(
      #"{"type": "object", "required": ["a"]}"#, good: [#"{"a": null}"#], bad: ["{}", #"{"b": 1}"#, "[]"]),
    Case(
      #"{"properties": {"a": {"type": "string"}}}"#, good: ["{}", #"{"a": "x", "b": 1}"#], bad: [#"{"a": 1}"#]
    ),
    Case(#"{"items": {"minimum": 0}}"#, good: ["[]", "[0, 1]", "\"x\""], bad: ["[0, -1]"]),
    Case(#"{"enum": ["a", 1, null]}"#, good: ["\"a\"", "1", "null"], bad: ["\"b\"", "2", "[]"]),
    Case(#"{"const": true}"#, good: ["true"], bad: ["false", "1", "\"true\""]),
    Case(
      #"{"pattern": "^m[1-9][0-9]*$"}"#, good: ["\"m1\"", "\"m10\"", "3"],
      bad: ["\"m0\"", "\"xm1\"", "\"m1 \""]),
    Case(#"{"minItems": 2, "maxItems": 2}"#, good: ["[1, 2]", "{}"], bad: ["[1]", "[1, 2, 3]"]),
    Case(#"{"minLength": 1}"#, good: ["\"问\"", "1"], bad: ["\"\""]),
    Case(
      #"{"anyOf": [{"type": "null"}, {"minimum": 3, "type": "number"}]}"#, good: ["null", "3"],
      bad: ["2", "\"\""]),
    Case(#"{"allOf": [{"minimum": 1}, {"type": "integer"}]}"#, good: ["1"], bad: ["0", "1.5"]),
    Case(
      #"{"if": {"properties": {"k": {"const": "a"}}}, "then": {"required": ["b"]}}"#,
      good: [#"{"k": "a", "b": 1}"#, #"{"k": "c"}"#], bad: [#"{"k": "a"}"#]),
    Case(
      ##"{"$defs": {"id": {"type": "string"}}, "items": {"$ref": "#/$defs/id"}}"##, good: ["[\"a\"]"],
      bad: ["[1]"]),
    Case(##"{"$ref": "#/$defs/missing"}"##, good: [], bad: ["1", "null"]),
  ]

  private func value(_ json: String) throws -> JSONValue {
    try JSONDecoder().decode(JSONValue.self, from: Data(json.utf8))
  }

  @Test(arguments: cases) func keyword(_ item: Case) throws {
    let validator = SchemaValidator(try value(item.schema))
    for json in item.good { #expect(try validator.problems(value(json)) == []) }
    for json in item.bad { #expect(try validator.problems(value(json)) != [], "\(json) passes") }
  }

  @Test func unknownKeywordIsAnError() throws {
    let validator = SchemaValidator(try value(#"{"maximum": 3}"#))
    #expect(throws: SchemaValidator.UnknownKeyword.self) { try validator.problems(.number(1)) }
  }

  @Test func problemNamesItsPath() throws {
    let validator = SchemaValidator(try value(#"{"properties": {"a": {"items": {"type": "string"}}}}"#))
    let problems = try validator.problems(value(#"{"a": ["x", 1]}"#))
    #expect(problems.count == 1)
    #expect(problems.first?.hasPrefix("$.a[1]: type") == true)
  }
}
