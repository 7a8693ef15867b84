import Foundation
import Testing

/// Long runs: threads, a cache, an interruption; the output is the same byte for byte.
@Suite struct RunTests {
  private static func withFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tongbao-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  private static let inputs = [
    "Corpus/notices", "/nowhere.txt", "Tests/TongbaoTests/Fixtures/pages", "Corpus/notices",
  ]

  private static func plain() throws -> String {
    try Program.run(["extract", "--to", "jsonl"] + inputs).output
  }

  @Test func threadsKeepTheOrder() throws {
    let plain = try Self.plain()
    for jobs in ["2", "5"] {
      let outcome = try Program.run(["extract", "--to", "jsonl", "--jobs", jobs] + Self.inputs)
      #expect(outcome.output == plain)
      #expect(outcome.status == 3)
      #expect(outcome.errors == "tongbao: /nowhere.txt: no such file or folder\n")
    }
  }

  @Test func secondRunComesFromTheCache() throws {
    try Self.withFolder { folder in
      let plain = try Self.plain()
      let arguments = ["extract", "--to", "jsonl", "--cache", folder.path] + Self.inputs
      for _ in 0..<2 { #expect(try Program.run(arguments).output == plain) }
      let kept = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
      #expect(kept.contains { $0.count > 60 })
    }
  }

  /// Killed at several points, resumed each time: no record is lost, none comes twice.
  @Test func interruptedRunIsResumed() throws {
    try Self.withFolder { folder in
      let plain = try Self.plain()
      let output = folder.appendingPathComponent("out.jsonl").path
      let inputs = Self.inputs.joined(separator: " ")
      for (round, milliseconds) in [120, 250, 400, 600].enumerated() {
        let resume = round == 0 ? "" : "--resume"
        let command = "extract --to jsonl --jobs 2 --output \(output) \(resume) \(inputs)"
        _ = try Program.shell(
          "tongbao \(command) 2>/dev/null & pid=$!; sleep \(Double(milliseconds) / 1000); "
            + "pkill -KILL -P $pid; kill -KILL $pid 2>/dev/null; wait $pid 2>/dev/null; true")
        // What an interruption leaves may be cut off anywhere.
        if FileManager.default.fileExists(atPath: output),
          FileManager.default.fileExists(atPath: output + ".progress")
        {
          let handle = try FileHandle(forUpdating: URL(fileURLWithPath: output))
          try handle.seekToEnd()
          try handle.write(contentsOf: Data(#"{"schema":"tongbao.rec"#.utf8))
        }
      }
      let last = try Program.run(["extract", "--to", "jsonl", "--output", output, "--resume"] + Self.inputs)
      #expect(last.status == 3)
      #expect(try String(contentsOfFile: output, encoding: .utf8) == plain)
      #expect(!FileManager.default.fileExists(atPath: output + ".progress"))
    }
  }

  @Test func anotherRunsJournalIsRefused() throws {
    try Self.withFolder { folder in
      let output = folder.appendingPathComponent("out.jsonl")
      try Data("tongbao run sha256:0\ndone\t1\t5\t0\t0\n".utf8).write(
        to: URL(fileURLWithPath: output.path + ".progress"))
      let outcome = try Program.run(["extract", "--output", output.path, "--resume", Self.inputs[0]])
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains("out.jsonl.progress: written by a run with other inputs or options"))
    }
  }

  @Test func repostNamesTheFirst() throws {
    let notice = "Corpus/notices/eco-accountability-01.txt"
    let outcome = try Program.run(["extract", "--to", "jsonl", notice, notice])
    #expect(outcome.lines.map { $0.contains(#""duplicateOf":"sha256:"#) } == [false, true])
    let off = try Program.run(["extract", "--to", "jsonl", "--no-duplicates", notice, notice])
    #expect(off.lines.allSatisfy { !$0.contains("duplicateOf") })
  }

  @Test func whatWasUnderstoodOfAPage() throws {
    let page = "Tests/TongbaoTests/Fixtures/pages/data-table.html"
    let summary = try Program.run(["read", page])
    #expect(summary.status == 0)
    for part in [
      "published   2021-06-18", "encoding    UTF-8 (well-formed)", "table 1     4 rows, 4 columns",
    ] {
      #expect(summary.output.contains(part), "\(summary.output)")
    }
    let text = try Program.run(["read", "--to", "text", page])
    #expect(text.output.contains("处理人数\t15\t\t15\n"))
    let json = try Program.run(["read", "--to", "jsonl", page])
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    let tables = try #require(object["tables"] as? [[String: Any]])
    #expect((tables.first?["cells"] as? [Any])?.count == 13)
  }
}
