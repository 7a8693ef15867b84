/// Tells a notice's genre from its headline, its claims and its cases.
struct NoticeClassifier {
  let reading: MentionReading

  private static let penalty: PhraseSet = ["行政处罚", "处罚决定", "罚锾", "裁罚", "罚款", "警示函", "处罚"]
  private static let statistics: PhraseSet = [
    "季度", "上半年", "半年", "全年", "月份", "统计", "情况通报", "审计", "数据", "年度", "边督边改",
  ]
  private static let circular: PhraseSet = ["通报", "曝光", "典型", "起"]
  private static let accountability: PhraseSet = ["问责", "追责", "责任人"]
  private static let policy: PhraseSet = ["意见", "条例", "办法", "规定", "评论", "论", "解读", "综述"]

  func kind(claims: [Claim], cases: [Case]) -> NoticeKind {
    let title = reading.context.notice.titleRange ?? lead
    if isSentence { return .sentence }
    if cases.count >= 2, has(Self.circular, title) { return .caseCircular }
    if has(Self.penalty, title) { return .penalty }
    if cases.isEmpty, claims.count >= 5, has(Self.statistics, title) { return .statistics }
    if has(Self.accountability, title) || claims.contains(where: { $0.sanctions.contains("UM1") }) {
      return .accountabilityNews
    }
    if cases.count >= 2 { return .caseCircular }
    if cases.count == 1 { return hasPenalty ? .penalty : .singleCase }
    if claims.count >= 8 { return .statistics }
    if claims.count <= 3, has(Self.policy, title) { return .policy }
    return claims.isEmpty ? .other : .bulletin
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
  private static let mainPunishments: Set<String> = ["CR1", "CR2", "CR3", "CR4", "CR5"]

  private var hasPenalty: Bool {
    reading.mentions.indices.contains {
      reading.sanction($0)?.family == "AP" || reading.sanction($0)?.family == "TW"
    }
  }

  private func has(_ words: PhraseSet, _ range: Range<Int>) -> Bool { reading.first(words, in: range) != nil }
}
