import ArgumentParser
import Tongbao

/// `tongbao check`: only whether the sums hold.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Reads notices and prints only the checks of their totals.",
    discussion: """
      EXAMPLES
        tongbao check notice.txt
        tongbao check Corpus/notices
        tongbao check --fail-on indeterminate notice.txt

      Exit 1 where a total is contradicted.
      """)

  @OptionGroup var input: InputOptions

  @Option(help: "Exit 1 where a check has this verdict: inconsistent, indeterminate or never.")
  var failOn: FailOn = .inconsistent

  func run() throws {
    let lexicon = try input.dictionary.lexicon()
    let analyzer = try Analyzer(lexicon)
    var failed = false
    let summary = RecordSummary(isColored: Terminal.isOutput)
    let allRead = try InputReader(input, lexicon).forEach { result in
      guard case .success(let notice) = result else { return }
      let record = try analyzer.record(of: notice)
      failed = failed || failOn.isMet(by: record)
      Terminal.write(summary.checks(record))
    }
    if !allRead { throw ExitCode(3) }
    if failed { throw ExitCode(1) }
  }
}
