import Foundation
import Testing

@testable import Tongbao

/// Every record satisfies the schema, and the schema refuses what is none.
@Suite struct RecordSchemaTests {
  private static func validator() throws -> SchemaValidator {
    let schema = try JSONDecoder().decode(JSONValue.self, from: Data(RecordSchema.json().utf8))
    return SchemaValidator(schema)
  }

  private static func value(_ bytes: some Sequence<UInt8>) throws -> JSONValue {
    try JSONDecoder().decode(JSONValue.self, from: Data(bytes))
  }

  private static let notices = (try? CorpusFiles.notices()) ?? []
  private static let gold = (try? CorpusFiles.gold()) ?? []

  @Test func corpusIsThere() { #expect(Self.notices.count >= 20 && Self.gold.count == Self.notices.count) }

  @Test(arguments: notices) func recordOfANotice(_ file: URL) throws {
    let notice = try NoticeFile(TestAnalyzer.lexicon).read(file.path)
    let line = RecordJSON().line(try Analyzer(TestAnalyzer.lexicon).record(of: notice))
    #expect(line.last == 0x0A && line.dropLast().allSatisfy { $0 >= 0x20 })
    let problems = try Self.validator().problems(Self.value(line))
    #expect(problems.isEmpty, "\(problems.joined(separator: "\n"))")
  }

  @Test(arguments: gold) func goldFile(_ file: URL) throws {
    let problems = try Self.validator().problems(Self.value(Data(contentsOf: file)))
    #expect(problems.isEmpty, "\(problems.joined(separator: "\n"))")
  }

  struct Failure: CustomTestStringConvertible, Sendable {
    let error: ReadingError
    let line: Double?
    var testDescription: String { error.description }
  }

  static let failures = [
    Failure(error: .missing(path: "a\"b.txt"), line: nil),
    Failure(error: .badLine(path: "-", line: 3, reason: "no “text”"), line: 3),
    Failure(error: .noText(path: "a.txt", reason: "binary data"), line: nil),
    Failure(error: .empty(path: "空.txt"), line: nil),
  ]

  @Test(arguments: failures) func recordOfAFailure(_ item: Failure) throws {
    let value = try Self.value(RecordJSON().line(item.error))
    #expect(try Self.validator().problems(value) == [])
    #expect(value["error"]?.string == item.error.description)
    #expect(value["line"]?.number == item.line)
  }

  struct Damage: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let from: String
    let to: String

    init(_ name: String, _ from: String, _ to: String) {
      (testDescription, self.from, self.to) = (name, from, to)
    }
  }

  static let damages = [
    Damage("another schema", "tongbao.record/1", "tongbao.record/9"),
    Damage("no text", #""text":"近日"#, #""words":"近日"#),
    Damage("a negative offset", #""start":"#, #""start":-1"#),
    Damage("an identifier from 0", #""id":"m1""#, #""id":"m0""#),
    Damage("an unknown kind", #""kind":"quantity""#, #""kind":"number""#),
    Damage("a value in quotes", #""value":41"#, #""value":"41""#),
    Damage("an unknown verdict", #""verdict":"consistent""#, #""verdict":"fine""#),
    Damage("a day that is none", #""published":"2021-03-09""#, #""published":"2021""#),
    Damage("a quantity without bounds", #""low":"#, #""lower":"#),
  ]

  @Test(arguments: damages) func damagedRecordIsRefused(_ item: Damage) throws {
    let record = try TestAnalyzer.record("近日，某市共问责41人，其中党纪处分1人，诫勉谈话等40人。", published: "2021-03-09")
    let line = String(decoding: RecordJSON().line(record), as: UTF8.self)
    let damaged = line.replacingOccurrences(of: item.from, with: item.to)
    #expect(damaged != line)
    #expect(try Self.validator().problems(Self.value(line.utf8)) == [])
    #expect(try Self.validator().problems(Self.value(damaged.utf8)) != [])
  }
}
