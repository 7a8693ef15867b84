/// What was taken in several sums and is given back in one, or the other way round, where a slip of the pen lies between:
/// 收受现金6.2万元、购物卡1.6万元…，上缴违纪所得7.9万元; 多支出差旅费3260元…二人分别退赔200元、1260元.
///
/// What fits has been linked before.
struct RecoveredSumLinker {
  let reading: MentionReading

  /// How many sentences back the sums may stand.
  private static let reach = 4
  private static let least = 100.0
  private static let returned: PhraseSet = [
    "退赔", "退缴", "退还", "退回", "清退", "上缴", "收缴", "追缴", "追回", "归还", "返还",
  ]
  private static let whole: PhraseSet = ["全部", "如数", "全额"]
  private static let gains: PhraseSet = ["违法所得", "违纪所得", "违纪违法所得", "违规所得", "赃款"]
  private static let respectively: PhraseSet = ["分别"]
  private static let modifierMark: UInt16 = 0x7684

  func link(_ figures: inout [Figure]) {
    for index in figures.indices where isAmount(figures[index]) && !figures[index].isPart {
      if let all = tie(figures[index]) {
        linkSum(&figures, index, isAll: all)
      } else {
        linkShares(&figures, from: index)
      }
    }
  }

  private func isAmount(_ figure: Figure) -> Bool {
    figure.kin.isMoney && figure.isExact && figure.value >= Self.least && figure.times == 1 && !figure.isGroup
  }

  /// 3100元已全部退缴, 截留的5.7万元全部归还 (true), 上缴违纪所得7.8万元 (false); nil where nothing says that all is given back.
  private func tie(_ figure: Figure) -> Bool? {
    let behind = figure.end..<max(figure.end, reading.clauses.clauseEnd(figure.end))
    let isTakenUp =
      figure.start == figure.clause
      || (figure.start > 0 && reading.folded[figure.start - 1] == Self.modifierMark)
    if isTakenUp, reading.first(Self.whole, in: behind) != nil,
      reading.first(Self.returned, in: behind) != nil
    {
      return true
    }
    guard Self.gains.start(in: reading.folded, endingAt: figure.start) != nil,
      figure.clause < figure.start, reading.first(Self.returned, in: figure.clause..<figure.start) != nil
    else { return nil }
    return false
  }

  /// The sums of the nearest sentence before that tells two or more, up to its 其中 or behind it.
  private func linkSum(_ figures: inout [Figure], _ index: Int, isAll: Bool) {
    let near = paragraph(of: figures[index])
    let first = reading.clauses.sentences[max(0, figures[index].sentence - Self.reach)].lowerBound
    let before = reading.figures(figures, in: max(first, near)..<figures[index].start)
      .filter { figures[$0].isComparable(to: figures[index]) && !reading.isFine(figures[$0]) }
    // What was told once is taken up as it stands.
    guard !before.contains(where: { figures[$0].interval.meets(figures[index].interval) }),
      let sentence = before.last.map({ figures[$0].sentence }),
      before.allSatisfy({ figures[$0].sentence == sentence })
    else { return }
    let range = reading.clauses.sentences[sentence]
    let cut = reading.clauses.firstCue(.inside, in: range)?.start ?? range.upperBound
    for parts in [before.filter { figures[$0].start < cut }, before.filter { figures[$0].start >= cut }]
    where parts.count >= 2
      && parts.allSatisfy({ isAmount(figures[$0]) && isFree(figures, $0, among: before, cut) })
    {
      let isLikely = NearMiss(figures: figures).isLikely(index, parts, isAll ? .closed : .divided)
      guard isLikely || figures.isComplete(index, parts) else { continue }
      figures.attach(parts, to: index, division: figures[parts[0]].start)
      for part in parts { figures[part].relation = .partition }
      return
    }
  }

  /// 承包款4.2万元、租金1.5万元，其中3.6万元…，其余2.1万元: a part of what both make was taken for one of the first.
  private func isFree(_ figures: [Figure], _ part: Int, among before: [Int], _ cut: Int) -> Bool {
    !figures[part].isPart || figures[part].start >= cut && before.contains(figures[part].whole)
  }

  /// 二人分别退赔2000元、1260元: the only sum of the paragraph before, given back in shares.
  private func linkShares(_ figures: inout [Figure], from first: Int) {
    let clause = figures[first].clause..<figures[first].start
    guard !clause.isEmpty, let word = reading.first(Self.returned, in: clause),
      word.upperBound == clause.upperBound,
      Self.respectively.start(in: reading.folded, endingAt: word.lowerBound) != nil
    else { return }
    let end = reading.clauses.clauseEnd(figures[first].end)
    let parts = Array(reading.figures(figures, in: figures[first].start..<end))
    let before = reading.figures(figures, in: paragraph(of: figures[first])..<clause.lowerBound)
      .filter { figures[$0].isComparable(to: figures[first]) }
    guard parts.count >= 2, before.count == 1, isAmount(figures[before[0]]), !figures[before[0]].isPart,
      parts.allSatisfy({ isAmount(figures[$0]) && !figures[$0].isPart }),
      NearMiss(figures: figures).isLikely(before[0], parts, .divided)
    else { return }
    figures.attach(parts, to: before[0], division: figures[first].start)
    for part in parts { figures[part].relation = .partition }
  }

  private func paragraph(of figure: Figure) -> Int {
    reading.context.notice.blocks.line(at: figure.start)?.range.lowerBound ?? figure.start
  }
}

extension MentionReading {
  /// 受贿158万元、贪污85万元，并处罚金100万元，追缴违法所得243万元: nobody takes a fine.
  func isFine(_ figure: Figure) -> Bool {
    let start = max(figure.clause, figure.start - FineWords.reach)
    return start < figure.start && first(FineWords.all, in: start..<figure.start) != nil
  }
}

private enum FineWords {
  static let reach = 8
  static let all: PhraseSet = ["罚金", "罚款", "处罚"]
}
