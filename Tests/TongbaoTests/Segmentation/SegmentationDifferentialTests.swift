import Foundation
import ICU
import Testing

@testable import Tongbao

/// Our segmentation over ICU's own dictionary, against ICU itself.
@Suite struct SegmentationDifferentialTests {
  /// ICU's word list alone, without a word of ours.
  private static let stock: DoubleArrayTrieBuilder = {
    var words: [DoubleArrayTrieBuilder.Word] = []
    do {
      try CJKDictionary().forEachWord { words.append(($0, Int32(TrieWord(cost: $1, index: nil).value))) }
    } catch { fatalError("\(error)") }
    return DoubleArrayTrieBuilder(words)
  }()

  private static let stockWords: [[UInt16]] = {
    var words: [[UInt16]] = []
    do { try CJKDictionary().forEachWord { word, _ in words.append(word) } } catch { fatalError("\(error)") }
    return words
  }()

  private func differences(_ texts: [[UInt16]]) throws -> [String] {
    let breaker = try WordBreaker()
    return try Self.stock.withTrie { trie in
      let segmenter = try Segmenter(classes: TestAnalyzer.lexicon.compiled.classes, trie: trie)
      return try texts.compactMap { units in
        let (ours, theirs) = (try segmenter.boundaries(of: units), [0] + (try breaker.boundaries(of: units)))
        return ours == theirs ? nil : "\(String(decoding: units, as: UTF16.self))\n  \(ours)\n  \(theirs)"
      }
    }
  }

  /// 2,500 documents of dictionary words, random Han characters, numbers, punctuation, kana, marks and emoji.
  @Test func generatedDocuments() throws {
    var random = SeededGenerator(seed: 20171123)
    let odd = [
      "かな", "カタカナ", "한글", "é", "e\u{301}", "𠮷", "😀", "👨‍👩‍👧", "A1", "3.5", "1,234", "x_y", "豈", "々", "ｶﾅ",
      "\u{200D}", "٣", "ไทย",
    ]
    let marks = [
      "，", "。", "、", "：", "；", "“", "”", "（", "）", "《", "》", " ", "　", "\n", "\r\n", "·", "—", "…", ".", ":",
      "-",
    ]
    var texts: [[UInt16]] = []
    for _ in 0..<2500 {
      var units: [UInt16] = []
      for _ in 0..<Int.random(in: 1...30, using: &random) {
        switch Int.random(in: 0..<20, using: &random) {
        case 0..<11: units += Self.stockWords.randomElement(using: &random) ?? []
        case 11..<13: units.append(UInt16.random(in: 0x4E00...0x9FA5, using: &random))
        case 13..<15: units += Array(String(Int.random(in: 0..<100_000, using: &random)).utf16)
        case 15..<19: units += Array((marks.randomElement(using: &random) ?? "").utf16)
        default: units += Array((odd.randomElement(using: &random) ?? "").utf16)
        }
      }
      texts.append(units)
    }
    let found = try differences(texts)
    #expect(found.isEmpty, "\(found.count) of \(texts.count), the first: \(found.first ?? "")")
  }

  @Test func composedCorpus() throws {
    let texts = try CorpusFiles.notices().map { Array(try String(contentsOf: $0, encoding: .utf8).utf16) }
    #expect(texts.count >= 20)
    #expect(try differences(texts) == [])
  }
}
