/// 总收入2216.4万元，总支出2087万元，结余128.5万元: what came in, what went out and what is left, each in the next clause, and a slip of
/// the pen between; 受理8471件，审结6018件，尚有未结2453件, past percentages.
///
/// What fits has been linked before. Counter-examples: 收入100万元，支出80万元，累计结余50万元 and whatever tells of a balance brought
/// forward; 购进100公斤，销售60公斤，剩余30公斤 may have used some up.
struct LedgerLinker {
  let reading: MentionReading

  private struct Account {
    let isMoney: Bool
    let whole: PhraseSet
    let spent: PhraseSet
    let left: PhraseSet
  }

  private static let accounts = [
    Account(
      isMoney: true,
      whole: ["总收入", "收入", "共收入", "收入共计"], spent: ["总支出", "支出", "共支出", "支出共计"],
      left: ["结余", "节余", "余额", "盈余"]),
    Account(
      isMoney: true,
      whole: ["应付", "应发", "应退", "应缴", "应还"], spent: ["已付", "已发", "已退", "已缴", "已还", "实付", "实发"],
      left: ["尚欠", "未付", "未发", "未退", "未缴", "未还", "欠付", "欠缴"]),
    Account(
      isMoney: false,
      whole: ["受理", "收案", "新收", "接收", "收到"], spent: ["审结", "审执结", "办结", "结案", "执结"],
      left: ["未结", "未结案", "未结案件", "未办结", "未审结", "积存"]),
  ]
  static let forward: PhraseSet = ["上年", "年初", "期初", "结转", "历年", "往年", "累计", "以前", "上期", "此前"]
  /// How much may stand between a word and its amount.
  private static let longestGap = 4
  /// The same where what is counted is named between: 受理各类案件8471件.
  private static let longestNoun = 8

  func link(_ figures: inout [Figure]) {
    for whole in figures.indices.dropLast(2) where figures[whole].kin.isMoney || figures[whole].kin == .case {
      let parts = following(figures, whole)
      guard parts.count == 2, !parts.contains(where: { figures[$0].isPart }),
        isAccount(figures, whole, parts),
        figures[whole].kin == .case && figures.isComplete(whole, parts)
          || NearMiss(figures: figures).isLikely(whole, parts, .closed)
      else { continue }
      figures.attach(parts, to: whole, division: figures[parts[0]].start)
      for part in parts { figures[part].relation = .partition }
    }
  }

  /// The two figures behind `whole`; 同比上升7.85% between two counts of cases is passed over.
  private func following(_ figures: [Figure], _ whole: Int) -> [Int] {
    if figures[whole].kin.isMoney { return [whole + 1, whole + 2] }
    let end = reading.clauses.fullEnd(figures[whole].start)
    return Array(
      (whole + 1..<figures.count).lazy.prefix { figures[$0].start < end }.filter {
        figures[$0].kin != .percent
      }.prefix(2))
  }

  private func isAccount(_ figures: [Figure], _ whole: Int, _ parts: [Int]) -> Bool {
    let all = [figures[whole]] + parts.map { figures[$0] }
    let isMoney = all[0].kin.isMoney
    guard
      all.allSatisfy({
        $0.isOneNumber && $0.times == 1 && !$0.isGroup && (!isMoney || $0.sentence == all[0].sentence)
          && $0.isComparable(to: all[0])
      }),
      all[0].clause < all[1].clause, all[1].clause < all[2].clause,
      !isMoney || all[1].clause - all[0].end <= 1 && all[2].clause - all[1].end <= 1
    else { return false }
    let sentences = reading.clauses.sentences
    let told = sentences[all[0].sentence].lowerBound..<sentences[all[2].sentence].upperBound
    return Self.accounts.contains { account in
      account.isMoney == isMoney && names(account.whole, all[0]) && names(account.spent, all[1])
        && names(account.left, all[2])
    } && reading.first(Self.forward, in: told) == nil
  }

  private func names(_ words: PhraseSet, _ figure: Figure) -> Bool {
    guard let word = words.last(in: reading.folded, figure.clause..<figure.start) else { return false }
    return figure.start - word.upperBound <= (figure.kin.isMoney ? Self.longestGap : Self.longestNoun)
  }
}
