import ArgumentParser
import Foundation
import TongbaoEvaluation

extension FormatName: ExpressibleByArgument {}
extension Split: ExpressibleByArgument {}

/// How many draws the intervals take, and which.
struct BootstrapOptions: ParsableArguments {
  @Option(help: "How often notices are drawn anew for the 95 % intervals; 0 gives none.")
  var resamples = 1000

  @Option(help: "Fixes what is drawn at random, so that the figures come out the same on every machine.")
  var seed: UInt64 = 1

  func validate() throws {
    if resamples < 0 { throw ValidationError("--resamples wants 0 or more, not \(resamples).") }
  }

  var bootstrap: Bootstrap { Bootstrap(resamples: resamples, seed: seed) }
}

/// Annotated notices for the commands that compare.
enum EvaluationInput {
  /// Reads annotated notices and names what could not be read; exit 3 where there is nothing at all.
  static func corpus(_ path: String, _ format: FormatName?) throws -> GoldCorpus {
    do {
      let corpus = try GoldCorpus(folder: path, format: format)
      for problem in corpus.problems { Terminal.note("tongbao: \(problem)") }
      return corpus
    } catch {
      Terminal.note("tongbao: \(error)")
      throw ExitCode(3)
    }
  }

  /// Brings gold and records together and names what does not fit.
  static func pairing(_ gold: GoldCorpus, _ records: GoldCorpus, _ path: String) -> RecordPairing {
    let pairing = RecordPairing(gold.records, records.records, file: path)
    for problem in pairing.problems { Terminal.note("tongbao: \(problem)") }
    return pairing
  }
}
