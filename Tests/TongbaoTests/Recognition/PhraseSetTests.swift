import Testing

@testable import Tongbao

/// The longest phrase counts, at either end.
@Suite struct PhraseSetTests {
  private static let phrases: PhraseSet = ["以来", "召开以来", "后", "之后", "以后"]

  struct Case: CustomTestStringConvertible {
    let name: String
    let text: String
    let first: Range<Int>?
    let last: Range<Int>?
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(name: "none", text: "大会闭幕", first: nil, last: nil),
    Case(name: "empty", text: "", first: nil, last: nil),
    Case(name: "the longer one", text: "会议召开以来", first: 2..<6, last: 4..<6),
    Case(name: "two", text: "之后又以后", first: 0..<2, last: 4..<5),
    Case(name: "cut at the end", text: "会议召开以", first: nil, last: nil),
  ])
  func search(_ item: Case) {
    let text = Array(item.text.utf16)
    #expect(Self.phrases.first(in: text, text.indices) == item.first)
    #expect(Self.phrases.last(in: text, text.indices) == item.last)
  }

  @Test func endsAtAPosition() {
    let text = Array("会议召开以来".utf16)
    #expect(Self.phrases.start(in: text, endingAt: 6) == 2)
    #expect(Self.phrases.start(in: text, endingAt: 5) == nil)
    #expect(Self.phrases.start(in: text, endingAt: 0) == nil)
    #expect(Self.phrases.end(in: text, at: -1) == nil)
    #expect(Self.phrases.end(in: text, at: 6) == nil)
  }

  @Test func countsPositions() {
    #expect(Self.phrases.count(in: Array("召开以来，之后，以后".utf16)) == 6)
  }
}
