import Testing

@testable import Tongbao

/// Lines of a JSON Lines stream.
@Suite struct NoticeLineTests {
  private static func read(_ line: String) throws(ReadingError) -> Notice {
    try NoticeLine(TestAnalyzer.lexicon).read(Array(line.utf8), path: "-", number: 7)
  }

  @Test func allFields() throws {
    let notice = try Self.read(
      #"{"id":"a1","text":"近日，某市问责41人。","published":"2021-03-09","title":"题","source":"某网","more":[1]}"#)
    #expect(notice.id == "a1")
    #expect(notice.published?.description == "2021-03-09")
    #expect(notice.title == "题")
    #expect(notice.source == "某网")
    #expect(notice.warnings.isEmpty)
  }

  struct Identifier: CustomTestStringConvertible, Sendable {
    let json: String
    let id: String
    var testDescription: String { json }
  }

  static let identifiers = [
    Identifier(json: #""甲-1""#, id: "甲-1"), Identifier(json: "17", id: "17"),
    Identifier(json: "-3", id: "-3"),
    Identifier(json: "9007199254740993", id: "9007199254740993"), Identifier(json: #""""#, id: ""),
  ]

  @Test(arguments: identifiers) func identifierIsKept(_ item: Identifier) throws {
    #expect(try Self.read(#"{"id":\#(item.json),"text":"无"}"#).id == item.id)
  }

  @Test func withoutIdentifierTheDigestCounts() throws {
    let line = #"{"text":"近日，某市问责41人。"}"#
    #expect(try Self.read(line).id == SourceDigest.identifier(Array(line.utf8)))
    #expect(try Self.read(#"{"id":null,"text":"无","published":null}"#).id.hasPrefix("sha256:"))
  }

  @Test func escapesAndCharactersOutsideTheBMP() throws {
    let notice = try Self.read(#"{"text":"\u95ee\u8d23\n\"\ud842\udfb7\"😀"}"#)
    #expect(notice.text.string(0..<notice.text.count) == "问责\n\"𠮷\"😀")
    #expect(notice.text.scalarCount == 7)
  }

  @Test func emptyTextIsANotice() throws {
    let notice = try Self.read(#"{"text":""}"#)
    #expect(notice.text.count == 0)
    #expect(try Analyzer(TestAnalyzer.lexicon).record(of: notice).mentions.isEmpty)
  }

  static let badDays = ["2021-02-30", "近日", "", "2021"]

  @Test(arguments: badDays) func publishedThatIsNoDayIsWarnedOf(_ day: String) throws {
    let notice = try Self.read(#"{"text":"近日，某市问责41人。","published":"\#(day)"}"#)
    #expect(notice.published == nil)
    #expect(notice.warnings.map(\.code) == ["unreadable-published"])
    #expect(notice.warnings.first?.message.hasSuffix(": \(day)") == true)
  }

  struct Wrong: CustomTestStringConvertible, Sendable {
    let line: String
    let reason: String
    var testDescription: String { line }

    init(_ line: String, _ reason: String) { (self.line, self.reason) = (line, reason) }
  }

  static let wrong = [
    Wrong("no JSON", "no JSON object"), Wrong(#"{"text":"无""#, "no JSON object"),
    Wrong("[1]", "no JSON object"),
    Wrong("17", "no JSON object"), Wrong("null", "no JSON object"), Wrong("{}", "no “text” and no “html”"),
    Wrong(#"{"id":"a","text":null}"#, "no “text” and no “html”"),
    Wrong(#"{"text":17}"#, "“text” has the wrong type"),
    Wrong(#"{"text":["无"]}"#, "“text” has the wrong type"),
    Wrong(#"{"text":"无","title":3}"#, "“title” has the wrong type"),
    Wrong(#"{"text":"无","published":20210309}"#, "“published” has the wrong type"),
    Wrong(#"{"text":"无","id":true}"#, "“id” has the wrong type"),
    Wrong(#"{"text":"无","id":1.5}"#, "“id” has the wrong type"),
    Wrong(#"{"html":"<br>"}"#, "“html” holds no text"), Wrong(#"{"html":3}"#, "“html” has the wrong type"),
  ]

  @Test(arguments: wrong) func isRefused(_ item: Wrong) {
    let error = #expect(throws: ReadingError.self) { try Self.read(item.line) }
    #expect(error == .badLine(path: "-", line: 7, reason: item.reason))
    #expect(error?.description == "-:7: \(item.reason)")
  }

  @Test func bytesThatAreNoUTF8() {
    let line = Array(#"{"text":""#.utf8) + [0xCE, 0xCA] + Array(#""}"#.utf8)
    let error = #expect(throws: ReadingError.self) {
      try NoticeLine(TestAnalyzer.lexicon).read(line, path: "a.jsonl", number: 2)
    }
    #expect(error == .badLine(path: "a.jsonl", line: 2, reason: "no JSON object"))
  }
}
