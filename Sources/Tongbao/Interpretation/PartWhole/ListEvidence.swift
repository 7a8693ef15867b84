/// Whether a list of parts says itself that it leaves nothing out, whatever its figures add up to.
///
/// 其余4项, 其他10起 close a list; 分别为 opens a full one; 已办结…、尚未启动… divide all there is. Where the sum then
/// misses the whole, that is a contradiction and not a part left unsaid.
struct ListEvidence {
  let reading: MentionReading

  private static let full: PhraseSet = ["分别为", "分别是"]
  private static let done: PhraseSet = ["已"]
  private static let undone: PhraseSet = ["尚未", "未", "仍未"]
  private static let lastForm: PhraseSet = ["第四种形态"]

  func isExhaustive(_ figures: [Figure], _ whole: Int, _ parts: [Int]) -> Bool {
    guard parts.count >= 2, isBounded(figures[whole]),
      parts.allSatisfy({ isBounded(figures[$0]) && figures[$0].kin == figures[whole].kin }),
      let first = parts.first, let last = parts.last, figures[last].sentence == figures[whole].sentence,
      everyItemCounts(figures, whole, parts)
    else { return false }
    let opening = figures[whole].end..<figures[first].start
    let closing = figures[parts[parts.count - 2]].end..<figures[last].start
    if let rest = reading.clauses.firstCue(.rest, in: closing), parts.count >= 3 || isRemainder(rest) {
      return true
    }
    if parts.count >= 3, reading.first(Self.full, in: opening) != nil { return true }
    if parts.count == 4, reading.first(Self.lastForm, in: closing) != nil { return true }
    return reading.first(Self.done, in: opening) != nil && reading.first(Self.undone, in: closing) != nil
  }

  private func isBounded(_ figure: Figure) -> Bool {
    !figure.value.isNaN && figure.interval.low.isFinite && figure.interval.high.isFinite
  }

  /// 其余, 剩余 and 余下 hold all that is left; 其他 and 其它 may be one sort among others.
  private func isRemainder(_ cue: Cue) -> Bool {
    reading.folded[cue.end - 1] != 0x4ED6 && reading.folded[cue.end - 1] != 0x5B83
  }

  /// Each item between 、 and ， holds one of the parts: nobody is only named, nothing is left uncounted.
  private func everyItemCounts(_ figures: [Figure], _ whole: Int, _ parts: [Int]) -> Bool {
    for (part, next) in zip(parts, parts.dropFirst()) {
      let gap = figures[part].end..<figures[next].start
      // 农村和企业等其他人员 is one item; 甲、乙等 may be any number.
      if let open = reading.folded[gap].firstIndex(of: 0x7B49),
        reading.clauses.firstCue(.rest, in: open..<gap.upperBound) == nil
      {
        return false
      }
      // 已整改359个，整改率87.1%，其余53个: a percentage is no item.
      let between = figures[part + 1..<next].contains { $0.kin != .percent }
      if between || reading.folded[gap].count(where: { $0 == TextMark.comma }) > next - part { return false }
    }
    return parts.first == whole + 1
  }
}
