import Foundation
import Tongbao

/// Changes one printed number of every consistent check of a corpus by a slip, reads the notice again, and tells
/// whether the contradiction is found and traced to the number.
public struct MutationTest {
  private let analyzer: Analyzer
  private let reader: NoticeReader

  /// Opens an analyzer over `lexicon`.
  /// - Throws: `ICUError` where the installed ICU lacks its break rules.
  public init(_ lexicon: Lexicon) throws {
    analyzer = try Analyzer(lexicon)
    reader = NoticeReader(lexicon)
  }

  /// The outcomes over `corpus`: each consistent check of its gold that the extraction also finds is changed `rounds`
  /// times. A check draws its changes by `seed`, its notice and its equation, so that they are the same in two programs
  /// of which one finds more checks than the other.
  public func report(on corpus: GoldCorpus, seed: UInt64, rounds: Int) throws -> MutationReport {
    var report = MutationReport()
    for gold in corpus.records {
      let record = try analyzer.record(of: notice(Array(gold.text.utf16), gold))
      report.relationsFound(try relations(gold, record))
      for check in record.checks where check.verdict == .consistent && isInGold(check, gold) {
        var generator = generator(seed, gold, check)
        for _ in 0..<rounds {
          guard let change = change(of: check, in: record, &generator) else { continue }
          if let outcome = try outcome(of: change, check, record, gold) { report.add(outcome) }
        }
      }
    }
    return report
  }

  private struct Change {
    let mention: Int
    let misprint: Misprint
  }

  /// How many consistent checks gold has, and how many of them the extraction finds.
  private func relations(_ gold: AnnotatedRecord, _ record: Record) throws -> (gold: Int, found: Int) {
    let wanted = gold.checks.filter { $0.verdict == "consistent" }
    var found = record.checks.map { EquationNumbers.canonical($0.equation) }
    let matched = wanted.filter { check in
      guard let index = found.firstIndex(of: EquationNumbers.canonical(check.equation)) else { return false }
      found.remove(at: index)
      return true
    }
    return (wanted.count, matched.count)
  }

  private func isInGold(_ check: Check, _ gold: AnnotatedRecord) -> Bool {
    let equation = EquationNumbers.canonical(check.equation)
    return gold.checks.contains {
      $0.verdict == "consistent" && EquationNumbers.canonical($0.equation) == equation
    }
  }

  private func generator(_ seed: UInt64, _ gold: AnnotatedRecord, _ check: Check) -> SplitMix64 {
    SplitMix64(seed: seed ^ FNV1a.hash("\(gold.notice.id) \(check.equation)".utf8))
  }

  /// A number of the check at random, a slip at random among those that it allows, an outcome of the slip at random.
  private func change(of check: Check, in record: Record, _ generator: inout SplitMix64) -> Change? {
    guard let claim = check.claims.randomElement(using: &generator) else { return nil }
    let mention = record.claims[claim].quantity
    let misprints = record.misprints(of: mention)
    guard let slip = misprints.keys.sorted().randomElement(using: &generator),
      let misprint = misprints[slip]?.randomElement(using: &generator)
    else { return nil }
    return Change(mention: mention, misprint: misprint)
  }

  private func outcome(
    of change: Change, _ check: Check, _ before: Record, _ gold: AnnotatedRecord
  ) throws -> MutationOutcome? {
    var units = Array(gold.text.utf16)
    units.replaceSubrange(change.misprint.range, with: Array(change.misprint.text.utf16))
    let after = try analyzer.record(of: notice(units, gold))
    let start = before.mentions[change.mention].range.lowerBound
    // The number may no longer be read as one, or as another unit: then the test says nothing about checking.
    guard let mention = after.mentions.firstIndex(where: { $0.range.lowerBound == start }),
      case .quantity(let quantity) = after.mentions[mention].content,
      case .quantity(let original) = before.mentions[change.mention].content
    else { return nil }
    let known = Set(before.checks.filter { $0.verdict == .inconsistent }.map(\.equation))
    let alarms = after.checks.filter { $0.verdict == .inconsistent && !known.contains($0.equation) }
    let suspected = alarms.filter { alarm in alarm.suspects.contains { $0.mention == mention } }
    let first = suspected.first { alarm in
      alarm.suspects.contains { $0.mention == mention && $0.rank == 1 }
    }
    let judged = first ?? suspected.first ?? alarms.first
    let leaders = Set(judged?.suspects.filter { $0.rank == 1 }.map(\.mention) ?? [])
    return MutationOutcome(
      kind: check.kind.rawValue, slip: change.misprint.slip,
      breaks: before.isBroken(check, by: quantity, at: change.mention),
      leavesOpen: before.leavesListOpen(check, by: quantity, at: change.mention), isFound: !alarms.isEmpty,
      isSuspect: !suspected.isEmpty, isFirst: first != nil, isTied: leaders.count > 1,
      isRestored: suspected.contains { alarm in
        alarm.suspects.contains { $0.mention == mention && $0.proposed == original.value }
      },
      description: [
        gold.notice.id, check.kind.rawValue, change.misprint.slip,
        "\(before.notice.text.string(before.mentions[change.mention].range)) -> "
          + after.notice.text.string(after.mentions[mention].range), check.equation,
        after.checks.map { "\($0.equation) \($0.verdict.rawValue)" }.filter { !$0.isEmpty }
          .first { $0.hasSuffix("inconsistent") } ?? "",
      ].joined(separator: "\t"))
  }

  /// The gold's publication date is given only where the text prints none, as a user would give it.
  private func notice(_ units: [UInt16], _ gold: AnnotatedRecord) -> Notice {
    var notice = reader.notice(units: units, id: gold.notice.id, source: gold.notice.source)
    if notice.published == nil { notice.published = gold.notice.published.flatMap { CalendarDate(iso: $0) } }
    return notice
  }
}
