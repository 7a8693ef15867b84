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
    guard parts.count >= 2, figures[whole].isExact,
      parts.allSatisfy({ figures[$0].isExact && !figures[$0].isOpen && figures[$0].kin == figures[whole].kin }
      ),
      let first = parts.first, let last = parts.last, figures[last].sentence == figures[whole].sentence,
      everyItemCounts(figures, whole, parts)
    else { return false }
    let opening = figures[whole].end..<figures[first].start
    let closing = figures[parts[parts.count - 2]].end..<figures[last].start
    if parts.count >= 3, reading.clauses.firstCue(.rest, in: closing) != nil { return true }
    if parts.count >= 3, reading.first(Self.full, in: opening) != nil { return true }
    if parts.count == 4, reading.first(Self.lastForm, in: closing) != nil { return true }
    return reading.first(Self.done, in: opening) != nil && reading.first(Self.undone, in: closing) != nil
  }

  /// Each item between 、 and ， holds one of the parts: nobody is only named, nothing is left uncounted.
  private func everyItemCounts(_ figures: [Figure], _ whole: Int, _ parts: [Int]) -> Bool {
    for (part, next) in zip(parts, parts.dropFirst()) {
      let gap = figures[part].end..<figures[next].start
      if reading.folded[gap].contains(0x7B49) || next != part + 1 { return false }
      if reading.folded[gap].count(where: { $0 == TextMark.comma }) > 1 { return false }
    }
    return parts.first == whole + 1
  }
}
