/// 警務處有組織罪案及三合會調查科, 海洋委員會海巡署: in Hong Kong, Macau and Taiwan a department and its unit, both known by
/// themselves, stand without a mark between them and are one name.
struct OverseasUnits {
  let context: RecognitionContext

  private static let pattern = "department and unit"
  private static let ends: UnitSet = "科组处队署课室"

  /// `mentions`, institutions in order, with each unit joined to the department right before it.
  func joined(_ mentions: [Mention]) -> [Mention] {
    guard context.script != .mainland else { return mentions }
    var found: [Mention] = []
    for mention in mentions {
      guard let last = found.last, last.range.upperBound == mention.range.lowerBound,
        Self.ends.contains(context.folded[mention.range.upperBound - 1]),
        case .institution(let department) = last.content, case .institution(var unit) = mention.content,
        department.members.isEmpty, unit.members.isEmpty, department.category != "place"
      else {
        found.append(mention)
        continue
      }
      let own = context.notice.text.string(mention.range)
      unit.name = (department.name ?? context.notice.text.string(last.range)) + own
      unit.region = department.region ?? unit.region
      found[found.count - 1] = Mention(
        last.range.lowerBound..<mention.range.upperBound, .institution(unit), pattern: Self.pattern)
    }
    return found
  }
}
