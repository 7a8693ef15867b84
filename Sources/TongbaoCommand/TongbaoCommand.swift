import ArgumentParser
import Foundation
import Tongbao

/// `tongbao`: the command that holds the subcommands.
struct TongbaoCommand: ParsableCommand {
  /// As in `CITATION.cff`.
  private static let release = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "tongbao",
    abstract: "Reads published Chinese notices and writes structured records with checked totals.",
    discussion: """
      EXAMPLES
        tongbao extract notice.txt                      a readable summary
        tongbao extract Corpus/notices > records.jsonl  one record a line
        tongbao extract --from jsonl < in.jsonl         notices from a stream
        tongbao extract --to csv notices/*.txt          one row a mention
        tongbao check notices/                          sums; exit 1 if one fails
        tongbao read page.html                          what a page says
        tongbao validate Corpus                         figures against gold
        tongbao explain notice.txt:118                  why, or why not

      Data goes to standard output, everything else to standard error.
      Exit codes: 0 done; 1 done, with findings at or above --fail-on; 2 wrong usage; 3 something could not be read \
      or written.
      """,
    version: "tongbao \(release) (ICU \(Lexicon.icuVersion))",
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
    if let word = CommandLine.arguments.dropFirst().first, !isCommand(word) {
      let names = commands.joined(separator: ", ")
      Terminal.note("Error: there is no command “\(word)”; there are \(names).\nUsage: tongbao <subcommand>")
      exit(2)
    }
    do {
      var command = try TongbaoCommand.parseAsRoot()
      try command.run()
    } catch let error as UnwritableFile {
      Terminal.note("tongbao: \(error)")
      exit(3)
    } catch {
      let code = TongbaoCommand.exitCode(for: error)
      if code == .validationFailure {
        Terminal.note(TongbaoCommand.fullMessage(for: error))
        exit(2)
      }
      TongbaoCommand.exit(withError: error)
    }
  }

  private static let commands = TongbaoCommand.configuration.subcommands.compactMap {
    $0.configuration.commandName
  }

  /// Whether the first argument may stand there: a command, `help`, an option or completion's own words.
  private static func isCommand(_ word: String) -> Bool {
    word.hasPrefix("-") || word == "help" || commands.contains(word)
  }
}
