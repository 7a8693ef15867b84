/// Organs that one name holds together, so that the parts cannot stand alone: 市委、市政府 lead one place and are named in one breath;
/// 审计局 in 昆山市财政局、审计局 has no place of its own. Each such run is one mention with members.
///
/// Counter-examples: 市委、县政府 lead two places; 县委、县政府办公室 is a committee and an office; 市公安局、市财政局 and 省纪委、省监察厅 are two
/// bodies each.
struct CoordinatedOrgans {
  let text: NoticeText
  private let units: [UInt16]

  init(_ context: RecognitionContext) {
    text = context.notice.text
    units = context.folded
  }

  private static let government: PhraseSet = ["政府"]
  /// How long a body of a leading pair may be that repeats the level alone: 市人民政府.
  private static let longestOwn = 5
  private static let pattern = "coordinated organs"
  private static let shared = "shared place"
  private static let partyGroup: PhraseSet = ["党组"]

  /// `mentions`, institutions in order, with those of each run as one.
  func joined(_ mentions: [Mention]) -> [Mention] {
    var found: [Mention] = []
    for mention in mentions {
      if let last = found.last, let joint = joint(last, mention) {
        found[found.count - 1] = joint
      } else {
        found.append(mention)
      }
    }
    return found
  }

  private func joint(_ first: Mention, _ second: Mention) -> Mention? {
    guard second.range.lowerBound - first.range.upperBound == 1,
      NameUnit.of(units[first.range.upperBound]) & NameUnit.joiner != 0,
      case .institution(let one) = first.content, case .institution(let other) = second.content,
      one.members.isEmpty || first.pattern == Self.pattern, other.members.isEmpty
    else { return nil }
    if let groups = partyGroups(first, second, one, other) { return groups }
    guard second.pattern == Self.shared || isLeadingPair(first, second, one, other) else { return nil }
    var joint = one
    let own = one.name ?? text.string(first.range)
    joint.members =
      (one.members.isEmpty ? [own] : one.members) + [other.name ?? printed(second, behind: first)]
    joint.name = nil
    return Mention(
      first.range.lowerBound..<second.range.upperBound, .institution(joint), pattern: Self.pattern)
  }

  /// 永州市委、市政府: the second repeats the level of the first alone.
  private func isLeadingPair(
    _ first: Mention, _ second: Mention, _ one: Institution, _ other: Institution
  ) -> Bool {
    let mark = units[second.range.lowerBound]
    return one.members.isEmpty && second.range.count <= Self.longestOwn
      && one.category == "party-committee" && other.category == "government"
      && Self.government.start(in: units, endingAt: second.range.upperBound) != nil
      && NameUnit.of(mark) & NameUnit.level != 0 && units[first.range].contains(mark)
      && one.region == other.region && one.level == other.level
  }

  /// 水利部、国家民委党组: the Party groups of two ministries.
  private func partyGroups(
    _ first: Mention, _ second: Mention, _ one: Institution, _ other: Institution
  ) -> Mention? {
    guard let end = Self.partyGroup.start(in: units, endingAt: second.range.upperBound),
      other.category == "party-committee", one.category != other.category,
      one.category != "discipline-inspection", one.category != "enterprise", one.category != "place",
      one.level != nil, one.level == other.level, one.members.isEmpty
    else { return nil }
    var joint = other
    let group = text.string(end..<second.range.upperBound)
    joint.members = [
      (one.name ?? text.string(first.range)) + group, other.name ?? text.string(second.range),
    ]
    joint.name = nil
    return Mention(
      first.range.lowerBound..<second.range.upperBound, .institution(joint), pattern: Self.pattern)
  }

  /// 自治区监察厅 in 自治区纪委、监察厅, where the text names no 自治区: the second stands behind the level of the first.
  private func printed(_ second: Mention, behind first: Mention) -> String {
    guard second.pattern == Self.shared,
      let level = first.range.dropLast().last(where: { NameUnit.of(units[$0]) & NameUnit.level != 0 })
    else { return text.string(second.range) }
    return text.string(first.range.lowerBound..<level + 1) + text.string(second.range)
  }
}
