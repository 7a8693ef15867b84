import ICU
import Testing

@testable import Tongbao

/// Bytes in every encoding that a researcher's folder holds.
@Suite struct EncodingTests {
  private static let text = "某市纪委监委通报典型案例\n　　近日，某市纪委监委对41名责任人予以问责，其中诫勉谈话40人，党内警告1人。"
  private static let traditional = "監察院糾正某縣政府\n　　近日，監察院對某縣政府環境保護局提出糾正，並彈劾局長等2人，罰鍰320萬元。"

  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let bytes: [UInt8]
    let text: String
    let encoding: String
    let evidence: EncodingEvidence
    let warnings: [String]

    init(
      _ name: String, _ bytes: [UInt8]?, _ encoding: String, _ evidence: EncodingEvidence,
      text: String = EncodingTests.text, warnings: [String] = []
    ) {
      testDescription = name
      self.bytes = bytes ?? []
      (self.text, self.encoding, self.evidence, self.warnings) = (text, encoding, evidence, warnings)
    }
  }

  private static func bytes(_ text: String, _ encoding: String) -> [UInt8]? {
    Transcoder.bytes(Array(text.utf16), to: encoding)
  }

  private static func misread(_ text: String, as encoding: String) -> [UInt8]? {
    Array(text.utf8).withUnsafeBufferPointer { Transcoder.units($0, from: encoding) }
      .map { Array(String(decoding: $0.units, as: UTF16.self).utf8) }
  }

  static let cases = [
    Case("UTF-8", Array(text.utf8), "UTF-8", .wellFormed),
    Case("UTF-8 with a mark", [0xEF, 0xBB, 0xBF] + Array(text.utf8), "UTF-8", .mark),
    Case("GB18030", bytes(text, "GB18030"), "GB18030", .structure),
    Case("GBK", bytes(text, "GBK"), "GB18030", .structure),
    Case("GB18030 with a mark", bytes("\u{FEFF}" + text, "GB18030"), "GB18030", .mark),
    Case(
      "characters outside GBK", bytes(text + "𠮷㐂", "GB18030"), "GB18030", .structure, text: text + "𠮷㐂"),
    Case("Big5", bytes(traditional, "Big5"), "Big5", .structure, text: traditional),
    Case("traditional in GBK", bytes(traditional, "GBK"), "GB18030", .structure, text: traditional),
    Case("UTF-16 with a mark", bytes("\u{FEFF}" + text, "UTF-16LE"), "UTF-16LE", .mark),
    Case("UTF-16 big end first", bytes("\u{FEFF}" + text, "UTF-16BE"), "UTF-16BE", .mark),
    Case("UTF-16 without a mark", bytes(text, "UTF-16LE"), "UTF-16LE", .zeroBytes),
    Case("UTF-16 big end first without a mark", bytes(text, "UTF-16BE"), "UTF-16BE", .zeroBytes),
    Case("UTF-32 with a mark", bytes("\u{FEFF}" + text, "UTF-32LE"), "UTF-32LE", .mark),
    Case(
      "three characters in GBK", [0xCE, 0xCA, 0xD4, 0xF0, 0xC8, 0xCB], "GB18030", .structure, text: "问责人"),
    Case("two characters in Big5", [0xB0, 0xDD, 0xB3, 0x64], "Big5", .structure, text: "問責"),
    Case("GBK behind a digit", [0x31, 0xCE, 0xCA], "GB18030", .structure, text: "1问"),
    Case(
      "a tail cut off", Array("问责".utf8.dropLast()), "UTF-8", .wellFormed, text: "问", warnings: ["cut-tail"]),
    Case(
      "one bad byte in UTF-8", Array("近日问责".utf8) + [0xFF] + Array("41人".utf8), "UTF-8", .wellFormed,
      text: "近日问责\u{FFFD}41人", warnings: ["replaced-bytes"]),
    Case(
      "one bad byte in GBK", (bytes(text, "GBK") ?? []) + [0xFF] + (bytes(text, "GBK") ?? []), "GB18030",
      .structure, text: text + "\u{FFFD}" + text, warnings: ["replaced-bytes"]),
    Case(
      "UTF-8 read as Latin-1", misread(text, as: "ISO-8859-1"), "UTF-8", .wellFormed,
      warnings: ["mojibake-undone"]),
    Case(
      "UTF-8 read as windows-1252", misread("问责41人，问责1人。问责6人。", as: "windows-1252"), "UTF-8", .wellFormed,
      text: "问责41人，问责1人。问责6人。", warnings: ["mojibake-undone"]),
    Case(
      "UTF-8 read as GBK", misread("某县问责干部，诫勉四人，警告", as: "GB18030"), "UTF-8", .wellFormed,
      text: "某县问责干部，诫勉四人，警告", warnings: ["mojibake-undone"]),
    Case(
      "GBK read as Latin-1",
      bytes(text, "GBK").map { String(decoding: $0.map { UInt16($0) }, as: UTF16.self) }.map {
        Array($0.utf8)
      },
      "GB18030", .wellFormed, warnings: ["mojibake-undone"]),
    Case("plain ASCII", Array("41 (FF6)".utf8), "UTF-8", .wellFormed, text: "41 (FF6)"),
  ]

  @Test(arguments: cases) func isRead(_ item: Case) throws {
    #expect(!item.bytes.isEmpty)
    let notice = try NoticeFile(TestAnalyzer.lexicon).read(item.bytes, path: "a.txt")
    #expect(notice.text.string(0..<notice.text.count) == item.text)
    #expect(notice.encoding == item.encoding)
    #expect(notice.encodingEvidence == item.evidence)
    #expect(notice.warnings.map(\.code) == item.warnings)
  }

  struct Page: CustomTestStringConvertible, Sendable {
    let declared: String
    let actual: String
    let encoding: String
    let evidence: EncodingEvidence
    var testDescription: String { "declares \(declared), is \(actual)" }
  }

  static let pages = [
    Page(declared: "gb2312", actual: "GBK", encoding: "GB18030", evidence: .declared),
    Page(declared: "GBK", actual: "GB18030", encoding: "GB18030", evidence: .declared),
    Page(declared: "gb2312", actual: "UTF-8", encoding: "UTF-8", evidence: .wellFormed),
    Page(declared: "utf-8", actual: "GBK", encoding: "GB18030", evidence: .structure),
    Page(declared: "big5", actual: "GBK", encoding: "GB18030", evidence: .structure),
    Page(declared: "iso-8859-1", actual: "GBK", encoding: "GB18030", evidence: .structure),
    Page(declared: "no-such-name", actual: "GBK", encoding: "GB18030", evidence: .structure),
  ]

  @Test(arguments: pages) func declarationIsWeighed(_ item: Page) throws {
    let html =
      "<html><head><meta http-equiv='Content-Type' content='text/html; charset=\(item.declared)'></head>"
      + "<body><p>近日，某市纪委监委对41名责任人予以问责，其中诫勉谈话40人。</p></body></html>"
    let notice = try NoticeFile(TestAnalyzer.lexicon).read(
      Self.bytes(html, item.actual) ?? [], path: "a.html")
    #expect(notice.text.string(0..<notice.text.count) == "近日，某市纪委监委对41名责任人予以问责，其中诫勉谈话40人。")
    #expect(notice.encoding == item.encoding)
    #expect(notice.encodingEvidence == item.evidence)
  }

  @Test func namedEncodingCounts() throws {
    var options = ReadingOptions()
    options.encoding = "gbk"
    let file = NoticeFile(TestAnalyzer.lexicon, options: options)
    let notice = try file.read(Self.bytes(Self.text, "GBK") ?? [], path: "a.txt")
    #expect(notice.encoding == "GB18030" && notice.encodingEvidence == .given)
    #expect(ReadingOptions.isEncoding("Big5") && !ReadingOptions.isEncoding("klingon"))
  }

  struct Binary: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let bytes: [UInt8]
    let reason: String
  }

  static let binaries = [
    Binary(testDescription: "picture", bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], reason: "a PNG picture"),
    Binary(
      testDescription: "old Word", bytes: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1],
      reason: "an old Office document; save it as .docx or .xlsx"),
    Binary(testDescription: "control bytes", bytes: (0..<200).map { UInt8($0 % 32) }, reason: "binary data"),
  ]

  @Test(arguments: binaries) func binaryIsRefused(_ item: Binary) {
    let error = #expect(throws: ReadingError.self) {
      try NoticeFile(TestAnalyzer.lexicon).read(item.bytes, path: "a.txt")
    }
    #expect(error == .noText(path: "a.txt", reason: item.reason))
  }
}
