/// A change against an earlier figure: 立案3.32万件，比上年的3.14万件增长5.7%.
struct GrowthFact: Sendable {
  /// The indexes of the claims: the newer figure, the older one, the percentage.
  let current: Int
  let base: Int
  let percent: Int
  /// Whether the percentage is a decrease.
  let isDecrease: Bool
  /// Whether `base` is by how much the figure changed, and not the older one: 51451件，比上年增加11914件，增幅为30.13%.
  var isDifference = false
}

/// Finds changes whose base the notice gives.
struct GrowthFinder {
  let reading: MentionReading
  let figures: [Figure]

  private static let increases: PhraseSet = [
    "增长", "上升", "增加", "提高", "增长了", "上升了", "增加了", "增幅", "升幅", "涨幅", "增幅达", "升幅达", "增长率为",
    "增幅为", "升幅为", "涨幅为", "同比增加", "同比增长", "增长率", "升", "增",
  ]
  private static let decreases: PhraseSet = [
    "下降", "减少", "降低", "下降了", "减少了", "降低了", "下跌", "降幅", "跌幅", "降幅达", "降幅为", "跌幅为", "压减率达", "压减率", "回落", "跌",
    "减", "降",
  ]
  private static let starts: PhraseSet = ["由", "从", "由去年的", "从去年的"]
  private static let ends: PhraseSet = ["至", "到", "增至", "降至", "升至", "减至", "增加到", "下降到", "减少到", "上升到"]
  private static let together: PhraseSet = ["相比"]
  private static let with: PhraseSet = ["与", "同", "和"]
  /// How many sentences back the newer figure may stand, and how far before 下降 its own word.
  private static let reach = 6
  private static let mostFigures = 64
  private static let togetherReach = 24

  func growths() -> [GrowthFact] {
    figures.indices.compactMap { percent in
      guard figures[percent].kin == .percent else { return nil }
      let (first, count) = figures.percentages(beside: percent)
      guard let isDecrease = direction(figures[first].start) else { return nil }
      let pair =
        count == 1
        ? fromTo(percent) ?? compared(percent, first, count) ?? behind(percent)
        : compared(percent, first, count)
      return pair.map {
        GrowthFact(current: $0.current, base: $0.base, percent: percent, isDecrease: isDecrease)
      } ?? fromDifference(percent, isDecrease)
    }
  }

  /// 举报51451件，与上年相比增加11914件，增幅为30.13%: the figure, by how much it changed, and the percentage, one right behind the
  /// other; a slip of the pen may lie between.
  private func fromDifference(_ percent: Int, _ isDecrease: Bool) -> GrowthFact? {
    difference(percent - 2, percent - 1, percent, isDecrease)
      // 刑事案件262件，同比下降2.6%，同比减少7件
      ?? difference(percent - 1, percent + 1, percent, isDecrease)
  }

  private func difference(_ current: Int, _ change: Int, _ percent: Int, _ isDecrease: Bool) -> GrowthFact? {
    let (first, last) = (min(change, percent), max(change, percent))
    guard current >= 0, change < figures.count, figures[current].sentence == figures[last].sentence,
      figures[change].kin == figures[current].kin, figures[change].kin != .percent,
      changeDirection(figures[change].start) == isDecrease, direction(figures[current].start) == nil,
      figures[current].isOneNumber, figures[change].isOneNumber,
      figures[last].start - figures[first].end <= Self.changeReach,
      figures[first].start - figures[current].end <= Self.togetherReach,
      isDecrease || figures[change].value < figures[current].value,
      // 增加31件、增长11% is one change told twice.
      !reading.folded[figures[current].end..<figures[first].end].contains(TextMark.enumerationComma),
      reading.clauses.firstCue(.compared, in: figures[current].end..<figures[first].start) != nil
        || reading.first(Self.together, in: figures[current].end..<figures[first].start) != nil
        || reading.comparison(before: figures[first]) != nil
    else { return nil }
    let fact = GrowthFact(
      current: current, base: change, percent: percent, isDecrease: isDecrease, isDifference: true)
    let other: (Interval, Interval) -> Interval = { Ratio.change($0, by: $1, isDecrease: isDecrease) }
    let isLikely =
      other(figures[current].interval, figures[change].interval)
      .meets(Ratio.tolerant(figures[percent].interval))
      || min(figures[current].value, figures[change].value) >= Self.leastTold
        && RatioSlip(
          part: figures[current], whole: figures[change], percent: figures[percent], computed: other
        )
        .isLikely(isFew: true)
    return isLikely ? fact : nil
  }

  /// Of 46起，增加8起，增幅17.4% nobody knows which of the two the percentage is of.
  private static let leastTold = 100.0
  /// How far behind the change its percentage may stand: ，增幅为.
  private static let changeReach = 6

  private func direction(_ position: Int) -> Bool? {
    if Self.increases.start(in: reading.folded, endingAt: position) != nil { return false }
    return Self.decreases.start(in: reading.folded, endingAt: position) != nil ? true : nil
  }

  /// 较4月多查31起, 按年多16人 too.
  private func changeDirection(_ position: Int) -> Bool? {
    if let known = direction(position) { return known }
    if Self.more.start(in: reading.folded, endingAt: position) != nil { return false }
    return Self.less.start(in: reading.folded, endingAt: position) != nil ? true : nil
  }

  private static let more: PhraseSet = ["多", "多查", "多查处", "多立", "多立案", "多了", "多出"]
  private static let less: PhraseSet = ["少", "少查", "少查处", "少立", "少立案", "少了"]

  /// 立案120件，同比上升20%，去年同期为100件: the base stands behind the percentage.
  private func behind(_ percent: Int) -> (current: Int, base: Int)? {
    let (current, base) = (percent - 1, percent + 1)
    guard current >= 0, base < figures.count, figures[current].sentence == figures[percent].sentence,
      figures[base].sentence == figures[percent].sentence,
      figures[current].kin == figures[base].kin, figures[current].kin != .percent,
      figures[current].isOneNumber, figures[base].isOneNumber,
      figures[percent].start - figures[current].end <= Self.togetherReach,
      Self.bases.last(in: reading.folded, figures[percent].end..<figures[base].start) != nil,
      figures[base].start - figures[percent].end <= Self.baseReach
    else { return nil }
    return (current, base)
  }

  private static let bases: PhraseSet = ["去年同期", "上年同期", "去年", "上年", "上月", "同期"]
  private static let baseReach = 10

  /// 由286元降至241元，下降15.7%.
  private func fromTo(_ percent: Int) -> (current: Int, base: Int)? {
    let current = percent - 1
    let base = percent - 2
    guard base >= 0, figures[base].sentence == figures[percent].sentence,
      figures[base].kin.isComparable(to: figures[current].kin), figures[base].kin != .percent,
      reading.first(Self.ends, in: figures[base].end..<figures[current].start) != nil,
      reading.first(Self.starts, in: figures[base].clause..<figures[base].start) != nil
    else { return nil }
    return (current, base)
  }

  /// 比上年的3.14万件增长5.7%, 与去年同期的48起、56人相比，分别上升12.5%和19.6%.
  private func compared(_ percent: Int, _ first: Int, _ count: Int) -> (current: Int, base: Int)? {
    let own = reading.figures(figures, inSentence: figures[percent].sentence)
    let bases = (own.lowerBound..<first).filter { figures[$0].kin != .percent && isCompared($0) }
    guard let last = bases.last, count == 1 || bases.count == count else { return nil }
    let base = count == 1 ? paired(percent, bases, own) ?? last : bases[percent - first]
    if first == base + 2, isChangeOf(base + 1, before: first, base) {
      let change = base + 1
      return changed(base, by: change).map { ($0, base) }
    }
    let start = bases.first ?? base
    let near = (own.lowerBound..<start).last {
      isCurrent($0, base) && (isBeside(base, first) || fits($0, base, percent) || isSlip($0, base, percent))
    }
    // 去年7名，較前年的4名增加75%: the year before is what is told, and compared with the one before it.
    let told =
      near
      ?? (own.lowerBound..<base).last {
        direction(figures[$0].start) == nil && figures[$0].kin.isComparable(to: figures[base].kin)
          && fits($0, base, percent)
      }
    let current = told.map { whole(of: $0, base, percent) } ?? earlier(base, percent, before: own.lowerBound)
    return current.map { ($0, base) }
  }

  /// 与去年同期的17起、13人相比，事故起数下降17.6%，死亡人数下降15.4%: as many changes follow as bases, each in a clause of its own.
  private func paired(_ percent: Int, _ bases: [Int], _ own: Range<Int>) -> Int? {
    guard bases.count > 1, let last = bases.last else { return nil }
    let changes = (last + 1..<own.upperBound).prefix {
      figures[$0].kin == .percent && direction(figures[$0].start) != nil
    }
    guard changes.count == bases.count, changes.contains(percent) else { return nil }
    return bases[percent - changes.lowerBound]
  }

  /// 与上月的276起相比，10月多查处36起，上升13%: by how much it changed stands between the two. 增加7家，金额减少6.4% is of another thing.
  private func isChangeOf(_ change: Int, before percent: Int, _ base: Int) -> Bool {
    let word =
      Self.increases.start(in: reading.folded, endingAt: figures[percent].start)
      ?? Self.decreases.start(in: reading.folded, endingAt: figures[percent].start)
    guard let word, word - figures[change].end <= 1 else { return false }
    return figures[change].kin == figures[base].kin && figures[change].kin != .percent
      && changeDirection(figures[change].start) != nil
  }

  /// The figure told before that `base` became, if the notice tells it.
  private func changed(_ base: Int, by change: Int) -> Int? {
    let isDecrease = changeDirection(figures[change].start) ?? false
    let wanted =
      isDecrease ? figures[base].value - figures[change].value : figures[base].value + figures[change].value
    return (max(0, base - Self.mostFigures)..<base).last {
      isCurrent($0, base) && figures[$0].value == wanted && figures[$0].kin == figures[base].kin
    }
  }

  /// 18人次，其中警告11人次、记过7人次，较上年的12人次增加50%: behind a list the comparison may be with what it divides.
  private func whole(of part: Int, _ base: Int, _ percent: Int) -> Int {
    let whole = figures[part].whole
    guard whole >= 0, !fits(part, base, percent), isCurrent(whole, base),
      fits(whole, base, percent) || !isSlip(part, base, percent)
    else { return part }
    return whole
  }

  /// 比去年同期24件减少6件，从金额看增加31.2%: where something else is counted in between, the percentage may be of that.
  private func isBeside(_ base: Int, _ first: Int) -> Bool {
    (base + 1..<first).allSatisfy { isCompared($0) && !isChange($0) || figures[$0].kin == .percent }
      || figures[first].clause <= figures[base].end
  }

  private func isCurrent(_ index: Int, _ base: Int) -> Bool {
    !isCompared(index) && !isChange(index) && figures[index].kin.isComparable(to: figures[base].kin)
      && figures[index].interval.low.isFinite && figures[index].interval.high.isFinite
  }

  /// 同比减少190起: no figure of any period.
  private func isChange(_ index: Int) -> Bool {
    let figure = figures[index]
    return direction(figure.start) != nil
      || (figure.clause < figure.start
        && reading.clauses.firstCue(.compared, in: figure.clause..<figure.start) != nil)
  }

  /// A figure of the sentences before that the percentage fits, or that it misses by a slip of the pen.
  private func earlier(_ base: Int, _ percent: Int, before end: Int) -> Int? {
    let near = (max(0, end - Self.mostFigures)..<end).filter {
      isCurrent($0, base) && figures[base].sentence - figures[$0].sentence <= Self.reach
    }
    return near.last { fits($0, base, percent) } ?? near.last { isMisprint($0, base, percent) }
      ?? near.last { isNearest($0, base) && isSlip($0, base, percent) }
  }

  /// How many sentences back what the words compare is still at hand.
  private static let nearestReach = 2

  /// 查处问题54起、67人。与去年同期的48起、56人相比: the figure of the same sort that stands nearest.
  private func isNearest(_ current: Int, _ base: Int) -> Bool {
    guard figures[current].kin == figures[base].kin, !figures[current].isPart else { return false }
    return figures[base].sentence - figures[current].sentence <= Self.nearestReach
      || figures[base].noun.isAkin(to: figures[current].noun)
  }

  private func isSlip(_ current: Int, _ base: Int, _ percent: Int) -> Bool {
    let isDecrease = direction(figures[figures.percentages(beside: percent).first].start) ?? false
    return RatioSlip(part: figures[current], whole: figures[base], percent: figures[percent]) {
      let ratio = Ratio.percent($0, of: $1)
      return isDecrease
        ? Interval(100 - ratio.high, 100 - ratio.low) : Interval(ratio.low - 100, ratio.high - 100)
    }.isLikely()
  }

  /// What was left from the year before is no figure of that year.
  private static let leftovers: PhraseSet = ["旧存", "不含", "含", "结转", "积存", "遗留"]

  /// 比上年减收1070万元, 同比增多1起: how much more or less it was, not how much.
  private static let changes: PhraseSet = ["增", "减", "升", "降", "涨", "跌", "多", "少", "高", "低"]

  private func change(_ current: Int, _ base: Int) -> Interval {
    let ratio = Ratio.percent(figures[current].interval, of: figures[base].interval)
    return Interval(ratio.low - 100, ratio.high - 100)
  }

  private func fits(_ current: Int, _ base: Int, _ percent: Int) -> Bool {
    let change = change(current, base)
    let isDecrease = direction(figures[figures.percentages(beside: percent).first].start) ?? false
    return (isDecrease ? Interval(-change.high, -change.low) : change).meets(figures[percent].interval)
  }

  /// 35% for 25%: one digit is another.
  private func isMisprint(_ current: Int, _ base: Int, _ percent: Int) -> Bool {
    guard figures[current].isExact || figures[current].kin.isMoney, figures[base].value > 0 else {
      return false
    }
    let meant = abs(figures[current].value / figures[base].value - 1) * 100
    return PercentSlip.isLikely(printed: figures[percent].value, meant: meant)
  }

  /// 比上年的3.14万件, 上年同期为480起, 与第二季度（128个）相比; 同比减少190起 is the change itself.
  private func isCompared(_ index: Int) -> Bool {
    let figure = figures[index]
    guard figure.clause < figure.start,
      reading.first(Self.leftovers, in: figure.clause..<figure.start) == nil
    else { return false }
    if let cue = reading.clauses.firstCue(.compared, in: figure.clause..<figure.start) {
      return reading.first(Self.changes, in: cue.end..<figure.start) == nil
    }
    let end = reading.clauses.clauseEnd(figure.end)
    return end - figure.end <= Self.togetherReach && figure.end < end
      && reading.first(Self.together, in: figure.end..<end) != nil
      && reading.first(Self.with, in: figure.clause..<figure.start) != nil
  }
}
