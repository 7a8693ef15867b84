import Foundation
import Testing

@testable import Tongbao

/// A user's own rows behind the project's.
@Suite struct OverlayTests {
  /// A folder of `Tests/TongbaoTests/Fixtures`.
  private static func fixture(_ name: String) -> URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../Fixtures/\(name)").standardizedFileURL
  }

  @Test func anotherMeasureCounts() throws {
    let text = "全市共发放宣传读本17卷册。"
    #expect(try Self.quantities(text, TestAnalyzer.lexicon).contains("17卷册") == false)
    #expect(try Self.quantities(text, Lexicon(overlay: Self.fixture("overlay"))).contains("17卷册"))
  }

  @Test func wrongRowIsRefused() throws {
    let error = #expect(throws: TableError.self) { try Lexicon(overlay: Self.fixture("overlay-wrong")) }
    #expect(error?.file.hasSuffix("/overlay-wrong/measures.tsv") == true)
    #expect(error?.line == 3)
    #expect(error?.reason == "“kind” cannot be “booklets”")
  }

  @Test func missingFolderIsRefused() throws {
    let error = #expect(throws: TableError.self) { try Lexicon(overlay: Self.fixture("nowhere")) }
    #expect(error?.description.hasSuffix("/nowhere: no such folder") == true)
  }

  @Test func misnamedTableIsRefused() throws {
    let error = #expect(throws: TableError.self) { try Lexicon(overlay: Self.fixture("overlay-misnamed")) }
    #expect(error?.description.hasSuffix("/measure.tsv: no table has this name") == true)
  }

  @Test func moreWordsThanTheTrieHoldsAreRefused() throws {
    let folder = try TemporaryFolder()
    var table = Array("word\tcost\n".utf8)
    for number in 0..<LexiconCompiler.mostWords { table += "词\(number)\t120\n".utf8 }
    try folder.write("words.tsv", table)
    let error = #expect(throws: TableError.self) { try Lexicon(overlay: folder.url) }
    #expect(error?.reason.contains("no more than \(LexiconCompiler.mostWords)") == true)
  }

  @Test func anotherWordEndsANameThatIsFree() throws {
    let folder = try TemporaryFolder()
    let text = "王家坳鼓捣凯信达商贸有限公司的账目。"
    try folder.write("boundaries.tsv", Array("word\tkind\texample\n鼓捣\tstop\t\n".utf8))
    let found = try Self.mentions(.institution, text, Lexicon(overlay: folder.url))
    #expect(found == ["凯信达商贸有限公司"])
    #expect(try Self.mentions(.institution, text, TestAnalyzer.lexicon) != found)
  }

  @Test func moreBoundaryWordsThanAnIndexHoldsAreRefused() throws {
    let folder = try TemporaryFolder()
    var table = Array("word\tkind\texample\n".utf8)
    for number in 0..<PhraseIndex.mostPhrases { table += "词\(number)\tstop\t\n".utf8 }
    try folder.write("boundaries.tsv", table)
    let error = #expect(throws: TableError.self) { try Lexicon(overlay: folder.url) }
    #expect(error?.description == "boundaries.tsv: more than \(PhraseIndex.mostPhrases) words")
  }

  private static func quantities(_ text: String, _ lexicon: Lexicon) throws -> [String] {
    try mentions(.quantity, text, lexicon)
  }

  private static func mentions(
    _ kind: MentionKind, _ text: String, _ lexicon: Lexicon
  ) throws -> [String] {
    let record = try Analyzer(lexicon).record(
      of: NoticeReader(lexicon).notice(units: Array(text.utf16), id: "o"))
    return record.mentions.filter { $0.kind == kind }.map { record.notice.text.string($0.range) }
  }
}
