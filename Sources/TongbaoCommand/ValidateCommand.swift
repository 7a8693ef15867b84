import ArgumentParser
import Tongbao
import TongbaoEvaluation

/// `tongbao validate`: the extraction against gold.
struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Compares what is extracted with an annotated corpus.",
    discussion: """
      EXAMPLES
        tongbao validate Corpus
        tongbao validate Corpus --errors

      CORPUS is a folder with gold/*.json, each a record in the record format. A mention is right with the same kind
      and the same span; a claim with the same quantity and parent; a check with the same equation and verdict.
      """)

  @Argument(help: "The folder of the corpus.")
  var corpus: String

  @Flag(help: "List every difference: notice, kind, missed or false or value, text.")
  var errors = false

  @OptionGroup var dictionary: DictionaryOptions

  func run() throws {
    let gold: GoldCorpus
    do { gold = try GoldCorpus(folder: corpus) } catch {
      Terminal.note("tongbao: \(error)")
      throw ExitCode(3)
    }
    for problem in gold.problems { Terminal.note("tongbao: \(problem)") }
    let table = ValidationTable(try CorpusValidation(dictionary.lexicon()).validation(of: gold))
    if errors { Terminal.write(table.differences()) }
    Terminal.write(table.text())
    if !gold.problems.isEmpty { throw ExitCode(3) }
  }
}
