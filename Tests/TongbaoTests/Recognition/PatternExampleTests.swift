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
    let marked = Array(item.example.marked)
    let text = String(marked.filter { $0 != "【" && $0 != "】" })
    let open = try #require(marked.firstIndex(of: "【"))
    let close = try #require(marked.firstIndex(of: "】"))
    let wanted = String(marked[(open + 1)..<close])
    let record = try TestAnalyzer.record(text, published: item.example.published)
    let found = record.mentions.filter { $0.kind == item.kind }
    let start = String(marked[..<open]).utf16.count
    let mention = try #require(
      found.first { $0.range == start..<start + wanted.utf16.count },
      "found only \(found.map { record.notice.text.string($0.range) })")
    #expect(mention.summary == item.example.summary)
    #expect(mention.pattern == item.pattern.name)
  }

  @Test(arguments: counterExamples) func counterExampleIsLeftAlone(_ item: Counter) throws {
    let record = try TestAnalyzer.record(item.text)
    let found = record.mentions.filter { $0.kind == item.kind }.map { record.notice.text.string($0.range) }
    #expect(found.isEmpty)
  }
}
