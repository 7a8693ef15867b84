import Testing

@testable import Tongbao

/// Positions in UTF-16 units and offsets in code points.
@Suite struct NoticeTextTests {
  private static let pieces: [[UInt16]] = [
    "问", "责", "4", "1", "人", "，", "\n", "𠮷", "😀", "𝟙", "é", "e\u{301}", "👨‍👩‍👧", "\u{10FFFF}",
  ]
  .map { Array($0.utf16) }
  private static let halves: [[UInt16]] = [[0xD83D], [0xDE00], [0xDBFF], [0xDC00]]

  private static func texts(_ pieces: [[UInt16]], seed: UInt64) -> [[UInt16]] {
    var random = SeededGenerator(seed: seed)
    return (0..<300).map { _ in
      (0..<Int.random(in: 0...40, using: &random)).flatMap { _ in pieces.randomElement(using: &random) ?? [] }
    }
  }

  private func text(_ units: [UInt16]) -> NoticeText {
    NoticeText(units: units, lexicon: TestAnalyzer.lexicon)
  }

  @Test func offsetsCountCodePoints() {
    for units in Self.texts(Self.pieces, seed: 1) {
      let text = text(units)
      let string = String(decoding: units, as: UTF16.self)
      let scalars = Array(string.unicodeScalars)
      #expect(text.scalarCount == scalars.count)
      #expect(text.string(0..<units.count) == string)
      var position = 0
      for (offset, scalar) in scalars.enumerated() {
        #expect(text.scalarOffset(position) == offset)
        #expect(text.position(ofScalar: offset) == position)
        position += scalar.utf16.count
      }
      #expect(text.scalarOffset(position) == scalars.count)
      #expect(text.position(ofScalar: scalars.count) == position)
    }
  }

  @Test func spansAreSlicesOfTheCodePoints() {
    var random = SeededGenerator(seed: 2)
    for units in Self.texts(Self.pieces, seed: 3) {
      let text = text(units)
      let scalars = Array(String(decoding: units, as: UTF16.self).unicodeScalars)
      let start = Int.random(in: 0...scalars.count, using: &random)
      let end = Int.random(in: start...scalars.count, using: &random)
      var slice = String.UnicodeScalarView()
      slice.append(contentsOf: scalars[start..<end])
      #expect(text.string(text.position(ofScalar: start)..<text.position(ofScalar: end)) == String(slice))
    }
  }

  /// Half of a surrogate pair is printed as U+FFFD, which is a code point like any other.
  @Test func halvesOfPairsCountAsOne() {
    for units in Self.texts(Self.pieces + Self.halves, seed: 4) {
      let text = text(units)
      let printed = text.string(0..<units.count)
      #expect(printed == String(decoding: units, as: UTF16.self))
      #expect(text.scalarCount == printed.unicodeScalars.count)
      #expect(text.scalarOffset(units.count) == text.scalarCount)
    }
  }

  @Test func foldingMovesNothing() {
    for units in Self.texts(Self.pieces, seed: 5) { #expect(text(units).folded.count == units.count) }
  }
}
