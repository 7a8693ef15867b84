import Testing

@testable import Tongbao

/// The segmentation with our words beside ICU's.
@Suite struct SegmentationTests {
  private static func words(_ text: String) throws -> [String] {
    let units = Array(text.utf16)
    var start = 0
    return try Segmenter(TestAnalyzer.lexicon).boundaries(of: units).dropFirst().map { end in
      defer { start = Int(end) }
      return String(decoding: units[start..<Int(end)], as: UTF16.self)
    }
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let divided: String
    var testDescription: String { divided }

    init(_ divided: String) { self.divided = divided }
  }

  static let cases = [
    Case("昆山市|纪委|问责|41|人"), Case("给予|诫勉"), Case("监察局|核查"), Case("2017|年|11|月|23|日"), Case("问责|，|问责"),
    Case("A1|类"), Case("人"), Case(""),
  ]

  @Test(arguments: cases) func ourWordsStandWhole(_ item: Case) throws {
    let words = item.divided.split(separator: "|").map(String.init)
    #expect(try Self.words(words.joined()) == words)
  }

  /// Any units at all, halves of surrogate pairs included.
  @Test func boundariesAscendToTheEnd() throws {
    var random = SeededGenerator(seed: 12388)
    let segmenter = try Segmenter(TestAnalyzer.lexicon)
    let ranges: [ClosedRange<UInt16>] = [
      0...0xFFFF, 0x4E00...0x9FFF, 0x20...0x7E, 0xD800...0xDFFF, 0x3000...0x30FF, 0x300...0x36F,
      0xAC00...0xD7A3,
      0xFE00...0xFFFF,
    ]
    for _ in 0..<1500 {
      let units = (0..<Int.random(in: 1...60, using: &random)).map { _ in
        UInt16.random(in: ranges[Int.random(in: 0..<ranges.count, using: &random)], using: &random)
      }
      let boundaries = try segmenter.boundaries(of: units)
      #expect(boundaries.last == Int32(units.count))
      #expect(boundaries.first == 0)
      #expect(zip(boundaries, boundaries.dropFirst()).allSatisfy { $0 < $1 })
    }
  }

  @Test func tokensKnowTheirBoundaries() throws {
    let units = Array("昆山市纪委问责41人".utf16)
    let tokens = Tokens(
      boundaries: try Segmenter(TestAnalyzer.lexicon).boundaries(of: units), count: units.count)
    #expect(tokens.count == 5)
    #expect((0..<tokens.count).map { tokens.range($0) } == [0..<3, 3..<5, 5..<7, 7..<9, 9..<10])
    #expect((0...10).filter { tokens.isBoundary($0) } == [0, 3, 5, 7, 9, 10])
    #expect((0..<10).map { tokens.start(ofWordAt: $0) } == [0, 0, 0, 3, 3, 5, 5, 7, 7, 9])
    #expect((0..<10).map { tokens.end(ofWordAt: $0) } == [3, 3, 3, 5, 5, 7, 7, 9, 9, 10])
  }

  @Test func wordListNamesTheTables() throws {
    let notice = NoticeReader(TestAnalyzer.lexicon).notice(units: Array("昆山市纪委 问责41人".utf16), id: "w")
    let words = try WordList(TestAnalyzer.lexicon).words(of: notice)
    #expect(words.map(\.text) == ["昆山市", "纪委", "问责", "41", "人"])
    #expect(words.map(\.start) == [0, 3, 6, 8, 10])
    #expect(words[0].classes.contains("places"))
    #expect(words[1].classes.contains("institutions"))
    #expect(words[2].classes.contains("sanctions"))
    #expect(words[3].classes == ["number"])
    #expect(words[4].classes.contains("measures"))
  }
}
