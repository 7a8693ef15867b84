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
        tongbao extract --jobs 4 -o records.jsonl pages/ archive.zip crawl.warc.gz
        tongbao extract --jobs 4 -o records.jsonl --resume pages/ archive.zip

      Read are plain text and Markdown, HTML, PDF, DOCX and XLSX, JSON Lines, CSV and TSV, and archives of them (.zip, \
      .tar.gz, .warc.gz), in any encoding.

      A line of a JSON Lines stream that cannot be read becomes a record with “error” and its “line”.
      """)

  @OptionGroup var input: InputOptions

  @Option(
    help: "The form of the output: jsonl, csv (one row a mention) or text; text on a terminal, else jsonl.")
  var to: OutputForm?

  @Option(help: "Exit 1 where a check has this verdict: inconsistent, indeterminate or never.")
  var failOn: FailOn = .never

  @Flag(help: "Write with each mention where it stands in the source, in bytes: sourceStart and sourceEnd.")
  var sourceOffsets = false

  @Option(name: .shortAndLong, help: "The file to write to, instead of standard output.")
  var output: String?

  @Flag(help: "Go on with the interrupted run that wrote --output: nothing is lost, nothing comes twice.")
  var resume = false

  @Option(help: "How many notices are worked on at once; the output keeps the order of the input.")
  var jobs = 1

  @Option(help: "A folder that keeps what was extracted: a second run works only on what changed.")
  var cache: String?

  @Flag(
    inversion: .prefixedNo,
    help: "Mark a notice that repeats an earlier one of the run nearly word for word with duplicateOf.")
  var duplicates = true

  func validate() throws {
    guard (1...256).contains(jobs) else { throw ValidationError("--jobs wants 1 to 256, not \(jobs).") }
    if resume, output == nil { throw ValidationError("--resume wants --output, the file to go on with.") }
  }

  func run() throws {
    let lexicon = try input.dictionary.lexicon()
    let form = to ?? (Terminal.isOutput && output == nil ? .text : .jsonl)
    var reading = input.reading
    reading.keepsSourceOffsets = sourceOffsets
    let plan = ExtractionPlan(
      paths: input.expandedPaths(), isLines: input.isLines, reading: reading, published: input.publishedDate,
      form: form, failOn: failOn, jobs: jobs, output: output, resumes: resume, cache: cache,
      marksDuplicates: duplicates && form == .jsonl, lexicon: lexicon)
    do {
      let (allRead, failed) = try ExtractionRun(plan, lexicon).run()
      if !allRead { throw ExitCode(3) }
      if failed { throw ExitCode(1) }
    } catch let error as RunJournal.Mismatch {
      throw ValidationError(error.description)
    }
  }
}

extension OutputForm: ExpressibleByArgument {}
