import ArgumentParser
import Tongbao

/// `tongbao read`: what was understood of a source before anything is extracted.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Shows what was understood of a page or file: metadata, encoding, blocks, tables.",
    discussion: """
      EXAMPLES
        tongbao read page.html
        tongbao read --to text page.html
        tongbao read --to jsonl saved-pages/ > pages.jsonl

      Forms: summary (for people), text (the main text alone), jsonl (metadata, text, blocks and tables with offsets in \
      code points).
      """)

  enum Form: String, ExpressibleByArgument, CaseIterable { case summary, text, jsonl }

  @OptionGroup var input: InputOptions

  @Option(help: "The form of the output: summary, text or jsonl.")
  var to = Form.summary

  func run() throws {
    let lexicon = try input.dictionary.lexicon()
    let allRead = InputReader(input, lexicon).forEach { result in
      switch result {
      case .success(let notice):
        switch to {
        case .summary: Terminal.write(NoticeSummary().text(notice))
        case .text: Terminal.write(notice.text.string(0..<notice.text.count) + "\n")
        case .jsonl: Terminal.write(NoticeJSON().line(notice))
        }
      case .failure(let error):
        if to == .jsonl { Terminal.write(RecordJSON().line(error)) }
      }
    }
    if !allRead { throw ExitCode(3) }
  }
}
