import Testing

@testable import Tongbao

/// Every example that stands beside a pattern, run.
@Suite struct PatternExampleTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let kind: MentionKind
    let pattern: RecognitionPattern
    let example: RecognitionPattern.Example
    var testDescription: String { "\(kind.rawValue)/\(pattern.name): \(example.marked)" }
  }

  struct Counter: CustomTestStringConvertible, Sendable {
    let kind: MentionKind
    let pattern: String
    let text: String
    var testDescription: String { "\(kind.rawValue)/\(pattern): \(text)" }
  }

  static let patterns = MentionKind.allCases.map { ($0, Recognizer.patterns(of: $0)) }

  static let examples = patterns.flatMap { kind, patterns in
    patterns.flatMap { pattern in pattern.examples.map { Case(kind: kind, pattern: pattern, example: $0) } }
  }

  static let counterExamples = patterns.flatMap { kind, patterns in
    patterns.flatMap { pattern in
      pattern.counterExamples.map { Counter(kind: kind, pattern: pattern.name, text: $0) }
    }
  }

  @Test(arguments: examples) func exampleIsRecognised(_ item: Case) throws {
    let (text, wanted) = Self.unmarked(item.example.marked)
    let record = try TestAnalyzer.record(text, published: item.example.published)
    let found = record.mentions.filter { $0.kind == item.kind }
    let mention = try #require(
      found.first { $0.range == wanted },
      "found only \(found.map { record.notice.text.string($0.range) })")
    #expect(mention.summary == item.example.summary)
    #expect(mention.pattern == item.pattern.name)
  }

  @Test(arguments: counterExamples) func counterExampleIsLeftAlone(_ item: Counter) throws {
    let (text, forbidden) = Self.unmarked(item.text)
    let record = try TestAnalyzer.record(text)
    let found = record.mentions.filter { mention in
      mention.kind == item.kind && forbidden.map { $0.overlaps(mention.range) } ?? true
    }
    #expect(found.map { record.notice.text.string($0.range) }.isEmpty)
  }

  @Test func everyPatternHasExamplesAndCounterExamples() {
    let bare = Self.patterns.flatMap { kind, patterns in
      Dictionary(grouping: patterns, by: \.name).compactMap { name, rows in
        let isWhole = rows.contains { !$0.examples.isEmpty } && rows.contains { !$0.counterExamples.isEmpty }
        return isWhole ? nil : "\(kind.rawValue)/\(name)"
      }
    }
    #expect(bare.isEmpty)
  }

  /// The text without its 【】, and the span in them.
  private static func unmarked(_ marked: String) -> (text: String, span: Range<Int>?) {
    let text = marked.filter { $0 != "【" && $0 != "】" }
    guard let open = marked.firstIndex(of: "【"), let close = marked.firstIndex(of: "】") else {
      return (text, nil)
    }
    let start = marked[..<open].utf16.count
    return (text, start..<start + marked[marked.index(after: open)..<close].utf16.count)
  }
}
