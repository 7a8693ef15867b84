/// The words at which a name whose middle is free cannot go on.
enum NameBoundary {
  /// Whether the word `range` ends a name.
  static func stops(_ range: Range<Int>, _ context: RecognitionContext) -> Bool {
    let units = context.folded
    if range.count == 1 {
      let at = range.lowerBound
      // 向阳矿业, 同煤集团; 和发公司 behind 为, where 和 joins nothing.
      let opensName =
        properNames.end(in: units, at: at) != nil
        || units[at] == and && at > 0 && copulas.contains(units[at - 1]) || joinsSubjects(at, context)
      return NameUnit.of(units[at]) & NameUnit.stop != 0 && !opensName || isSplitWord(range, context)
    }
    // 该处的, 主管的: what is called so stands behind.
    if units[range.upperBound - 1] == of { return true }
    if context.lexicon.boundaries.stops.end(in: units, at: range.lowerBound) == range.upperBound {
      return true
    }
    return range.allSatisfy { NameUnit.of(units[$0]) & NameUnit.stop != 0 }
  }

  /// 与 in 材料科学与工程学院: it joins what a faculty teaches.
  static func joinsSubjects(_ at: Int, _ context: RecognitionContext) -> Bool {
    let (units, subjects) = (context.folded, context.lexicon.boundaries.subjects)
    return (units[at] == with || units[at] == and) && subjects.start(in: units, endingAt: at) != nil
      && subjects.end(in: units, at: at + 1) != nil
  }

  private static let with: UInt16 = 0x4E0E  // 与

  /// Whether a unit that ICU leaves alone is the first or the last of such a word: 牵 and 头.
  private static func isSplitWord(_ range: Range<Int>, _ context: RecognitionContext) -> Bool {
    let words = context.lexicon.boundaries.stops
    if let end = words.end(in: context.folded, at: range.lowerBound) { return context.tokens.isBoundary(end) }
    if let start = words.start(in: context.folded, endingAt: range.upperBound) {
      return context.tokens.isBoundary(start)
    }
    return false
  }

  private static let properNames: PhraseSet = ["向阳", "同煤", "同方", "同仁", "同创", "同兴", "同盛"]
  private static let of: UInt16 = 0x7684  // 的
  private static let and: UInt16 = 0x548C  // 和
  private static let copulas: UnitSet = "为是系"

  /// Where a word that only leads to a name ends, with two units and more of the name behind it before `head`: 帮助 in
  /// 帮助清河建设有限公司. A word of one unit must stand alone, and a word of more must follow: 跟 in 跟清河有限公司.
  static func leadEnd(_ start: Int, before head: Int, _ context: RecognitionContext) -> Int? {
    guard let end = context.lexicon.boundaries.leads.end(in: context.folded, at: start), head - end >= 2,
      context.tokens.isBoundary(end)
    else { return nil }
    if end - start >= 2 { return end }
    return context.tokens.end(ofWordAt: start) == end
      && (plainLeads.contains(context.folded[start]) || context.tokens.end(ofWordAt: end) - end >= 2)
      ? end : nil
  }

  /// With these no name begins, as 前海, 用友 and 自强 do with others.
  private static let plainLeads: UnitSet = "转跟替帮助靠凭拿往趁才仅另像到再遭"

  /// Whether a word that opens a part of a body is rather what the body does: 市纪委调查….
  static func opensClause(_ range: Range<Int>, _ context: RecognitionContext) -> Bool {
    context.lexicon.boundaries.acts.end(in: context.folded, at: range.lowerBound) == range.upperBound
  }

  /// Whether a phrase may end before `position`: a name cannot go on there.
  static func isPhraseEnd(_ position: Int, _ context: RecognitionContext) -> Bool {
    if isNameEnd(position, context) { return true }
    return context.tokens.isBoundary(position)
      && stops(position..<context.tokens.end(ofWordAt: position), context)
  }

  /// Whether what stands at `position` may follow a head of one unit: the name ends there.
  static func isNameEnd(_ position: Int, _ context: RecognitionContext) -> Bool {
    guard position < context.folded.count else { return true }
    let unit = context.folded[position]
    if !NameUnit.isHan(unit) { return true }
    // 行政科施姓科长
    if position + 1 < context.folded.count, context.folded[position + 1] == surnamed { return true }
    if unit == 0x539F || unit == 0x524D || unit == 0x4ECA { return true }  // 原 前 今
    if position > 0, units.contains(context.folded[position - 1]),
      staff.end(in: context.folded, at: position) != nil
    {
      return true
    }
    guard context.lattice.starts(LexiconTable.posts.bit, at: position) else { return false }
    return context.tokens.isBoundary(position) || endsUnit(position, context)
  }

  /// 药剂科主任, 处处长: the words hold the unit and the post behind it as one, or cut them elsewhere.
  private static func endsUnit(_ position: Int, _ context: RecognitionContext) -> Bool {
    guard position > 0,
      unitEnds.contains(context.folded[position - 1])
        || context.folded[position - 1] == division && managers.end(in: context.folded, at: position) != nil,
      let post = context.lattice.longest(.posts, at: position)
    else { return false }
    return post.end - position >= 2 && context.tokens.isBoundary(post.end)
  }

  private static let surnamed: UInt16 = 0x59D3  // 姓

  /// 机场科人员: those who work there.
  private static let units: UnitSet = "科处股署"
  private static let staff: PhraseSet = ["人员", "职员", "员工", "职工", "工作人员", "工作期间", "民警", "干警", "警员", "探员"]

  static let division: UInt16 = 0x90E8  // 部
  private static let managers: PhraseSet = ["经理", "副经理", "总经理", "副总经理"]
  static let unitEnds: UnitSet = "科处室股"
}
