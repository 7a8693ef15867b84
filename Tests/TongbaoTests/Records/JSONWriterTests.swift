import Foundation
import Testing

@testable import Tongbao

/// JSON that any reader understands.
@Suite struct JSONWriterTests {
  private struct Wrapped: Decodable { let text: String }

  private func written(_ text: String) -> [UInt8] {
    let json = JSONWriter()
    json.object { $0.member("text", text) }
    return json.bytes
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    let json: String

    init(_ name: String, _ text: String, _ json: String) {
      (testDescription, self.text, self.json) = (name, text, json)
    }
  }

  static let cases = [
    Case("plain", "问责41人", #""问责41人""#), Case("quotes", #"“a"b”"#, #""“a\"b”""#),
    Case("backslash", #"a\n"#, #""a\\n""#),
    Case("line ends and tab", "a\nb\r\nc\td", #""a\nb\r\nc\td""#),
    Case("control characters", "\u{0}\u{1}\u{8}\u{C}\u{1F}", #""\u0000\u0001\u0008\u000c\u001f""#),
    Case("delete is no control character of JSON", "\u{7F}", "\"\u{7F}\""),
    Case("outside the BMP", "𠮷😀", "\"𠮷😀\""),
    Case("line separators", "\u{2028}\u{2029}", "\"\u{2028}\u{2029}\""),
    Case("a quotation mark with a combining mark", "\"\u{301}", "\"\\\"\u{301}\""),
    Case("nothing", "", "\"\""),
  ]

  @Test(arguments: cases) func strings(_ item: Case) throws {
    let bytes = written(item.text)
    #expect(String(decoding: bytes, as: UTF8.self) == "{\"text\":\(item.json)}")
    #expect(try JSONDecoder().decode(Wrapped.self, from: Data(bytes)).text == item.text)
  }

  @Test func anyStringComesBack() throws {
    var random = SeededGenerator(seed: 8259)
    for _ in 0..<2000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...20, using: &random) {
        let limit: UInt32 = [0x20, 0x80, 0x3000, 0x10FFFF][Int.random(in: 0..<4, using: &random)]
        if let scalar = Unicode.Scalar(UInt32.random(in: 0...limit, using: &random)) { text.append(scalar) }
      }
      let back = try JSONDecoder().decode(Wrapped.self, from: Data(written(String(text)))).text
      #expect(Array(back.unicodeScalars) == Array(text))
    }
  }

  struct Number: CustomTestStringConvertible, Sendable {
    let value: Double
    let json: String
    var testDescription: String { json }
  }

  static let numbers = [
    Number(value: 0, json: "0"), Number(value: 41, json: "41"), Number(value: -3, json: "-3"),
    Number(value: 85.8, json: "85.8"),
    Number(value: 157_514_100, json: "157514100"), Number(value: 1e15, json: "1000000000000000"),
    Number(value: -0.0, json: "0"), Number(value: .infinity, json: "null"), Number(value: .nan, json: "null"),
  ]

  @Test(arguments: numbers) func number(_ item: Number) {
    let json = JSONWriter()
    json.number(item.value)
    #expect(String(decoding: json.bytes, as: UTF8.self) == item.json)
  }

  @Test func anyNumberComesBack() throws {
    var random = SeededGenerator(seed: 754)
    for _ in 0..<2000 {
      let value = Double(bitPattern: random.next())
      guard value.isFinite else { continue }
      let json = JSONWriter()
      json.array { $0.number(value) }
      #expect(try JSONDecoder().decode([Double].self, from: Data(json.bytes)) == [value])
    }
  }

  @Test func commasStandBetweenMembers() {
    let json = JSONWriter()
    json.object { json in
      json.member("a", 1)
      json.member("b", ["x", "y"])
      json.member("c", [])
      json.member("d", nil as String?)
      json.optional("e", nil as String?)
      json.member("f", true)
      json.key("g")
      json.object { _ in }
    }
    json.newline()
    #expect(
      String(decoding: json.bytes, as: UTF8.self)
        == #"{"a":1,"b":["x","y"],"c":[],"d":null,"f":true,"g":{}}"# + "\n")
  }
}
