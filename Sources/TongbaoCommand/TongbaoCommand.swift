import ArgumentParser
import Foundation

/// `tongbao`: the command that holds the subcommands.
struct TongbaoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tongbao",
    abstract: "Reads published Chinese notices and writes structured records with checked totals.",
    discussion: """
      EXAMPLES
        tongbao extract notice.txt                        a readable summary on a terminal
        tongbao extract Corpus/notices > records.jsonl    one record a line
        tongbao extract --from jsonl < in.jsonl           notices from a stream
        tongbao extract --to csv notices/*.txt            one row a mention, for pandas, R or Excel
        tongbao check notices/                            only the sums; exit 1 where one does not hold
        tongbao read page.html                            what was understood of a page
        tongbao validate Corpus                           precision, recall and F1 against gold
        tongbao explain notice.txt:118                    why that was recognised, or was not

      Data goes to standard output, everything else to standard error.
      Exit codes: 0 done; 1 done, with findings at or above --fail-on; 2 wrong usage; 3 some input could not be read.
      """,
    subcommands: [
      ExtractCommand.self, CheckCommand.self, ReadCommand.self, ValidateCommand.self, AgreeCommand.self,
      ConvertCommand.self, ExplainCommand.self, SegmentCommand.self,
      DictionaryCommand.self,
      SchemaCommand.self,
    ])
}

@main
enum Main {
  static func main() {
    // A reader that goes away (head) ends the program without a word.
    signal(SIGPIPE, SIG_DFL)
    do {
      var command = try TongbaoCommand.parseAsRoot()
      try command.run()
    } catch {
      let code = TongbaoCommand.exitCode(for: error)
      if code == .validationFailure {
        Terminal.note(TongbaoCommand.fullMessage(for: error))
        exit(2)
      }
      TongbaoCommand.exit(withError: error)
    }
  }
}
