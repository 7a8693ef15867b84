/// 市委、市政府 and 纪委、监察局: two organs that lead one place together, which the usage names in one breath, are one coordination with
/// two members.
///
/// Counter-examples: 市委、县政府 lead two places; 县委、县政府办公室 is a committee and an office; 市公安局、市财政局 are two bodies.
struct LeadershipPairs {
  let text: NoticeText
  private let units: [UInt16]

  init(_ context: RecognitionContext) {
    text = context.notice.text
    units = context.folded
  }

  private static let pairs: [(first: PhraseSet, second: PhraseSet)] = [
    (["委"], ["政府"]),
    (["纪委", "纪检委"], ["监委", "监察委", "监察委员会", "监察局", "监察厅", "监察厅(局)"]),
  ]
  /// How far a body's own level may stand before its end: 市人民政府.
  private static let longestOwn = 5

  private static let pattern = "leading pair"
  private static let partyGroup: PhraseSet = ["党组"]

  /// `mentions`, institutions in order, with those of each pair as one.
  func joined(_ mentions: [Mention]) -> [Mention] {
    var found: [Mention] = []
    for mention in mentions {
      if let last = found.last, let pair = pair(last, mention) {
        found[found.count - 1] = pair
      } else {
        found.append(mention)
      }
    }
    return found
  }

  private func pair(_ first: Mention, _ second: Mention) -> Mention? {
    guard second.range.lowerBound - first.range.upperBound == 1,
      NameUnit.of(units[first.range.upperBound]) & NameUnit.joiner != 0,
      case .institution(var joint) = first.content, case .institution(let other) = second.content,
      joint.members.isEmpty, other.members.isEmpty
    else { return nil }
    if let group = partyGroups(first, second, joint, other) { return group }
    guard
      Self.pairs.contains(where: { ends(first, in: $0.first) && ends(second, in: $0.second) }),
      isOfSamePlace(first, second, joint, other)
    else { return nil }
    let own = joint.name ?? text.string(first.range)
    joint.members = [own, other.name ?? printed(second, behind: first)]
    joint.name = nil
    return Mention(
      first.range.lowerBound..<second.range.upperBound, .institution(joint), pattern: Self.pattern)
  }

  /// 交通运输部、国家卫生健康委党组: the Party groups of two ministries.
  private func partyGroups(
    _ first: Mention, _ second: Mention, _ one: Institution, _ other: Institution
  ) -> Mention? {
    guard let end = Self.partyGroup.start(in: units, endingAt: second.range.upperBound),
      other.category == "party-committee", one.category != other.category,
      one.category != "discipline-inspection", one.category != "enterprise", one.category != "place",
      one.level != nil, one.level == other.level
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

  private func ends(_ mention: Mention, in words: PhraseSet) -> Bool {
    words.start(in: units, endingAt: mention.range.upperBound) != nil
  }

  /// 自治区监察厅 in 自治区纪委、监察厅, where the text names no 自治区.
  private func printed(_ second: Mention, behind first: Mention) -> String {
    guard second.pattern == "shared place",
      let end = Self.pairs.lazy.compactMap({ $0.first.start(in: units, endingAt: first.range.upperBound) })
        .last
    else { return text.string(second.range) }
    return text.string(first.range.lowerBound..<end) + text.string(second.range)
  }

  /// 昆山市纪委、监察局 names no place anew; 永州市委、市政府 repeats the level alone.
  private func isOfSamePlace(
    _ first: Mention, _ second: Mention, _ one: Institution, _ other: Institution
  ) -> Bool {
    guard second.range.count <= Self.longestOwn || second.pattern == "shared place" else { return false }
    let mark = units[second.range.lowerBound]
    guard NameUnit.of(mark) & NameUnit.level != 0 else { return second.pattern == "shared place" }
    return one.region == other.region && one.level == other.level && units[first.range].contains(mark)
  }
}
