/// 向1846户违规收取押金…。截至3月底，已退还1703户，其余143户正在联系: what is done and the rest of it make the only count of its sort
/// that the paragraph tells before, or those before it; a slip of the pen may lie between.
///
/// Counter-examples: 已退还1703户，其中143户…; 其余 behind two counts that may be the whole.
struct SettledLinker {
  let reading: MentionReading

  /// How far before its number 已 may stand.
  private static let doneReach = 6
  private static let done: PhraseSet = ["已"]
  private static let other: PhraseSet = ["另有", "尚有", "还有"]
  private static let undone: PhraseSet = ["正在", "尚未", "暂未", "未能", "仍未", "联系", "将于", "拟于", "待"]

  func link(_ figures: inout [Figure]) {
    for last in figures.indices.dropFirst(2) where isFree(figures[last]) && isRest(figures[last]) {
      let own = reading.figures(figures, inSentence: figures[last].sentence)
      guard let first = (own.lowerBound..<last).last(where: { figures[$0].kin == figures[last].kin }),
        isFree(figures[first]), isDone(figures, first),
        let whole = whole(figures, first),
        figures.isComplete(whole, [first, last])
          || NearMiss(figures: figures).isLikely(whole, [first, last], .closed)
      else { continue }
      figures.attach([first, last], to: whole, division: figures[first].start)
      for part in [first, last] { figures[part].relation = .partition }
    }
  }

  private func isFree(_ figure: Figure) -> Bool {
    !figure.isPart && figure.isOneNumber && figure.times == 1 && !figure.isGroup && figure.kin != .percent
      && figure.kin != .multiple
  }

  /// 其余19人次、7580元因家长外出暂未办理, 另有29名学生的2465元正在联系退还.
  private func isRest(_ figure: Figure) -> Bool {
    guard figure.clause < figure.start else { return false }
    let before = figure.clause..<figure.start
    if reading.clauses.firstCue(.rest, in: before)?.start == figure.clause { return true }
    guard let end = Self.other.end(in: reading.folded, at: figure.clause), end <= figure.start else {
      return false
    }
    return reading.first(Self.undone, in: figure.end..<max(figure.end, reading.clauses.clauseEnd(figure.end)))
      != nil
  }

  private func isDone(_ figures: [Figure], _ index: Int) -> Bool {
    let figure = figures[index]
    // 已退费1008人次、402360元: two counts of one deed.
    let start = figure.clause
    let limit =
      reading.figures(figures, in: start..<figure.start).first.map { figures[$0].start } ?? figure.start
    return reading.first(Self.done, in: max(start, limit - Self.doneReach)..<limit) != nil
  }

  /// How many sentences back the total may stand where the paragraph has none.
  private static let reach = 12

  /// The only count of the sort before the sentence: in its paragraph, else in those before.
  private func whole(_ figures: [Figure], _ first: Int) -> Int? {
    let figure = figures[first]
    guard let block = reading.context.notice.blocks.line(at: figure.start) else {
      return nil
    }
    let sentences = reading.clauses.sentences
    let end = sentences[figure.sentence].lowerBound
    for start in [block.range.lowerBound, sentences[max(0, figure.sentence - Self.reach)].lowerBound] {
      let before = reading.figures(figures, in: min(start, end)..<end).filter {
        figures[$0].kin == figure.kin && !isRate(figures[$0]) && !figures[$0].isPart
      }
      if !before.isEmpty { return before.count == 1 && figures[before[0]].isOneNumber ? before[0] : nil }
    }
    return nil
  }

  /// 每户200元.
  private func isRate(_ figure: Figure) -> Bool {
    figure.times != 1
      || figure.clause < figure.start
        && reading.clauses.firstCue(.per, in: figure.clause..<figure.start) != nil
  }
}
