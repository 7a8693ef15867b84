/// Finds what a notice calls a body after it has named it in full: （以下简称和平人社局）.
struct Abbreviations {
  let context: RecognitionContext

  /// The drafts that defined short forms make, wherever they stand, none inside `drafts`.
  func found(in drafts: [BodyDraft]) -> [BodyDraft] {
    let units = context.folded
    var taken = SpanMask(count: units.count)
    for draft in drafts { taken.mark(draft.range, .institution) }
    var found: [BodyDraft] = []
    for (index, draft) in drafts.enumerated() {
      guard let short = definition(behind: draft) else { continue }
      var at = 0
      while at + short.count <= units.count {
        if units[at] == units[short.lowerBound], !taken.holds([.institution], at: at),
          !context.taken.holds([.citation, .date], at: at),
          units[at..<at + short.count].elementsEqual(units[short])
        {
          let range = at..<at + short.count
          if !taken.holds(.institution, in: range) {
            found.append(
              BodyDraft(
                range: range, prefix: .earlier(index), restStart: at, category: draft.category, level: draft.level,
                pattern: "short form"))
            taken.mark(range, .institution)
          }
          at += short.count
        } else {
          at += 1
        }
      }
    }
    return found
  }

  /// The short form in the brackets right behind a body.
  private func definition(behind draft: BodyDraft) -> Range<Int>? {
    let units = context.folded
    var at = draft.range.upperBound
    guard at < units.count, units[at] == 0x28, draft.members.isEmpty, !draft.isPlace else { return nil }
    at += 1
    var isDeclared = false
    if let end = Self.words.end(in: units, at: at) {
      at = end
      isDeclared = true
    }
    let marks: Set<UInt16> = [0x201C, 0x201D, 0x22, 0x300C, 0x300D]
    if at < units.count, marks.contains(units[at]) { at += 1 }
    var end = at
    while end < units.count, NameUnit.isHan(units[end]), end - at < 16 { end += 1 }
    guard end < units.count, end - at >= 2, units[end] == 0x29 || marks.contains(units[end]) else { return nil }
    if !isDeclared, !isSubsequence(at..<end, of: draft.range) { return nil }
    return at..<end
  }

  private func isSubsequence(_ short: Range<Int>, of long: Range<Int>) -> Bool {
    var at = short.lowerBound
    for position in long where at < short.upperBound && context.folded[position] == context.folded[at] { at += 1 }
    return at == short.upperBound && short.count < long.count
  }

  private static let words: PhraseSet = ["以下简称", "下称", "简称", "以下简称:", "以下称", "下简称", "以下合称"]
}
