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
        tongbao validate Corpus --mutate --seed 7

      CORPUS is a folder with gold/*.json, each a record in the record format. A mention is right with the same kind
      and the same span; a claim with the same quantity and parent; a check with the same equation and verdict.

      --mutate changes one printed number of every consistent check by a slip of the pen (a zero too many, two digits
      swapped, a lost 万 …), reads the notice again, and counts how often the contradiction is found and traced.
      """)

  @Argument(help: "The folder of the corpus.")
  var corpus: String

  @Flag(help: "List every difference: notice, kind, missed or false or value, text.")
  var errors = false

  @Flag(help: "Change printed numbers and count how many contradictions are found.")
  var mutate = false

  @Option(help: "Where the random changes of --mutate begin; the same seed makes the same changes.")
  var seed: UInt64 = 1

  @Option(help: "How often --mutate changes each check.")
  var rounds = 10

  @OptionGroup var dictionary: DictionaryOptions

  func validate() throws {
    if rounds < 1 { throw ValidationError("--rounds wants at least 1, not \(rounds).") }
  }

  func run() throws {
    let gold: GoldCorpus
    do { gold = try GoldCorpus(folder: corpus) } catch {
      Terminal.note("tongbao: \(error)")
      throw ExitCode(3)
    }
    for problem in gold.problems { Terminal.note("tongbao: \(problem)") }
    if mutate {
      let report = try MutationTest(dictionary.lexicon()).report(on: gold, seed: seed, rounds: rounds)
      if errors { Terminal.write(report.misses()) }
      Terminal.write(report.text())
      if !gold.problems.isEmpty { throw ExitCode(3) }
      return
    }
    let table = ValidationTable(try CorpusValidation(dictionary.lexicon()).validation(of: gold))
    if errors { Terminal.write(table.differences()) }
    Terminal.write(table.text())
    if !gold.problems.isEmpty { throw ExitCode(3) }
  }
}
