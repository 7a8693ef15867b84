import Foundation
import Testing

@testable import TongbaoEvaluation

/// The project's own gold: `Corpus/`.
@Suite struct ProjectCorpusTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Corpus").standardizedFileURL

  private static let slugs: [String] = {
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: folder.appendingPathComponent("gold").path)
    return (names ?? []).filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
  }()

  private static func record(_ slug: String) throws -> AnnotatedRecord {
    let data = try Data(contentsOf: folder.appendingPathComponent("gold/\(slug).json"))
    return try JSONDecoder().decode(AnnotatedRecord.self, from: data)
  }

  @Test func everySpanIsItsText() throws {
    let corpus = try GoldCorpus(folder: Self.folder.path)
    #expect(corpus.problems == [])
    #expect(corpus.records.count >= 20)
    #expect(Set(corpus.records.map(\.notice.id)).count == corpus.records.count)
  }

  @Test(arguments: slugs) func textIsTheNotice(_ slug: String) throws {
    let notice = try String(
      contentsOf: Self.folder.appendingPathComponent("notices/\(slug).txt"), encoding: .utf8)
    let record = try Self.record(slug)
    #expect(Array(record.text.unicodeScalars) == Array(notice.unicodeScalars))
    #expect(record.notice.id == slug)
    #expect(record.notice.source == "Corpus/notices/\(slug).txt")
  }

  @Test(arguments: slugs) func identifiersAreUniqueAndResolve(_ slug: String) throws {
    let record = try Self.record(slug)
    let mentions = Set(record.mentions.map(\.id))
    let claims = Set(record.claims.map(\.id))
    #expect(mentions.count == record.mentions.count)
    #expect(claims.count == record.claims.count)
    #expect(Set(record.cases.map(\.id)).count == record.cases.count)
    #expect(Set(record.checks.map(\.id)).count == record.checks.count)
    #expect(record.claims.compactMap(\.quantity).allSatisfy { mentions.contains($0) })
    #expect(record.claims.compactMap(\.parent).allSatisfy { claims.contains($0) })
    #expect(record.claims.allSatisfy { $0.parent != $0.id && ($0.relation == nil) == ($0.parent == nil) })
  }

  @Test(arguments: slugs) func mentionsStandInOrder(_ slug: String) throws {
    let mentions = try Self.record(slug).mentions
    #expect(zip(mentions, mentions.dropFirst()).allSatisfy { $0.start <= $1.start })
    let spans = mentions.map { "\($0.kind) \($0.start) \($0.end)" }
    #expect(Set(spans).count == spans.count)
  }

  @Test(arguments: slugs) func everyContradictionIsPlanted(_ slug: String) throws {
    for check in try Self.record(slug).checks {
      #expect((check.verdict == "inconsistent") == (check.planted == true), "\(check.equation)")
    }
  }
}
