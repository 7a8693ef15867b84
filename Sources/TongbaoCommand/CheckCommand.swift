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
        tongbao check --to sarif notices/ > findings.sarif
        tongbao check --across q1.txt half-year.txt
        tongbao check --suppress seen.txt notices/
        tongbao check --fail-on indeterminate notice.txt

      A check that does not hold is an error, or a warning where it rests on two statements being about the same thing \
      or on an inexact figure; one that cannot be decided is a note. Each has an identifier (F and twelve digits) that \
      stays the same as long as its figures do. A file of suppressions holds one identifier a line; # begins a remark.

      Exit 1 where a total is contradicted and the finding is not suppressed.
      """)

  enum Form: String, ExpressibleByArgument, CaseIterable { case text, json, jsonl, sarif }

  @OptionGroup var input: InputOptions

  @Option(
    help: "The form of the output: text, json (one array), jsonl (one finding a line) or sarif (2.1.0).")
  var to: Form = .text

  @Flag(
    help: "Compare the notices with one another too: the same fact, cumulative figures, quarters and places.")
  var across = false

  @Option(help: "A file with the identifiers of findings to pass over, one a line.")
  var suppress: String?

  @Option(help: "Exit 1 where a check has this verdict: inconsistent, indeterminate or never.")
  var failOn: FailOn = .inconsistent

  func run() throws {
    let lexicon = try input.dictionary.lexicon()
    let analyzer = try Analyzer(lexicon)
    var listing = FindingListing(
      form: to, suppressions: try suppressions(), failOn: failOn, comparesNotices: across)
    let allRead = try InputReader(input, lexicon).forEach { result in
      guard case .success(let notice) = result else { return }
      listing.add(try analyzer.record(of: notice))
    }
    listing.finish()
    if !allRead { throw ExitCode(3) }
    if listing.hasFailed { throw ExitCode(1) }
  }

  private func suppressions() throws -> Suppressions? {
    guard let suppress else { return nil }
    do { return try Suppressions(path: suppress) } catch { throw ValidationError("--suppress \(error)") }
  }
}
