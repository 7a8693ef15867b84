extension MentionReading {
  /// Whether two figures count the same thing by the words behind them: 32户普通居民 and 32户居民, 15名客户款项 and 15名客户.
  ///
  /// Words that are counted again and again (问题, 单位, 人员) tell nothing, nor does a verb behind 人.
  func countSameWord(_ first: Figure, _ second: Figure) -> Bool {
    guard first.kin == second.kin else { return false }
    return countsWord(of: second, first) || countsWord(of: first, second)
  }

  /// The two characters right behind `figure`, among the first behind `other`.
  private func countsWord(of figure: Figure, _ other: Figure) -> Bool {
    let (start, end) = (figure.end, figure.end + 2)
    guard end <= folded.count, folded[start..<end].allSatisfy(PrintedDate.isHan),
      folded[figure.end - 1] != CountedWords.person,
      context.tokens.isBoundary(end) || context.tokens.isBoundary(end + 1),
      CountedWords.general.end(in: folded, at: start) == nil
    else { return false }
    let limit = min(other.end + CountedWords.reach, folded.count - 1)
    guard other.end < limit else { return false }
    return (other.end..<limit - 1).contains { at in
      folded[at] == folded[start] && folded[at + 1] == folded[start + 1]
        && folded[other.end...at + 1].allSatisfy(PrintedDate.isHan)
    }
  }

  /// Whether a noun is told of once: 协管员 and 屋苑 are, 问题 and 单位 again and again.
  func isSpecificNoun(of figure: Figure) -> Bool {
    guard let noun = quantity(figure.nounMention < 0 ? figure.mention : figure.nounMention)?.counted else {
      return false
    }
    let units = Array(noun.utf16)
    return units.count >= 2 && CountedWords.general.start(in: units, endingAt: units.count) == nil
  }
}

private enum CountedWords {
  static let reach = 7
  static let person: UInt16 = 0x4EBA
  static let general: PhraseSet = [
    "人", "人员", "干部", "党员", "责任", "责任人", "群众", "同志", "问题", "项目", "单位", "组织", "党组织", "部门", "方面", "线索",
    "案件", "案例", "隐患", "任务", "环节", "领域", "小组", "企业", "公司", "罪名", "控罪", "事项", "意见", "建议", "措施", "职务", "典型",
    "被告", "被告人", "机构", "机关", "工作", "情形", "月", "次", "市", "县", "区", "乡镇", "村", "领导", "公职", "嫌疑", "犯罪", "涉案",
    "受伤", "死亡", "被", "因", "在", "给予", "受到", "予以", "已", "分别", "以上", "以下", "左右", "工人", "学生",
  ]
}
