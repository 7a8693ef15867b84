/// Finds what a notice calls a body after it has named it in full: （以下简称和平人社局）.
struct Abbreviations {
  let context: RecognitionContext

  /// Adds a draft for every place where a defined short form stands.
  ///
  /// A definition counts more than what the walk found inside it: 天津分公司 in 金钱豹餐饮天津分公司.
  func complete(_ drafts: inout [BodyDraft]) {
    let units = context.folded
    defer { linkFirms(drafts) }
    for index in drafts.indices {
      guard let short = definition(behind: drafts[index]) else { continue }
      var at = 0
      while at + short.count <= units.count {
        guard units[at] == units[short.lowerBound], !context.taken.holds([.citation, .date], at: at),
          units[at..<at + short.count].elementsEqual(units[short])
        else {
          at += 1
          continue
        }
        let range = at..<at + short.count
        let draft = BodyDraft(
          range: range, prefix: .earlier(index), restStart: at, category: drafts[index].category,
          level: drafts[index].level, pattern: "short form")
        let overlapping = drafts.indices.filter { drafts[$0].range.overlaps(range) }
        if overlapping.isEmpty {
          drafts.append(withOrgan(draft, index, drafts[index].isPlace))
        } else if let first = overlapping.first, overlapping.count == 1, first != index,
          drafts[first].range.lowerBound == range.lowerBound,
          drafts[first].range.upperBound > range.upperBound,
          drafts[first].members.isEmpty, drafts[first].range.count < range.count + 8
        {
          // 凯信集团党委, where 凯信集团 is defined.
          drafts[first].prefix = .part(of: index)
          drafts[first].restStart = range.upperBound
        } else if let first = overlapping.first, overlapping.count == 1, first != index,
          range.lowerBound <= drafts[first].range.lowerBound,
          drafts[first].range.upperBound <= range.upperBound
        {
          drafts[first] = draft
        }
        at += short.count
      }
    }
    addCores(to: &drafts)
  }

  /// 凯信集团 for 凯信水利建设集团有限公司, which stands before it: the opening of a firm's full name.
  private func linkFirms(_ drafts: [BodyDraft]) {
    let units = context.folded
    for draft in drafts where Self.firms.contains(draft.category) && draft.isFree && draft.range.count >= 4 {
      guard Self.full.start(in: units, endingAt: draft.range.upperBound) == nil else { continue }
      let isGroup = Self.group.ends(units, at: draft.range.upperBound)
      let core = draft.range.dropLast(isGroup ? 2 : 0)
      guard core.count >= 2 else { continue }
      let index = drafts.firstIndex { other in
        Self.firms.contains(other.category) && other.range.count > draft.range.count
          && Self.full.start(in: units, endingAt: other.range.upperBound) != nil
          && hasOpening(units[other.range].dropLast(4), units[core])
          && (!isGroup || Self.groups.first(in: units, other.range) != nil)
      }
      if let index { draft.prefix = .earlier(index) }
    }
  }

  /// Whether a name begins with `core`, behind its place or without one: 江东凯信水利 and 凯信.
  private func hasOpening(_ name: ArraySlice<UInt16>, _ core: ArraySlice<UInt16>) -> Bool {
    (0...min(6, max(0, name.count - core.count))).contains {
      name.dropFirst($0).starts(with: core)
    }
  }

  private static let firms: WordSet = ["enterprise", "bank"]
  private static let full: PhraseSet = ["有限公司", "有限责任公司", "股份有限公司"]
  private static let group: Phrase = "集团"
  private static let groups: PhraseSet = ["集团"]

  /// 凯信控股党委: an organ behind a defined short form belongs to the name.
  func withOrgan(_ draft: BodyDraft, _ index: Int, _ isPlace: Bool) -> BodyDraft {
    guard !isPlace, Self.organs.end(in: context.folded, at: draft.range.upperBound) != nil else {
      return draft
    }
    let organ = OrganHeadParser(context).extended(from: draft.range.upperBound, allowsFree: false)
    guard organ.end > draft.range.upperBound else { return draft }
    return BodyDraft(
      range: draft.range.lowerBound..<organ.end, prefix: .part(of: index), restStart: draft.range.upperBound,
      category: organ.row.map { context.lexicon.tables.institutions[$0].category } ?? draft.category,
      level: draft.level, pattern: "short form")
  }

  private static let organs: PhraseSet = [
    "党委", "纪委", "党组", "党总支", "党支部", "工会", "董事会", "监事会", "纪检监察组", "团委",
  ]

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
    // 以下简称凯信控股或公司: the first of two short forms.
    if let or = (at..<end).first(where: { units[$0] == 0x6216 }), isDeclared { end = or }
    guard end < units.count, end - at >= 2,
      units[end] == 0x29 || units[end] == 0x6216 || marks.contains(units[end])
    else {
      return nil
    }
    if !isDeclared, !isSubsequence(at..<end, of: draft.range) { return nil }
    return at..<end
  }

  private func isSubsequence(_ short: Range<Int>, of long: Range<Int>) -> Bool {
    var at = short.lowerBound
    for position in long where at < short.upperBound && context.folded[position] == context.folded[at] {
      at += 1
    }
    return at == short.upperBound && short.count < long.count
  }

  private static let words: PhraseSet = ["以下简称", "下称", "简称", "以下简称:", "以下称", "下简称", "以下合称"]
}
