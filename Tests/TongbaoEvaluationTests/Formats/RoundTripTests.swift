import Foundation
import Testing

@testable import TongbaoEvaluation

/// Out into a format and back: nothing that the format can hold is lost.
@Suite struct RoundTripTests {
  /// Line ends of all kinds, characters outside the basic plane, combining marks, joined emoji, and whatever a format
  /// uses for itself.
  private static let pieces = [
    "市", "纪", "委", "问责", "3", "人", "，", "。", "𠮷", "𡋾", "e\u{301}", "a", "👩‍⚖️", "\r\n", "\n", "\r", "\t", " ",
    "　", "\\", "\\n", "|", "[", "]", "[1]", "_", "*", "->", ";", ":", "#", "# ", "\"", "{", "}", "=",
    "\u{301}",
    "\u{2028}", "&lt;", "B-x", "T1",
  ]
  private static let kinds = ["institution", "quantity", "date", "sanction", "person"]

  /// A document made at random; `canHold` says which spans the format has a place for.
  private static func document(
    _ generator: inout SplitMix64, _ canHold: (DocumentText, Range<Int>) -> Bool
  ) -> AnnotatedDocument {
    let text = DocumentText(
      (0...generator.index(below: 60)).map { _ in pieces[generator.index(below: pieces.count)] }.joined())
    var spans: Set<[Int]> = []
    for _ in 0..<generator.index(below: 12) {
      let start = generator.index(below: text.count)
      let end = min(text.count, start + 1 + generator.index(below: 8))
      if canHold(text, start..<end) { spans.insert([start, end, generator.index(below: kinds.count)]) }
    }
    let sorted = spans.sorted { ($0[0], -$0[1], $0[2]) < ($1[0], -$1[1], $1[2]) }
    var mentions = sorted.enumerated().map { index, span in
      AnnotatedDocument.Mention(
        id: "m\(index + 1)", kind: kinds[span[2]], range: span[0]..<span[1],
        attributes: attributes(&generator))
    }
    if mentions.count > 1 { mentions[1].attributes["institution"] = .string("m1") }
    var rest = JSONObject([
      ("schema", .string("tongbao.record/1")),
      ("notice", .object(JSONObject([("id", .string("a")), ("title", .string("甲\"乙\\")), ("kind", .null)]))),
    ])
    if mentions.count > 2 {
      let claims = [
        JSONObject([("id", .string("c1")), ("quantity", .string("m3")), ("value", .number("41"))]),
        JSONObject([
          ("id", .string("c2")), ("quantity", .string("m2")), ("parent", .string("c1")),
          ("relation", .string("subset")),
        ]),
      ]
      rest["claims"] = .list(claims.map { .object($0) })
    }
    return AnnotatedDocument(id: "a", text: text, mentions: mentions, rest: rest)
  }

  private static func attributes(_ generator: inout SplitMix64) -> JSONObject {
    let choices: [(String, JSONValue)] = [
      ("role", .string("issuer")), ("role", .string("neither of these")), ("polarity", .string("quoted")),
      ("former", .bool(true)), ("former", .bool(false)), ("value", .number("1.50")), ("unit", .null),
      ("name", .string("县[1]|x_*->\\\t\r\n\"𠮷")), ("members", .list([.string("甲"), .string("乙")])),
      ("period", .object(JSONObject([("begin", .null), ("end", .string("2017-11-23"))]))),
    ]
    var object = JSONObject()
    for _ in 0..<generator.index(below: 4) {
      let (key, value) = choices[generator.index(below: choices.count)]
      object[key] = value
    }
    return object
  }

  private static func canHold(_ name: FormatName) -> (DocumentText, Range<Int>) -> Bool {
    switch name {
    case .brat:
      { text, range in
        ![range.lowerBound, range.upperBound - 1].contains { ["\n", "\r"].contains(text.scalars[$0]) }
      }
    case .webanno:
      { text, range in
        ![range.lowerBound, range.upperBound - 1].contains { text.scalars[$0].properties.isWhitespace }
      }
    default: { _, _ in true }
    }
  }

  @Test(arguments: FormatName.allCases) func nothingIsLost(_ name: FormatName) throws {
    var generator = SplitMix64(seed: 7)
    let folder = try TemporaryFormatFolder()
    for _ in 0..<150 {
      let document = Self.document(&generator, Self.canHold(name))
      let reading = try folder.outAndBack([document], name)
      #expect(reading.problems.isEmpty)
      let back = try #require(reading.documents.first)
      #expect(back.text == document.text)
      #expect(back.mentions.sorted { $0.id < $1.id } == document.mentions.sorted { $0.id < $1.id })
      #expect(back.rest == document.rest)
    }
  }

  @Test(arguments: FormatName.allCases) func severalNoticesKeepTheirNames(_ name: FormatName) throws {
    let folder = try TemporaryFormatFolder()
    let documents = ["sha256:0a/b", "甲 乙", ".."].map {
      AnnotatedDocument(
        id: $0, text: DocumentText("问责3人"),
        mentions: [.init(id: "m1", kind: "quantity", range: 2..<4, attributes: JSONObject())])
    }
    let reading = try folder.outAndBack(documents, name)
    #expect(reading.problems.isEmpty)
    #expect(Set(reading.documents.map(\.id)) == Set(documents.map(\.id)))
    #expect(reading.documents.allSatisfy { $0.mentions.map(\.range) == [2..<4] })
  }

  @Test(arguments: [
    (FormatName.brat, "a.ann: m1: brat has no spans that begin or end in a line end"),
    (.webanno, "a.tsv: m1: WebAnno TSV has no spans that begin or end in a space"),
  ]) func whatAFormatCannotHoldIsNamed(_ name: FormatName, _ problem: String) {
    let document = AnnotatedDocument(
      id: "a", text: DocumentText("甲\n乙"),
      mentions: [.init(id: "m1", kind: "quantity", range: 0..<2, attributes: JSONObject())])
    #expect(AnnotationWriter([document], name).problems.map(\.description) == [problem])
  }
}

/// A folder that goes away with the test.
final class TemporaryFormatFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent(
      "tongbao-formats-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Writes and reads again; the format is found out by ending and contents.
  func outAndBack(_ documents: [AnnotatedDocument], _ name: FormatName) throws -> AnnotationFiles {
    let folder = url.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try AnnotationWriter(documents, name).write(into: folder.path)
    return try AnnotationFiles(folder.path)
  }

  /// Reads files with these contents.
  func reading(_ files: [String: String]) throws -> AnnotationFiles {
    let folder = url.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in files { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
    return try AnnotationFiles(folder.path)
  }
}
