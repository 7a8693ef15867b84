import ArgumentParser
import TongbaoEvaluation

/// `tongbao agree`: how far two annotators agree.
struct AgreeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agree",
    abstract: "Compares two annotations of the same notices: kappa, alpha, span F1.",
    discussion: """
      EXAMPLES
        tongbao agree Corpus second-annotation/
        tongbao agree anna.jsonl ben-in-brat/ --to json
        tongbao agree A B --summary

      Kappa is Cohen's, alpha is Krippendorff's for nominal data; both take every character as a unit and the kinds that \
      cover it as its category. F1 is strict: same kind and bounds. Notices that only one of the two has are left out.
      """)

  enum Form: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Argument(help: "The first annotation, in any of the annotation formats.")
  var first: String

  @Argument(help: "The second annotation.")
  var second: String

  @Option(help: "The first annotation's format; known by ending and contents otherwise.")
  var firstFormat: FormatName?

  @Option(help: "The second annotation's format.")
  var secondFormat: FormatName?

  @Option(help: "The form of the output: text or json.")
  var to: Form = .text

  @Flag(help: "Leave the list of disagreements out.")
  var summary = false

  @OptionGroup var drawing: BootstrapOptions

  func run() throws {
    let a = try EvaluationInput.corpus(first, firstFormat)
    let b = try EvaluationInput.corpus(second, secondFormat)
    let pairing = RecordPairing(a.records, b.records, file: second)
    let isAlone = { (problem: FormatProblem) in problem.reason == .noRecord }
    for problem in pairing.problems where !isAlone(problem) { Terminal.note("tongbao: \(problem)") }
    let alone = Set(pairing.problems.filter(isAlone).compactMap(\.id))
    let pairs = pairing.pairs.filter { !alone.contains($0.gold.notice.id) }
    if pairs.isEmpty {
      Terminal.note("tongbao: no notice is annotated in both")
      throw ExitCode(3)
    }
    let table = AgreementTable(Agreement(pairs, drawing.bootstrap), drawing.bootstrap)
    switch to {
    case .json: Terminal.write(table.json())
    case .text:
      if !summary { Terminal.write(table.disagreements() + "\n") }
      Terminal.write(table.text())
    }
    let isComplete =
      a.problems.isEmpty && b.problems.isEmpty && pairing.problems.allSatisfy(isAlone)
    if !isComplete { throw ExitCode(3) }
  }
}
