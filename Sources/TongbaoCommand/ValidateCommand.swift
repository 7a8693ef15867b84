import ArgumentParser
import Foundation
import Tongbao
import TongbaoEvaluation

/// `tongbao validate`: the extraction, or any records, against gold.
struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Compares what is extracted, or records made before, with annotated notices.",
    discussion: """
      EXAMPLES
        tongbao validate Corpus
        tongbao validate Corpus --errors
        tongbao validate Corpus --split dev --floor Corpus/floor.json
        tongbao validate gold-in-brat/ records.jsonl --to html > validation.html
        tongbao validate Corpus new.jsonl --compare old.jsonl
        tongbao validate Corpus --mutate --seed 7

      GOLD is a corpus (gold/*.json), or a file or folder of records, brat, doccano, Label Studio, UIMA CAS JSON, WebAnno \
      TSV, spaCy or CoNLL. Without RECORDS the gold's texts are extracted now; RECORDS may have any of these forms too.
      A mention is right with the same kind and the same span; a claim with the same quantity and parent; a case with the \
      same name and sanctions; a check with the same equation and verdict.
      A notice belongs to --split test where the 64-bit FNV-1a hash of its id is divisible by 3, else to dev.
      Exit 1 where a figure is below --floor.

      --mutate changes one printed number of every consistent check by a slip of the pen (a zero too many, two digits \
      swapped, a lost 万 …), reads the notice again, and counts how often the contradiction is found and traced.
      """)

  enum Form: String, ExpressibleByArgument, CaseIterable { case text, json, csv, html }

  @Argument(help: "The gold: a corpus, or a file or folder in one of the annotation formats.")
  var gold: String

  @Argument(help: "Records to validate instead of extracting now.")
  var records: String?

  @Option(help: "The gold's format; known by ending and contents otherwise.")
  var goldFormat: FormatName?

  @Option(help: "The records' format; known by ending and contents otherwise.")
  var recordsFormat: FormatName?

  @Option(
    help: "Which part of the gold to use: dev, test (about a third, by a hash of the notice's id) or all.")
  var split: Split = .all

  @Option(help: "The form of the output: text, json, csv (one figure a row) or html (a page with plots).")
  var to: Form = .text

  @Flag(help: "List every difference: notice, kind, missed or false or value, text, offset, surroundings.")
  var errors = false

  @Flag(help: "Show the figures by genre too.")
  var genres = false

  @Flag(help: "Show which kinds were taken for which, with their surroundings.")
  var confusion = false

  @Option(help: "Earlier records: gains, losses and a paired bootstrap.")
  var compare: String?

  @Option(
    help: "A file of figures that must be reached, exit 1 below; shows gains and losses since it was written."
  )
  var floor: String?

  @Flag(help: "Write what is better into the --floor file; it never lowers a figure.")
  var raiseFloor = false

  @Flag(help: "Change printed numbers and count how many contradictions are found.")
  var mutate = false

  @Option(help: "How often --mutate changes each check.")
  var rounds = 10

  @OptionGroup var drawing: BootstrapOptions
  @OptionGroup var dictionary: DictionaryOptions

  func validate() throws {
    if rounds < 1 { throw ValidationError("--rounds wants at least 1, not \(rounds).") }
    if raiseFloor, floor == nil { throw ValidationError("--raise-floor wants --floor FILE.") }
  }

  func run() throws {
    let corpus = try EvaluationInput.corpus(gold, goldFormat)
    let part = corpus.part(split)
    if part.records.isEmpty {
      Terminal.note("tongbao: \(gold): no notice in --split \(split.rawValue)")
      throw ExitCode(3)
    }
    var isComplete = corpus.problems.isEmpty
    if mutate {
      let report = try MutationTest(dictionary.lexicon()).report(on: part, seed: drawing.seed, rounds: rounds)
      if errors { Terminal.write(report.misses()) }
      Terminal.write(report.text())
      if !isComplete { throw ExitCode(3) }
      return
    }
    let validation: Validation
    if let records {
      validation = try self.validation(part, of: records, &isComplete)
    } else {
      validation = try CorpusValidation(dictionary.lexicon()).validation(of: part)
    }
    let comparison = try compare.map { old in
      Comparison(old: try self.validation(part, of: old, &isComplete), new: validation, drawing.bootstrap)
    }
    write(validation, comparison)
    let holds = try floor.map { try holdsFloor($0, validation, part) } ?? true
    if !holds { throw ExitCode(1) }
    if !isComplete { throw ExitCode(3) }
  }

  private func validation(_ gold: GoldCorpus, of path: String, _ isComplete: inout Bool) throws -> Validation
  {
    let records = try EvaluationInput.corpus(path, recordsFormat)
    let pairing = EvaluationInput.pairing(gold, records, path)
    isComplete = isComplete && records.problems.isEmpty && pairing.problems.isEmpty
    return Validation(pairing.pairs)
  }

  private func write(_ validation: Validation, _ comparison: Comparison?) {
    let report = ValidationReport(validation, comparison: comparison, split: split, drawing.bootstrap)
    switch to {
    case .json: Terminal.write(report.json())
    case .csv: Terminal.write(report.csv())
    case .html: Terminal.write(report.html())
    case .text:
      let table = ValidationTable(validation, drawing.bootstrap)
      if errors { Terminal.write(table.differences()) }
      if confusion { Terminal.write(table.confusions() + "\n") }
      if genres { Terminal.write(table.genres() + "\n") }
      Terminal.write(table.text())
      if let comparison { Terminal.write(ValidationTable.text(comparison)) }
    }
  }

  /// Whether every figure reaches the floor; raises it where that is wanted.
  private func holdsFloor(_ path: String, _ validation: Validation, _ gold: GoldCorpus) throws -> Bool {
    var floor = Floor(split: split, gold: gold.digest)
    do {
      if !raiseFloor || FileManager.default.fileExists(atPath: path) {
        floor = try Floor(path: path, split: split)
      }
    } catch {
      throw ValidationError("\(error)")
    }
    if floor.gold != gold.digest {
      Terminal.note("tongbao: \(path): the gold has changed since the floor was written")
    }
    let falls = floor.falls(validation)
    for fall in falls { Terminal.note("tongbao: below the floor: \(fall)") }
    // A floor that is only now written knows no differences yet.
    if to == .text, !floor.least.isEmpty {
      let changes = floor.changes(validation)
      Terminal.write("since the floor: \(changes.gains.count) gains, \(changes.losses.count) losses\n")
      Terminal.write(
        changes.gains.map { "gain  \($0)\n" }.joined() + changes.losses.map { "loss  \($0)\n" }.joined())
    }
    if raiseFloor {
      floor.raise(to: validation, gold: gold.digest)
      try UnwritableFile.naming(path) { try Data(floor.text.utf8).write(to: URL(fileURLWithPath: path)) }
    }
    return falls.isEmpty
  }
}
