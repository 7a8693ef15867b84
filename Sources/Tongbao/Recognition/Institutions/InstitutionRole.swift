/// Tells what a body does in the notice from the words around its name.
struct InstitutionRole {
  let context: RecognitionContext

  /// The roles of all drafts; the members of a list share theirs.
  func roles(of drafts: [BodyDraft], in order: [Int]) -> [Institution.Role] {
    var roles = drafts.map { role(of: $0) }
    func isListed(_ first: Int, _ second: Int) -> Bool {
      let end = drafts[first].range.upperBound
      return drafts[second].range.lowerBound - end == 1
        && NameUnit.of(context.folded[end]) & NameUnit.joiner != 0
    }
    for (first, second) in zip(order, order.dropFirst()).reversed()
    where roles[first] == .other && isListed(first, second) {
      roles[first] = roles[second]
    }
    for (first, second) in zip(order, order.dropFirst())
    where roles[second] == .other && isListed(first, second) {
      roles[second] = roles[first]
    }
    return roles
  }

  private func role(of draft: BodyDraft) -> Institution.Role {
    let units = context.folded
    let start = draft.range.lowerBound
    let end = pastDate(draft.range.upperBound)
    if Self.labels.start(in: units, endingAt: start) != nil || standsAlone(draft.range) { return .issuer }
    if Self.inspectors.start(in: units, endingAt: draft.range.upperBound) != nil { return .inspector }
    if Self.formerly.start(in: units, endingAt: start) != nil { return .other }
    if Self.issues.end(in: units, at: end) != nil { return .issuer }
    if Self.reports.end(in: units, at: end) != nil || Self.sources.start(in: units, endingAt: start) != nil {
      return .reporter
    }
    if Self.inspects.end(in: units, at: end) != nil { return .inspector }
    if Self.reviews.end(in: units, at: end) != nil { return isAddressee(start) ? .other : .subject }
    if Self.orders.start(in: units, endingAt: start) != nil { return .subject }
    // 对某公司责令改正.
    if start > 0, units[start - 1] == 0x5BF9, draft.category == "enterprise" || draft.category == "bank" {
      return .subject
    }
    if Self.decides.end(in: units, at: end) != nil || Self.agents.start(in: units, endingAt: start) != nil {
      return .decider
    }
    if end < units.count,
      units[end] == 0x539F || context.lattice.starts(LexiconTable.posts.bit, at: end)
        || Self.blamed.end(in: units, at: end) != nil || Self.targets.start(in: units, endingAt: start) != nil
    {
      return .subject
    }
    return draft.category == "enterprise" ? .subject : .other
  }

  /// Behind the date between a body and what it does: 省应急厅6日通报.
  private func pastDate(_ end: Int) -> Int {
    var at = end
    while at < context.folded.count, at - end < 12, context.taken.holds(.date, at: at) { at += 1 }
    return at
  }

  /// 向区委、区政府作出检查: those before whom a review is made.
  private func isAddressee(_ start: Int) -> Bool {
    var at = start
    while at > 0, start - at < 16, !TextMark.endsClause(context.folded[at - 1]) {
      at -= 1
      if context.folded[at] == Self.toward { return true }
    }
    return false
  }

  /// Whether the name is a line by itself, as under a decision.
  private func standsAlone(_ range: Range<Int>) -> Bool {
    let units = context.folded
    guard range.upperBound == units.count || units[range.upperBound] == 0x0A else { return false }
    return range.lowerBound == 0 || units[range.lowerBound - 1] == 0x0A || units[range.lowerBound - 1] == 0x20
      || units[range.lowerBound - 1] == 0x3000
  }

  private static let labels: PhraseSet = ["来源:", "来源: ", "单位:", "单位: ", "机构:", "部门:", "发布者:", "机关:"]
  private static let inspectors: PhraseSet = [
    "巡视组", "巡察组", "督察组", "督导组", "督查组", "调查组", "检查组", "核查组", "调查评估组", "审计组",
  ]
  private static let toward: UInt16 = 0x5411  // 向
  private static let orders: PhraseSet = ["责令", "责成"]
  private static let reviews: PhraseSet = [
    "作出书面检查", "作出深刻检查", "作出深刻书面检查", "作出检查", "作出检讨", "作书面检查", "作出书面检讨", "作出情况说明",
  ]
  private static let formerly: PhraseSet = ["曾任", "担任", "历任", "调任", "月任", "年任", "先后任"]
  private static let issues: PhraseSet = [
    "通报", "公开通报", "公布", "发布", "公开曝光", "曝光", "印发", "下发", "日前通报", "近日通报", "近日对", "日前对", "行政处罚决定书",
    "行政处罚信息公开表", "发布消息", "发布公告",
    "近日公布", "日前公布", "近日发布", "日前发布",
  ]
  private static let reports: PhraseSet = [
    "获悉", "了解到", "介绍", "相关负责人", "有关负责人", "负责人表示", "新闻发言人", "消息", "相关负责同志", "有关负责同志",
  ]
  private static let sources: PhraseSet = ["记者从", "据"]
  private static let inspects: PhraseSet = [
    "会同", "组织对", "牵头", "参加", "接到", "开展联合督查", "开展督查", "开展检查", "执法人员", "派员", "派出", "随即成立", "把治理",
  ]
  private static let decides: PhraseSet = [
    "决定", "批准", "给予", "作出", "责令", "起诉", "对", "按照", "依规", "依法", "依据", "立案", "研究", "会议研究", "公开宣判", "宣判", "判处",
    "一审公开宣判", "一审宣判", "二审宣判", "一审判决", "判决", "裁定", "驳回", "依法公开宣判", "先后落案",
    "落案", "昨日落案", "提起公诉", "查处", "严肃查处", "免去", "已免去", "共接收", "共查处", "共立案", "共处分", "接收", "处分", "将", "立即派员",
    "指,", "核处", "处罚", "向",
  ]
  private static let agents: PhraseSet = ["经", "由", "报", "并报"]
  private static let blamed: PhraseSet = [
    "党组书记", "党组成员", "党委书记", "法定代表人", "实际控制人", "因", "被", "存在", "受到", "未", "违规", "违反", "落实", "履行", "负责人",
    "工作人员", "两名", "实施", "拖欠",
  ]
  private static let targets: PhraseSet = ["责令", "对", "负有责任的", "问责的", "要求", "反映"]
}
