import Foundation
import Testing

@testable import Tongbao

/// Lines as they come out of a pipe or a file, whatever the chunks.
@Suite struct LineStreamTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let contents: String
    let lines: [String]

    init(_ name: String, _ contents: String, _ lines: [String]) {
      (testDescription, self.contents, self.lines) = (name, contents, lines)
    }
  }

  private static let long = String(repeating: "问责41人，", count: 40_000)

  static let cases = [
    Case("nothing", "", []), Case("one line", "甲\n", ["甲"]),
    Case("no line end at the end", "甲\n乙", ["甲", "乙"]),
    Case("CRLF", "甲\r\n乙\r\n", ["甲", "乙"]), Case("empty lines", "\n甲\n\n乙\n\n", ["", "甲", "", "乙", ""]),
    Case("CR alone ends nothing", "甲\r乙\n", ["甲\r乙"]),
    Case("half a megabyte", "甲\n\(long)\n乙\n", ["甲", long, "乙"]),
    Case("long and open", "甲\n\(long)", ["甲", long]),
    Case("many lines", (0..<5000).map { "\($0)\n" }.joined(), (0..<5000).map(String.init)),
  ]

  private func lines(_ stream: LineStream) -> [String] {
    var lines: [String] = []
    while let line = stream.next() { lines.append(String(decoding: line, as: UTF8.self)) }
    return lines
  }

  @Test(arguments: cases) func fromAFile(_ item: Case) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("lines.jsonl", item.contents)
    let stream = LineStream(try #require(FileHandle(forReadingAtPath: path)))
    #expect(lines(stream) == item.lines)
    #expect(stream.next() == nil)
  }

  /// Written in pieces that cut characters and line ends.
  @Test(arguments: cases, [1, 3, 4096]) func fromAPipe(_ item: Case, _ piece: Int) throws {
    let bytes = Array(item.contents.utf8)
    if bytes.count > 100_000, piece < 4096 { return }
    let pipe = Pipe()
    let writer = Thread {
      for start in stride(from: 0, to: bytes.count, by: piece) {
        pipe.fileHandleForWriting.write(Data(bytes[start..<min(bytes.count, start + piece)]))
      }
      try? pipe.fileHandleForWriting.close()
    }
    writer.start()
    #expect(lines(LineStream(pipe.fileHandleForReading)) == item.lines)
  }
}
