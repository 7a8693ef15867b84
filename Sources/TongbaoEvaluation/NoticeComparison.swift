/// Gold and prediction of one notice: counts, differences, and which spans were taken for which.
struct NoticeComparison {
  private(set) var tally: Tally
  private(set) var differences: [Validation.Difference] = []
  private(set) var confusions: [Validation.Confusion] = []
  private let gold: AnnotatedRecord
  private let predicted: AnnotatedRecord
  private let text: DocumentText

  init(
    _ gold: AnnotatedRecord, _ predicted: AnnotatedRecord, kinds: [String], layers: Set<AnnotatedRecord.Layer>
  ) {
    (self.gold, self.predicted) = (gold, predicted)
    text = DocumentText(gold.text)
    tally = Tally(kinds: kinds.count)
    tally[.notices] = 1
    for (index, kind) in kinds.enumerated() { compareMentions(kind, index) }
    compareAcrossKinds(Set(kinds))
    if differences.isEmpty { tally[.mentionsExact] = 1 }
    if layers.contains(.claim) { compare(.claim, RecordKeys.claims(gold), RecordKeys.claims(predicted)) }
    if layers.contains(.case) { compare(.case, RecordKeys.cases(gold), RecordKeys.cases(predicted)) }
    if layers.contains(.check) {
      compare(.check, RecordKeys.checks(gold), RecordKeys.checks(predicted))
      compareAlarms()
    }
    if differences.isEmpty { tally[.recordExact] = 1 }
  }

  private func context(_ start: Int, _ end: Int) -> String {
    0 <= start && start < end && end <= text.count ? text.context(start..<end) : ""
  }

  private mutating func differ(
    _ kind: String, _ what: String, _ words: String, _ at: AnnotatedRecord.MentionFields?
  ) {
    differences.append(
      Validation.Difference(
        notice: gold.notice.id, kind: kind, what: what, text: words, start: at?.start,
        context: at.map { context($0.start, $0.end) } ?? ""))
  }

  private mutating func compareMentions(_ kind: String, _ row: Int) {
    let wanted = gold.mentions.filter { $0.kind == kind }
    let found = predicted.mentions.filter { $0.kind == kind }
    let counts = SchemaCounts(wanted.map { KindSpan($0) }, found.map { KindSpan($0) })
    tally[row, .gold] = wanted.count
    tally[row, .predicted] = found.count
    tally[row, .strict] = counts.correct[SchemaCounts.Schema.strict.rawValue]
    tally[row, .halves] = 2 * counts.correct[SchemaCounts.Schema.partial.rawValue] + counts.partial
    tally[row, .type] = counts.correct[SchemaCounts.Schema.type.rawValue]
    var left = Array(found.indices)
    for mention in wanted {
      guard let place = left.firstIndex(where: { KindSpan(found[$0]) == KindSpan(mention) }) else {
        differ(kind, "missed", mention.text, mention)
        continue
      }
      let match = found[left.remove(at: place)]
      guard let (value, got) = MentionValues.compared(mention, match) else { continue }
      tally[row, .values] += 1
      if value == got {
        tally[row, .valuesRight] += 1
      } else {
        differ(kind, "value", "\(mention.text): \(value), not \(got)", mention)
      }
    }
    for index in left { differ(kind, "false", found[index].text, found[index]) }
  }

  private mutating func compareAcrossKinds(_ kinds: Set<String>) {
    let wanted = gold.mentions.filter { kinds.contains($0.kind) }
    let found = predicted.mentions.filter { kinds.contains($0.kind) }
    let (a, b) = (wanted.map { KindSpan($0) }, found.map { KindSpan($0) })
    tally.set(SchemaCounts(a, b))
    var (isPaired, isAnswered) = (Set<Int>(), Set<Int>())
    func confusion(_ gold: AnnotatedRecord.MentionFields?, _ found: AnnotatedRecord.MentionFields?) {
      let start = min(gold?.start ?? .max, found?.start ?? .max)
      let end = max(gold?.end ?? 0, found?.end ?? 0)
      confusions.append(
        Validation.Confusion(
          notice: self.gold.notice.id, gold: gold?.kind, predicted: found?.kind, goldText: gold?.text ?? "",
          predictedText: found?.text ?? "", start: start, context: context(start, end)))
    }
    for pair in SpanMatching(a, b, .bounds).pairs {
      isPaired.insert(pair.gold)
      isAnswered.insert(pair.predicted)
      if a[pair.gold] != b[pair.predicted] { confusion(wanted[pair.gold], found[pair.predicted]) }
    }
    for index in wanted.indices where !isPaired.contains(index) { confusion(wanted[index], nil) }
    for index in found.indices where !isAnswered.contains(index) { confusion(nil, found[index]) }
  }

  private mutating func compare(_ layer: AnnotatedRecord.Layer, _ wanted: [String], _ found: [String]) {
    tally[layer, .gold] = wanted.count
    tally[layer, .predicted] = found.count
    var left = found
    for key in wanted {
      if let index = left.firstIndex(of: key) {
        left.remove(at: index)
        tally[layer, .right] += 1
      } else {
        differ(layer.rawValue, "missed", key, nil)
      }
    }
    for key in left { differ(layer.rawValue, "false", key, nil) }
  }

  private mutating func compareAlarms() {
    func alarms(_ record: AnnotatedRecord) -> [String] {
      record.checks.filter { $0.verdict == "inconsistent" }.map { EquationNumbers.canonical($0.equation) }
    }
    let (real, found) = (alarms(gold), alarms(predicted))
    tally[.planted] = real.count
    tally[.caught] = real.filter { found.contains($0) }.count
    tally[.falseAlarms] = found.filter { !real.contains($0) }.count
  }
}
