/// Bases that the words name: 占抽查资金的3.0%, 占全省的40.2%.
extension ShareFinder {
  static let numberNouns: PhraseSet = ["总数的", "人数的", "金额的", "总额的", "项目总数的", "数的", "总量的", "件数的"]
  private static let anaphors: PhraseSet = ["此类", "该类", "这类", "同类"]
  private static let longestName = 8
  /// How many sentences back a base with a name may stand.
  private static let nameReach = 8

  /// 死亡94人。…死亡31人，占死亡人数的33.0%: the base by its name, 此类问题总数 by what was counted last.
  func named(_ part: Int, _ percent: Int) -> Int? {
    let end = figures[percent].start
    guard let tail = Self.numberNouns.start(in: reading.folded, endingAt: end), figures[part].kin != .visit,
      let cue = reading.clauses.firstCue(.share, in: figures[part].end..<tail), tail - cue.end >= 2,
      tail - cue.end <= Self.longestName
    else { return nil }
    let start = cue.end
    let isAnaphor = Self.anaphors.end(in: reading.folded, at: start) != nil
    let name = reading.folded[start..<start + 2]
    var at = part - 1
    while at >= 0, figures[part].sentence - figures[at].sentence <= Self.nameReach {
      if figures[at].kin == figures[part].kin, figures[at].interval.high.isFinite, figures[at].value > 0 {
        // 抽查其中3个街市合共240个摊位: the verb governs both.
        let low = figures[at].clause
        let high = min(reading.clauses.clauseEnd(figures[at].end), figures[at].end + Self.longestName)
        if isAnaphor || repeats(name, in: low..<max(low, high)) {
          if isSlip(part, at, percent) { return at }
          // 较大事故2起，死亡7人 is no base of 31人.
          if figures[at].value > figures[part].value { return nil }
        }
      }
      at -= 1
    }
    return nil
  }

  private static let longestSumName = 10

  /// 重点抽查项目268个，涉及资金42.37亿元。…涉及金额1.28亿元，占抽查资金的3.0%: of the sum with that noun right before it, in a sentence that
  /// has the rest of the name.
  func sum(_ part: Int, _ percent: Int) -> Int? {
    let end = figures[percent].start - 1
    guard figures[part].kin.isMoney, end > figures[part].end, reading.folded[end] == Self.modifierMark,
      let cue = reading.clauses.firstCue(.share, in: figures[part].end..<end), end - cue.end >= 4,
      end - cue.end <= Self.longestSumName
    else { return nil }
    let (name, noun) = (reading.folded[cue.end..<cue.end + 2], reading.folded[end - 2..<end])
    let named = (max(0, part - Self.reach)..<part).filter {
      let figure = figures[$0]
      let sentence = reading.clauses.sentences[figure.sentence].lowerBound
      return figure.isComparable(to: figures[part]) && figure.start >= sentence + 4
        && reading.folded[figure.start - 2..<figure.start].elementsEqual(noun)
        && repeats(name, in: sentence..<figure.start - 2)
    }
    // 资金42.37亿元，其中市县资金14.52亿元: the sum, not its last part.
    let whole = named.last { !figures[$0].isPart } ?? named.last
    return whole.flatMap { isSlip(part, $0, percent) ? $0 : nil }
  }

  private static let everywhere: PhraseSet = [
    "全省的", "全市的", "全县的", "全区的", "全国的", "全州的", "全省总数的", "全市总数的", "全国总数的", "全省总量的", "全市总量的",
  ]

  /// 立案3.32万件。…5个市合计立案13350件，占全省的400.2%: of the total with the verb of the part, or of what makes it.
  func overall(_ part: Int, _ percent: Int) -> Int? {
    guard Self.everywhere.start(in: reading.folded, endingAt: figures[percent].start) != nil else {
      return nil
    }
    var predicate = figures[part].predicate
    if predicate == 0 {
      predicate =
        figures.first { $0.whole == part && $0.predicate != 0 }?.predicate ?? 0
    }
    guard predicate != 0 else { return nil }
    let whole = (max(0, part - Self.reach)..<part).last {
      figures[$0].kin == figures[part].kin && figures[$0].predicate == predicate && !figures[$0].isPart
        && figures[$0].isOneNumber && !figures[$0].isCompared && figures[$0].value > figures[part].value
        && reading.clauses.firstCue(.compared, in: figures[$0].clause..<figures[$0].start) == nil
    }
    return whole.flatMap { isSlip(part, $0, percent, isFew: true) ? $0 : nil }
  }

  /// 占.
  static let holds: UInt16 = 0x5360
  private static let changes: PhraseSet = [
    "增加", "减少", "上升", "下降", "多", "少", "增长", "降低", "增加了", "减少了", "增多", "压减", "净增",
  ]

  /// 减少2033件: by how much, not how many.
  func isChange(_ index: Int) -> Bool {
    figures[index].kin != .percent
      && Self.changes.start(in: reading.folded, endingAt: figures[index].start) != nil
  }

  private static let kinds: PhraseSet = ["主义", "之风"]
  private static let longestKind = 24

  /// 占同期形式主义、官僚主义问题的84.6%: of one kind, and not of all.
  func isOfKind(_ position: Int, _ whole: Int) -> Bool {
    let low = max(0, position - Self.longestKind)
    let own = figures[whole].start
    // 查处形式主义、官僚主义问题552起 is that kind itself.
    if reading.first(Self.kinds, in: max(0, own - Self.longestKind)..<own) != nil { return false }
    guard let holds = reading.folded[low..<position].lastIndex(of: Self.holds) else { return false }
    return reading.first(Self.kinds, in: holds..<position) != nil
  }
}
