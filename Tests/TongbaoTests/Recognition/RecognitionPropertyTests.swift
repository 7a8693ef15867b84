import Foundation
import Testing

@testable import Tongbao

/// What holds of every record, whatever the text.
///
/// `TONGBAO_SEEDS=200 swift test --filter RecognitionPropertyTests` looks much farther.
@Suite struct RecognitionPropertyTests {
  /// What the record's JSON says about its spans.
  private struct Spans: Decodable {
    struct Span: Decodable {
      let start: Int
      let end: Int
      let text: String?
    }
    let text: String
    let mentions: [Span]
    let claims: [Span]
    let cases: [Span]
  }

  private static let sentences: [[UInt16]] = {
    let texts = (try? CorpusFiles.notices().map { try String(contentsOf: $0, encoding: .utf8) }) ?? []
    return texts.flatMap { $0.split(whereSeparator: { "。\n".contains($0) }).map { Array("\($0)。".utf16) } }
  }()

  static let seeds = 0..<(ProcessInfo.processInfo.environment["TONGBAO_SEEDS"].flatMap { Int($0) } ?? 4)

  private let analyzer: Analyzer

  init() throws { analyzer = try Analyzer(TestAnalyzer.lexicon) }

  /// Analyses `units` twice and looks at every span; returns how many mentions there are.
  @discardableResult
  private func expectSound(_ units: [UInt16]) throws -> Int {
    let notice = NoticeReader(TestAnalyzer.lexicon).notice(units: units, id: "p")
    let record = try analyzer.record(of: notice)
    let line = RecordJSON().line(record)
    #expect(try RecordJSON().line(analyzer.record(of: notice)) == line)
    for mention in record.mentions {
      #expect(!mention.range.isEmpty && mention.range.upperBound <= units.count)
    }
    let spans = try JSONDecoder().decode(Spans.self, from: Data(line))
    let scalars = Array(spans.text.unicodeScalars)
    for span in spans.mentions + spans.claims + spans.cases {
      guard span.start >= 0, span.start < span.end, span.end <= scalars.count else {
        Issue.record("[\(span.start), \(span.end)) of \(scalars.count) in \(spans.text)")
        continue
      }
      guard let text = span.text else { continue }
      #expect(Array(text.unicodeScalars) == Array(scalars[span.start..<span.end]))
    }
    return spans.mentions.count
  }

  /// Sentences of the corpus in any order, cut anywhere.
  @Test(arguments: seeds) func slicesAndConcatenations(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    #expect(Self.sentences.count > 200)
    var mentions = 0
    for _ in 0..<60 {
      var units = (0..<Int.random(in: 1...6, using: &random)).flatMap { _ in
        Self.sentences.randomElement(using: &random) ?? []
      }
      if Bool.random(using: &random) {
        let start = Int.random(in: 0..<units.count, using: &random)
        units = Array(units[start..<Int.random(in: start...units.count, using: &random)])
      }
      for _ in 0..<Int.random(in: 0...4, using: &random) where !units.isEmpty {
        units[Int.random(in: units.indices, using: &random)] = Self.marks.randomElement(using: &random) ?? 0
      }
      mentions += try expectSound(units)
    }
    #expect(mentions > 100)
  }

  /// What ends a sentence, a clause, a bracket or a number where none is expected.
  private static let marks = Array("，。、；：（）《》“”\n\t　0159%％万亿余多其中各均占比".utf16)

  /// The corpus' own characters shuffled, so that every rule begins and none ends as it should.
  @Test(arguments: seeds) func shuffledCharacters(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed) &+ 1_000_000)
    for _ in 0..<60 {
      var units = Self.sentences.randomElement(using: &random) ?? []
      units.shuffle(using: &random)
      try expectSound(units)
    }
  }

  /// The words that recognisers begin with, thrown together.
  @Test(arguments: seeds) func cuesThrownTogether(_ seed: Int) throws {
    let cues = [
      "第", "百分之", "其中", "分别为", "各", "共", "等", "原", "某", "《", "》", "（", "）", "“", "”", "、", "，", "。", "\n",
      "年", "月", "日", "至",
      "元", "万", "亿", "人", "名", "件", "余", "多", "近", "约", "以上", "几", "十", "百", "千", "零", "〇", "点", ".", "%",
      "-", "~", "/", ":",
      "1", "9", "2017", "一", "两", "半", "廿", "纪委", "监委", "局", "市", "省", "县", "村", "公司", "处分", "警告", "开除", "党籍",
      "罚款",
      "诫勉", "张", "某某", "书记", "局长", "今年以来", "上半年", "同比增长", "占", "另", "此外", "这", "該", "𠮷", "😀", " ", "　",
    ].map { Array($0.utf16) }
    var random = SeededGenerator(seed: UInt64(seed) &+ 2_000_000)
    for _ in 0..<150 {
      try expectSound(
        (0..<Int.random(in: 1...50, using: &random)).flatMap { _ in cues.randomElement(using: &random) ?? [] }
      )
    }
  }

  /// Any units at all, halves of surrogate pairs included.
  @Test(arguments: seeds) func garbage(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed) &+ 3_000_000)
    for _ in 0..<60 {
      try expectSound(
        (0..<Int.random(in: 0...120, using: &random)).map { _ in UInt16.random(in: 0...0xFFFF, using: &random)
        })
    }
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
  }

  static let cases =
    [
      "问", "1", "一", "万", "、", "《", "》", "(", "）", "“", "某", "\n", " ", "，", "。", "😀", "第", "市", "年", "元",
      "%", ".", "-", "|", ":",
    ].map {
      Case(testDescription: "10,000 × \($0)", text: String(repeating: $0, count: 10_000))
    } + [
      Case(testDescription: "nothing", text: ""), Case(testDescription: "one unit", text: "人"),
      Case(testDescription: "digits alone", text: "20171123"), Case(testDescription: "a digit", text: "1"),
      Case(testDescription: "open brackets alone", text: "《《《"),
      Case(testDescription: "closing brackets alone", text: "》）”"),
      Case(testDescription: "enumeration commas alone", text: "、、、"),
      Case(testDescription: "white space alone", text: " 　\n"),
      Case(
        testDescription: "a very great number", text: "共罚没1亿亿亿亿亿亿元，9\(String(repeating: "0", count: 400))人。"),
      Case(testDescription: "much behind a point", text: "占0.\(String(repeating: "3", count: 400))%。"),
      Case(testDescription: "a joiner inside a name ends the text", text: "石桥县纪委监委会同市自然资源和"),
      Case(
        testDescription: "percentages on both sides of a full stop",
        text: "公路和城市道路事故分别下降14.7%和12.5%。\n.6%，关停门店54家。"),
      Case(testDescription: "nested brackets", text: String(repeating: "《甲（乙“", count: 300)),
    ]

  @Test(arguments: cases) func oddTexts(_ item: Case) throws { try expectSound(Array(item.text.utf16)) }
}
