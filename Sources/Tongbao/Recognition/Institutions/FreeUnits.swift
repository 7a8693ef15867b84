/// Units of a body that only their place before a post or their tail tells: 投诉受理科, 骨科, 第二巡查督导组.
extension OrganHeadParser {
  /// 投诉受理科 in 投诉受理科科员: a unit that its officer's post follows may hold a verb.
  func unitBeforePost(_ start: Int) -> Int? {
    for at in start..<min(units.count - 1, start + Self.longestUnit) {
      let kind = NameUnit.of(units[at])
      let isStop = kind & NameUnit.stop != 0 && !Self.inUnits.contains(units[at])
      guard kind & NameUnit.han != 0, kind & NameUnit.joiner == 0, !isStop, !isTaken(at),
        !context.lattice.starts(LexiconTable.posts.bit, at: at) || at == start
      else { return nil }
      guard at - start >= 2, NameBoundary.unitEnds.contains(units[at]) || units[at] == NameBoundary.division
      else {
        continue
      }
      // 科科员, 处副处长, 部原副部长
      var next = at + 1
      if next + 1 < units.count, Self.former.contains(units[next]) { next += 1 }
      let post = next
      if next + 1 < units.count, units[next] == Self.deputy { next += 1 }
      if units[next] == units[at], context.lattice.starts(LexiconTable.posts.bit, at: post) { return at + 1 }
      if Self.unitHeads.end(in: units, at: post) != nil { return at + 1 }
      if units[at] != NameBoundary.division { return nil }
    }
    return nil
  }

  private static let longestUnit = 9
  /// 受 in 投诉受理科, 会 in 社会保障科.
  private static let inUnits: UnitSet = "受会同任应可"
  private static let deputy: UInt16 = 0x526F  // 副
  private static let unitHeads: PhraseSet = ["主任", "副主任", "负责人", "员工", "医生", "护士"]
  static let former: UnitSet = "原前"

  /// 药剂科 in 药剂科主任, which the tables hold as one post.
  func unitInPost(_ start: Int) -> Int? {
    guard context.lattice.starts(LexiconTable.posts.bit, at: start),
      let post = context.lattice.longest(.posts, at: start), post.end - start >= 4
    else { return nil }
    return (start + 2...post.end - 2).first {
      NameBoundary.unitEnds.contains(units[$0 - 1]) && context.lattice.exact(.posts, $0..<post.end) != nil
    }
  }

  /// 骨科 in 某区人民医院骨科主任.
  func isWard(_ range: Range<Int>) -> Bool {
    range.count == 2 && units[range.lowerBound + 1] == 0x79D1 && Self.wards.ends(units, at: range.lowerBound)
      && context.lattice.starts(LexiconTable.posts.bit, at: range.upperBound)
  }

  private static let wards: Phrase = "医院"

  /// 追责问责审查调查组: verbs in a row that a group's tail closes.
  func groupEnd(_ start: Int) -> Int? {
    guard start < units.count,
      units[start..<min(units.count, start + 14)].contains(where: { $0 == 0x7EC4 || $0 == 0x73ED })
    else { return nil }  // 组 班
    var at = start
    while at < min(units.count, start + 10) {
      let word = at..<max(at + 1, context.tokens.end(ofWordAt: at))
      for inner in word {
        if let end = Self.groups.end(in: units, at: inner) { return end }
        if !NameUnit.isHan(units[inner]) { return nil }
      }
      if NameBoundary.stops(word, context) { return nil }
      at = word.upperBound
    }
    return nil
  }

  private static let groups: PhraseSet = [
    "调查组", "检查组", "巡查督导组", "督导检查组", "巡查组", "督导组", "工作组", "工作专班", "专案组", "核查组",
  ]
}
