import Testing

@testable import TongbaoEvaluation

/// JSON with its lines.
@Suite struct JSONParserTests {
  @Test(arguments: [
    #"{"a": [1, -2.50, 1e3], "b": null, "c": {"d": true}}"#, #""𠮷 \u4e2d \ud842\udfb7 \" \\ \/ \n""#, "[]",
    "{}", "0",
    #"{"text": "e\u0301 and \u00e9"}"#,
  ])
  func whatIsWrittenIsReadTheSame(_ text: String) throws {
    let value = try JSONParser.value(Array(text.utf8))
    #expect(try JSONParser.value(Array(JSONText.line(value).utf8)) == value)
  }

  @Test func numbersStayAsPrinted() throws {
    #expect(
      JSONText.line(try JSONParser.value(Array("[1.50, 12345678901234567890]".utf8)))
        == "[1.50, 12345678901234567890]")
  }

  @Test func objectsKnowTheirLine() throws {
    let value = try JSONParser.value(Array("{\n\"a\": [\n{\"b\": 1},\n\n{\"b\": 2}\n]}".utf8))
    #expect(value.object?["a"]?.array?.elements.map(\.line) == [3, 5])
    #expect(value.line == 1)
  }

  struct Fault: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let error: JSONError

    init(_ text: String, _ reason: String, line: Int = 1) {
      (testDescription, error) = (text, JSONError(reason: reason, line: line))
    }
  }

  static let faults = [
    Fault("{\"text\": ", "the text ends where a value is wanted"),
    Fault("{\"a\": 1,\n}", "a member is wanted behind the comma", line: 2),
    Fault("[1\n2]", "“,” or “]” is wanted", line: 2),
    Fault("\"abc", "a string has no end"),
    Fault("\"a\nb\"", "a string runs past the end of its line"),
    Fault("[NaN]", "no value stands here"),
    Fault("{} {}", "something follows the value"),
    Fault("\"\\x\"", "“\\x” is no escape"),
    Fault(String(repeating: "[", count: 300), "nested deeper than 200"),
  ]

  @Test(arguments: faults) func faultsAreNamed(_ item: Fault) {
    #expect(throws: item.error) { try JSONParser.value(Array(item.testDescription.utf8)) }
  }

  @Test func composedAndDecomposedLettersDiffer() throws {
    #expect(try JSONParser.value(Array(#""\u00e9""#.utf8)) != JSONParser.value(Array(#""e\u0301""#.utf8)))
  }
}
