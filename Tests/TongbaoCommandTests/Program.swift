import Foundation

/// The built program, run as a user runs it.
struct Program {
  struct Outcome {
    let status: Int32
    let output: String
    let errors: String
    var lines: [String] { output.split(separator: "\n").map(String.init) }
  }

  /// The project's folder, where the program is run.
  static let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../..").standardizedFileURL

  /// `tongbao` beside the test bundle, in whatever folder the package manager built them.
  private static func executable() throws -> URL {
    let candidates = [Bundle.main.executableURL, URL(fileURLWithPath: CommandLine.arguments[0])].compactMap {
      $0
    }
    .map { $0.deletingLastPathComponent().appendingPathComponent("tongbao") }
    let all = candidates + [project.appendingPathComponent(".build/debug/tongbao")]
    guard let found = all.first(where: { FileManager.default.isExecutableFile(atPath: $0.path) }) else {
      throw CocoaError(.fileNoSuchFile)
    }
    return found
  }

  /// Runs `tongbao` with `arguments` and `input` on its standard input, and waits for its end.
  static func run(_ arguments: [String], input: String = "") throws -> Outcome {
    try run(executable(), arguments, input: Array(input.utf8))
  }

  /// Runs a line of shell in which `tongbao` is the program.
  static func shell(_ line: String) throws -> Outcome {
    let script = "tongbao() { '\(try executable().path)' \"$@\"; }; \(line)"
    return try run(URL(fileURLWithPath: "/bin/sh"), ["-c", script], input: [])
  }

  /// Standard streams are files, so that no pipe can fill up.
  private static func run(_ program: URL, _ arguments: [String], input: [UInt8]) throws -> Outcome {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "tongbao-run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = ["in", "out", "err"].map { folder.appendingPathComponent($0) }
    for (index, file) in files.enumerated() { try Data(index == 0 ? input : []).write(to: file) }
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = project
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: try String(contentsOf: files[1], encoding: .utf8),
      errors: try String(contentsOf: files[2], encoding: .utf8))
  }
}
