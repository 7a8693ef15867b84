import ArgumentParser
import Foundation
import Tongbao
import TongbaoEvaluation

/// `tongbao dictionary`: the tables themselves.
struct DictionaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dictionary",
    abstract: "Checks the tables, or compiles them ahead of the first run.",
    discussion: """
      EXAMPLES
        tongbao dictionary check
        tongbao dictionary check --dictionary my-rows/
        tongbao dictionary compile
      """,
    subcommands: [Check.self, Compile.self])

  /// `tongbao dictionary check`
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Validates every table and runs the examples of its rows.")

    @OptionGroup var options: DictionaryOptions

    func run() throws {
      let report = try DictionaryReport(options.lexicon())
      for line in report.counts { print(line) }
      for failure in report.failures { Terminal.note(failure) }
      print("\(report.examplesHeld) of \(report.examplesRun) examples hold")
      if !report.failures.isEmpty { throw ExitCode(1) }
    }
  }

  /// `tongbao dictionary compile`
  struct Compile: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Compiles the tables into the cache, so that the next start takes milliseconds.")

    @OptionGroup var options: DictionaryOptions

    func run() throws {
      let begun = Date()
      _ = try options.lexicon()
      let milliseconds = Int(Date().timeIntervalSince(begun) * 1000)
      Terminal.note("compiled into \(Lexicon.defaultCache.path) (\(milliseconds) ms)")
    }
  }
}
