/// Clauses about somebody whom they do not name: 学校校长被诫勉谈话, 对其他相关责任人，一并诫勉.
extension CaseSubjects {
  private static let unnamed: PhraseSet = [
    "负责人", "校长", "副校长", "单位", "人员", "工作人员", "局长", "副局长", "书记", "主任", "副主任", "站长", "院长",
    "企业", "商户", "门店", "供货商", "责任人", "责任人员",
  ]
  /// A clause that is longer is a list.
  private static let reach = 200
  private static let unnamedPassives: PhraseSet = ["被", "均被", "受到", "均受到", "也被", "亦被"]

  /// 学校校长被诫勉谈话: the clause is about somebody whom it does not name.
  func isOfUnnamedPost(_ sanction: Int) -> Bool {
    if isOfPostWithCause(sanction) || isOfOthers(sanction) { return true }
    let start = reading.starts[sanction]
    let clause = max(reading.clauses.clauseStart(start), start - Self.reach)..<start
    guard let passive = Self.unnamedPassives.last(in: reading.folded, clause),
      Self.unnamed.start(in: reading.folded, endingAt: passive.lowerBound) != nil
    else { return false }
    return reading.mentions(.person, in: clause).isEmpty && reading.mentions(.quantity, in: clause).isEmpty
  }

  /// 对其他相关责任人，一并诫勉: the sentence is about those whom it does not name.
  private func isOfOthers(_ sanction: Int) -> Bool {
    let sentence = Lines.trimmed(
      reading.folded, reading.clauses.sentence(at: reading.starts[sanction]))
    let before = sentence.lowerBound..<max(sentence.lowerBound, reading.starts[sanction])
    guard let opening = Self.others.end(in: reading.folded, at: before.lowerBound),
      opening <= before.upperBound
    else { return false }
    return reading.mentions(.person, in: before).isEmpty
  }

  private static let others: PhraseSet = [
    "对其他责任人", "对其他相关", "对其他有关", "对其他人员", "对其余责任人", "对其余人员", "其他责任人", "其他相关责任人", "其他有关责任人",
    "其他相关人员", "其他有关人员", "其余责任人",
  ]

  /// 副行长因对此负领导责任,被罚5万元: a post at the head of the clause before.
  private func isOfPostWithCause(_ sanction: Int) -> Bool {
    let own = reading.clauses.clauseStart(reading.starts[sanction])
    guard own > 1, Self.unnamedPassives.end(in: reading.folded, at: own) != nil else { return false }
    let before = reading.clauses.clauseStart(own - 1)
    guard let post = reading.context.lattice.longest(.posts, at: before), post.end < own,
      Self.reasons.end(in: reading.folded, at: post.end) != nil
    else { return false }
    return reading.mentions(.person, in: before..<own).isEmpty
  }

  private static let reasons: PhraseSet = ["因", "对", "由于"]
}
