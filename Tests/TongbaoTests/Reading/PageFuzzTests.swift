import Testing

@testable import Tongbao

/// Damaged pages and texts: whatever is read has spans that lie in it; nothing crashes.
@Suite struct PageFuzzTests {
  private static let rounds = 40

  private static func check(_ bytes: [UInt8], _ path: String) {
    var options = ReadingOptions()
    options.keepsSourceOffsets = true
    guard let notices = try? NoticeFile(TestAnalyzer.lexicon, options: options).notices(bytes, path: path)
    else {
      return
    }
    for notice in notices {
      for block in notice.blocks {
        #expect(block.range.upperBound <= notice.text.count && !block.range.isEmpty)
        let source = notice.sourceMap?.bytes(block.range) ?? 0..<0
        #expect(source.upperBound <= bytes.count)
      }
      for cell in notice.tables.flatMap(\.cells) { #expect(cell.range.upperBound <= notice.text.count) }
    }
  }

  @Test(arguments: PageFixture.all) func damagedPage(_ page: PageFixture) {
    var random = SeededGenerator(seed: UInt64(page.bytes.count))
    for round in 0..<Self.rounds {
      var bytes = page.bytes
      if round % 2 == 0 { bytes.removeLast(Int.random(in: 0...bytes.count, using: &random)) }
      for _ in 0..<(bytes.isEmpty ? 0 : Int.random(in: 0...8, using: &random)) {
        bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      Self.check(bytes, round % 3 == 0 ? "a.txt" : "a.html")
    }
  }

  @Test func mixedPages() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<300 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        guard let page = PageFixture.all.randomElement(using: &random), !page.bytes.isEmpty else { continue }
        let start = Int.random(in: page.bytes.indices, using: &random)
        bytes += page.bytes[start..<min(page.bytes.count, start + Int.random(in: 1...400, using: &random))]
      }
      Self.check(bytes, "a.html")
    }
  }

  @Test func noise() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<200 {
      Self.check(
        (0..<Int.random(in: 0...600, using: &random)).map { _ in .random(in: 0...255, using: &random) }, "a")
    }
  }
}
