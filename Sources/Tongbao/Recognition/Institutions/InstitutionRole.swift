/// Tells what a body does in the notice from the words around its name.
struct InstitutionRole {
  let context: RecognitionContext

  func role(of draft: BodyDraft) -> Institution.Role {
    let units = context.folded
    let range = draft.range
    if Self.labels.start(in: units, endingAt: range.lowerBound) != nil { return .issuer }
    if Self.inspectors.start(in: units, endingAt: range.upperBound) != nil { return .inspector }
    if Self.issues.end(in: units, at: range.upperBound) != nil { return .issuer }
    if Self.reports.end(in: units, at: range.upperBound) != nil
      || Self.sources.start(in: units, endingAt: range.lowerBound) != nil
    {
      return .reporter
    }
    if Self.decides.end(in: units, at: range.upperBound) != nil
      || Self.agents.start(in: units, endingAt: range.lowerBound) != nil
    {
      return .decider
    }
    if range.upperBound < units.count, units[range.upperBound] == 0x539F
      || context.lattice.starts(LexiconTable.posts.bit, at: range.upperBound)
      || Self.blamed.end(in: units, at: range.upperBound) != nil
    {
      return .subject
    }
    return draft.category == "enterprise" ? .subject : .other
  }

  private static let labels: PhraseSet = ["来源:", "来源: ", "单位:", "单位: ", "机构:", "部门:", "发布者:"]
  private static let inspectors: PhraseSet = [
    "巡视组", "巡察组", "督察组", "督导组", "督查组", "调查组", "检查组", "核查组", "调查评估组", "审计组",
  ]
  private static let issues: PhraseSet = ["通报", "公开通报", "公布", "发布", "公开曝光", "曝光", "印发", "日前通报", "近日通报"]
  private static let reports: PhraseSet = [
    "获悉", "了解到", "介绍", "相关负责人", "有关负责人", "负责人表示", "新闻发言人", "消息", "相关负责同志", "有关负责同志",
  ]
  private static let sources: PhraseSet = ["记者从", "据", "从"]
  private static let decides: PhraseSet = [
    "决定", "批准", "给予", "作出", "责令", "起诉", "对", "按照", "依规", "依法", "依据", "立案", "研究", "会议研究",
  ]
  private static let agents: PhraseSet = ["经", "由", "报", "并报"]
  private static let blamed: PhraseSet = ["党组书记", "党组成员", "党委书记", "法定代表人", "实际控制人", "因", "被", "存在", "受到", "未"]
}
