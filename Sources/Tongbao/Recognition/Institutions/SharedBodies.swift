/// Bodies that take what stands before their name from the body before them.
extension InstitutionScanner {
  /// An organ that shares the place of the body before it: 昆山市纪委、监察局.
  func listed(_ head: OrganHead, at start: Int) -> BodyDraft? {
    guard forms[head.row] == .organ, !head.isWeak, let last = drafts.indices.last, start - floor == 1,
      NameUnit.of(units[floor]) & NameUnit.joiner != 0, drafts[last].range.upperBound == floor,
      drafts[last].category != "enterprise", !drafts[last].isPlace, drafts[last].members.isEmpty
    else { return nil }
    switch drafts[last].prefix {
    case .none, .earlier, .inside, .beside, .part: return nil
    case .chain, .level, .pointer, .shared: break
    }
    let extended = heads.extended(from: head.end)
    let row = rows[extended.row ?? head.row]
    return BodyDraft(
      range: start..<extended.end, prefix: .shared(with: last), restStart: start, category: row.category,
      level: row.level, pattern: "shared place")
  }

  /// 乡村振兴局 in 城西区农业局局长、乡村振兴局局长: a second office of the same person, in the place of the first.
  func secondOffice(_ head: OrganHead, at start: Int) -> BodyDraft? {
    guard script == .mainland, forms[head.row] == .organ, head.end < units.count,
      Self.offices.start(in: units, endingAt: head.end) != nil,
      heads.opensPost(head.end) || NameBoundary.isNameEnd(head.end, context),
      let last = drafts.indices.last,
      Self.offices.start(in: units, endingAt: drafts[last].range.upperBound) != nil,
      start > 0,
      units[start - 1] == NameUnit.comma || units[start - 1] == Self.concurrently
        // 乡党委原书记李某，纪委原书记钟某
        || units[start - 1] == TextMark.comma,
      2...10 ~= start - drafts[last].range.upperBound, drafts[last].members.isEmpty
    else { return nil }
    switch drafts[last].prefix {
    case .none, .earlier, .inside, .beside, .part: return nil
    case .chain, .level, .pointer, .shared: break
    }
    return BodyDraft(
      range: start..<head.end, prefix: .shared(with: last), restStart: start,
      category: rows[head.row].category,
      level: rows[head.row].level, pattern: "shared place")
  }

  /// 公安局 in 昆山市副市长、公安局局长: the second office of somebody who holds one of the place itself.
  func officeOfPlace(_ head: OrganHead, at start: Int) -> BodyDraft? {
    guard script == .mainland, forms[head.row] == .organ, head.end < units.count,
      Self.offices.start(in: units, endingAt: head.end) != nil,
      heads.opensPost(head.end) || NameBoundary.isNameEnd(head.end, context),
      start > 0, units[start - 1] == NameUnit.comma, let chain = chains.last, 2...6 ~= start - 1 - chain.end,
      drafts.last.map({ $0.range.upperBound <= chain.start }) ?? true
    else { return nil }
    guard (chain.end..<start - 1).contains(where: { context.lattice.exact(.posts, $0..<start - 1) != nil })
    else { return nil }
    return draft(start..<head.end, .chain(chain), start, head.row, "shared place")
  }

  /// 审计处 behind 学校纪委: another organ of the body that the first hangs on.
  func sibling(_ head: OrganHead, at start: Int) -> BodyDraft? {
    guard let last = drafts.indices.last, start - floor == 1, units[floor] == NameUnit.comma,
      drafts[last].range.upperBound == floor, drafts[last].pattern == "own organ",
      case .part(let owner) = drafts[last].prefix
    else { return nil }
    return draft(start..<head.end, .part(of: owner), start, head.row, "own organ")
  }

  /// 第六审查调查室 behind 市纪委监委第三监督检查室: a numbered part of the same body.
  func numbered(_ head: OrganHead, at start: Int) -> BodyDraft? {
    guard let last = drafts.indices.last, drafts[last].range.upperBound == floor, start - floor >= 3,
      start - floor <= 5, NameUnit.of(units[floor]) & NameUnit.joiner != 0, units[floor + 1] == Self.ordinal,
      let number = drafts[last].range.dropFirst(2).last(where: { units[$0] == Self.ordinal })
    else { return nil }
    let extended = heads.extended(from: head.end)
    let row = rows[extended.row ?? head.row]
    return BodyDraft(
      range: floor + 1..<extended.end, prefix: .beside(last, end: number), restStart: floor + 1,
      category: row.category, level: row.level, pattern: "numbered part")
  }

  private static let offices: PhraseSet = ["局", "委", "厅", "中心", "办"]
  static let concurrently: UInt16 = 0x517C  // 兼
  private static let ordinal: UInt16 = 0x7B2C
}
