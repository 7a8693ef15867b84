/// 问责41人：党纪处分1人，诫勉谈话、批评教育等40人: parts that make a total without a word that says so.
///
/// Only the arithmetic tells, so it must be exact, and large enough not to be chance.
struct SumLinker {
  let reading: MentionReading

  /// A smaller total is believed only with three parts or a colon before them.
  private static let leastTotal = 20.0
  /// How many sentences back the total may stand, and how many where the run is less likely to be chance.
  private static let reach = 3
  private static let farReach = 14

  func link(_ figures: inout [Figure]) {
    for number in reading.clauses.sentences.indices {
      linkStatements(&figures, from: number)
      let own = reading.figures(figures, inSentence: number)
      guard own.count >= 2 else { continue }
      for run in runs(figures, own) where run.count >= 2 || run.count == 1 && own.count >= 3 {
        if run.count >= 2 { link(&figures, run, number) } else { _ = linkMisprinted(&figures, run, number) }
      }
    }
  }

  /// 已处理1301件。…送请机关参处209件，并案处理455件；需进一步查处637件: members that ； divides make a total told before.
  private func linkStatements(_ figures: inout [Figure], from number: Int) {
    let sentences = reading.clauses.sentences
    guard reading.folded[sentences[number]].last == TextMark.semicolon,
      number == 0 || reading.folded[sentences[number - 1]].last != TextMark.semicolon
    else { return }
    let full = sentences[number].lowerBound..<reading.clauses.fullEnd(sentences[number].lowerBound)
    let first = sentences[max(0, number - Self.farReach)].lowerBound
    for run in runs(figures, reading.figures(figures, in: full))
    where run.count >= Self.leastStatements && !hasGap(figures, run) {
      let whole = reading.figures(figures, in: first..<full.lowerBound).last {
        figures[$0].isExact && figures[$0].isComparable(to: figures[run[0]])
          && makes(figures, $0, run, isNear: false)
      }
      if let whole { figures.attach(run, to: whole, division: figures[run[0]].start) }
    }
  }

  private static let leastStatements = 3

  /// The figures of a sentence that could be parts, by kinship, each with an exact value.
  private func runs(_ figures: [Figure], _ own: Range<Int>) -> [[Int]] {
    var runs: [[Int]] = []
    for index in own
    where !figures[index].isPart && figures[index].isExact && figures[index].kin != .percent
      && !figures[index].isGroup && !isReferred(figures[index])
    {
      if let known = runs.firstIndex(where: { figures[$0[0]].isComparable(to: figures[index]) }) {
        runs[known].append(index)
      } else {
        runs.append([index])
      }
    }
    return runs
  }

  /// 这8个, 比去年的480件 stand outside every sum.
  private func isReferred(_ figure: Figure) -> Bool {
    reading.clauses.cue([.anaphor, .comparison], endingAt: figure.start) != nil
  }

  private func link(_ figures: inout [Figure], _ run: [Int], _ number: Int) {
    // The total opens the run itself: 41 = 1 + 40.
    let rest = Array(run.dropFirst())
    if rest.count >= 2,
      makes(figures, run[0], rest, isNear: true)
        || (makesExactly(figures, run[0], rest)
          && (isTold(figures, run[0], rest) || areFates(figures, run[0], rest)))
    {
      return figures.attach(rest, to: run[0], division: figures[rest[0]].start)
    }
    if linkRemainder(&figures, run) { return }
    if linkAmounts(&figures, run) || linkTail(&figures, run) { return }
    // 问责2480件：甲市762件，乙市995件…: a run behind a colon that a slip keeps from making its total.
    if linkMisprinted(&figures, run, number) { return }
    if hasGap(figures, run) { return }
    let isFar = run.count >= 3 || hasRest(figures, run) || isLarge(figures, run)
    let sentences = reading.clauses.sentences
    let first = sentences[max(0, number - (isFar ? Self.farReach : Self.reach))].lowerBound
    let earlier = reading.figures(figures, in: first..<sentences[number].lowerBound).last {
      figures[$0].isExact && figures[$0].isComparable(to: figures[run[0]])
        && makes(figures, $0, run, isNear: false)
    }
    if let whole = earlier { figures.attach(run, to: whole, division: figures[run[0]].start) }
  }

  private func linkMisprinted(_ figures: inout [Figure], _ run: [Int], _ number: Int) -> Bool {
    // 对9名责任人给予处分4万人、诫勉5人: a number that has got a 万 is rounded, but stands in the list.
    let all = reading.figures(figures, inSentence: number).filter {
      !figures[$0].isPart && figures[$0].isOneNumber && !figures[$0].isGroup && !isReferred(figures[$0])
        && figures[$0].isComparable(to: figures[run[0]])
    }
    guard let whole = all.first else { return false }
    let rest = Array(all.dropFirst())
    let isRespective = isRespective(figures, whole, rest)
    if isAllButOne(figures, whole, rest) {
      figures.attach(rest, to: whole, division: figures[rest[0]].start)
      for part in rest { figures[part].relation = .partition }
      return true
    }
    let isTold = isRespective || rest.count >= 2 && isTold(figures, whole, rest)
    guard rest.count >= 3 && isBehindColon(figures[whole]) || isTold,
      NearMiss(figures: figures).isLikely(
        whole, rest,
        isRespective ? (countsAll(figures, rest) ? .closed : .divided) : .stated)
    else { return false }
    figures.attach(rest, to: whole, division: figures[rest[0]].start)
    for part in rest { figures[part].relation = .partition }
    return true
  }

  /// 对18名作出处理：5人…，7万人…，6人…: a member that is not exact belongs to the list as well.
  private func hasGap(_ figures: [Figure], _ run: [Int]) -> Bool {
    guard let first = run.first, let last = run.last else { return false }
    return (first...last).contains {
      !figures[$0].isExact && !figures[$0].isPart && figures[$0].isOneNumber
        && figures[$0].kin == figures[first].kin
    }
  }

  /// Whether the words set a small total's parts beside it: 对9名责任人给予处分4人、诫勉5人 in one clause, 提出12项建议，分别向甲
  /// 提出5项、向乙提出7项, 两名民警殴打群众，一名被撤职，一名被辞退.
  private func isTold(_ figures: [Figure], _ whole: Int, _ parts: [Int]) -> Bool {
    guard let first = parts.first, let last = parts.last, first == whole + 1 else { return false }
    if isRespective(figures, whole, parts) { return true }
    // 被控11项罪名，即7项…，以及4项…
    if let namely = Self.namely.start(in: reading.folded, endingAt: figures[first].start), namely > 0,
      reading.folded[namely - 1] == TextMark.comma
    {
      return true
    }
    if isOneByOne(figures, whole, parts) || isWholeSentence(figures, whole, parts) { return true }
    return figures[last].clause == figures[whole].clause && last == whole + parts.count
      && figures[whole].end < figures[first].start
      // 高校3起、技工学校1起、中小学2起: the first of a list is no total of the others.
      && !reading.folded[figures[whole].end..<figures[first].start].contains(TextMark.enumerationComma)
      && zip(parts, parts.dropFirst()).allSatisfy { part, next in
        reading.folded[figures[part].end..<figures[next].start].contains(TextMark.enumerationComma)
      }
  }

  /// 共涉及11人，受到党纪处分的7人，作其他处理的4人。 A word says that the first is the total, and the sentence counts nothing else.
  private func isWholeSentence(_ figures: [Figure], _ whole: Int, _ parts: [Int]) -> Bool {
    let own = reading.figures(figures, inSentence: figures[whole].sentence)
    return own.lowerBound == whole && own.count == parts.count + 1
      && figures[whole].clause < figures[whole].start
      && reading.clauses.firstCue(.total, in: figures[whole].clause..<figures[whole].start) != nil
      && parts.allSatisfy { figures[$0].clause > figures[whole].end }
  }

  /// 14名工人坠入河谷，造成9人死亡、5人受伤: what became of all of them.
  private func areFates(_ figures: [Figure], _ whole: Int, _ parts: [Int]) -> Bool {
    figures[whole].noun.whole != 0 && reading.fate(of: figures[whole]) == nil
      && parts.allSatisfy { reading.fate(of: figures[$0]) != nil }
  }

  private static let namely: PhraseSet = ["即", "即是"]

  /// Whether each item of the list has a number: 甲辖区1起、乙辖区1起、丙辖区 names one without.
  private func countsAll(_ figures: [Figure], _ parts: [Int]) -> Bool {
    guard let first = parts.first, let last = parts.last else { return false }
    let list = figures[first].start..<reading.clauses.clauseEnd(figures[last].end)
    let joints = reading.folded[list].count { $0 == TextMark.enumerationComma || $0 == TextMark.comma }
    return joints == parts.count - 1
      && !reading.folded[figures[last].end..<list.upperBound].contains(Self.andSoOn)
  }

  private static let andSoOn: UInt16 = 0x7B49

  /// 两名民警殴打群众，一名被撤职，一名被辞退: each opens its clause, one alone in all but one of them, and they fill the sentence.
  private func isOneByOne(_ figures: [Figure], _ whole: Int, _ parts: [Int]) -> Bool {
    guard let last = parts.last, parts.count >= 2, last == whole + parts.count,
      parts.count(where: { figures[$0].value != 1 }) <= 1,
      // 2人死亡，1人重伤，6人轻伤 are three counts: of a total the noun is told, of its members what befell them.
      parts.allSatisfy({ figures[$0].value == 1 })
        || figures[whole].noun.whole != 0
          && parts.allSatisfy({ Self.befallen.end(in: reading.folded, at: figures[$0].end) != nil })
    else { return false }
    return parts.allSatisfy {
      let start = figures[$0].start
      return figures[$0].clause == start
        || figures[$0].clause + 1 == start && reading.folded[start - 1] == Self.other
    }
  }

  /// 两名民警殴打群众，二名被开除，另一名受到记过处分: those behind 另 are all the others, and there are no more than there are.
  private func isAllButOne(_ figures: [Figure], _ whole: Int, _ parts: [Int]) -> Bool {
    guard parts.count >= 2, isOneByOne(figures, whole, parts), let last = parts.last,
      figures[whole].noun.whole != 0, !makesExactly(figures, whole, parts),
      parts.allSatisfy({ Self.befallen.end(in: reading.folded, at: figures[$0].end) != nil }),
      NearMiss(figures: figures).isLikely(whole, parts, .closed)
    else { return false }
    return reading.folded[figures[last].start - 1] == Self.other
      || figures.sum(parts).low > figures[whole].interval.high
  }

  private static let befallen: PhraseSet = ["被", "受到", "因"]
  /// 另.
  private static let other: UInt16 = 0x53E6
  private static let respectively: PhraseSet = ["分别", "分別"]

  /// 分别 between the total and its first part, in the total's clause or the next.
  private func isRespective(_ figures: [Figure], _ whole: Int, _ parts: [Int]) -> Bool {
    guard parts.count >= 2, let first = parts.first, let last = parts.last, first == whole + 1,
      last == whole + parts.count
    else { return false }
    let gap = figures[whole].end..<figures[first].start
    return !gap.isEmpty && reading.first(Self.respectively, in: gap) != nil
      && reading.folded[gap].count { TextMark.endsClause($0) } <= 1
  }

  /// 查处两名工作人员，一名被开除，另一名受到记过处分: 另一名 completes what 一名 began.
  private func linkRemainder(_ figures: inout [Figure], _ run: [Int]) -> Bool {
    guard run.count >= 3, let last = run.last, reading.folded[max(0, figures[last].start - 1)] == Self.other
    else {
      return false
    }
    let parts = Array(run.dropFirst())
    guard makesExactly(figures, run[0], parts) else { return false }
    figures.attach(parts, to: run[0], division: figures[parts[0]].start)
    return true
  }

  /// Sums of money below this may add up by chance.
  private static let leastAmount = 10_000.0

  /// 总收入2216.4万元，总支出2087.9万元，结余128.5万元，其中76万元…，其余52.5万元: amounts add up within a longer run.
  private func linkAmounts(_ figures: inout [Figure], _ run: [Int]) -> Bool {
    guard run.count >= 3, figures[run[0]].kin.isMoney else { return false }
    var isLinked = false
    for first in 0..<run.count - 2
    where figures[run[first]].value >= Self.leastAmount && !isListed(figures[run[first]]) {
      // The shortest run that does: 2216.4万 = 2087.9万 + 128.5万, and 76元 more are lost in the rounding.
      for end in first + 3...min(run.count, first + Self.mostParts) {
        let parts = Array(run[first + 1..<end])
        guard parts.allSatisfy({ !figures[$0].isPart }), makesExactly(figures, run[first], parts) else {
          continue
        }
        figures.attach(parts, to: run[first], division: figures[parts[0]].start)
        isLinked = true
        break
      }
    }
    return isLinked
  }

  /// What is longer is a list that its words close.
  private static let mostParts = 40

  /// 查看项目133个，发现问题97个，现场交办61个，转有关部门36个: of a run the last make the one before them, each in a clause of its own.
  private func linkTail(_ figures: inout [Figure], _ run: [Int]) -> Bool {
    guard run.count >= 4, !figures[run[0]].kin.isMoney else { return false }
    for first in run.indices.dropFirst().dropLast(2) {
      let (whole, parts) = (run[first], Array(run[(first + 1)...]))
      guard figures[whole].value >= Self.leastTotal, figures[whole].noun.whole != 0,
        parts.allSatisfy({ figures[$0].clause >= figures[whole].end && !figures[$0].isPart }),
        makesExactly(figures, whole, parts)
      else { continue }
      figures.attach(parts, to: whole, division: figures[parts[0]].start)
      return true
    }
    return false
  }

  /// 60萬、45萬、30萬及15萬元: the members of a list are no totals of one another.
  private func isListed(_ figure: Figure) -> Bool {
    figure.end < reading.folded.count && reading.folded[figure.end] == TextMark.enumerationComma
  }

  /// 一季度立案4126件，二季度立案4838件: two counts of one verb so large do not make a total by chance.
  private func isLarge(_ figures: [Figure], _ run: [Int]) -> Bool {
    guard let first = run.first, figures[first].predicate != 0 else { return false }
    return run.allSatisfy {
      figures[$0].predicate == figures[first].predicate && figures[$0].value >= Self.leastLarge
    }
  }

  private static let leastLarge = 100.0

  /// 其余 before one of the figures, or within its clause.
  private func hasRest(_ figures: [Figure], _ run: [Int]) -> Bool {
    run.contains {
      figures[$0].clause < figures[$0].start
        && reading.clauses.firstCue(.rest, in: figures[$0].clause..<figures[$0].start) != nil
    }
  }

  private func makes(_ figures: [Figure], _ whole: Int, _ parts: [Int], isNear: Bool) -> Bool {
    guard makesExactly(figures, whole, parts) else { return false }
    return figures[whole].value >= Self.leastTotal || parts.count >= 3
      || (isNear && isBehindColon(figures[whole]))
  }

  private func makesExactly(_ figures: [Figure], _ whole: Int, _ parts: [Int]) -> Bool {
    let sum = figures.sum(parts)
    // 15万元, rounded to a myriad, and what else a notice tells would make any 25.68万元.
    let total = figures[whole].interval
    let isTelling =
      !figures[whole].kin.isMoney || parts.reduce(0) { $0 + figures[$1].value } == figures[whole].value
      || sum.high - sum.low <= 2 * Double(parts.count) * max(1, total.high - total.low)
    return !figures[whole].value.isNaN && parts.allSatisfy { figures[$0].isExact } && isTelling
      && sum.meets(Interval(figures[whole].value, figures[whole].value))
  }

  /// 问责41人：… or 问责41人，….
  private func isBehindColon(_ figure: Figure) -> Bool {
    figure.end < reading.folded.count && reading.folded[figure.end] == TextMark.colon
  }
}
