/// How many changed numbers were found out, by slip and by kind of check.
public struct MutationReport: Sendable {
  private var outcomes: [MutationOutcome] = []
  private var relations = (gold: 0, found: 0)

  mutating func add(_ outcome: MutationOutcome) { outcomes.append(outcome) }

  mutating func relationsFound(_ counts: (gold: Int, found: Int)) {
    relations = (relations.gold + counts.gold, relations.found + counts.found)
  }

  /// The changes that contradict their relation, and the words with it.
  private var breaking: [MutationOutcome] { outcomes.filter { $0.breaks && !$0.leavesOpen } }

  /// Those that only undo a sum: a list behind 其中 that falls short of its whole.
  private var open: [MutationOutcome] { outcomes.filter { $0.breaks && $0.leavesOpen } }

  /// The share of contradicting changes that an inconsistent check now tells of.
  public var foundRate: Double { rate(breaking) { $0.isFound } }

  /// Of those found, the share in which the changed number is among the suspects.
  public var suspectRate: Double { rate(breaking.filter(\.isFound)) { $0.isSuspect } }

  /// Of those found in which one number alone is the likeliest, the share in which it is the changed one.
  public var firstRate: Double { rate(breaking.filter { $0.isFound && !$0.isTied }) { $0.isFirst } }

  /// The tables, by kind of check and by slip, and the rates.
  public func text() -> String {
    var lines = table("check", breaking) { $0.kind }
    lines.append("")
    lines += table("slip to undo", breaking) { $0.slip }
    let found = breaking.filter(\.isFound)
    let tied = found.filter(\.isTied)
    lines += [
      "",
      "\(relations.found) of \(relations.gold) consistent checks of gold are found in the unchanged notices.",
      "\(outcomes.count) numbers changed; \(breaking.count) of the changes contradict their relation.",
      "\(open.count) more leave a list behind 其中 short of its whole, which its words allow; "
        + "\(open.count(where: \.isFound)) of these are reported as likely slips.",
      "found:         \(percent(foundRate)) (\(found.count) of \(breaking.count)); with the lists left open "
        + "\(percent(rate(breaking + open) { $0.isFound })) of \(breaking.count + open.count)",
      "among suspects: \(percent(suspectRate)) of those found; "
        + "with the number that stood there: \(percent(rate(found) { $0.isRestored }))",
      "ranked first:  \(percent(firstRate)) of the \(found.count - tied.count) in which the relations tell one number",
      "cannot tell:   \(tied.count) of \(found.count): two numbers or more are equally likely; "
        + "the changed one is among them in \(percent(rate(tied) { $0.isFirst }))",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  /// Every contradicting change that was not found, not ranked first, or not undone by what is proposed, one a line:
  /// notice, check, slip, change, equation, what was found instead.
  public func misses() -> String {
    breaking.compactMap { outcome in miss(outcome).map { "\($0)\t\(outcome.description)\n" } }.joined()
  }

  private func miss(_ outcome: MutationOutcome) -> String? {
    if !outcome.isFound { return "not-found" }
    if !outcome.isSuspect { return "not-suspect" }
    if !outcome.isTied, !outcome.isFirst { return "not-first" }
    return outcome.isRestored ? nil : "not-restored"
  }

  private func table(_ title: String, _ outcomes: [MutationOutcome], _ key: (MutationOutcome) -> String)
    -> [String]
  {
    var lines = [
      title.padding(16) + "changed  found  suspect  tells one  first"
    ]
    for (name, group) in Dictionary(grouping: outcomes, by: key).sorted(by: { $0.key < $1.key }) {
      let found = group.filter(\.isFound)
      let telling = found.filter { !$0.isTied }
      lines.append(
        name.padding(16) + right(group.count, 7) + right(found.count, 7)
          + right(found.filter(\.isSuspect).count, 9) + right(telling.count, 11)
          + right(telling.filter(\.isFirst).count, 7))
    }
    return lines
  }

  private func rate(_ outcomes: [MutationOutcome], _ isRight: (MutationOutcome) -> Bool) -> Double {
    outcomes.isEmpty ? 1 : Double(outcomes.filter(isRight).count) / Double(outcomes.count)
  }

  private func percent(_ rate: Double) -> String {
    let tenths = Int((rate * 1000).rounded())
    return "\(tenths / 10).\(tenths % 10) %"
  }

  private func right(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: " ", count: max(0, width - text.count)) + text
  }
}

extension String {
  /// Padded with blanks; 万 and 亿 take two columns.
  fileprivate func padding(_ width: Int) -> String {
    let columns = unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) }
    return self + String(repeating: " ", count: max(1, width - columns))
  }
}
