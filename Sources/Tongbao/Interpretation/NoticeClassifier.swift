/// Tells a notice's genre from its headline, its claims and its cases.
struct NoticeClassifier {
  let reading: MentionReading

  private static let penalty: PhraseSet = [
    "行政处罚", "处罚决定", "罚锾", "裁罚", "罚款", "警示函", "核处", "停产整顿", "停业整顿", "偷税案",
  ]
  private static let statistics: PhraseSet = [
    "季度", "上半年", "半年", "全年", "月查处", "月份", "统计", "数据", "年度", "边督边改", "成绩单", "工作情况", "情况公布", "查处情况", "问题情况",
    "案件情况", "处分情况", "工作报告",
    "进展",
    "成效", "专项整治",
  ]
  /// What is told of a work and not of cases.
  private static let works: PhraseSet = [
    "审计", "反馈", "转办", "抽检", "交通事故", "执法检查", "挂牌督办", "暗访", "边督边改", "整改情况", "查办",
  ]
  private static let circular: PhraseSet = ["典型", "案例", "案件", "曝光", "公开通报", "罚单"]
  private static let several: PhraseSet = [
    "2起", "3起", "4起", "5起", "6起", "7起", "8起", "9起", "10起", "两起", "三起", "四起", "五起", "六起", "七起", "八起", "九起",
    "十起",
  ]
  private static let accountability: PhraseSet = [
    "问责", "追责", "责任人", "责任追究", "处理通报", "调查处理", "起诉", "被处理", "处理情况",
  ]
  private static let judgments: PhraseSet = ["被判", "获刑", "宣判", "一审", "二审", "终审", "判囚", "入狱", "判处", "判决"]
  private static let opening: PhraseSet = ["主动投案", "审查调查", "纪律审查", "监察调查", "决定逮捕", "接受审查", "被查"]
  private static let policy: PhraseSet = ["意见", "条例", "办法", "规定", "评论", "论", "解读", "综述"]

  func kind(claims: [Claim], cases: [Case]) -> NoticeKind {
    let title = reading.context.notice.titleRange ?? lead
    let isCircular = has(Self.several, title) || has(Self.circular, title)
    if has(Self.judgments, title), isSentence { return .sentence }
    if cases.count >= 2, isCircular, has(Self.several, title) || !has(Self.one, title) {
      return .caseCircular
    }
    if has(Self.penalty, title) { return .penalty }
    if has(Self.works, title), cases.count <= 2 || claims.count >= 10, claims.count >= 2 {
      return has(Self.counting, title) ? .statistics : .bulletin
    }
    if cases.count <= 2, claims.count >= 5, has(Self.statistics, title) { return .statistics }
    // 某市印发问责办法 tells of nobody.
    if has(Self.accountability, title), cases.count != 1, !(claims.isEmpty && cases.isEmpty) {
      return .accountabilityNews
    }
    if cases.count == 1 { return hasPenalty && !hasDiscipline ? .penalty : .singleCase }
    if cases.count >= 2 {
      if numberedCases >= 2 { return .caseCircular }
      return cases.count >= 6 ? .accountabilityNews : .singleCase
    }
    if claims.count <= 2, has(Self.opening, title) { return .singleCase }
    if claims.count >= 8 { return .statistics }
    if claims.contains(where: { $0.sanctions.contains("UM1") }), claims.count > 3 {
      return .accountabilityNews
    }
    if claims.count <= 3, !has(Self.circular, title) {
      return has(Self.policy, title) || claims.count == 1 ? .policy : .other
    }
    return claims.isEmpty ? .other : .bulletin
  }

  private static let one: PhraseSet = ["一起", "1起"]
  private static let counting: PhraseSet = ["月", "季度", "阶段性"]

  /// How many paragraphs open with a number.
  private var numberedCases: Int {
    reading.context.notice.blocks.count { if case .item = $0.kind { true } else { false } }
  }

  private var hasDiscipline: Bool {
    reading.mentions.indices.contains {
      reading.sanction($0)?.family == "PI" || reading.sanction($0)?.family == "AD"
    }
  }

  /// The first line, where there is no headline.
  private var lead: Range<Int> {
    let first = reading.context.notice.blocks.first?.range ?? 0..<0
    return first.lowerBound..<min(first.upperBound, first.lowerBound + 60)
  }

  private var isSentence: Bool {
    reading.kinds.indices.contains { index in
      guard reading.kinds[index] == .sanction, case .sanction(let sanction) = reading.mentions[index].content,
        sanction.family == "CR",
        sanction.polarity == .imposed,
        let code = sanction.code
      else { return false }
      return Self.mainPunishments.contains(code)
    }
  }

  /// 管制, 拘役, 有期徒刑, 无期徒刑, 死刑 (刑法 33).
  private static let mainPunishments: WordSet = ["CR1", "CR2", "CR3", "CR4", "CR5"]

  private var hasPenalty: Bool {
    reading.mentions.indices.contains {
      reading.sanction($0)?.family == "AP" || reading.sanction($0)?.family == "TW"
    }
  }

  private func has(_ words: PhraseSet, _ range: Range<Int>) -> Bool { reading.first(words, in: range) != nil }
}
