/// Branches that go by their place alone once their parent has been named.
extension InstitutionScanner {
  /// 安州分局 behind 绵阳市生态环境局, 竹北分行 behind a bank's full name: `from` is where the branch's place begins.
  func branch(_ from: Int, _ head: OrganHead, at start: Int) -> BodyDraft? {
    guard script != .macau, 2...4 ~= start - from, let kind = Self.kinds.end(in: units, at: start),
      kind == head.end,
      units[from..<start].allSatisfy(NameUnit.isHan), !Self.counted.contains(units[from])
    else { return nil }
    let part = heads.extended(from: head.end)
    let own = from..<head.end
    if let (index, end) = holder(ofBranch: own) {
      guard part.end > head.end else {
        return end == drafts[index].range.upperBound ? earlier(own, index) : inside(own, index, end)
      }
      return draft(from..<part.end, .beside(index, end: end), head.end, part.row ?? head.row, "branch")
    }
    guard let parent = drafts.lastIndex(where: { isParent($0, of: start) }) else { return nil }
    if let end = ownEnd(drafts[parent], ofBranchAt: start) {
      return draft(from..<part.end, .beside(parent, end: end), from, part.row ?? head.row, "branch")
    }
    let draft = BodyDraft(
      range: from..<part.end, prefix: .part(of: parent), restStart: from, category: drafts[parent].category,
      level: nil, pattern: "branch")
    return draft
  }

  private func earlier(_ range: Range<Int>, _ index: Int) -> BodyDraft {
    BodyDraft(
      range: range, prefix: .earlier(index), restStart: range.lowerBound, category: drafts[index].category,
      level: drafts[index].level, pattern: "branch")
  }

  private func inside(_ range: Range<Int>, _ index: Int, _ end: Int) -> BodyDraft {
    BodyDraft(
      range: range, prefix: .inside(index, end: end), restStart: range.lowerBound,
      category: drafts[index].category, level: drafts[index].level, pattern: "branch")
  }

  /// The body whose name already holds the branch, and where the branch ends in it.
  private func holder(ofBranch own: Range<Int>) -> (Int, Int)? {
    for index in drafts.indices
    where drafts[index].members.isEmpty && drafts[index].range.count > own.count + 1 {
      switch drafts[index].prefix {
      case .none, .chain, .level: break
      case .pointer, .shared, .earlier, .inside, .beside, .part: continue
      }
      let range = drafts[index].range
      for start in range.lowerBound + 1...range.upperBound - own.count
      where units[start..<start + own.count].elementsEqual(units[own]) {
        return (index, start + own.count)
      }
    }
    return nil
  }

  /// Whether a body may have the branch that stands at `start`: a bureau a 分局, a bank a 分行, a firm a 分公司.
  private func isParent(_ draft: BodyDraft, of start: Int) -> Bool {
    if case .earlier = draft.prefix { return false }
    guard draft.members.isEmpty, !draft.isPlace else { return false }
    let end = draft.range.upperBound
    let isBranch = Self.kinds.start(in: units, endingAt: end) != nil
    if isBranch {
      switch draft.prefix {
      case .none, .chain: return Self.lending.end(in: units, at: start) != nil && hasBank(draft)
      case .level, .pointer, .shared, .earlier, .inside, .beside, .part: return false
      }
    }
    if Self.bureau.matches(units, at: start) {
      return units[end - 1] == Self.bureauEnd
        || ownEnd(draft, ofBranchAt: start).map { units[$0 - 1] == Self.bureauEnd } ?? false
    }
    if Self.firm.matches(units, at: start) {
      return draft.category == "enterprise" && Self.firms.start(in: units, endingAt: end) != nil
    }
    return hasBank(draft)
  }

  /// Where the parent's own name ends, if the draft goes on: 某银行 in 某银行大连分行, 某局 in 某局党组.
  private func ownEnd(_ parent: BodyDraft, ofBranchAt start: Int) -> Int? {
    let end = parent.range.upperBound
    if Self.bureau.matches(units, at: start) {
      return Self.bureauOrgans.start(in: units, endingAt: end)
    }
    // 某银行浙江省分行个人金融部
    guard let bank = Self.bankNames.last(in: units, parent.range)?.upperBound, bank < end else { return nil }
    return Self.kinds.start(in: units, endingAt: end) != nil || Self.kinds.last(in: units, bank..<end) != nil
      ? bank : nil
  }

  private static let bureauOrgans: PhraseSet = ["党组", "党委", "机关党委"]

  private func hasBank(_ draft: BodyDraft) -> Bool { Self.bankNames.last(in: units, draft.range) != nil }

  private static let lending: PhraseSet = ["分行", "支行"]
  private static let bankNames: PhraseSet = [
    "银行", "银行股份有限公司", "商业银行股份有限公司", "信用社", "信用合作联社",
  ]

  private static let kinds: PhraseSet = ["分局", "分行", "支行", "分公司"]
  private static let bureau: Phrase = "分局"
  private static let bureauEnd: UInt16 = 0x5C40  // 局
  private static let firm: Phrase = "分公司"
  private static let firms: PhraseSet = ["公司", "集团"]
  private static let counted: UnitSet = "家个所间处各某该其下"
}
