/// Groups that a sentence sets up, without a name of their own: 专项调查组 in 成立专项调查组.
extension InstitutionScanner {
  private static let heads: PhraseSet = [
    "调查组", "专案组", "检查组", "工作组", "专家组", "督导组", "督查组", "核查组", "工作小组", "工作专班", "专班", "领导小组", "调查评估组",
  ]
  private static let special: PhraseSet = ["专案组", "专家组", "工作专班", "专班", "调查评估组"]
  private static let sorts: PhraseSet = ["联合", "专项", "专门", "特别", "事故", "事件", "专案", "应急", "现场"]
  private static let founders: PhraseSet = [
    "成立", "成立了", "组建", "组建了", "组成", "组成了", "组成的", "设立", "派出", "抽调人员组成",
  ]

  /// The group whose head begins at `start`, where a verb that sets it up stands right before.
  func founded(_ head: OrganHead, at start: Int) -> BodyDraft? {
    guard Self.heads.end(in: units, at: start) == head.end, rows[head.row].category == "ad-hoc",
      NameBoundary.isPhraseEnd(head.end, context) || context.tokens.isBoundary(head.end)
    else { return nil }
    var from = start
    while let sort = Self.sorts.start(in: units, endingAt: from), sort >= floor { from = sort }
    // 成立调查组 says nothing that tells it from others, and 派出检查组1268个次 counts them.
    guard from < start || Self.special.end(in: units, at: start) == head.end,
      head.end == units.count || !SmallNumeral.begins(units[head.end]),
      Self.founders.start(in: units, endingAt: from) != nil
    else { return nil }
    return BodyDraft(
      range: from..<head.end, prefix: .pointer(0), restStart: from, category: rows[head.row].category,
      level: nil, pattern: "founded")
  }
}
