import ICU
import Testing

@testable import Tongbao

/// From a span of the text back to the bytes of the source.
@Suite struct SourceOffsetTests {
  private static func reader() -> NoticeFile {
    var options = ReadingOptions()
    options.keepsSourceOffsets = true
    return NoticeFile(TestAnalyzer.lexicon, options: options)
  }

  private static let text = "某市通报😀\n　　近日，某市纪委监委问责41人，其中诫勉40人。"
  static let encodings = ["UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"]

  @Test(arguments: encodings) func everyCharacterOfATextIsFoundAgain(_ encoding: String) throws {
    let bytes = try #require(Transcoder.bytes(Array(Self.text.utf16), to: encoding))
    let notice = try Self.reader().read(bytes, path: "a.txt")
    let map = try #require(notice.sourceMap)
    #expect(notice.text.string(0..<notice.text.count) == Self.text)
    var position = 0
    for scalar in Self.text.unicodeScalars {
      let range = position..<position + scalar.utf16.count
      let expected = Transcoder.bytes(Array(String(scalar).utf16), to: encoding)
      #expect(Array(bytes[map.bytes(range)]) == expected, "\(scalar)")
      position = range.upperBound
    }
  }

  /// Every line of a page that stands in its source without tags is found there again.
  @Test(arguments: PageFixture.all) func linesOfAPageAreFoundAgain(_ page: PageFixture) throws {
    for notice in try Self.reader().notices(page.path) {
      let map = try #require(notice.sourceMap)
      var last = 0
      for block in notice.blocks where block.kind != .title {
        let bytes = map.bytes(block.range)
        #expect(bytes.lowerBound >= last && bytes.upperBound <= page.bytes.count)
        last = bytes.lowerBound
        guard !page.name.hasPrefix("mojibake"), page.name != "bad-bytes" else { continue }
        let source = page.bytes[bytes].withUnsafeBufferPointer { Transcoder.units($0, from: notice.encoding) }
        let units = source?.units ?? []
        guard !units.contains(0x3C), !units.contains(0x26), !units.contains(0x0A) else { continue }
        let found = String(decoding: units, as: UTF16.self).filter { $0 != "\u{200B}" }
        #expect(found == notice.text.string(block.range))
      }
    }
  }

  @Test func mentionsCarryTheirBytes() throws {
    let notice = try Self.reader().read(Array(Self.text.utf8), path: "a.txt")
    let line = String(
      decoding: RecordJSON().line(try Analyzer(TestAnalyzer.lexicon).record(of: notice)), as: UTF8.self)
    #expect(line.contains(#""text":"41人","sourceStart":56,"sourceEnd":61"#), "\(line)")
    let plain = try NoticeFile(TestAnalyzer.lexicon).read(Array(Self.text.utf8), path: "a.txt")
    #expect(plain.sourceMap == nil)
  }
}
