/// Heads that wait for a body to explain them.
extension InstitutionScanner {
  /// A head without a name before it, which an earlier or later body may explain: 培训中心.
  struct Pending {
    let range: Range<Int>
    let row: Int

    /// The draft for the head if a body of `drafts` is called so; the last of several.
    func explained(by drafts: [BodyDraft], _ units: [UInt16]) -> BodyDraft? {
      if let index = drafts.lastIndex(where: { end(in: $0, units) != nil }),
        let end = end(in: drafts[index], units)
      {
        let isWhole = end == drafts[index].range.upperBound
        return BodyDraft(
          range: range, prefix: isWhole ? .earlier(index) : .inside(index, end: end),
          restStart: range.lowerBound,
          category: drafts[index].category, level: drafts[index].level, pattern: "short form")
      }
      return nil
    }

    /// The same, of a body that comes after the head: in the head's paragraph, or where the headline is short of it. What
    /// another paragraph tells may be of other places.
    func explainedLater(by drafts: [BodyDraft], _ context: RecognitionContext) -> BodyDraft? {
      let headline = context.notice.titleRange?.upperBound ?? 0
      let end =
        range.lowerBound < headline
        ? context.folded.count
        : context.folded[range.upperBound...].firstIndex(of: 0x0A) ?? context.folded.count
      guard let draft = explained(by: drafts, context.folded) else { return nil }
      switch draft.prefix {
      case .earlier(let index), .inside(let index, _):
        return drafts[index].range.lowerBound < end ? draft : nil
      default: return draft
      }
    }

    /// A group that needs no name to be one: 事故调查组.
    func unexplained(_ context: RecognitionContext) -> BodyDraft? {
      guard Self.groups.end(in: context.folded, at: range.lowerBound) == range.upperBound else { return nil }
      let start = range.lowerBound
      if range.count == 3, start > 0, NameUnit.isHan(context.folded[start - 1]),
        Self.adverbs.start(in: context.folded, endingAt: start) == nil
      {
        return nil
      }
      return BodyDraft(
        range: range, prefix: .pointer(0), restStart: range.lowerBound, category: "ad-hoc", level: nil,
        pattern: "short form")
    }

    private static let adverbs: PhraseSet = ["随后", "现在", "目前", "同时", "随即", "经"]
    private static let groups: PhraseSet = ["事故调查组", "调查评估组", "联合调查组", "调查组", "巡察组", "巡视组", "督察组"]

    /// Where the head ends inside a longer name.
    private func end(in draft: BodyDraft, _ units: [UInt16]) -> Int? {
      guard draft.range.count > range.count + 1, draft.members.isEmpty else { return nil }
      if case .earlier = draft.prefix { return nil }
      for start in stride(from: draft.range.upperBound - range.count, to: draft.range.lowerBound + 1, by: -1)
      where units[start..<start + range.count].elementsEqual(units[range]) {
        return start + range.count
      }
      return nil
    }
  }
}
