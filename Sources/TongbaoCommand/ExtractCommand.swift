import ArgumentParser
import Foundation
import Tongbao

/// `tongbao extract`: notices to records.
struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Reads notices and writes a record for each.",
    discussion: """
      EXAMPLES
        tongbao extract notice.txt
        tongbao extract --to jsonl Corpus/notices > records.jsonl
        tongbao extract --from jsonl --to jsonl < in.jsonl > out.jsonl
        tongbao extract --to csv 'notices/*.txt' > mentions.csv
        tongbao extract --dictionary my-rows/ notice.txt
        tongbao extract --to jsonl saved-pages/ > records.jsonl

      A line of a JSON Lines stream that cannot be read becomes a record with “error” and its “line”.
      """)

  enum Form: String, ExpressibleByArgument, CaseIterable { case jsonl, csv, text }

  @OptionGroup var input: InputOptions

  @Option(
    help: "The form of the output: jsonl, csv (one row a mention) or text; text on a terminal, else jsonl.")
  var to: Form?

  @Option(help: "Exit 1 where a check has this verdict: inconsistent, indeterminate or never.")
  var failOn: FailOn = .never

  @Flag(help: "Write with each mention where it stands in the source, in bytes: sourceStart and sourceEnd.")
  var sourceOffsets = false

  func run() throws {
    let lexicon = try input.dictionary.lexicon()
    let analyzer = try Analyzer(lexicon)
    let form = to ?? (Terminal.isOutput ? .text : .jsonl)
    var failed = false
    if form == .csv { Terminal.write(RecordCSV.header) }
    let allRead = try InputReader(input, lexicon, keepsSourceOffsets: sourceOffsets).forEach { result in
      switch result {
      case .success(let notice):
        let record = try analyzer.record(of: notice)
        failed = failed || failOn.isMet(by: record)
        Terminal.write(bytes(of: record, form))
      case .failure(let error):
        if form == .jsonl { Terminal.write(RecordJSON().line(error)) }
      }
    }
    if !allRead { throw ExitCode(3) }
    if failed { throw ExitCode(1) }
  }

  private func bytes(of record: Record, _ form: Form) -> [UInt8] {
    switch form {
    case .jsonl: RecordJSON().line(record)
    case .csv: RecordCSV().rows(record)
    case .text: Array(RecordSummary(isColored: Terminal.isOutput).text(record).utf8)
    }
  }
}
